// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/fencefollower.h"

#include "app/markdown/sourcelines.h"

#include <QString>

namespace app {
namespace {

constexpr qsizetype TabWidth = 4;
/// What is indented by as much is code without fences, or goes on with a paragraph.
constexpr qsizetype CodeIndent = 4;
/// Deeper ones would cost each blank line as many steps.
constexpr qsizetype MostContainers = 100;

QString withoutTabs(QStringView line)
{
    QString text;
    for (const QChar c : line) {
        if (c == u'\t')
            text += QString(TabWidth - text.size() % TabWidth, u' ');
        else
            text += c;
    }
    return text;
}

qsizetype runLength(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && text[end] == text[0])
        ++end;
    return end;
}

// Of the bullet, number or colon of a definition that a line begins with; 0 where there is none.
qsizetype markerLength(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && end < 9 && text[end] >= u'0' && text[end] <= u'9')
        ++end;
    const bool isMarker = end < text.size()
        && (end > 0 ? text[end] == u'.' || text[end] == u')'
                    : QStringView(u"-+*:").contains(text[end]));
    if (!isMarker)
        return 0;
    ++end;
    return end == text.size() || text[end] == u' ' ? end : 0;
}

// Columns from the beginning of a line to the content of the entry that begins in it.
qsizetype contentColumn(QStringView line, qsizetype marker)
{
    const qsizetype column = indentOf(line) + marker;
    const qsizetype blanks = indentOf(line.mid(column));
    const bool isPlain = blanks > CodeIndent || column + blanks == line.size();
    return column + (isPlain ? 1 : blanks);
}

bool skipQuote(QStringView &line)
{
    const qsizetype indent = indentOf(line);
    if (indent >= CodeIndent || indent == line.size() || line[indent] != u'>')
        return false;
    line = line.mid(indent + 1);
    line = line.mid(line.startsWith(u' ') ? 1 : 0);
    return true;
}

} // namespace

bool FenceFollower::follow(QStringView given)
{
    const QString text = given.contains(u'\t') ? withoutTabs(given) : given.toString();
    QStringView line = text;
    const qsizetype left = leaveContainers(line);
    if (left < m_containers.size()) {
        m_containers.resize(left);
        m_fence.reset();
    }
    if (!m_fence)
        enterContainers(line);
    const bool isIndented = indentOf(line) >= CodeIndent;
    const QStringView content = line.trimmed();
    const qsizetype length = runLength(content);
    if (m_fence) {
        if (!isIndented && content.startsWith(m_fence->sign) && length >= m_fence->length
            && length == content.size())
            m_fence.reset();
        return true;
    }
    const bool isFence = !isIndented && length >= 3
        && (content[0] == u'~' || (content[0] == u'`' && !content.mid(length).contains(u'`')));
    if (isFence)
        m_fence = Fence{content[0], length};
    return isFence;
}

// Takes what the containers begin the line with off it. How many of them it is in.
qsizetype FenceFollower::leaveContainers(QStringView &line)
{
    const bool isBlank = isBlankLine(line);
    for (qsizetype i = 0; i < m_containers.size(); ++i) {
        const Container &container = m_containers[i];
        if (container.isQuote) {
            if (!skipQuote(line))
                return i;
        } else if (indentOf(line) >= container.indent) {
            line = line.mid(container.indent);
        } else if (!isBlank && !isBlankLine(line)) {
            return i;
        }
    }
    return m_containers.size();
}

void FenceFollower::enterContainers(QStringView &line)
{
    while (m_containers.size() < MostContainers) {
        if (skipQuote(line)) {
            m_containers.append({true, 0});
            continue;
        }
        const qsizetype indent = indentOf(line);
        const qsizetype marker = indent < CodeIndent ? markerLength(line.mid(indent)) : 0;
        if (marker == 0)
            return;
        const qsizetype column = contentColumn(line, marker);
        m_containers.append({false, column});
        line = line.mid(column);
    }
}

} // namespace app
