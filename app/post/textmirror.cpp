// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/textmirror.h"

#include "app/post/blockending.h"
#include "app/text/textedit.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace app {

namespace {

/// Without the last block's separator, which is no character of the text.
qsizetype lengthOf(const QTextDocument &document)
{
    return document.characterCount() - 1;
}

QString textBetween(const QTextDocument &document, qsizetype start, qsizetype end)
{
    QString text;
    text.reserve(end - start);
    for (QTextBlock block = document.findBlock(int(start));
         block.isValid() && block.position() < end; block = block.next()) {
        const qsizetype from = std::max<qsizetype>(start - block.position(), 0);
        const qsizetype to = std::min<qsizetype>(end - block.position(), block.length() - 1);
        text += QStringView(block.text()).sliced(from, to - from);
        if (block.position() + block.length() <= end)
            text += u'\n';
    }
    return text;
}

} // namespace

void TextMirror::reset(const QTextDocument &document)
{
    m_text = textBetween(document, 0, lengthOf(document));
    m_endings.clear();
    m_endings.reserve(document.blockCount());
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        m_endings.append(endingOf(block));
    }
}

TextMirror::Change TextMirror::follow(const QTextDocument &document, int position, int removed,
                                      int added)
{
    // The counts may include the last block's separator, and a new layout reports everything as
    // added. What comes behind the change must be as long as before; otherwise look at all of it.
    const qsizetype length = lengthOf(document);
    qsizetype start = position;
    qsizetype oldEnd = std::min<qsizetype>(start + removed, m_text.size());
    qsizetype newEnd = std::min<qsizetype>(start + added, length);
    if (start > oldEnd || start > newEnd || m_text.size() - oldEnd != length - newEnd) {
        start = 0;
        oldEnd = m_text.size();
        newEnd = length;
    }
    const QString before = m_text.sliced(start, oldEnd - start);
    const QString after = textBetween(document, start, newEnd);

    Change change;
    const QList<TextEdit> edits = difference(before, after);
    if (!edits.isEmpty()) {
        const TextEdit &edit = edits.first();
        change.delta = {start + edit.range.start, edit.range.length, edit.replacement};
        m_text.replace(change.delta->position, change.delta->removed, change.delta->inserted);
    }

    QTextBlock block = document.findBlock(int(start));
    const qsizetype firstLine = block.blockNumber();
    const qsizetype oldLines = before.count(u'\n') + 1;
    const qsizetype newLines = after.count(u'\n') + 1;
    const qsizetype lastLine = firstLine + newLines - 1;
    const std::optional<LineEnding> right = m_endings[firstLine + oldLines - 1];
    if (newLines > oldLines)
        m_endings.insert(firstLine, newLines - oldLines, std::nullopt);
    else
        m_endings.remove(firstLine, oldLines - newLines);
    for (qsizetype line = firstLine; line <= lastLine; ++line, block = block.next()) {
        m_endings[line] = endingOf(block);
    }
    if (!edits.isEmpty() && lastLine + 1 < m_endings.size() && m_endings[lastLine] != right)
        change.wrongEnding = {int(lastLine), right};
    return change;
}

} // namespace app
