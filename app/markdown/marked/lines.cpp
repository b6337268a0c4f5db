// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/marked/lines.h"

#include <algorithm>

namespace app::marked {

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() < 0x80 && (c.isPunct() || c.isSymbol());
}

bool isBlank(QStringView line)
{
    return std::all_of(line.begin(), line.end(), [](QChar c) { return c == u' ' || c == u'\t'; });
}

qsizetype blanksBefore(QStringView line)
{
    qsizetype count = 0;
    while (count < line.size() && line[count] == u' ')
        ++count;
    return count;
}

bool opensWith(QStringView line, QChar c)
{
    const qsizetype indent = blanksBefore(line);
    return indent <= 3 && indent < line.size() && line[indent] == c;
}

bool isRule(QStringView line, qsizetype indent, bool hasTabs)
{
    const qsizetype start = blanksBefore(line);
    if (start > indent || start >= line.size())
        return false;
    const QChar mark = line[start];
    if (mark != u'-' && mark != u'_' && mark != u'*')
        return false;
    int marks = 0;
    for (const QChar c : line.mid(start)) {
        if (c == mark)
            ++marks;
        else if (c != u' ' && (c != u'\t' || !hasTabs))
            return false;
    }
    return marks >= 3;
}

int headingLevel(QStringView line)
{
    const qsizetype start = blanksBefore(line);
    if (start > 3)
        return 0;
    qsizetype end = start;
    while (end < line.size() && line[end] == u'#')
        ++end;
    const qsizetype level = end - start;
    const bool isClosed = end == line.size() || line[end].isSpace();
    return level >= 1 && level <= 6 && isClosed ? static_cast<int>(level) : 0;
}

std::optional<Fence> fenceAt(QStringView line)
{
    const qsizetype start = blanksBefore(line);
    if (start > 3 || start >= line.size() || (line[start] != u'`' && line[start] != u'~'))
        return std::nullopt;
    qsizetype end = start;
    while (end < line.size() && line[end] == line[start])
        ++end;
    const QStringView info = line.mid(end);
    if (end - start < 3 || (line[start] == u'`' && info.contains(u'`')))
        return std::nullopt;
    return Fence{line[start], end - start, start, info.trimmed().toString()};
}

bool endsFence(QStringView line, const Fence &fence)
{
    const qsizetype start = blanksBefore(line);
    qsizetype end = start;
    while (end < line.size() && line[end] == fence.mark)
        ++end;
    if (start > 3 || end - start < fence.length)
        return false;
    while (end < line.size() && (line[end] == u'`' || line[end] == u'~'))
        ++end;
    return blanksBefore(line.mid(end)) == line.size() - end;
}

bool isIndentedCode(QStringView line)
{
    const qsizetype start = blanksBefore(line);
    return start >= 4 || (start < line.size() && line[start] == u'\t');
}

qsizetype listMark(QStringView line, qsizetype indent)
{
    const qsizetype start = blanksBefore(line);
    if (start > indent || start >= line.size())
        return 0;
    static constexpr QStringView Bullets = u"*+-";
    if (Bullets.contains(line[start]))
        return start + 1;
    qsizetype end = start;
    while (end < line.size() && line[end] >= u'0' && line[end] <= u'9')
        ++end;
    const bool isNumber = end > start && end - start <= 9 && end < line.size();
    return isNumber && (line[end] == u'.' || line[end] == u')') ? end + 1 : 0;
}

QString joined(const Lines &lines, qsizetype from, qsizetype end)
{
    QString text;
    for (qsizetype i = from; i < end; ++i) {
        if (i > from)
            text += u'\n';
        text += lines[i].text;
    }
    return text;
}

} // namespace app::marked
