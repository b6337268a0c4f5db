// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/plaintext.h"

#include <QTest>

using namespace Qt::StringLiterals;

using app::PlainKind;

class PlainTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsAreTold_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<PlainKind>("kind");
        using enum PlainKind;
        QTest::newRow("text") << QStringList{u"a"_s,     u"1st"_s, u"nope"_s, u"yES"_s,  u"-"_s,
                                             u"3 - 4"_s, u"."_s,   u"e3"_s,   u"nULL"_s, u"3.5.1"_s}
                              << Text;
        QTest::newRow("nothing") << QStringList{u""_s, u"~"_s, u"null"_s, u"Null"_s, u"NULL"_s}
                                 << Null;
        QTest::newRow("booleans") << QStringList{u"true"_s, u"True"_s, u"FALSE"_s} << Boolean;
        QTest::newRow("yes and no") << QStringList{u"yes"_s, u"No"_s, u"ON"_s, u"off"_s} << YesNo;
        QTest::newRow("letters") << QStringList{u"y"_s, u"Y"_s, u"n"_s, u"N"_s} << Letter;
        QTest::newRow("numbers") << QStringList{u"0"_s,     u"-1"_s,  u"12"_s, u"1.5"_s,
                                                u".5"_s,    u"1e3"_s, u"+2"_s, u"1.5E-3"_s,
                                                u"-.inf"_s, u".NaN"_s}
                                 << Number;
        QTest::newRow("numbers somewhere")
            << QStringList{u"010"_s,   u"0o17"_s,  u"0x1F"_s,     u"0b1"_s,         u"1_000"_s,
                           u"1,000"_s, u"12:30"_s, u"12:30:45"_s, u"190:20:30.15"_s}
            << NumberLike;
        QTest::newRow("dates") << QStringList{u"2019-09-26"_s, u"2019-9-6"_s, u"2019-09-26 23:53"_s,
                                              u"2019-09-26T23:53:00+09:00"_s}
                               << Date;
        QTest::newRow("marks") << QStringList{u"="_s, u"<<"_s, u":joy:"_s} << Mark;
    }

    void kindsAreTold()
    {
        QFETCH(const QStringList, texts);
        QFETCH(const PlainKind, kind);
        for (const QString &text : texts)
            QVERIFY2(app::plainKind(text) == kind, qPrintable(text));
    }

    void someTextNeedsQuotes()
    {
        for (const QString &text :
             {u"a"_s, u"a b"_s, u"it's"_s, u"a:b"_s, u"a#b"_s, u"-1"_s, u"a, b"_s, u"가 🍺"_s,
              u"a [b]"_s, u"http://a/b?c=d#e"_s, u"what?"_s})
            QVERIFY2(app::canStandPlain(text, false), qPrintable(text));
        for (const QString &text :
             {u""_s,     u" a"_s,   u"a "_s,       u"a: b"_s,     u"a:"_s,     u"a #b"_s,
              u"- a"_s,  u"-a"_s,   u"?a"_s,       u":a:"_s,      u",a"_s,     u"[a]"_s,
              u"{a}"_s,  u"#a"_s,   u"&a"_s,       u"*a"_s,       u"!a"_s,     u"|a"_s,
              u">a"_s,   u"'a"_s,   u"\"a"_s,      u"%a"_s,       u"@a"_s,     u"`a"_s,
              u"a\nb"_s, u"a\tb"_s, u"a\u0085b"_s, u"a\u2028b"_s, u"\ufeffa"_s})
            QVERIFY2(!app::canStandPlain(text, false), qPrintable(text));
        for (const QString &text : {u"a, b"_s, u"a]"_s, u"a{"_s, u"what?"_s})
            QVERIFY2(!app::canStandPlain(text, true), qPrintable(text));
    }

    void booleansKeepTheirSpelling_data()
    {
        QTest::addColumn<QString>("example");
        QTest::addColumn<QString>("yes");
        QTest::addColumn<QString>("no");
        QTest::newRow("true") << u"true"_s << u"true"_s << u"false"_s;
        QTest::newRow("False") << u"False"_s << u"True"_s << u"False"_s;
        QTest::newRow("YES") << u"YES"_s << u"YES"_s << u"NO"_s;
        QTest::newRow("off") << u"off"_s << u"on"_s << u"off"_s;
        QTest::newRow("On") << u"On"_s << u"On"_s << u"Off"_s;
        QTest::newRow("a letter is text to most") << u"N"_s << u"true"_s << u"false"_s;
        QTest::newRow("another word") << u"maybe"_s << u"true"_s << u"false"_s;
        QTest::newRow("nothing") << QString() << u"true"_s << u"false"_s;
    }

    void booleansKeepTheirSpelling()
    {
        QFETCH(const QString, example);
        QFETCH(const QString, yes);
        QFETCH(const QString, no);
        QCOMPARE(app::booleanWord(true, example), yes);
        QCOMPARE(app::booleanWord(false, example), no);
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plaintexttest.moc"
