// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/meantfrontmatter.h"

#include "app/frontmatter/delimiters.h"
#include "app/frontmatter/fieldproblem.h"
#include "app/frontmatter/frontmatter.h"
#include "app/frontmatter/frontmatterlines.h"
#include "app/frontmatter/plaintext.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype MostLines = 200;

using Meant = std::optional<MeantFrontMatter>;

/// The first lines of a post, and what may be made of them.
class FirstLines final
{
public:
    explicit FirstLines(const QString &text);

    [[nodiscard]] qsizetype count() const { return m_lines.size(); }
    [[nodiscard]] const QString &at(qsizetype line) const { return m_lines.at(line); }
    [[nodiscard]] QStringList lines(qsizetype first, qsizetype end) const
    {
        return m_lines.sliced(first, end - first);
    }
    /// The first line from `line` on that `isSought`; count() where none is.
    template <typename Predicate>
    [[nodiscard]] qsizetype find(qsizetype line, Predicate isSought) const
    {
        const auto found = std::find_if(m_lines.begin() + line, m_lines.end(), isSought);
        return found - m_lines.begin();
    }
    /// The lines before `end` give way to `content` between `mark`s, with `below` behind it.
    [[nodiscard]] Meant meant(FieldProblem problem, qsizetype line, qsizetype end,
                              const QStringList &content, const QString &mark,
                              const QStringList &below = {}) const;

private:
    const QString &m_text;
    QStringList m_lines;
    bool m_isWhole; ///< Nothing follows these lines.
};

FirstLines::FirstLines(const QString &text)
    : m_text(text)
{
    TextPosition start = 0;
    while (start < text.size() && m_lines.size() < MostLines) {
        const QStringView line = lineFrom(text, start);
        m_lines.append(line.toString());
        start += line.size() + 1;
    }
    m_isWhole = start >= text.size();
}

QString detailOf(FieldProblem problem)
{
    switch (problem) {
    case FieldProblem::NeverClosed:
        return u"the front matter that starts here is never closed"_s;
    case FieldProblem::TextAbove:
        return u"text stands above the front matter"_s;
    case FieldProblem::IndentedMarks:
        return u"blanks before the dashes around the front matter"_s;
    case FieldProblem::OddMarks:
        return u"other characters than '---' around the front matter"_s;
    case FieldProblem::FencedMarks:
        return u"the front matter is a block of code"_s;
    case FieldProblem::NoMarks:
        return u"keys without '---' above and below them"_s;
    default:
        return u"keywords of Org in the place of front matter"_s;
    }
}

Meant FirstLines::meant(FieldProblem problem, qsizetype line, qsizetype end,
                        const QStringList &content, const QString &mark,
                        const QStringList &below) const
{
    TextPosition length = 0;
    for (qsizetype i = 0; i < end; ++i)
        length += m_lines.at(i).size() + 1;
    length = std::min(length, m_text.size());
    QStringList lines{mark};
    lines += content;
    lines += mark;
    lines += below;
    const QString after = lines.join(u'\n') + u'\n' + m_text.sliced(length);
    const Result<FrontMatter> read = FrontMatter::read(after);
    if (!read || !read->span() || read->span()->style != DelimiterStyle::Usual
        || read->fields().isEmpty())
        return {};
    const QList<TextEdit> repair = difference(m_text, after);
    if (repair.isEmpty())
        return {};
    return MeantFrontMatter{fieldError(problem, static_cast<int>(line) + 1, detailOf(problem)),
                            repair.first()};
}

/// The lines behind `first` that may be front matter: up to a blank line or other text.
qsizetype endOfKeys(const FirstLines &lines, qsizetype first, FrontMatterFormat format)
{
    qsizetype end = first;
    while (end < lines.count() && !lines.at(end).trimmed().isEmpty()) {
        const QString content = lines.lines(first, end + 1).join(u'\n');
        const QString probe
            = format == FrontMatterFormat::Toml ? u"title=\n"_s + content : u"title:\n"_s + content;
        if (format == FrontMatterFormat::Toml ? !looksLikeToml(probe) : !looksLikeYaml(probe))
            break;
        ++end;
    }
    return end;
}

bool looksLike(const QStringList &content, FrontMatterFormat format)
{
    const QString text = content.join(u'\n');
    return format == FrontMatterFormat::Toml ? looksLikeToml(text) : looksLikeYaml(text);
}

/// Dashes stand at the end of the last value.
QStringList withoutEnd(QStringList content, const QString &mark)
{
    const QString end = u' ' + mark;
    if (!content.isEmpty() && content.last().endsWith(end))
        content.last().chop(end.size());
    return content;
}

Meant findNeverClosed(const FirstLines &lines)
{
    const bool isToml = isDelimiter(lines.at(0), u"+++");
    if (!isToml && !isDelimiter(lines.at(0), u"---"))
        return {};
    const FrontMatterFormat format = isToml ? FrontMatterFormat::Toml : FrontMatterFormat::Yaml;
    const QString mark = isToml ? u"+++"_s : u"---"_s;
    const qsizetype end = endOfKeys(lines, 1, format);
    const QStringList content = withoutEnd(lines.lines(1, end), mark);
    if (!looksLike(content, format))
        return {};
    return lines.meant(FieldProblem::NeverClosed, 0, end, content, mark);
}

