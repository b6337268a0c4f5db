// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/tomlmistake.h"

#include "app/frontmatter/plaintext.h"
#include "app/frontmatter/scalarwriter.h"

#include <QRegularExpression>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// `key = value # comment` in its parts, which together are the line.
struct AssignmentParts {
    QString indent;
    QString key;
    QString sign; ///< `=` and the blanks around it.
    QString value;
    QString tail; ///< Blanks and a comment.
};

std::optional<AssignmentParts> partsOf(QStringView line)
{
    static const QRegularExpression assignment(
        u"^([ \\t]*)((?:\"[^\"]*\"|'[^']*'|[^=\"'\\[#])+?)([ \\t]*=[ \\t]*)(.*?)([ \\t]*)$"_s);
    static const QRegularExpression comment(u"[ \\t]+#.*$"_s);
    const QRegularExpressionMatch match = assignment.match(line);
    if (!match.hasMatch())
        return {};
    AssignmentParts parts{match.captured(1), match.captured(2), match.captured(3),
                          match.captured(4), match.captured(5)};
    // Between quotes and brackets, the mark may be part of the value.
    if (parts.value.isEmpty() || QStringView(u"\"'[{").contains(parts.value.front()))
        return parts;
    if (const auto found = comment.match(parts.value); found.hasMatch()) {
        parts.tail = found.captured() + parts.tail;
        parts.value.truncate(found.capturedStart());
    }
    return parts;
}

/// TOML: "Keys": letters and digits of ASCII, `_` and `-`, with dots between.
bool isWrittenRight(const QString &key)
{
    static const QRegularExpression keys(
        u"^(?:[\\w-]+|\"[^\"]*\"|'[^']*')(?:[ \\t]*\\.[ \\t]*(?:[\\w-]+|\"[^\"]*\"|'[^']*'))*$"_s);
    return keys.match(key).hasMatch();
}

/// Where `:00` is missing in `2019-09-26 23:53`; -1 for another value.
qsizetype endOfMinutes(const QString &value)
{
    static const QRegularExpression time(
        u"^(\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d)(?:Z|[+-]\\d\\d:\\d\\d)?$"_s);
    return time.match(value).capturedEnd(1);
}

FieldProblem problemOfQuoted(const QString &parserWords)
{
    if (parserWords.contains(u"escape sequence"))
        return FieldProblem::UnknownEscape;
    return parserWords.contains(u"parsing string") ? FieldProblem::UnclosedQuote
                                                   : FieldProblem::TextBehindValue;
}

FieldProblem problemOfValue(const QString &value, const QString &parserWords)
{
    if (value.isEmpty())
        return FieldProblem::ValueMissing;
    if (endOfMinutes(value) >= 0)
        return FieldProblem::TimeNeedsSeconds;
    if (booleanOfWord(value))
        return FieldProblem::OtherBoolean;
    if (value.front() == u'"' || value.front() == u'\'')
        return problemOfQuoted(parserWords);
    if (value.front() == u'[')
        return parserWords.contains(u"parsing array") ? FieldProblem::UnclosedList
                                                      : FieldProblem::TextNeedsQuotes;
    if (value.front() == u'{')
        return FieldProblem::OtherSyntax;
    return plainKind(value) == PlainKind::Text ? FieldProblem::TextNeedsQuotes
                                               : FieldProblem::OtherSyntax;
}

FieldProblem problemOf(QStringView line, const QString &parserWords)
{
    if (parserWords.contains(u"cannot redefine"))
        return FieldProblem::TwiceInToml;
    const std::optional<AssignmentParts> parts = partsOf(line);
    if (!parts)
        return FieldProblem::OtherSyntax;
    return isWrittenRight(parts->key) ? problemOfValue(parts->value, parserWords)
                                      : FieldProblem::KeyNeedsQuotes;
}

/// In English; the parser's own where they are all there is.
QString wordsFor(FieldProblem problem, const QString &parserWords)
{
    switch (problem) {
    case FieldProblem::TextNeedsQuotes:
        return u"text needs quotes in TOML"_s;
    case FieldProblem::KeyNeedsQuotes:
        return u"a key with such characters needs quotes in TOML"_s;
    case FieldProblem::TimeNeedsSeconds:
        return u"a time needs seconds in TOML (23:53:00)"_s;
    case FieldProblem::OtherBoolean:
        return u"TOML knows true and false only"_s;
    case FieldProblem::TwiceInToml:
        return u"this key is there already, which TOML does not allow"_s;
    case FieldProblem::ValueMissing:
        return u"a value is missing behind '='"_s;
    default:
        return parserWords;
    }
}

/// Between double quotes, without those of a word processor around it.
std::optional<QString> quoted(QString text)
{
    const bool isCurled
        = text.size() > 1 && text.front() == QChar(0x201c) && text.back() == QChar(0x201d);
    if (isCurled)
        text = text.sliced(1, text.size() - 2);
    return inlineScalar(text, ValueStyle::DoubleQuoted, {FrontMatterFormat::Toml});
}

std::optional<QString> mendedValue(QString value, FieldProblem problem)
{
    switch (problem) {
    case FieldProblem::ValueMissing:
        return u"\"\""_s;
    case FieldProblem::TimeNeedsSeconds:
        return endOfMinutes(value) < 0 ? std::nullopt
                                       : std::optional(value.insert(endOfMinutes(value), u":00"_s));
    case FieldProblem::OtherBoolean:
        return booleanOfWord(value).value_or(false) ? u"true"_s : u"false"_s;
    case FieldProblem::TextNeedsQuotes:
        return value.startsWith(u'[') ? std::nullopt : quoted(value);
    case FieldProblem::TextBehindValue: {
        // Quotes in quotes; what stands behind `#` may be a comment.
        const bool isClear = value.size() > 2 && value.back() == value.front()
            && !value.contains(u" #") && !value.contains(u"\t#");
        return isClear ? quoted(value.sliced(1, value.size() - 2)) : std::nullopt;
    }
    default:
        return {};
    }
}

} // namespace

Error tomlError(QStringView content, int line, const QString &parserWords)
{
    const QList<QStringView> lines = content.split(u'\n');
    const QStringView blamed = lines.value(line - 1);
    const FieldProblem problem = problemOf(blamed, parserWords);
    return fieldError(problem, line, wordsFor(problem, parserWords));
}

std::optional<QString> mendedTomlLine(QStringView line, FieldProblem problem)
{
    std::optional<AssignmentParts> parts = partsOf(line);
    if (!parts)
        return {};
    if (problem == FieldProblem::KeyNeedsQuotes) {
        parts->key = u'"' + parts->key + u'"';
    } else {
        const std::optional<QString> value = mendedValue(parts->value, problem);
        if (!value)
            return {};
        parts->value = *value;
    }
    return parts->indent + parts->key + parts->sign + parts->value + parts->tail;
}

} // namespace app
