// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/checks/frontmatterchecks.h"

#include "app/fields/generatorproblems.h"
#include "app/fields/typedvalue.h"
#include "app/frontmatter/meantfrontmatter.h"
#include "app/frontmatter/repair.h"
#include "app/frontmatter/repeatedkeys.h"

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;
using Kind = Notice::Kind;

/// What the words for the problem name.
QStringList problemArguments(const QString &postText, const Error &error)
{
    QStringList arguments{error.detail};
    if (const std::optional<RepeatedKey> repeated = repeatedKey(postText, error))
        arguments += {repeated->key, QString::number(repeated->firstLine),
                      QString::number(repeated->line)};
    return arguments;
}

/// Nothing of what the generator reads as it is meant, or of what is too much for Byline alone.
std::optional<Notice> checkProblem(const QString &postText, const Error &error, Generator generator)
{
    const FieldProblem problem = fieldProblem(error);
    const bool isByline
        = error.kind == Error::Kind::TooComplex || problem == FieldProblem::OtherLanguage;
    if (isByline || reads(generator, problem))
        return {};
    const bool isReadSomehow = problem >= FieldProblem::RepeatedKey;
    return Notice{isReadSomehow ? Kind::Warning : Kind::Error,
                  qMax(1, error.line),
                  isReadSomehow ? u"front-matter-doubt"_s : u"front-matter"_s,
                  toString(error),
                  repair(postText, error),
                  problemArguments(postText, error),
                  error.reason};
}

struct DateWords {
    Kind kind;
    QString code;
};

DateWords dateWords(DateTrouble trouble)
{
    switch (trouble) {
    case DateTrouble::NoDate:
        return {Kind::Error, u"date-none"_s};
    case DateTrouble::NoSuchDay:
        return {Kind::Error, u"date-no-such-day"_s};
    case DateTrouble::BuildFails:
        return {Kind::Error, u"date-build-fails"_s};
    case DateTrouble::YearOne:
        return {Kind::Error, u"date-year-one"_s};
    case DateTrouble::FileTime:
        return {Kind::Warning, u"date-file-time"_s};
    case DateTrouble::OtherMoment:
        return {Kind::Warning, u"date-other-moment"_s};
    case DateTrouble::DayBefore:
        return {Kind::Warning, u"date-day-before"_s};
    case DateTrouble::Future:
        return {Kind::Information, u"date-future"_s};
    case DateTrouble::Expired:
        return {Kind::Information, u"date-expired"_s};
    case DateTrouble::None:
        break;
    }
    return {Kind::Information, {}};
}

/// What the words for the trouble name.
QStringList dateArguments(const QString &text, const DateReading &reading, const DateRules &rules)
{
    const QString generator = displayName(rules.generator);
    switch (reading.trouble) {
    case DateTrouble::NoDate:
    case DateTrouble::NoSuchDay:
        return {text};
    case DateTrouble::DayBefore:
        return {};
    case DateTrouble::OtherMoment:
        return {generator, reading.moment.toString(u"yyyy-MM-dd HH:mm t")};
    default:
        return {generator};
    }
}

/// What a template makes of it can't be told.
bool isTemplate(const QString &text)
{
    return text.contains(u"{{") || text.contains(u"{%") || text.contains(u"<%");
}

bool isQuoted(const Field &field)
{
    return field.style == ValueStyle::SingleQuoted || field.style == ValueStyle::DoubleQuoted;
}

std::optional<Notice> checkDate(const QString &postText, FrontMatterFormat format,
                                const Field &field, const DateRules &rules)
{
    const bool isReadable = isDateKey(field.key) && field.problem == FieldProblem::None
        && field.texts.size() == 1 && !isTemplate(field.texts.first());
    if (!isReadable)
        return {};
    const auto quotes = isQuoted(field) ? DateQuotes::Some : DateQuotes::None;
    const DateReading reading = readDate(field.key, field.texts.first(), quotes, rules);
    if (reading.trouble == DateTrouble::None)
        return {};
    const auto [kind, code] = dateWords(reading.trouble);
    Notice notice{kind, field.line,
                  code, u"a date that is not read as it is meant"_s,
                  {},   dateArguments(field.texts.first(), reading, rules)};
    // A date to come may be meant.
    if (!reading.better.isEmpty() && kind != Kind::Information) {
        const QVariant better = typedValue(reading.better, FieldType::Date, field, format);
        if (const Result<TextEdit> edit = setField(postText, field.key, better))
            notice.suggestion = *edit;
    }
    return notice;
}

/// Whether sites leave a post with that field out: Jekyll does not know `draft`, nor do others
/// than Jekyll, Hexo and Hugo know `published`.
bool keepsOffSite(const Field &field, Generator generator)
{
    using enum Generator;
    if (field.value == QVariant(true) && field.key.compare(u"draft", Qt::CaseInsensitive) == 0)
        return generator == Hugo || generator == Zola;
    if (field.value == QVariant(false) && field.key.compare(u"published", Qt::CaseInsensitive) == 0)
        return generator == Jekyll || generator == Hexo || generator == Hugo;
    return false;
}

} // namespace

QList<Notice> checkFrontMatter(const QString &postText, const DateRules &rules)
{
    const Result<FrontMatter> frontMatter = FrontMatter::read(postText);
    QList<Error> problems
        = frontMatter ? frontMatter->problems() : QList<Error>{frontMatter.error()};
    const auto meant = findMeantFrontMatter(postText);
    if (meant && !isOwnNotation(rules.generator, meant->problem))
        problems.append(meant->problem);
    QList<Notice> notices;
    for (const Error &problem : problems) {
        if (const auto notice = checkProblem(postText, problem, rules.generator))
            notices.append(*notice);
    }
    if (!frontMatter)
        return notices;
    const auto span = frontMatter->span();
    for (const Field &field : frontMatter->fields()) {
        if (const auto notice = checkDate(postText, span->format, field, rules))
            notices.append(*notice);
        if (keepsOffSite(field, rules.generator)) {
            notices.append({Kind::Information,
                            field.line,
                            u"draft"_s,
                            u"left out of the site"_s,
                            {},
                            {displayName(rules.generator),
                             postText.mid(field.entry.start, field.entry.length).trimmed()}});
        }
    }
    std::ranges::stable_sort(notices, {}, &Notice::line);
    return notices;
}

} // namespace app