QStringList withoutBlankEnds(QStringList lines)
{
    const auto isEmpty = [](const QString &line) {
        return line.trimmed().isEmpty();
    };
    while (!lines.isEmpty() && isEmpty(lines.last()))
        lines.removeLast();
    while (!lines.isEmpty() && isEmpty(lines.first()))
        lines.removeFirst();
    return lines;
}

/// Front matter as it should be, or only its end, below something else. What shows a front matter
/// between backticks tells of it only.
Meant findTextAbove(const FirstLines &lines)
{
    const auto isMark = [](const QString &line) {
        return isDelimiter(line, u"---") || isDelimiter(line, u"+++");
    };
    qsizetype first = lines.find(0, isMark);
    if (first == 0 || first == lines.count())
        return {};
    const QString mark = lines.at(first).first(3);
    const FrontMatterFormat format
        = mark == u"+++" ? FrontMatterFormat::Toml : FrontMatterFormat::Yaml;
    qsizetype end = lines.find(first + 1, isMark);
    QStringList content = end < lines.count() ? lines.lines(first + 1, end) : QStringList();
    if (!looksLike(content, format)) {
        end = first;
        while (first > 0 && isYamlKey(lines.at(first - 1)))
            --first;
        content = lines.lines(first, end);
        if (content.size() < 2 || !looksLike(content, format))
            return {};
    }
    const QStringList above = withoutBlankEnds(lines.lines(0, first));
    const bool isFenced = std::ranges::any_of(above, [](const QString &line) {
        return line.trimmed().startsWith(u"```") || line.trimmed().startsWith(u"~~~");
    });
    if (isFenced || !lines.at(end).startsWith(mark))
        return {};
    return lines.meant(FieldProblem::TextAbove, first, end + 1, content, mark, above);
}

/// Without blanks and tabs around it; a no-break space is an odd mark.
QString withoutBlanks(const QString &line)
{
    static const QRegularExpression blanks(u"^[ \\t]+|[ \\t]+$"_s);
    return QString(line).remove(blanks);
}

/// Both lines of dashes, or the closing one, are moved in, perhaps with all between them.
Meant findIndented(const FirstLines &lines)
{
    const auto isText = [](const QString &line) {
        return !line.trimmed().isEmpty();
    };
    const qsizetype first = lines.find(0, isText);
    if (first == lines.count())
        return {};
    const QString mark = withoutBlanks(lines.at(first));
    if (mark != u"---" && mark != u"+++")
        return {};
    const auto isMark = [&mark](const QString &line) {
        return line.trimmed() == mark;
    };
    const qsizetype end = first + 1 < lines.count() ? lines.find(first + 1, isMark) : lines.count();
    if (end >= lines.count())
        return {};
    const qsizetype indent = lines.at(first).indexOf(mark);
    QStringList content = lines.lines(first + 1, end);
    for (QString &line : content) {
        qsizetype blanks = 0;
        while (blanks < std::min(indent, line.size()) && isBlank(line.at(blanks)))
            ++blanks;
        line.remove(0, blanks);
    }
    if (!looksLike(content, mark == u"+++" ? FrontMatterFormat::Toml : FrontMatterFormat::Yaml))
        return {};
    return lines.meant(FieldProblem::IndentedMarks, indent > 0 ? first : end, end + 1, content,
                       mark);
}

/// Two lines of the same characters where dashes should be, or characters that nobody sees.
Meant findOddMarks(const FirstLines &lines)
{
    static const QRegularExpression marks(
        u"^[\\x{feff}\\x{200b}-\\x{200f}\\x{2060}\\x{a0}\\x{0c}\\s]*"
        "([-\\x{2010}-\\x{2015}\\x{2212}\\x{ff0d}\\x{2500}]{1,5}|\\.{3,}|\\x{2026}|\\*{3,}|_{3,}|={"
        "3,}|~{3,})"
        "[\\x{feff}\\x{200b}-\\x{200f}\\x{2060}\\x{a0}\\s]*$"_s);
    const auto isMark = [](const QString &line) {
        return marks.match(line).hasMatch();
    };
    const qsizetype first
        = lines.find(0, [](const QString &line) { return !line.trimmed().isEmpty(); });
    if (first == lines.count() || !isMark(lines.at(first)))
        return {};
    const qsizetype end = first + 1 < lines.count() ? lines.find(first + 1, isMark) : lines.count();
    if (end >= lines.count() || !looksLike(lines.lines(first + 1, end), FrontMatterFormat::Yaml))
        return {};
    return lines.meant(FieldProblem::OddMarks, first, end + 1, lines.lines(first + 1, end),
                       u"---"_s);
}

