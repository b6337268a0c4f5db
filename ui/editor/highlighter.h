// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/editor/syntaxformats.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTextBlock>
#include <QTextCharFormat>
#include <QTextCursor>
#include <QTextLayout>
#include <QTimer>

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

    /// Colours all again, as after a change of the document's font.
    void refresh();

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
    /// `edited` is the line that the document is about to lay out anew; none outside of an edit.
    void work(int milliseconds, const QTextBlock &edited = {});
    void findFrontMatter();
    /// True where what the next line needs to know has changed.
    bool colorBlock(QTextBlock block);
    /// Widens Hangul in tables to two columns, where the font has it narrower.
    void addColumnWidths(const QString &line, QList<QTextLayout::FormatRange> *ranges) const;
    void setFormats(const QTextBlock &block, const QString &text, const app::SyntaxLine &syntax);

    QPointer<QTextDocument> m_document;
    SyntaxFormats m_formats;
    QTextCursor m_next; ///< The first block to be coloured; null where nothing is left.
    QTextCursor m_end; ///< In the last block that must be; later ones only where states change.
    QTimer m_timer;
    QTextCharFormat m_widened; ///< Empty where the font needs no widening.
    int m_frontMatterEnd = -1;
};

} // namespace ui
