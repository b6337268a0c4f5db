// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/datetext.h"

#include <QLocale>
#include <QRegularExpression>

namespace app {
namespace {

using namespace Qt::StringLiterals;

const QRegularExpression &yearFirst()
{
    static const QRegularExpression pattern(
        u"^\\s*(\\d{4})(\\D{1,3})(\\d{1,2})(\\D{1,3}?)(\\d{1,2})(?!\\d)"_s);
    return pattern;
}

const QRegularExpression &monthName()
{
    static const QRegularExpression pattern(
        u"^\\s*([A-Z][a-z]{2,8})(\\.? +)(\\d{1,2})(,? +)(\\d{4})(?!\\d)"_s);
    return pattern;
}

int monthOfName(const QString &name)
{
    for (int month = 1; month <= 12; ++month) {
        if (name == QLocale::c().monthName(month)
            || name == QLocale::c().monthName(month, QLocale::ShortFormat))
            return month;
    }
    return 0;
}

/// `number` with as many digits as `example` has at least.
QString digits(int number, const QString &example)
{
    const bool isPadded = example.size() == 2;
    return isPadded ? u"%1"_s.arg(number, 2, 10, QChar(u'0')) : QString::number(number);
}

} // namespace

QDate dayOfDate(const QString &text)
{
    if (const auto match = yearFirst().match(text); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(3).toInt(), match.captured(5).toInt()};
    if (const auto match = monthName().match(text); match.hasMatch())
        return {match.captured(5).toInt(), monthOfName(match.captured(1)),
                match.captured(3).toInt()};
    return {};
}

QString withDay(const QString &text, QDate day)
{
    if (!dayOfDate(text).isValid())
        return day.toString(Qt::ISODate);
    QString result = text;
    if (const auto match = yearFirst().match(text); match.hasMatch()) {
        const QString written = digits(day.year(), {}).rightJustified(4, u'0') + match.captured(2)
            + digits(day.month(), match.captured(3)) + match.captured(4)
            + digits(day.day(), match.captured(5));
        return result.replace(match.capturedStart(1), match.capturedEnd(5) - match.capturedStart(1),
                              written);
    }
    const auto match = monthName().match(text);
    const bool isShort = match.captured(1)
        == QLocale::c().monthName(monthOfName(match.captured(1)), QLocale::ShortFormat);
    const QString name
        = QLocale::c().monthName(day.month(), isShort ? QLocale::ShortFormat : QLocale::LongFormat);
    const QString written = name + match.captured(2) + digits(day.day(), match.captured(3))
        + match.captured(4) + QString::number(day.year());
    return result.replace(match.capturedStart(1), match.capturedEnd(5) - match.capturedStart(1),
                          written);
}

} // namespace app