/// `--- notes`: the text behind the dashes is no key and becomes a comment.
Meant findNotedMark(const FirstLines &lines)
{
    static const QRegularExpression opening(u"^---[ \\t]*(?![-\\s])(.+?)[ \\t]*$"_s);
    const QRegularExpressionMatch match = opening.match(lines.at(0));
    const qsizetype end
        = lines.find(1, [](const QString &line) { return isDelimiter(line, u"---"); });
    if (!match.hasMatch() || end == lines.count())
        return {};
    const QStringList content = lines.lines(1, end);
    if (!looksLike(content, FrontMatterFormat::Yaml))
        return {};
    return lines.meant(FieldProblem::OddMarks, 0, end + 1,
                       QStringList(u"# "_s + match.captured(1)) + content, u"---"_s);
}

/// ```` ```yaml ```` … ```` ``` ````, perhaps with dashes inside.
Meant findFenced(const FirstLines &lines)
{
    static const QRegularExpression opening(u"^(```+|~~~+)[ \\t]*(ya?ml|toml|)[ \\t]*$"_s);
    const QRegularExpressionMatch match = opening.match(lines.at(0));
    if (!match.hasMatch())
        return {};
    const QString fence = match.captured(1);
    const qsizetype end
        = lines.find(1, [&fence](const QString &line) { return isDelimiter(line, fence); });
    if (end == lines.count())
        return {};
    QStringList content = lines.lines(1, end);
    const bool hasMarks = content.size() >= 2 && isDelimiter(content.first(), u"---")
        && isDelimiter(content.last(), u"---");
    if (hasMarks)
        content = content.sliced(1, content.size() - 2);
    // Without a name, it is an example like any other.
    const bool isToml = match.captured(2) == u"toml";
    if ((match.captured(2).isEmpty() && !hasMarks)
        || !looksLike(content, isToml ? FrontMatterFormat::Toml : FrontMatterFormat::Yaml))
        return {};
    return lines.meant(FieldProblem::FencedMarks, 0, end + 1, content,
                       isToml ? u"+++"_s : u"---"_s);
}

/// Two keys or more that only a blank line sets off from the post.
Meant findWithoutMarks(const FirstLines &lines)
{
    const qsizetype end = endOfKeys(lines, 0, FrontMatterFormat::Yaml);
    const bool isSetOff = end == lines.count() || lines.at(end).trimmed().isEmpty();
    const QStringList content = lines.lines(0, end);
    const auto keys
        = std::ranges::count_if(content, [](const QString &line) { return isYamlKey(line); });
    if (!isSetOff || keys < 2 || !looksLike(content, FrontMatterFormat::Yaml))
        return {};
    return lines.meant(FieldProblem::NoMarks, 0, end, content, u"---"_s);
}

struct OrgKeyword {
    QString key;
    QStringList values;
};

/// `#+KEY: value` in each line; a key may be there several times.
QList<OrgKeyword> orgKeywords(const FirstLines &lines, qsizetype &end)
{
    static const QRegularExpression pattern(u"^#\\+([\\w-]+)(?:\\[\\])?:[ \\t]*(.*?)[ \\t]*$"_s);
    QList<OrgKeyword> keywords;
    for (end = 0; end < lines.count(); ++end) {
        const QRegularExpressionMatch match = pattern.match(lines.at(end));
        if (!match.hasMatch())
            break;
        const QString key = match.captured(1).toLower();
        auto known = std::ranges::find(keywords, key, &OrgKeyword::key);
        if (known == keywords.end())
            known = keywords.insert(keywords.end(), {key, {}});
        known->values.append(match.captured(2));
    }
    return keywords;
}

/// A number, a date or a word for yes is written as it is.
QVariant valueOf(const OrgKeyword &keyword)
{
    if (keyword.values.size() > 1)
        return keyword.values;
    const QString &text = keyword.values.first();
    return plainKind(text) == PlainKind::Text ? QVariant(text)
                                              : QVariant::fromValue(ValueSource{text});
}

Meant findOrgKeywords(const FirstLines &lines)
{
    qsizetype end = 0;
    const QList<OrgKeyword> keywords = orgKeywords(lines, end);
    QString made = u"---\n---\n"_s;
    for (const OrgKeyword &keyword : keywords) {
        const Result<TextEdit> edit = setField(made, keyword.key, valueOf(keyword));
        if (!edit)
            return {};
        made = applied(made, {*edit});
    }
    if (keywords.isEmpty())
        return {};
    const QStringList written = made.split(u'\n');
    return lines.meant(FieldProblem::OrgKeywords, 0, end, written.sliced(1, written.size() - 3),
                       u"---"_s);
}

} // namespace

std::optional<MeantFrontMatter> findMeantFrontMatter(const QString &postText)
{
    if (postText.isEmpty() || findFrontMatter(postText))
        return {};
    const FirstLines lines(postText);
    for (const auto find : {findIndented, findNeverClosed, findOddMarks, findNotedMark, findFenced,
                            findOrgKeywords, findWithoutMarks, findTextAbove}) {
        if (const Meant meant = find(lines))
            return meant;
    }
    return {};
}

} // namespace app
