// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/datereading.h"

#include "app/frontmatter/datetext.h"

#include <QRegularExpression>
#include <QStringList>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// One date under examination.
struct Case {
    QString text;
    WrittenDate written;
    DateQuotes quotes;
    const DateRules &rules;
};

bool matches(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

/// A timestamp of YAML 1.1, which needs seconds.
bool isYamlTimestamp(const Case &it)
{
    return it.quotes == DateQuotes::None && it.written.hasSeconds && it.written.separator == u"-"
        && !it.written.hasMonthName
        && !it.written.zoneText.contains(QRegularExpression(u"[A-Y]"_s));
}

/// The moment that is written, where `zone` holds for a text that names none.
QDateTime writtenMoment(const WrittenDate &written, const QTimeZone &zone)
{
    const QTime time = written.time.value_or(QTime(0, 0));
    if (!written.zone)
        return {written.date(), time, zone};
    const QDateTime moment(written.date(), time, Qt::OffsetFromUTC, *written.zone);
    return moment.toTimeZone(zone);
}

QString isoDay(const WrittenDate &written)
{
    return written.date().toString(u"yyyy-MM-dd");
}

QString isoTime(const WrittenDate &written)
{
    return written.time.value_or(QTime(0, 0)).toString(u"HH:mm:ss");
}

/// The offset that the text names, else that of the site on that day.
int offsetOf(const Case &it)
{
    return it.written.zone.value_or(writtenMoment(it.written, it.rules.zone).offsetFromUtc());
}

// Jekyll hands what YAML calls a timestamp to Ruby as a moment, in UTC where it names no zone, and
// parses all other text in the zone of the site.
DateReading readByJekyll(const Case &it)
{
    DateReading reading;
    reading.moment = writtenMoment(it.written, it.rules.zone);
    if (!isYamlTimestamp(it) || it.written.zone)
        return reading;
    const QDateTime asUtc = writtenMoment(it.written, QTimeZone::utc()).toTimeZone(it.rules.zone);
    if (asUtc.offsetFromUtc() == 0)
        return reading;
    const bool isIso = it.written.timeSeparator.compare(u"t", Qt::CaseInsensitive) == 0;
    const int offset = reading.moment.offsetFromUtc();
    reading.trouble = DateTrouble::OtherMoment;
    reading.moment = asUtc;
    reading.better = it.text.trimmed()
        + (isIso ? zoneOffset(offset, OffsetColon::With)
                 : u' ' + zoneOffset(offset, OffsetColon::Without));
    return reading;
}

QString betterForHugo(const WrittenDate &written)
{
    if (!written.time)
        return isoDay(written);
    const QString separator = written.timeSeparator.size() == 1 ? written.timeSeparator : u" "_s;
    QString zone;
    if (written.zone)
        zone = (separator == u" " ? u" "_s : QString())
            + zoneOffset(*written.zone, OffsetColon::With);
    return isoDay(written) + separator + isoTime(written) + zone;
}

/// What Hugo makes of a number: seconds since 1970. Nothing where `text` is none.
std::optional<QDateTime> unixMoment(const QString &text, DateQuotes quotes, const QTimeZone &zone)
{
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber || quotes == DateQuotes::Some)
        return {};
    return QDateTime::fromSecsSinceEpoch(seconds, zone);
}

// Hugo knows a list of layouts and takes everything else for no date at all.
DateReading readByHugo(const Case &it)
{
    if (const auto moment = unixMoment(it.text, it.quotes, it.rules.zone))
        return {DateTrouble::OtherMoment, *moment, isoDay(it.written)};
    static const QString layouts
        = u"\\d{4}-\\d\\d-\\d\\d(?:[T ]\\d{1,2}:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z| "
          u"?[-+]\\d\\d:?\\d\\d)?)?"
          u"|\\d\\d [A-Z][a-z]{2} \\d{4}"_s;
    if (!matches(layouts, it.text))
        return {DateTrouble::YearOne, {}, betterForHugo(it.written)};
    return {DateTrouble::None, writtenMoment(it.written, it.rules.zone), {}};
}

