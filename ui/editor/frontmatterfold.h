// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QTextCursor>

class QPainter;
class QTextDocument;

namespace ui {

class Highlighter;
class PostEditor;

/// Hides a post's front matter behind its first line. Only what is shown changes: the text, its
/// undo stack and what is saved stay as they are.
class FrontMatterFold final : public QObject
{
    Q_OBJECT

public:
    explicit FrontMatterFold(const Highlighter &highlighter, QObject *parent = nullptr);

    /// Null for none. What is hidden in the document so far is shown again.
    void setDocument(QTextDocument *document);
    /// True where the post has front matter.
    [[nodiscard]] bool isUsable() const;
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    void setFolded(bool folded);

    /// `cursor`, which stands in what is hidden, moved to the nearest place in view.
    [[nodiscard]] QTextCursor movedOut(const QTextCursor &cursor, bool forward) const;
    /// Shows at the first line what is hidden below it.
    void paintSummary(QPainter &painter, const PostEditor &editor) const;

Q_SIGNALS:
    void foldedChanged(bool folded);
    void usableChanged(bool usable);

private:
    void update();
    void show(bool visible, int from, int to);
    [[nodiscard]] QString summary() const;

    const Highlighter &m_highlighter;
    QPointer<QTextDocument> m_document;
    bool m_isFolded = false;
    int m_hiddenTo = 0; ///< Block number of the last one that is hidden; 0 for none.
};

} // namespace ui
