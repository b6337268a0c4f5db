// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/fieldtype.h"

#include "app/frontmatter/datetext.h"
#include "app/frontmatter/plaintext.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

namespace app {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype LongestLine = 120; ///< Longer text reads better on several lines.
constexpr qsizetype LongestTag = 40;

const std::array<std::pair<FieldType, QLatin1StringView>, 13> Names{{
    {FieldType::Line, "line"_L1},
    {FieldType::Text, "text"_L1},
    {FieldType::YesNo, "yesno"_L1},
    {FieldType::Number, "number"_L1},
    {FieldType::Date, "date"_L1},
    {FieldType::Tags, "tags"_L1},
    {FieldType::List, "list"_L1},
    {FieldType::Colour, "color"_L1},
    {FieldType::Link, "link"_L1},
    {FieldType::Image, "image"_L1},
    {FieldType::Choice, "choice"_L1},
    {FieldType::Group, "group"_L1},
    {FieldType::Raw, "raw"_L1},
}};

bool isCollection(const QVariant &value)
{
    return value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QVariantMap;
}

bool isScalarList(const QVariant &value)
{
    return value.typeId() == QMetaType::QVariantList
        && std::ranges::none_of(value.toList(), isCollection);
}

/// The value behind its anchor, which stays before whatever is written there.
QStringView behindAnchor(QStringView source)
{
    if (!source.startsWith(u'&'))
        return source;
    const auto *end = std::ranges::find_if(source, [](QChar c) { return c.isSpace(); });
    return source.sliced(end - source.begin()).trimmed();
}

/// What can't be read, an alias, or a value with a tag: changed as it is written. `!` before quotes
/// says nothing that they don't; blogs that came from WordPress are full of it.
bool isSpecial(const Field &field)
{
    const QStringView source = behindAnchor(field.source);
    if (source.startsWith(u"! '") || source.startsWith(u"! \""))
        return false;
    const bool isAnchorOnly = source.isEmpty() && !field.source.isEmpty();
    return field.key == u"<<" || field.problem != FieldProblem::None || isAnchorOnly
        || source.startsWith(u'*') || source.startsWith(u'!');
}

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

FieldType typeOfText(const QString &text)
{
    static const QRegularExpression colour(u"^#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6,8})$"_s);
    static const QRegularExpression link(u"^https?://\\S+$"_s);
    static const QRegularExpression image(u"^\\S.*\\.(?:png|jpe?g|gif|webp|svg|avif)$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (matches(colour, text))
        return FieldType::Colour;
    if (matches(image, text) && !text.contains(u'\n'))
        return FieldType::Image;
    if (matches(link, text))
        return FieldType::Link;
    return text.size() > LongestLine ? FieldType::Text : FieldType::Line;
}

FieldType typeOfList(const Field &field)
{
    const bool isShort = std::ranges::all_of(
        field.texts, [](const QString &text) { return text.size() <= LongestTag; });
    const bool isWords = isShort && std::ranges::none_of(field.texts, [](const QString &text) {
                             return text.contains(u'/') || text.contains(u'\n');
                         });
    return isWords ? FieldType::Tags : FieldType::List;
}

} // namespace

QString typeName(FieldType type)
{
    const auto *found
        = std::ranges::find(Names, type, &std::pair<FieldType, QLatin1StringView>::first);
    return found == Names.end() ? QString() : found->second;
}

std::optional<FieldType> typeOfName(const QString &name)
{
    for (const auto &[type, word] : Names) {
        if (name.compare(word, Qt::CaseInsensitive) == 0)
            return type;
    }
    if (name.compare(u"colour", Qt::CaseInsensitive) == 0)
        return FieldType::Colour;
    return std::nullopt;
}

FieldType typeOfValue(const Field &field)
{
    if (isSpecial(field))
        return FieldType::Raw;
    if (field.value.typeId() == QMetaType::QVariantMap)
        return field.value.toMap().isEmpty() ? FieldType::Raw : FieldType::Group;
    if (field.value.typeId() == QMetaType::QVariantList)
        return isScalarList(field.value) ? typeOfList(field) : FieldType::Raw;
    const QString text = field.texts.value(0);
    const bool isPlain = field.style == ValueStyle::Plain;
    if (field.value.typeId() == QMetaType::Bool || (isPlain && booleanOfWord(text)))
        return FieldType::YesNo;
    const std::optional<WrittenDate> date = writtenDate(text);
    if (date && date->isWhole && date->isValid() && !date->separator.isEmpty())
        return FieldType::Date;
    const bool isBlock = field.style == ValueStyle::Literal || field.style == ValueStyle::Folded
        || field.style == ValueStyle::MultiLine || field.style == ValueStyle::MultiLineLiteral;
    if (isBlock || text.contains(u'\n'))
        return FieldType::Text;
    const bool isNumber
        = field.value.typeId() == QMetaType::LongLong || field.value.typeId() == QMetaType::Double;
    return isNumber ? FieldType::Number : typeOfText(text);
}

Field fieldOf(const QString &key, const QVariant &value)
{
    Field field;
    field.key = key;
    field.value = value;
    const bool isList = value.typeId() == QMetaType::QVariantList;
    if (isList || value.typeId() == QMetaType::QStringList)
        field.texts = value.toStringList();
    else if (value.isValid() && value.typeId() != QMetaType::QVariantMap)
        field.texts = {value.toString()};
    return field;
}

bool canHold(FieldType type, const Field &field)
{
    if (type == FieldType::Raw)
        return true;
    if (isSpecial(field))
        return false;
    const bool isNothing = !field.value.isValid();
    const bool isMap = field.value.typeId() == QMetaType::QVariantMap;
    if (type == FieldType::Group)
        return isMap;
    if (isMap)
        return false;
    if (type == FieldType::Tags || type == FieldType::List)
        return isNothing || !isCollection(field.value) || isScalarList(field.value);
    if (isCollection(field.value))
        return false;
    const QString text = field.texts.value(0);
    if (type == FieldType::YesNo)
        return isNothing || field.value.typeId() == QMetaType::Bool
            || (field.style == ValueStyle::Plain && booleanOfWord(text));
    // A bool in a line would become the text of its word.
    if (field.value.typeId() == QMetaType::Bool)
        return false;
    return type == FieldType::Text || !text.contains(u'\n');
}

} // namespace app
