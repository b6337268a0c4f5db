// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/generator.h"

#include <QPointer>
#include <QStatusBar>
#include <QTimer>

class QLabel;
class QMenu;
class QToolButton;

namespace app {
struct TextCounts;
class PostDocument;
} // namespace app

namespace ui {

class ThemeController;

/// Line and column, counts, reading time, how many notices there are, whether it is read-only,
/// encoding, line ending and the generator of the post.
class StatusBar final : public QStatusBar
{
    Q_OBJECT

public:
    /// `theme` outlives this.
    explicit StatusBar(const ThemeController &theme, QWidget *parent = nullptr);

    /// Null where nothing is open.
    void setPost(app::PostDocument *post);
    /// What clicking the encoding offers; they outlive this.
    void setEncodingMenus(const QList<QMenu *> &menus);
    /// Tells also whose Markdown the preview reads where the generator's own is not spoken.
    void setGenerator(app::Generator generator);
    void setCursor(int line, int column);
    void setNoticeCount(qsizetype count);

Q_SIGNALS:
    /// The user wants to see the notices.
    void noticesRequested();

private:
    void updateCounts();
    void showCounts(const app::TextCounts &counts);
    void updateFile();
    void updateIcons();

    const ThemeController &m_theme;
    QPointer<app::PostDocument> m_post;
    QTimer m_countDelay;
    QLabel *m_position;
    QLabel *m_counts;
    QLabel *m_readingTime;
    QLabel *m_readOnly;
    QToolButton *m_notices;
    QToolButton *m_encoding;
    QLabel *m_lineEnding;
    QLabel *m_generator;
};

} // namespace ui
