// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/delimiters.h"

#include <QRegularExpression>

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

/// From `contentStart`, the second line, to a line that is one of the marks.
std::optional<FrontMatterSpan> findBetween(QStringView text, FrontMatterFormat format,
                                           qsizetype contentStart, QStringView mark,
                                           QStringView otherEnd)
{
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

std::optional<FrontMatterSpan> findBetweenLines(QStringView text, FrontMatterFormat format,
                                                QStringView mark, QStringView otherEnd)
{
    const QStringView first = lineAt(text, 0);
    if (!isDelimiter(first, mark))
        return {};
    return findBetween(text, format, first.size() + 1, mark, otherEnd);
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

/// From the start of the text to the line that is `mark`.
std::optional<FrontMatterSpan> findBefore(QStringView text, FrontMatterFormat format,
                                          QStringView mark)
{
    int line = 1;
    for (qsizetype start = 0; start < text.size(); ++line) {
        const QStringView current = lineAt(text, start);
        const qsizetype next = start + current.size() + 1;
        if (start > 0 && isDelimiter(current, mark))
            return FrontMatterSpan{
                format, {0, std::min(next, text.size())}, {0, start}, 1, line + 1};
        start = next;
    }
    return {};
}

/// Hexo takes everything before the first `---` for YAML. So may start a text with a heading that
/// is underlined: only lines that a post's front matter would have count, a usual key among them.
bool looksLikeYaml(QStringView content)
{
    static const QRegularExpression key(QStringLiteral("^[A-Za-z_][\\w-]*:(?:[ \\t]|$)"));
    static const QRegularExpression usual(
        QStringLiteral("^(?:title|date|layout|tags|categories):(?:[ \\t]|$)"));
    bool hasUsualKey = false;
    bool isFirst = true;
    for (const QStringView line : content.split(u'\n')) {
        const bool isInside = line.trimmed().isEmpty() || isBlank(line.front())
            || line.startsWith(u'-') || line.startsWith(u'#');
        if (isInside ? isFirst : !key.match(line).hasMatch())
            return false;
        hasUsualKey = hasUsualKey || usual.match(line).hasMatch();
        isFirst = false;
    }
    return hasUsualKey;
}

/// Hexo: "Front-matter": the opening line may be missing.
std::optional<FrontMatterSpan> findUnopened(QStringView text)
{
    constexpr qsizetype Most = 64 * 1024;
    if (text.isEmpty())
        return {};
    const QStringView part = text.first(std::min(text.size(), Most));
    if (text.startsWith(u'"'))
        return findBefore(part, FrontMatterFormat::Json, u";;;");
    if (!text.front().isLetter() && text.front() != u'_')
        return {};
    if (lineAt(text, 0).indexOf(u':') < 0)
        return {};
    const auto span = findBefore(part, FrontMatterFormat::Yaml, u"---");
    const bool isYaml = span && looksLikeYaml(text.first(span->content.end()).chopped(1));
    return isYaml ? span : std::nullopt;
}

/// gray-matter: "Select a language": `---json`, `---toml`, `---yaml` (Eleventy, Gatsby, Astro).
std::optional<FrontMatterSpan> findNamed(QStringView text)
{
    const QStringView first = lineAt(text, 0);
    const QStringView name = first.sliced(3).trimmed();
    const auto format = name == u"json" ? std::optional(FrontMatterFormat::Json)
        : name == u"toml"               ? std::optional(FrontMatterFormat::Toml)
        : name == u"yaml"               ? std::optional(FrontMatterFormat::Yaml)
                                        : std::nullopt;
    if (!format)
        return {};
    return findBetween(text, *format, first.size() + 1, u"---", u"---");
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
    qsizetype next = std::min(end + lineAt(text, end).size() + 1, text.size());
    int lineBreaks = static_cast<int>(text.first(end).count(u'\n'));
    if (const QStringView line = lineAt(text, next); isDelimiter(line, u";;;")) { // Hexo's end.
        next = std::min(next + line.size() + 1, text.size());
        ++lineBreaks;
    }
    return FrontMatterSpan{FrontMatterFormat::Json, {0, next}, {0, end}, 1, lineBreaks + 2};
}

} // namespace

std::optional<FrontMatterSpan> findFrontMatter(QStringView text)
{
    if (text.startsWith(u"---")) {
        const auto yaml = findBetweenLines(text, FrontMatterFormat::Yaml, u"---", u"...");
        return yaml ? yaml : findNamed(text);
    }
    if (text.startsWith(u";;;"))
        return findBetweenLines(text, FrontMatterFormat::Json, u";;;", u";;;");
    if (text.startsWith(u"+++"))
        return findBetweenLines(text, FrontMatterFormat::Toml, u"+++", u"+++");
    if (text.startsWith(u'{'))
        return findJson(text);
    return findUnopened(text);
}

} // namespace app
