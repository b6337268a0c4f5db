// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/repair.h"

#include "app/frontmatter/fieldtree.h"
#include "app/frontmatter/frontmatterlines.h"
#include "app/frontmatter/meantfrontmatter.h"
#include "app/frontmatter/meantmarks.h"
#include "app/frontmatter/repeatedkeys.h"
#include "app/frontmatter/tomlmistake.h"
#include "app/frontmatter/yamltabs.h"

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

QString markOf(FrontMatterFormat format)
{
    return format == FrontMatterFormat::Toml ? u"+++\n"_s : u"---\n"_s;
}

/// What stands behind the dashes of the closing line, on a line of its own.
QString textOnEnd(const QString &postText, const FrontMatterSpan &span)
{
    if (span.style != DelimiterStyle::TextOnEnd)
        return {};
    const TextPosition start = span.content.end() + 3;
    return postText.mid(start, span.whole.end() - start).trimmed() + u'\n';
}

/// The text with the lines around its front matter as every generator wants them.
std::optional<QString> withUsualMarks(const QString &postText, const FrontMatterSpan &span)
{
    const bool isYamlOrToml
        = span.format == FrontMatterFormat::Yaml || span.format == FrontMatterFormat::Toml;
    switch (span.style) {
    case DelimiterStyle::Usual:
        return {};
    case DelimiterStyle::BelowBlankLines:
    case DelimiterStyle::IndentedOpening: {
        const auto first = std::ranges::find_if_not(postText, [](QChar c) { return c.isSpace(); });
        return postText.sliced(first - postText.begin());
    }
    default:
        break;
    }
    if (!isYamlOrToml)
        return {};
    QString content = postText.mid(span.content.start, span.content.length);
    if (span.style == DelimiterStyle::TextOnOpening) {
        const auto first = std::ranges::find_if_not(content, [](QChar c) { return c == u' '; });
        content.remove(0, first - content.begin());
    }
    const QString mark = markOf(span.format);
    return mark + content + mark + textOnEnd(postText, span) + postText.sliced(span.whole.end());
}

/// The lines around the front matter as those between them want them.
std::optional<TextEdit> withMeantMarks(const QString &postText, const FrontMatterSpan &span)
{
    const QString content = postText.mid(span.content.start, span.content.length);
    const std::optional<MeantMarks> meant = findMeantMarks(content, span.format);
    if (!meant)
        return {};
    const QString mark = markOf(meant->format);
    QString after = postText;
    if (meant->problem == FieldProblem::ClosedTooLate)
        after.insert(span.content.start + meant->end, mark);
    else
        after = mark + content + mark + postText.sliced(span.whole.end());
    const Result<FrontMatter> read = FrontMatter::read(after);
    const QList<TextEdit> edits = difference(postText, after);
    if (!read || !read->problems().isEmpty() || edits.isEmpty())
        return {};
    return edits.first();
}

/// One line of TOML as it is meant. What follows it may be wrong too.
std::optional<TextEdit> withMendedLine(const QString &postText, const Error &problem)
{
    TextPosition start = 0;
    for (int line = 1; line < problem.line; ++line)
        start = behindLine(postText, start);
    const QStringView line = lineFrom(postText, start);
    const std::optional<QString> mended = mendedTomlLine(line, fieldProblem(problem));
    if (!mended)
        return {};
    const TextEdit edit{{start, line.size()}, *mended};
    const Result<FrontMatter> read = FrontMatter::read(applied(postText, {edit}));
    const bool isMended = read || read.error().line > problem.line;
    return isMended ? std::optional(edit) : std::nullopt;
}

std::optional<QString> withBlanksForTabs(const QString &postText, const FrontMatterSpan &span)
{
    const auto blanked
        = withBlanks(QStringView(postText).sliced(span.content.start, span.content.length));
    if (!blanked)
        return {};
    QString after = postText;
    return after.replace(span.content.start, span.content.length, blanked->text);
}

std::optional<QString> withoutByteOrderMark(const QString &postText, const FrontMatterSpan &span)
{
    QString after = postText;
    return after.remove(span.content.start - 1, 1);
}

