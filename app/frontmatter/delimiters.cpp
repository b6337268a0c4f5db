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

/// Four dashes or more.
bool isLongMark(QStringView line)
{
    return line.startsWith(u"----")
        && std::ranges::all_of(line.trimmed(), [](QChar c) { return c == u'-'; });
}

/// Text may stand between rules and under lines of dashes too: only lines that a post's front
/// matter would have count, a usual key among them.
bool looksLikeYaml(QStringView content)
{
    static const QRegularExpression key(
        QStringLiteral("^(?:[\\p{L}_][\\p{L}\\p{N}_ -]*|\"[^\"]+\"|'[^']+')[ \\t]*:(?:[ \\t]|$)"));
    static const QRegularExpression usual(
        QStringLiteral("^(?:title|date|layout|tags|categories)[ \\t]*:(?:[ \\t]|$)"));
    bool hasUsualKey = false;
    bool isFirst = true;
    for (const QStringView line : content.split(u'\n')) {
        const bool isInside = line.trimmed().isEmpty() || isBlank(line.front())
            || line.startsWith(u'-') || line.startsWith(u'#') || line.startsWith(u']');
        if (isInside ? isFirst : !key.match(line).hasMatch())
            return false;
        hasUsualKey = hasUsualKey || usual.match(line).hasMatch();
        isFirst = false;
    }
    return hasUsualKey;
}

/// The lines of the content without the last line break.
QStringView linesOf(QStringView text, const FrontMatterSpan &span)
{
    const QStringView content = text.sliced(span.content.start, span.content.length);
    return content.endsWith(u'\n') ? content.chopped(1) : content;
}

/// From `contentStart`, the second line, to a line that is one of the marks.
std::optional<FrontMatterSpan> findBetween(QStringView text, FrontMatterFormat format,
                                           qsizetype contentStart, QStringView mark,
                                           QStringView otherEnd)
{
    int line = 2;
    bool mayEndLong = mark == u"---"; // The first line of many dashes is the end, or none is.
    for (qsizetype start = contentStart; start <= text.size(); ++line) {
        const QStringView current = lineAt(text, start);
        const qsizetype next = start + current.size() + 1;
        FrontMatterSpan span{format,
                             {0, std::min(next, text.size())},
                             {contentStart, start - contentStart},
                             2,
                             line + 1};
        if (isDelimiter(current, mark) || isDelimiter(current, otherEnd))
            return span;
        if (mayEndLong && isLongMark(current)) {
            span.style = DelimiterStyle::LongEnd;
            if (looksLikeYaml(linesOf(text, span)))
                return span;
            mayEndLong = false;
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
        if (start > 0 && (isDelimiter(current, mark) || (mark == u"---" && isLongMark(current))))
            return FrontMatterSpan{format,   {0, std::min(next, text.size())}, {0, start}, 1,
                                   line + 1, DelimiterStyle::Unopened};
        start = next;
    }
    return {};
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
    return span && looksLikeYaml(linesOf(text, *span)) ? span : std::nullopt;
}

/// Hexo takes any number of dashes, the same on both lines.
std::optional<FrontMatterSpan> findBetweenLongMarks(QStringView text)
{
    const QStringView first = lineAt(text, 0);
    auto span = findBetween(text, FrontMatterFormat::Yaml, first.size() + 1, first.trimmed(),
                            first.trimmed());
    if (!span || !looksLikeYaml(linesOf(text, *span)))
        return {};
    span->style = DelimiterStyle::LongMarks;
    return span;
}

/// Languages that generators run or convert, by the names that gray-matter and Eleventy know.
bool isOtherLanguage(QStringView name)
{
    static const QStringList names{
        QStringLiteral("js"),     QStringLiteral("javascript"),   QStringLiteral("ts"),
        QStringLiteral("coffee"), QStringLiteral("coffeescript"), QStringLiteral("cson"),
        QStringLiteral("json5"),  QStringLiteral("hjson"),        QStringLiteral("ini")};
    return names.contains(name);
}

/// gray-matter: "Select a language": `---json`, `---toml`, `---yaml` (Eleventy, Gatsby, Astro).
std::optional<FrontMatterSpan> findNamed(QStringView text)
{
    const QStringView first = lineAt(text, 0);
    const QStringView name = first.sliced(3).trimmed();
    const auto format = name == u"json"     ? std::optional(FrontMatterFormat::Json)
        : name == u"toml"                   ? std::optional(FrontMatterFormat::Toml)
        : name == u"yaml" || name == u"yml" ? std::optional(FrontMatterFormat::Yaml)
        : isOtherLanguage(name)             ? std::optional(FrontMatterFormat::Other)
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

/// In a text that starts with it.
std::optional<FrontMatterSpan> findAtStart(QStringView text)
{
    if (isLongMark(lineAt(text, 0)))
        return findBetweenLongMarks(text);
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

std::optional<FrontMatterSpan> findBelowBlankLines(QStringView text, qsizetype start)
{
    const QStringView rest = text.sliced(start);
    std::optional<FrontMatterSpan> span = findAtStart(rest);
    const bool isSure
        = span && (span->format != FrontMatterFormat::Yaml || looksLikeYaml(linesOf(rest, *span)));
    if (!isSure)
        return {};
    const auto lines = static_cast<int>(text.first(start).count(u'\n'));
    span->whole.length += start;
    span->content.start += start;
    span->contentLine += lines;
    span->bodyLine += lines;
    if (span->style == DelimiterStyle::Usual)
        span->style = DelimiterStyle::BelowBlankLines;
    return span;
}

/// Where the first line starts that is not blank.
qsizetype behindBlankLines(QStringView text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size() && text[i].isSpace(); ++i) {
        if (text[i] == u'\n')
            start = i + 1;
    }
    return start;
}

} // namespace

std::optional<FrontMatterSpan> findFrontMatter(QStringView text)
{
    const qsizetype start = behindBlankLines(text);
    std::optional<FrontMatterSpan> span
        = start == 0 ? findAtStart(text) : findBelowBlankLines(text, start);
    if (span && span->content.length > 0 && text[span->content.start] == QChar::ByteOrderMark) {
        ++span->content.start;
        --span->content.length;
    }
    return span;
}

} // namespace app
