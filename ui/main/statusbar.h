// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QStatusBar>
#include <QTimer>

class QLabel;
class QMenu;
class QToolButton;

namespace app {
class PostDocument;
}

namespace ui {

/// Line and column, counts, reading time, whether it is read-only, encoding, line ending and the
/// generator of the post.
class StatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusBar(QWidget *parent = nullptr);

    /// Null where nothing is open.
    void setPost(app::PostDocument *post);
    /// The generator's own name, as app::displayName() gives it.
    /// What clicking the encoding offers; they outlive this.
    void setEncodingMenus(const QList<QMenu *> &menus);
    void setGenerator(const QString &name);
    void setCursor(int line, int column);

private:
    void updateCounts();
    void updateFile();

    QPointer<app::PostDocument> m_post;
    QTimer m_countDelay;
    QLabel *m_position;
    QLabel *m_counts;
    QLabel *m_readingTime;
    QLabel *m_readOnly;
    QToolButton *m_encoding;
    QLabel *m_lineEnding;
    QLabel *m_generator;
};

} // namespace ui
