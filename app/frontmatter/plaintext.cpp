// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/plaintext.h"

#include <QRegularExpression>

#include <array>
#include <limits>
#include <utility>

namespace app {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 3> BooleanWords{{
    {"true"_L1, "false"_L1},
    {"yes"_L1, "no"_L1},
    {"on"_L1, "off"_L1},
}};

/// `word`, `Word` or `WORD`: the spellings that the YAML schemas know.
bool isSpelling(QStringView text, QLatin1StringView word)
{
    if (text.compare(word, Qt::CaseInsensitive) != 0)
        return false;
    const QStringView rest = text.sliced(1);
    const bool restIsLower = rest == word.sliced(1);
    return restIsLower || text == word.toString().toUpper();
}

bool matches(const QRegularExpression &pattern, QStringView text)
{
    return pattern.match(text).hasMatch();
}

bool isDate(QStringView text)
{
    static const QRegularExpression pattern(u"^\\d{4}-\\d{1,2}-\\d{1,2}(?:[Tt \\t].*)?$"_s);
    return matches(pattern, text);
}

bool isCoreNumber(QStringView text)
{
    static const QRegularExpression pattern(
        u"^(?:[-+]?(?:0|[1-9][0-9]*|(?:\\.[0-9]+|(?:0|[1-9][0-9]*)\\.[0-9]*)(?:[eE][-+]?[0-9]+)?"
        u"|(?:0|[1-9][0-9]*)[eE][-+]?[0-9]+|\\.(?:inf|Inf|INF))|\\.(?:nan|NaN|NAN))$"_s);
    return matches(pattern, text);
}

bool isNumberLike(QStringView text)
{
    static const QRegularExpression integer(
        u"^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[0-9a-fA-F_]+|[0-9][0-9_,]*)$"_s);
    static const QRegularExpression real(
        u"^[-+]?(?:[0-9][0-9_,]*\\.?[0-9_]*|\\.[0-9_]+)(?:[eE][-+]?[0-9]+)?$"_s);
    static const QRegularExpression sexagesimal(
        u"^[-+]?[0-9][0-9_]*(?::[0-9]?[0-9])+(?:\\.[0-9_]*)?$"_s);
    return matches(integer, text) || matches(real, text) || matches(sexagesimal, text);
}

bool isNull(QStringView text)
{
    return text.isEmpty() || text == u'~' || isSpelling(text, "null"_L1);
}

} // namespace

bool canStandInBlock(QChar c)
{
    return c.unicode() >= 0x20 && (c < u'\x7f' || c > u'\x9f') && c != QChar(0x2028)
        && c != QChar(0x2029) && c != QChar(0xfeff) && c != QChar(0xfffe) && c != QChar(0xffff);
}

std::optional<bool> booleanOfWord(QStringView text)
{
    for (const auto &[yes, no] : BooleanWords) {
        if (isSpelling(text, yes))
            return true;
        if (isSpelling(text, no))
            return false;
    }
    return {};
}

QString booleanWord(bool value, QStringView example)
{
    for (const auto &[yes, no] : BooleanWords) {
        if (!isSpelling(example, yes) && !isSpelling(example, no))
            continue;
        QString word = (value ? yes : no).toString();
        if (example.back().isUpper())
            return word.toUpper();
        if (example.front().isUpper())
            word[0] = word.at(0).toUpper();
        return word;
    }
    return value ? u"true"_s : u"false"_s;
}

PlainKind plainKind(QStringView text)
{
    if (isNull(text))
        return PlainKind::Null;
    if (isSpelling(text, "true"_L1) || isSpelling(text, "false"_L1))
        return PlainKind::Boolean;
    if (booleanOfWord(text))
        return PlainKind::YesNo;
    if (isSpelling(text, "y"_L1) || isSpelling(text, "n"_L1))
        return PlainKind::Letter;
    if (isCoreNumber(text))
        return PlainKind::Number;
    if (isDate(text))
        return PlainKind::Date;
    if (isNumberLike(text) || isSpelling(text, ".inf"_L1) || isSpelling(text, ".nan"_L1))
        return PlainKind::NumberLike;
    if (text == u'=' || text == u"<<" || text.startsWith(u':'))
        return PlainKind::Mark;
    return PlainKind::Text;
}

QVariant plainValue(const QString &text)
{
    switch (plainKind(text)) {
    case PlainKind::Null:
        return {};
    case PlainKind::Boolean:
        return booleanOfWord(text).value();
    case PlainKind::Number: {
        bool isInteger = false;
        if (const qint64 integer = text.toLongLong(&isInteger); isInteger)
            return integer;
        bool isReal = false;
        if (const double real = text.toDouble(&isReal); isReal)
            return real;
        const double infinity = std::numeric_limits<double>::infinity();
        if (text.endsWith(u'n', Qt::CaseInsensitive))
            return std::numeric_limits<double>::quiet_NaN();
        return text.startsWith(u'-') ? -infinity : infinity;
    }
    default:
        return text;
    }
}

bool canStandPlain(QStringView text, bool isInFlow)
{
    if (text.isEmpty() || text.front().isSpace() || text.back().isSpace())
        return false;
    // `-`, `?` and `:` could start a plain scalar before another character, which not every reader
    // knows; `:word` is a symbol in Ruby.
    if (QStringView(u"-?:,[]{}#&*!|>'\"%@`").contains(text.front())) {
        const bool isNumber = plainKind(text) == PlainKind::Number;
        if (!isNumber)
            return false;
    }
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!canStandInBlock(c))
            return false;
        // Old readers stop at a question mark between brackets.
        if (isInFlow && QStringView(u",[]{}?").contains(c))
            return false;
        if (c == u':' && (i + 1 == text.size() || text[i + 1].isSpace()))
            return false;
        if (c == u'#' && text[i - 1].isSpace())
            return false;
    }
    return true;
}

} // namespace app
