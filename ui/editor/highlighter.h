// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/syntaxformats.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTextCursor>
#include <QTimer>

class QTextBlock;
class QTextDocument;

namespace ui {

/// Colours a post while it is edited. Does what a QSyntaxHighlighter does, but in slices of time: a
/// fence that is opened at the top of a novel, or a novel that is opened, keeps nobody waiting.
class Highlighter final : public QObject
{
    Q_OBJECT

public:
    explicit Highlighter(const Theme &theme, QObject *parent = nullptr);

    /// Null for none. The document outlives this or is taken away first.
    void setDocument(QTextDocument *document);
    void setTheme(const Theme &theme);

    /// Block number of the line that closes the front matter; -1 where there is none.
    [[nodiscard]] int frontMatterEnd() const { return m_frontMatterEnd; }
    [[nodiscard]] bool isFinished() const { return m_next.isNull(); }
    /// Colours what is left at once.
    void finish();

Q_SIGNALS:
    void frontMatterEndChanged(int blockNumber);

private:
    void follow(int position, int removed, int added);
    void markDirty(int from, int to);
    void work(int milliseconds);
    void findFrontMatter();
    /// True where what the next line needs to know has changed.
    bool colorBlock(QTextBlock block);
    void setFormats(const QTextBlock &block, const app::SyntaxLine &syntax);

    QPointer<QTextDocument> m_document;
    SyntaxFormats m_formats;
    QTextCursor m_next; ///< The first block to be coloured; null where nothing is left.
    QTextCursor m_end; ///< In the last block that must be; later ones only where states change.
    QTimer m_timer;
    int m_frontMatterEnd = -1;
};

} // namespace ui