// Hexo reads the clock that UTC shows at the moment as one of the site's own zone.
DateReading readByHexo(const Case &it)
{
    DateReading reading;
    reading.moment = writtenMoment(it.written, it.rules.zone);
    if (it.written.zone) {
        const QDateTime utc = reading.moment.toUTC();
        const QDateTime misread(utc.date(), utc.time(), it.rules.zone);
        if (misread == reading.moment)
            return reading;
        reading.better = reading.moment.date().toString(u"yyyy-MM-dd") + it.written.timeSeparator
            + reading.moment.time().toString(it.written.hasSeconds ? u"HH:mm:ss" : u"HH:mm");
        reading.trouble = DateTrouble::OtherMoment;
        reading.moment = misread;
        return reading;
    }
    const bool movesDay = reading.moment.toUTC().date() != it.written.date();
    if (it.rules.namesZone && movesDay) {
        reading.trouble = DateTrouble::DayBefore;
        if (!it.written.time)
            reading.better = it.text.trimmed() + u" 12:00:00"_s;
    }
    return reading;
}

// Eleventy takes YAML's timestamps and the ISO 8601 of strings, both in UTC without a zone.
DateReading readByEleventy(const Case &it)
{
    static const QString timestamp
        = u"\\d{4}-\\d{1,2}-\\d{1,2}(?:[Tt]|[ \\t]+)\\d{1,2}:\\d\\d:\\d\\d(?:\\.\\d*)?"
          u"(?:[ \\t]*(?:Z|[-+]\\d{1,2}(?::\\d\\d)?))?"_s;
    static const QString iso
        = u"\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[-+]\\d\\d(?::?\\d\\d)?)?)?"_s;
    const bool isRead
        = matches(iso, it.text) || (it.quotes == DateQuotes::None && matches(timestamp, it.text));
    const QString full = isoDay(it.written) + u'T' + isoTime(it.written)
        + zoneOffset(offsetOf(it), OffsetColon::With);
    if (!isRead)
        return {DateTrouble::BuildFails, {}, it.written.time ? full : isoDay(it.written)};
    const QDateTime meant = writtenMoment(it.written, it.rules.zone);
    if (it.written.zone || !it.written.time || meant.offsetFromUtc() == 0)
        return {DateTrouble::None, meant, {}};
    return {DateTrouble::OtherMoment,
            writtenMoment(it.written, QTimeZone::utc()).toTimeZone(it.rules.zone), full};
}

DateReading readBy(Generator generator, const Case &it)
{
    switch (generator) {
    case Generator::Jekyll:
        return readByJekyll(it);
    case Generator::Hugo:
        return readByHugo(it);
    case Generator::Hexo:
        return readByHexo(it);
    case Generator::Eleventy:
        return readByEleventy(it);
    case Generator::None:
    case Generator::Astro:
    case Generator::Zola:
    case Generator::Pelican:
    case Generator::Gatsby:
        break;
    }
    return {DateTrouble::None, writtenMoment(it.written, it.rules.zone), {}};
}

/// Layouts with names of days or zones, which WrittenDate leaves out.
bool isOtherHugoLayout(const QString &text)
{
    static const QString time = u"\\d\\d:\\d\\d:\\d\\d"_s;
    static const QString zone = u"(?:[A-Z]{3}|[-+]\\d{4})"_s;
    static const QString layouts
        = u"[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} %1 %2"
          u"|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \\d]\\d %1 (?:%2 )?\\d{4}"
          u"|[A-Z][a-z]+, \\d\\d-[A-Z][a-z]{2}-\\d\\d %1 [A-Z]{3}"
          u"|\\d\\d [A-Z][a-z]{2} \\d\\d \\d\\d:\\d\\d %2"
          u"|\\d{4}-\\d\\d-\\d\\d %1(?:\\.\\d+)? [-+]\\d{4} [A-Z]{3}"_s.arg(time, zone);
    return matches(layouts, text);
}

DateReading unknownToHugo(const QString &text, DateQuotes quotes, const QTimeZone &zone)
{
    if (const auto moment = unixMoment(text, quotes, zone))
        return {DateTrouble::None, *moment, {}};
    return {isOtherHugoLayout(text) ? DateTrouble::None : DateTrouble::YearOne, {}, {}};
}

