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

/// How many lines from the first on are fields, where other text follows and no field behind it. A
/// group of comments right above that text is headings of it.
qsizetype countOfFields(const QList<QStringView> &lines, FrontMatterFormat format)
{
    const auto prose
        = std::ranges::find_if(lines, [format](QStringView line) { return isProse(line, format); });
    if (prose == lines.end() || std::any_of(prose, lines.end(), isSureKey))
        return 0;
    qsizetype count = prose - lines.begin();
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