std::optional<QString> withLastOfRepeated(const QString &postText, const FrontMatterSpan &span,
                                          const Error &problem)
{
    const Result<FieldTree> tree = readFieldTree(postText, span);
    const EditList edits = tree ? withoutRepeated(postText, tree->root, problem) : EditList();
    return edits.isEmpty() ? std::nullopt : std::optional(applied(postText, edits));
}

std::optional<TextEdit> withQuotes(const QString &postText, const Error &problem)
{
    const Result<FrontMatter> read = FrontMatter::read(postText);
    if (!read)
        return {};
    for (const Field &field : read->fields()) {
        const std::optional<QString> meant = meantText(field);
        if (!meant || field.line != problem.line)
            continue;
        const Result<TextEdit> edit = setField(postText, field.key, *meant);
        return edit ? std::optional(*edit) : std::nullopt;
    }
    return {};
}

qsizetype countOf(FieldProblem problem, const FrontMatter &frontMatter)
{
    return std::ranges::count(frontMatter.problems(), problem, fieldProblem);
}

/// The step from `postText` to `after`, where the latter lacks a problem and nothing else.
std::optional<TextEdit> checked(const QString &postText, const std::optional<QString> &after,
                                FieldProblem problem)
{
    if (!after)
        return {};
    const Result<FrontMatter> old = FrontMatter::read(postText);
    const Result<FrontMatter> now = FrontMatter::read(*after);
    if (!old || !now || old->fields().size() != now->fields().size())
        return {};
    const auto isSame = [](const Field &a, const Field &b) {
        return a.key == b.key && a.value == b.value && a.texts == b.texts;
    };
    const bool isLeft = countOf(problem, *now) >= countOf(problem, *old);
    const QList<TextEdit> edits = difference(postText, *after);
    if (isLeft || edits.isEmpty() || !std::ranges::equal(old->fields(), now->fields(), isSame))
        return {};
    return edits.first();
}

} // namespace

std::optional<TextEdit> repair(const QString &postText, const Error &problem)
{
    const FieldProblem kind = fieldProblem(problem);
    const std::optional<FrontMatterSpan> span = findFrontMatter(postText);
    if (!span) {
        const std::optional<MeantFrontMatter> meant = findMeantFrontMatter(postText);
        const bool isThat = meant && meant->problem.reason == problem.reason;
        return isThat ? std::optional(meant->repair) : std::nullopt;
    }
    if (kind == FieldProblem::ClosedTooLate || kind == FieldProblem::OtherMarks)
        return withMeantMarks(postText, *span);
    if (span->format == FrontMatterFormat::Toml && kind < FieldProblem::OtherSyntax)
        return withMendedLine(postText, problem);
    if (kind == FieldProblem::TabsForBlanks)
        return checked(postText, withBlanksForTabs(postText, *span), kind);
    if (kind == FieldProblem::ByteOrderMark)
        return checked(postText, withoutByteOrderMark(postText, *span), kind);
    if (kind == FieldProblem::RepeatedKey)
        return checked(postText, withLastOfRepeated(postText, *span, problem), kind);
    if (kind > FieldProblem::ByteOrderMark && kind <= FieldProblem::TextOnEnd)
        return checked(postText, withUsualMarks(postText, *span), kind);
    return withQuotes(postText, problem);
}

std::optional<QString> meantText(const Field &field)
{
    switch (field.problem) {
    case FieldProblem::ColonInValue:
    case FieldProblem::NeedsQuotes:
    case FieldProblem::TextBehindValue:
    case FieldProblem::UndefinedAlias:
        break;
    default:
        return {};
    }
    QString text = field.texts.value(0);
    // A comment may stand behind it, or be part of it.
    const bool isClear = !text.contains(u'\n') && !text.contains(u" #") && !text.contains(u"\t#");
    if (!isClear || text.isEmpty())
        return {};
    const bool isQuoted = text.size() > 1 && (text.front() == u'"' || text.front() == u'\'')
        && text.back() == text.front();
    return isQuoted ? text.sliced(1, text.size() - 2) : text;
}

} // namespace app
