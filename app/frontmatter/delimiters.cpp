// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/delimiters.h"

#include "app/frontmatter/frontmatterlines.h"

#include <QStringList>

#include <algorithm>

namespace app {
namespace {

/// Four dashes or more.
bool isLongMark(QStringView line)
{
    return line.startsWith(u"----")
        && std::ranges::all_of(line.trimmed(), [](QChar c) { return c == u'-'; });
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
        const QStringView current = lineFrom(text, start);
        const qsizetype next = start + current.size() + 1;
        FrontMatterSpan span{format,
                             {0, std::min(next, text.size())},
                             {contentStart, start - contentStart},
                             2,
                             line + 1};
        if (isDelimiter(current, mark) || isDelimiter(current, otherEnd))
            return span;
        if (mayEndLong && current.startsWith(u"---")) {
            span.style = isLongMark(current) ? DelimiterStyle::LongEnd : DelimiterStyle::TextOnEnd;
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
    const QStringView first = lineFrom(text, 0);
    if (!isDelimiter(first, mark))
        return {};
    return findBetween(text, format, first.size() + 1, mark, otherEnd);
}

/// Hugo: what stands behind the three characters is the first line of the content.
std::optional<FrontMatterSpan> findBehindMark(QStringView text, FrontMatterFormat format,
                                              QStringView mark)
{
    const QStringView first = lineFrom(text, 0);
    auto span = findBetween(text, format, first.size() + 1, mark, mark);
    if (!span)
        return {};
    span->content.length += span->content.start - mark.size();
    span->content.start = mark.size();
    span->contentLine = 1;
    span->style = DelimiterStyle::TextOnOpening;
    const QStringView content = linesOf(text, *span);
    const bool isSure
        = format == FrontMatterFormat::Yaml ? looksLikeYaml(content) : looksLikeToml(content);
    return isSure ? span : std::nullopt;
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
        const QStringView current = lineFrom(text, start);
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
    const QStringView firstKey = behindComments(text).trimmed();
    if (firstKey.isEmpty() || (!firstKey.front().isLetter() && firstKey.front() != u'_')
        || lineFrom(firstKey, 0).indexOf(u':') < 0)
        return {};
    const auto span = findBefore(part, FrontMatterFormat::Yaml, u"---");
    return span && looksLikeYaml(linesOf(text, *span)) ? span : std::nullopt;
}

/// Hexo takes any number of dashes, the same on both lines.
std::optional<FrontMatterSpan> findBetweenLongMarks(QStringView text)
{
    const QStringView first = lineFrom(text, 0);
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
    const QStringView first = lineFrom(text, 0);
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
    if (end < 0 || !std::ranges::all_of(lineFrom(text, end), isBlank))
        return {};
    qsizetype next = std::min(end + lineFrom(text, end).size() + 1, text.size());
    int lineBreaks = static_cast<int>(text.first(end).count(u'\n'));
    if (const QStringView line = lineFrom(text, next); isDelimiter(line, u";;;")) { // Hexo's end.
        next = std::min(next + line.size() + 1, text.size());
        ++lineBreaks;
    }
    return FrontMatterSpan{FrontMatterFormat::Json, {0, next}, {0, end}, 1, lineBreaks + 2};
}

/// In a text that starts with it.
std::optional<FrontMatterSpan> findAtStart(QStringView text)
{
    if (isLongMark(lineFrom(text, 0)))
        return findBetweenLongMarks(text);
    if (text.startsWith(u"---")) {
        const auto yaml = findBetweenLines(text, FrontMatterFormat::Yaml, u"---", u"...");
        const auto named = yaml ? yaml : findNamed(text);
        return named ? named : findBehindMark(text, FrontMatterFormat::Yaml, u"---");
    }
    if (text.startsWith(u";;;"))
        return findBetweenLines(text, FrontMatterFormat::Json, u";;;", u";;;");
    if (text.startsWith(u"+++")) {
        const auto toml = findBetweenLines(text, FrontMatterFormat::Toml, u"+++", u"+++");
        return toml ? toml : findBehindMark(text, FrontMatterFormat::Toml, u"+++");
    }
    if (text.startsWith(u'{'))
        return findJson(text);
    return findUnopened(text);
}

/// Below blank lines, and behind blanks on its first line.
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
    const bool isIndented = start > 0 && text[start - 1] != u'\n';
    if (span->style == DelimiterStyle::Usual)
        span->style
            = isIndented ? DelimiterStyle::IndentedOpening : DelimiterStyle::BelowBlankLines;
    return span;
}

/// Where the first line starts that is not blank; behind its blanks where marks may follow.
qsizetype behindBlankLines(QStringView text)
{
    qsizetype start = 0;
    qsizetype i = 0;
    for (; i < text.size() && text[i].isSpace(); ++i) {
        if (text[i] == u'\n')
            start = i + 1;
    }
    const QStringView rest = text.sliced(i);
    const bool isMark = rest.startsWith(u"---") || rest.startsWith(u"+++") || rest.startsWith(u'{');
    const bool isIndented
        = std::ranges::all_of(text.sliced(start, i - start), [](QChar c) { return isBlank(c); });
    return isMark && isIndented ? i : start;
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
