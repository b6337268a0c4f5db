// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/delimiters.h"

#include <algorithm>

namespace app {
namespace {

constexpr bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// The line that starts at `start`, without its line break.
QStringView lineAt(QStringView text, qsizetype start)
{
    const qsizetype end = text.indexOf(u'\n', start);
    return text.sliced(start, (end < 0 ? text.size() : end) - start);
}

bool isDelimiter(QStringView line, QStringView mark)
{
    return line.startsWith(mark) && std::ranges::all_of(line.sliced(mark.size()), isBlank);
}

std::optional<FrontMatterSpan> findBetweenLines(QStringView text, FrontMatterFormat format,
                                                QStringView mark, QStringView otherEnd)
{
    const QStringView first = lineAt(text, 0);
    if (!isDelimiter(first, mark))
        return {};
    const qsizetype contentStart = first.size() + 1;
    int line = 2;
    for (qsizetype start = contentStart; start <= text.size(); ++line) {
        const QStringView current = lineAt(text, start);
        const qsizetype next = start + current.size() + 1;
        if (isDelimiter(current, mark) || isDelimiter(current, otherEnd)) {
            return FrontMatterSpan{format,
                                   {0, std::min(next, text.size())},
                                   {contentStart, start - contentStart},
                                   2,
                                   line + 1};
        }
        start = next;
    }
    return {};
}

/// The position after the brace that closes the object at the start of `text`; -1 where none does.
qsizetype endOfObject(QStringView text)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inString) {
            if (c == u'\\')
                ++i;
            else if (c == u'"')
                inString = false;
        } else if (c == u'"') {
            inString = true;
        } else if (c == u'{') {
            ++depth;
        } else if (c == u'}' && --depth == 0) {
            return i + 1;
        }
    }
    return -1;
}

std::optional<FrontMatterSpan> findJson(QStringView text)
{
    // A template tag (`{%`, `{{`) can start a post too; an object goes on with a key.
    const QStringView inside = text.sliced(1).trimmed();
    if (!inside.startsWith(u'"') && !inside.startsWith(u'}'))
        return {};
    const qsizetype end = endOfObject(text);
    if (end < 0 || !std::ranges::all_of(lineAt(text, end), isBlank))
        return {};
    const qsizetype next = std::min(end + lineAt(text, end).size() + 1, text.size());
    const int lineBreaks = static_cast<int>(text.first(end).count(u'\n'));
    return FrontMatterSpan{FrontMatterFormat::Json, {0, next}, {0, end}, 1, lineBreaks + 2};
}

} // namespace

std::optional<FrontMatterSpan> findFrontMatter(QStringView text)
{
    if (text.startsWith(u"---"))
        return findBetweenLines(text, FrontMatterFormat::Yaml, u"---", u"...");
    if (text.startsWith(u"+++"))
        return findBetweenLines(text, FrontMatterFormat::Toml, u"+++", u"+++");
    if (text.startsWith(u'{'))
        return findJson(text);
    return {};
}

} // namespace app
