// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/permalink.h"

#include <QHash>
#include <QRegularExpression>

#include <optional>

namespace app {
namespace {

using namespace Qt::StringLiterals;

QString twoDigits(int number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

std::optional<QString> partOf(const QString &name, const PermalinkParts &parts)
{
    const QDate &day = parts.date;
    const QHash<QString, QString> values{
        {u"year"_s, u"%1"_s.arg(day.year(), 4, 10, QChar(u'0'))},
        {u"short_year"_s, twoDigits(day.year() % 100)},
        {u"month"_s, twoDigits(day.month())},
        {u"i_month"_s, QString::number(day.month())},
        {u"day"_s, twoDigits(day.day())},
        {u"i_day"_s, QString::number(day.day())},
        {u"y_day"_s, u"%1"_s.arg(day.dayOfYear(), 3, 10, QChar(u'0'))},
        {u"yearday"_s, QString::number(day.dayOfYear())},
        {u"categories"_s, parts.categories.join(u'/')},
        {u"category"_s, parts.categories.value(0)},
        {u"slug"_s, parts.slug},
        {u"filename"_s, parts.slug},
        {u"slugorfilename"_s, parts.slug},
        {u"contentbasename"_s, parts.slug},
        {u"name"_s, parts.slug},
        {u"post_title"_s, parts.slug},
        {u"title"_s, parts.title.isEmpty() ? parts.slug : parts.title},
        {u"section"_s, parts.section.section(u'/', 0, 0)},
        {u"sections"_s, parts.section},
        {u"output_ext"_s, parts.suffix},
    };
    const auto value = values.constFind(name);
    return value == values.cend() ? std::nullopt : std::optional(*value);
}

} // namespace

QString permalink(const QString &pattern, const PermalinkParts &parts)
{
    static const QRegularExpression placeholder(u":(\\w+)"_s);
    static const QRegularExpression slashes(u"/{2,}"_s);
    QString address = u"/"_s;
    qsizetype at = 0;
    for (auto it = placeholder.globalMatch(pattern); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const std::optional<QString> part = partOf(match.captured(1), parts);
        if (!part)
            return {};
        address += QStringView(pattern).mid(at, match.capturedStart() - at);
        address += *part;
        at = match.capturedEnd();
    }
    address += QStringView(pattern).mid(at);
    return address.replace(slashes, u"/"_s);
}

QString jekyllPattern(const QString &style)
{
    if (style.isEmpty() || style == u"date")
        return u"/:categories/:year/:month/:day/:title:output_ext"_s;
    if (style == u"pretty")
        return u"/:categories/:year/:month/:day/:title/"_s;
    if (style == u"ordinal")
        return u"/:categories/:year/:y_day/:title:output_ext"_s;
    if (style == u"none")
        return u"/:categories/:title:output_ext"_s;
    return style;
}

} // namespace app