/// Ruby guesses at all that has digits, but for these.
DateReading unknownToJekyll(const QString &text)
{
    static const QRegularExpression inWords(
        u"^(\\d{4})\\s*[년年]\\s*(\\d{1,2})\\s*[월月]\\s*(\\d{1,2})\\s*[일日]"_s);
    static const QRegularExpression american(u"^(\\d{1,2})/(\\d{1,2})/(\\d{4})$"_s);
    QDate day;
    if (const auto match = inWords.match(text); match.hasMatch())
        day = {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    if (const auto match = american.match(text); match.hasMatch() && match.captured(2).toInt() > 12)
        day = {match.captured(3).toInt(), match.captured(1).toInt(), match.captured(2).toInt()};
    if (day.isValid())
        return {DateTrouble::BuildFails, {}, day.toString(Qt::ISODate)};
    static const QString numbers = u"\\d{4}|\\d{6}|\\d{10}|\\d{4}-\\d\\d"_s;
    const bool isRead = text.contains(QRegularExpression(u"\\d"_s)) && !matches(numbers, text);
    return {isRead ? DateTrouble::None : DateTrouble::BuildFails, {}, {}};
}

/// What a generator makes of text that is not known as a date here. Nothing is said of what might
/// be one in another form.
DateReading unknownDate(const QString &text, DateQuotes quotes, const DateRules &rules)
{
    static const QRegularExpression digit(u"\\d"_s);
    static const QString imageName = u".*\\.(?:avif|gif|jpe?g|png|svg|webp)"_s;
    if (matches(imageName, text))
        return {DateTrouble::NoDate, {}, {}};
    if (rules.generator == Generator::Hugo)
        return unknownToHugo(text, quotes, rules.zone);
    if (rules.generator == Generator::Jekyll)
        return unknownToJekyll(text);
    if (text.contains(digit))
        return {};
    if (rules.generator == Generator::Hexo)
        return {DateTrouble::FileTime, {}, {}};
    // Eleventy: "Content Dates".
    const bool isWord = matches(u"(?:git )?(?:Last Modified|Created)"_s, text);
    const bool isFatal = rules.generator == Generator::Eleventy && !isWord;
    return {isFatal ? DateTrouble::BuildFails : DateTrouble::None, {}, {}};
}

bool isOneOf(const QString &key, const QStringList &keys)
{
    return keys.contains(key, Qt::CaseInsensitive);
}

/// Whether the post is on the site, which a date that was read right decides.
void judgeMoment(DateReading &reading, const QString &key, const Case &it)
{
    const QDateTime &now = it.rules.now;
    const bool isJudged = reading.moment.isValid() && now.isValid()
        && (reading.trouble == DateTrouble::None || reading.trouble == DateTrouble::OtherMoment);
    if (!isJudged)
        return;
    const bool isPublishing = isOneOf(key, {u"date"_s, u"publishDate"_s});
    if (isPublishing && !it.rules.publishesFuture && reading.moment > now) {
        // One that is in the future only as it is misread is better off with the right writing.
        const bool isMeant = writtenMoment(it.written, it.rules.zone) > now;
        if (isMeant || reading.better.isEmpty())
            reading.better = withMoment(it.text, now.toTimeZone(it.rules.zone));
        reading.trouble = DateTrouble::Future;
    }
    const bool isExpiry = isOneOf(key, {u"expiryDate"_s}) && it.rules.generator == Generator::Hugo;
    if (isExpiry && reading.moment <= now)
        reading.trouble = DateTrouble::Expired;
}

} // namespace

DateReading readDate(const QString &key, const QString &text, DateQuotes quotes,
                     const DateRules &rules)
{
    if (text.trimmed().isEmpty())
        return {};
    const std::optional<WrittenDate> written = writtenDate(text);
    if (!written || !written->isWhole)
        return unknownDate(text, quotes, rules);
    if (!written->isValid())
        return {DateTrouble::NoSuchDay, {}, {}};
    const Case it{text, *written, quotes, rules};
    DateReading reading = readBy(rules.generator, it);
    judgeMoment(reading, key, it);
    return reading;
}

bool isDateKey(const QString &key)
{
    return isOneOf(key,
                   {u"date"_s, u"updated"_s, u"lastmod"_s, u"pubDate"_s, u"publishDate"_s,
                    u"expiryDate"_s, u"modified"_s, u"last_modified_at"_s, u"updatedDate"_s});
}

} // namespace app
