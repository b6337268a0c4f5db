// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/bytes.h"

namespace app::goldmark {
namespace {

int tabWidth(int column)
{
    return 4 - column % 4;
}

} // namespace

bool isBlank(QByteArrayView text)
{
    return spacesBefore(text) == text.size();
}

qsizetype spacesBefore(QByteArrayView text)
{
    qsizetype count = 0;
    while (count < text.size() && isSpace(text[count]))
        ++count;
    return count;
}

qsizetype spacesBehind(QByteArrayView text)
{
    qsizetype count = 0;
    while (count < text.size() && isSpace(text[text.size() - 1 - count]))
        ++count;
    return count;
}

qsizetype countBefore(QByteArrayView text, char c)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == c)
        ++count;
    return count;
}

Indent indentOf(QByteArrayView line, int column)
{
    Indent indent;
    for (; indent.length < line.size(); ++indent.length) {
        const char c = line[indent.length];
        if (c != ' ' && c != '\t')
            break;
        indent.width += c == ' ' ? 1 : tabWidth(column + indent.width);
    }
    return indent;
}

std::optional<Dedent> dedented(QByteArrayView line, int column, int width, int padding)
{
    if (width == 0)
        return Dedent{0, padding};
    int reached = 0;
    qsizetype length = 0;
    for (; length < line.size() && reached < width; ++length) {
        if (line[length] == ' ')
            ++reached;
        else if (line[length] == '\t')
            reached += tabWidth(column + reached);
        else
            break;
    }
    if (reached < width)
        return {};
    return Dedent{length - padding, reached - width};
}

} // namespace app::goldmark
