// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/lines.h"

#include <algorithm>

namespace app {

TextRange lineAt(QStringView text, TextPosition position)
{
    // lastIndexOf counts a negative start from the end.
    const TextPosition start = position > 0 ? text.lastIndexOf(u'\n', position - 1) + 1 : 0;
    TextPosition end = text.indexOf(u'\n', position);
    if (end < 0)
        end = text.size();
    return {start, end - start};
}

QList<TextRange> linesOf(QStringView text, const TextSelection &selection)
{
    QList<TextRange> lines{lineAt(text, selection.start())};
    while (lines.last().end() + 1 < selection.end())
        lines.append(lineAt(text, lines.last().end() + 1));
    return lines;
}

TextRange lineAfter(QStringView text, const TextRange &line)
{
    if (line.end() >= text.size())
        return {text.size(), -1};
    return lineAt(text, line.end() + 1);
}

TextRange lineBefore(QStringView text, const TextRange &line)
{
    if (line.start == 0)
        return {0, -1};
    return lineAt(text, line.start - 1);
}

bool isBlank(QStringView line)
{
    return std::ranges::all_of(line, [](QChar c) { return c == u' ' || c == u'\t'; });
}

bool isWordCharacter(QStringView text, TextPosition position)
{
    if (position < 0 || position >= text.size())
        return false;
    const QChar c = text[position];
    if (c.isLetterOrNumber() || c.isMark())
        return true;
    char32_t whole = 0;
    if (c.isHighSurrogate() && position + 1 < text.size())
        whole = QChar::surrogateToUcs4(c, text[position + 1]);
    else if (c.isLowSurrogate() && position > 0)
        whole = QChar::surrogateToUcs4(text[position - 1], c);
    return whole != 0 && (QChar::isLetterOrNumber(whole) || QChar::isMark(whole));
}

TextRange wordAt(QStringView text, TextPosition position)
{
    // "don't" and snake_case are one word each.
    const auto isInside = [text](TextPosition at) {
        if (isWordCharacter(text, at))
            return true;
        return at > 0 && at < text.size() && (text[at] == u'_' || text[at] == u'\'')
            && isWordCharacter(text, at - 1) && isWordCharacter(text, at + 1);
    };
    TextPosition start = position;
    while (start > 0 && isInside(start - 1))
        --start;
    TextPosition end = position;
    while (isInside(end))
        ++end;
    return {start, end - start};
}

} // namespace app
