// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/typedvalue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::FieldType;
using app::FrontMatterFormat;
using app::ValueStyle;

class TypedValueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsWrittenAsItsFormatHasIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("style");
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("expected"); // "nothing", "text" or "as it is".
        const auto row
            = [](const char *name, const QString &text, FieldType type, FrontMatterFormat format,
                 const QString &expected, ValueStyle style = ValueStyle::Plain) {
                  QTest::newRow(name) << text << static_cast<int>(type) << static_cast<int>(style)
                                      << static_cast<int>(format) << expected;
              };
        using enum FrontMatterFormat;
        const QString loose = u"2019-09-26 23:53"_s;
        const QString exact = u"2019-09-26 23:53:00"_s;
        row("a date of YAML", loose, FieldType::Date, Yaml, u"as it is"_s);
        row("a date in quotes", loose, FieldType::Date, Yaml, u"text"_s, ValueStyle::SingleQuoted);
        row("half a date", u"2019-0"_s, FieldType::Date, Yaml, u"text"_s);
        row("an emptied date", {}, FieldType::Date, Yaml, u"nothing"_s);
        row("an emptied date of TOML", {}, FieldType::Date, Toml, u"text"_s);
        row("no date of TOML", loose, FieldType::Date, Toml, u"text"_s);
        row("a date of TOML", exact, FieldType::Date, Toml, u"as it is"_s);
        row("a date of JSON", exact, FieldType::Date, Json, u"text"_s);
        row("a number", u"1.10"_s, FieldType::Number, Yaml, u"as it is"_s);
        row("a number of JSON", u"12"_s, FieldType::Number, Json, u"as it is"_s);
        row("a number in quotes", u"12"_s, FieldType::Number, Yaml, u"text"_s,
            ValueStyle::DoubleQuoted);
        row("half a number", u"1."_s + u"x"_s, FieldType::Number, Yaml, u"text"_s);
        row("digits in a line", u"12"_s, FieldType::Line, Yaml, u"text"_s);
    }

    void whatIsTypedIsWrittenAsItsFormatHasIt()
    {
        QFETCH(const QString, text);
        QFETCH(const int, type);
        QFETCH(const int, style);
        QFETCH(const int, format);
        QFETCH(const QString, expected);
        app::Field before;
        before.style = static_cast<ValueStyle>(style);
        const QVariant value = app::typedValue(text, static_cast<FieldType>(type), before,
                                               static_cast<FrontMatterFormat>(format));
        if (expected == u"nothing")
            QVERIFY(!value.isValid());
        else if (expected == u"text")
            QCOMPARE(value, QVariant(text));
        else
            QCOMPARE(value.value<app::ValueSource>().text, text);
    }
};

QTEST_GUILESS_MAIN(TypedValueTest)
#include "typedvaluetest.moc"
