// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/frontmatterform/fieldnotice.h"

#include "app/fields/typedvalue.h"
#include "app/frontmatter/datetext.h"
#include "app/frontmatter/repair.h"
#include "ui/common/fieldproblemtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {
namespace {

using app::DateTrouble;
using Tone = FieldNotice::Tone;

class Words final
{
    Q_DECLARE_TR_FUNCTIONS(ui::FieldNotice)

public:
    static QString moment(const QDateTime &moment)
    {
        //: A moment; %1 the date, %2 the short name of its day of the week, %3 the time.
        return tr("%1 (%2) %3")
            .arg(moment.toString(u"yyyy-MM-dd"), QLocale().toString(moment.date(), u"ddd"),
                 moment.toString(u"HH:mm"));
    }

    static QString zone(const QDateTime &moment)
    {
        const int offset = moment.offsetFromUtc();
        return offset == 0
            ? QStringLiteral("UTC")
            : QStringLiteral("UTC") + app::zoneOffset(offset, app::OffsetColon::With);
    }

    static QString trouble(const app::DateReading &reading, const app::BlogFields &blog)
    {
        const QString generator = app::displayName(blog.site.generator);
        switch (reading.trouble) {
        case DateTrouble::NoDate:
            return tr("This is no date.");
        case DateTrouble::NoSuchDay:
            return tr("There is no such day or time.");
        case DateTrouble::BuildFails:
            return tr("%1 can't read this date and stops building the site.").arg(generator);
        case DateTrouble::YearOne:
            return tr("%1 can't read this date and takes it for the year 1.").arg(generator);
        case DateTrouble::FileTime:
            return tr("%1 can't read this date and takes that of the file.").arg(generator);
        case DateTrouble::OtherMoment:
            return tr("%1 reads this as %2 (%3).")
                .arg(generator, moment(reading.moment), zone(reading.moment));
        case DateTrouble::DayBefore:
            return tr("Built on a server, which runs in UTC, the post's address gets another day.");
        case DateTrouble::Future:
            return tr("%1 leaves the post out of the site until then.").arg(generator);
        case DateTrouble::Expired:
            return tr("%1 has left the post out of the site since then.").arg(generator);
        case DateTrouble::None:
            break;
        }
        return {};
    }

    static QString fix(const app::DateReading &reading)
    {
        if (reading.better.isEmpty())
            return {};
        //: Of a date that is to be written in another way.
        return tr("Write “%1”").arg(reading.better);
    }

    static QString twin(const QString &text, const app::TextCount &twin)
    {
        return tr("%n other post(s) have “%1” in place of “%2”.", nullptr, twin.posts)
            .arg(twin.text, text);
    }

    static QString unify(const QString &text) { return tr("Write “%1”").arg(text); }
    static QString quote() { return tr("Put It in Quotes"); }
    static QString required() { return tr("Posts of this blog need a value here."); }
};

bool isQuoted(const app::Field &field)
{
    return field.style == app::ValueStyle::SingleQuoted
        || field.style == app::ValueStyle::DoubleQuoted;
}

FieldNotice dateNotice(const FormContext &context, const app::Field &field, const QDateTime &now)
{
    const QString text = field.texts.value(0);
    const auto quotes = isQuoted(field) ? app::DateQuotes::Some : app::DateQuotes::None;
    const app::DateReading reading
        = app::readDate(field.key, text, quotes, context.blog.dateRules(now));
    if (reading.trouble == DateTrouble::None) {
        const std::optional<app::WrittenDate> written = app::writtenDate(text);
        if (!reading.moment.isValid() || !written || !written->time)
            return {};
        return {Tone::Note,
                Words::moment(reading.moment) + QStringLiteral(" · ") + Words::zone(reading.moment),
                {},
                {}};
    }
    const bool isError = reading.trouble == DateTrouble::NoDate
        || reading.trouble == DateTrouble::NoSuchDay || reading.trouble == DateTrouble::BuildFails
        || reading.trouble == DateTrouble::YearOne;
    const QVariant better
        = app::typedValue(reading.better, app::FieldType::Date, field, context.format);
    return {isError ? Tone::Error : Tone::Warning, Words::trouble(reading, context.blog),
            Words::fix(reading), better};
}

FieldNotice twinNotice(const app::FieldUses &uses, const app::Field &field)
{
    const bool isList = field.value.typeId() == QMetaType::QVariantList;
    QStringList items = app::itemsOf(field);
    for (QString &item : items) {
        const app::TextCount twin = uses.twin(field.key, item);
        if (twin.text.isEmpty())
            continue;
        const QString said = Words::twin(item, twin);
        item = twin.text;
        // Unifying may leave two of the same.
        items.removeDuplicates();
        const QVariant fixed
            = isList || items.size() != 1 ? QVariant(items) : QVariant(items.first());
        return {Tone::Warning, said, Words::unify(twin.text), fixed};
    }
    return {};
}

FieldNotice problemNotice(const app::Field &field)
{
    const std::optional<QString> meant = app::meantText(field);
    return {Tone::Error, fieldProblemText(field.problem), meant ? Words::quote() : QString(),
            meant ? QVariant(*meant) : QVariant()};
}

} // namespace

FieldNotice fieldNotice(const FormContext &context, const app::FieldSpec &spec,
                        const app::Field &field, const QDateTime &now)
{
    if (field.problem != app::FieldProblem::None)
        return problemNotice(field);
    const bool isEmpty = !field.value.isValid()
        || (field.texts.join(QString()).isEmpty()
            && field.value.typeId() != QMetaType::QVariantMap);
    if (isEmpty && spec.isRequired)
        return {Tone::Error, Words::required(), {}, {}};
    switch (spec.type) {
    case app::FieldType::Date:
        return dateNotice(context, field, now);
    case app::FieldType::Tags:
    case app::FieldType::Choice:
        return twinNotice(context.blog.uses, field);
    default:
        return {};
    }
}

} // namespace ui
