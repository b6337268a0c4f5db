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
    m_text = EditedText(textBetween(document, 0, lengthOf(document)));
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
    const QString before = m_text.sliced({start, oldEnd - start});
    const QString after = textBetween(document, start, newEnd);

    Change change;
    const QList<TextEdit> edits = difference(before, after);
    if (!edits.isEmpty()) {
        const TextEdit &edit = edits.first();
        change.delta = {start + edit.range.start, edit.range.length, edit.replacement};
        m_text.replace({change.delta->position, change.delta->removed}, change.delta->inserted);
    }

    const qsizetype firstLine = document.findBlock(int(start)).blockNumber();
    change.wrongEndings = updateEndings(document, firstLine, before, after, edits);
    return change;
}

QList<TextMirror::WrongEnding> TextMirror::updateEndings(const QTextDocument &document,
                                                         qsizetype firstLine, const QString &before,
                                                         const QString &after,
                                                         const QList<TextEdit> &edits)
{
    const qsizetype oldLines = before.count(u'\n') + 1;
    const qsizetype newLines = after.count(u'\n') + 1;
    qsizetype editedLine = firstLine;
    std::optional<LineEnding> endingBehind;
    if (!edits.isEmpty()) {
        const TextRange range = edits.first().range;
        editedLine += QStringView(before).first(range.start).count(u'\n');
        const qsizetype joined = QStringView(before).sliced(range.start, range.length).count(u'\n');
        endingBehind = m_endings[editedLine + joined];
    }

    if (newLines > oldLines)
        m_endings.insert(firstLine, newLines - oldLines, std::nullopt);
    else
        m_endings.remove(firstLine, oldLines - newLines);
    QTextBlock block = document.findBlockByNumber(int(firstLine));
    for (qsizetype line = firstLine; line < firstLine + newLines; ++line, block = block.next()) {
        m_endings[line] = endingOf(block);
    }

    QList<WrongEnding> wrong;
    if (edits.isEmpty())
        return wrong;
    const qsizetype lastLine = editedLine + edits.first().replacement.count(u'\n');
    for (qsizetype line = editedLine; line < lastLine; ++line) {
        if (m_endings[line])
            wrong.append({int(line), std::nullopt});
    }
    if (lastLine + 1 < m_endings.size() && m_endings[lastLine] != endingBehind)
        wrong.append({int(lastLine), endingBehind});
    return wrong;
}

} // namespace app
