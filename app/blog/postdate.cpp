// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/postdate.h"

#include <QRegularExpression>

#include <cstdlib>

namespace app {
namespace {

QString offset(int seconds, const QString &separator)
{
    const int minutes = std::abs(seconds) / 60;
    return QStringLiteral("%1%2%3%4")
        .arg(QLatin1Char(seconds < 0 ? '-' : '+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(separator)
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QDateTime sortableDate(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)"
                       "(?:(?:[Tt]|[ \\t]+)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?"
                       "(?:\\s*([Zz]|[+-]\\d{2}:?\\d{2}))?)?"));
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(),
                     match.captured(3).toInt());
    // A time that no clock shows leaves the day, which is what sorts.
    const QTime written(match.captured(4).toInt(), match.captured(5).toInt(),
                        match.captured(6).toInt());
    const QTime time = written.isValid() ? written : QTime(0, 0);
    QString zone = match.captured(7);
    if (zone.isEmpty())
        return {date, time};
    if (zone.compare(u"z", Qt::CaseInsensitive) == 0)
        return {date, time, Qt::UTC};
    zone.remove(u':');
    const int seconds = zone.mid(1, 2).toInt() * 3600 + zone.mid(3, 2).toInt() * 60;
    return {date, time, Qt::OffsetFromUTC, zone.startsWith(u'-') ? -seconds : seconds};
}

QString newPostDate(const QDateTime &moment, Generator generator)
{
    const QString day = moment.toString(u"yyyy-MM-dd");
    const QString minutes = moment.toString(u"HH:mm");
    const QString seconds = moment.toString(u"HH:mm:ss");
    const int zone = moment.offsetFromUtc();
    switch (generator) {
    case Generator::Jekyll:
        return day + u' ' + seconds + u' ' + offset(zone, QString());
    case Generator::Hexo:
        return day + u' ' + seconds;
    case Generator::Pelican:
        return day + u' ' + minutes;
    case Generator::None:
    case Generator::Hugo:
    case Generator::Eleventy:
    case Generator::Astro:
    case Generator::Zola:
    case Generator::Gatsby:
        break;
    }
    return day + u'T' + seconds + offset(zone, QStringLiteral(":"));
}

} // namespace app
