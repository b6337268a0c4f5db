// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/meantmarks.h"

#include "app/frontmatter/frontmatterlines.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

bool looksLike(QStringView content, FrontMatterFormat format)
{
    return format == FrontMatterFormat::Toml ? looksLikeToml(content) : looksLikeYaml(content);
}

/// `layout: post`, `weight = 1`, as no line of prose begins.
bool isSureKey(QStringView line)
{
    static const QRegularExpression key(u"^[a-z_][\\w.-]*[ \\t]*(?:=|:(?:[ \\t]|$))"_s);
    return key.match(line).hasMatch();
}

/// One that generators know: no word to begin a line of prose with.
bool isUsualKey(QStringView line)
{
    return looksLikeYaml(line) || looksLikeToml(line);
}

bool isEmpty(QStringView line)
{
    return line.trimmed().isEmpty();
}

/// A line that a front matter would not have: it starts no key and is part of none.
bool isProse(QStringView line, FrontMatterFormat format)
{
    if (isEmpty(line) || isBlank(line.front()) || QStringView(u"#-]}").contains(line.front()))
        return false;
    return format == FrontMatterFormat::Toml ? !isTomlKey(line) : !isYamlKey(line);
}

/// Right above `line`, comments aside, are blank lines.
bool isSetOff(const QList<QStringView> &lines, qsizetype line)
{
    while (line > 0 && lines.at(line - 1).startsWith(u'#'))
        --line;
    return line > 0 && isEmpty(lines.at(line - 1));
}

/// An item of a list below a field that has its value already.
bool isStrayItem(const QList<QStringView> &lines, qsizetype line)
{
    static const QRegularExpression field(
        u"^[^\\s#-][^:=]*(?::[ \\t]|=)[ \\t]*"
        "(?:[^\\s|>&!#\\[{\"'].*|\\[.*\\]|\\{.*\\}|\".*\"|'.*')[ \\t]*$"_s);
    if (!lines.at(line).startsWith(u"- ") || !isSetOff(lines, line))
        return false;
    const auto above = std::find_if(lines.rend() - line, lines.rend(), [](QStringView words) {
        return !isEmpty(words) && !words.startsWith(u'#');
    });
    return above != lines.rend() && field.match(*above).hasMatch();
}

/// A field among the `lines` from `first` on, where text starts. A rule below a blank line ends no
/// front matter, and then a paragraph may have a line that looks like a field.
bool hasFields(const QList<QStringView> &lines, qsizetype first, FrontMatterFormat format)
{
    const bool isBody = isSetOff(lines, first) && isEmpty(lines.last());
    bool isInParagraph = false;
    for (const QStringView line : lines.sliced(first)) {
        isInParagraph = isProse(line, format) || (isInParagraph && !isEmpty(line));
        const bool isText = isBody && isInParagraph && !isUsualKey(line);
        if (isSureKey(line) && !isText)
            return true;
    }
    return false;
}

/// How many lines from the first on are fields, where other text follows and no field behind it. A
/// group of comments right above that text is headings of it.
qsizetype countOfFields(const QList<QStringView> &lines, FrontMatterFormat format)
{
    qsizetype count = 0;
    while (count < lines.size() && !isProse(lines.at(count), format) && !isStrayItem(lines, count))
        ++count;
    if (count == lines.size() || hasFields(lines, count, format))
        return 0;
    while (count > 0 && (isEmpty(lines.at(count - 1)) || lines.at(count - 1).startsWith(u'#')))
        --count;
    // Comments that no blank line sets off from the fields are theirs.
    while (count < lines.size() && lines.at(count).startsWith(u'#'))
        ++count;
    return count;
}

} // namespace

std::optional<MeantMarks> findMeantMarks(QStringView content, FrontMatterFormat format)
{
    if (format != FrontMatterFormat::Yaml && format != FrontMatterFormat::Toml)
        return {};
    const FrontMatterFormat other
        = format == FrontMatterFormat::Yaml ? FrontMatterFormat::Toml : FrontMatterFormat::Yaml;
    const QStringView lines = content.endsWith(u'\n') ? content.chopped(1) : content;
    if (looksLike(lines, other))
        return MeantMarks{FieldProblem::OtherMarks, other, content.size()};
    const QList<QStringView> all = lines.split(u'\n');
    const qsizetype count = countOfFields(all, format);
    if (count == 0)
        return {};
    const TextPosition end = all.at(count - 1).end() - content.begin();
    if (!looksLike(content.first(end), format))
        return {};
    return MeantMarks{FieldProblem::ClosedTooLate, format, end + 1};
}

} // namespace app
