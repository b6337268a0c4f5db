// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/fieldkind.h"

#include "app/frontmatter/plaintext.h"
#include "app/frontmatter/postheader.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

namespace ui {
namespace {

using namespace Qt::StringLiterals;
using app::Field;
using app::ValueStyle;

bool isOneOf(const QString &key, const QStringList &keys)
{
    return keys.contains(key, Qt::CaseInsensitive);
}

bool isDateKey(const QString &key)
{
    return isOneOf(key,
                   {u"date"_s, u"updated"_s, u"lastmod"_s, u"pubDate"_s, u"publishDate"_s,
                    u"expiryDate"_s, u"modified"_s, u"last_modified_at"_s, u"updatedDate"_s});
}

bool isListKey(const QString &key)
{
    return isOneOf(key, {u"tags"_s, u"categories"_s, u"keywords"_s, u"aliases"_s, u"series"_s});
}

bool isTextKey(const QString &key)
{
    return isOneOf(key, {u"description"_s, u"summary"_s, u"excerpt"_s});
}

bool isYesNoKey(const QString &key)
{
    return isOneOf(key,
                   {u"draft"_s, u"published"_s, u"comments"_s, u"toc"_s, u"math"_s, u"pinned"_s,
                    u"featured"_s});
}

bool isScalarList(const Field &field)
{
    const QVariantList items = field.value.toList();
    return std::ranges::none_of(items, [](const QVariant &item) {
        return item.typeId() == QMetaType::QVariantList || item.typeId() == QMetaType::QVariantMap;
    });
}

/// An alias or a value with a type or name of its own: to be changed as it is written.
bool isSpecial(const Field &field)
{
    return field.key == u"<<"
        || (!field.source.isEmpty() && QStringView(u"*&!").contains(field.source.front()));
}

} // namespace

FieldKind fieldKind(const Field &field)
{
    if (field.value.typeId() == QMetaType::QVariantMap || isSpecial(field))
        return FieldKind::Raw;
    if (field.value.typeId() == QMetaType::QVariantList)
        return isScalarList(field) ? FieldKind::List : FieldKind::Raw;
    const QString text = field.texts.value(0);
    const bool isEmpty = !field.value.isValid() || text.isEmpty();
    if (field.value.typeId() == QMetaType::Bool
        || (field.style == ValueStyle::Plain && app::plainKind(text) == app::PlainKind::YesNo))
        return FieldKind::YesNo;
    if (isEmpty && isYesNoKey(field.key))
        return FieldKind::YesNo;
    if (isListKey(field.key))
        return FieldKind::List;
    if (isDateKey(field.key)
        || (field.style == ValueStyle::Plain && app::plainKind(text) == app::PlainKind::Date))
        return FieldKind::Date;
    if (field.style == ValueStyle::Literal || field.style == ValueStyle::Folded
        || text.contains(u'\n') || isTextKey(field.key))
        return FieldKind::Text;
    if (isOneOf(field.key, app::imageKeys()))
        return FieldKind::Image;
    const bool isNumber
        = field.value.typeId() == QMetaType::LongLong || field.value.typeId() == QMetaType::Double;
    return isNumber ? FieldKind::Number : FieldKind::Line;
}

bool canShow(FieldKind kind, const Field &field)
{
    const FieldKind own = fieldKind(field);
    if (kind == own || kind == FieldKind::Raw)
        return true;
    if (own == FieldKind::Raw || kind == FieldKind::YesNo)
        return false;
    if (kind == FieldKind::List || own == FieldKind::List)
        return kind == FieldKind::List;
    return kind == FieldKind::Text || !field.texts.value(0).contains(u'\n');
}

QStringList usualKeys()
{
    return {u"title"_s,  u"subtitle"_s, u"description"_s, u"date"_s,   u"tags"_s, u"categories"_s,
            u"author"_s, u"draft"_s,    u"image"_s,       u"layout"_s, u"lang"_s};
}

QVariant startValue(const QString &key)
{
    if (isDateKey(key)) {
        // With seconds and zone: the one way that Jekyll, Hugo and Eleventy all read as meant.
        QDateTime now = QDateTime::currentDateTime();
        now = now.toOffsetFromUtc(now.offsetFromUtc());
        return QVariant::fromValue(app::ValueSource{now.toString(Qt::ISODate)});
    }
    if (isListKey(key))
        return QStringList();
    if (isYesNoKey(key))
        return true;
    return {};
}

} // namespace ui
