// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/fieldtype.h"
#include "app/fields/spelling.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::FieldType;

namespace {

app::Field field(const QString &source)
{
    const auto read = app::FrontMatter::read(u"---\nkey: %1\n---\n"_s.arg(source));
    return read && !read->fields().isEmpty() ? read->fields().first() : app::Field();
}

} // namespace

class FieldTypeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theValueTellsItsType_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("type");
        QTest::newRow("text") << u"한 줄"_s << u"line"_s;
        QTest::newRow("nothing") << QString() << u"line"_s;
        QTest::newRow("a number in quotes") << u"'12'"_s << u"line"_s;
        QTest::newRow("a long text") << u"word "_s.repeated(30) << u"text"_s;
        QTest::newRow("lines") << u"|\n  a\n  b"_s << u"text"_s;
        QTest::newRow("true") << u"true"_s << u"yesno"_s;
        QTest::newRow("on") << u"on"_s << u"yesno"_s;
        QTest::newRow("yes in quotes") << u"'yes'"_s << u"line"_s;
        QTest::newRow("a number") << u"1.10"_s << u"number"_s;
        QTest::newRow("a day") << u"2019-09-26"_s << u"date"_s;
        QTest::newRow("a date in quotes") << u"'2019-09-26 23:53'"_s << u"date"_s;
        QTest::newRow("a date in words") << u"Sep 26 2019"_s << u"date"_s;
        QTest::newRow("eight digits") << u"20190926"_s << u"number"_s;
        QTest::newRow("text that starts with a day") << u"2019-09-26 in Seoul"_s << u"line"_s;
        QTest::newRow("words") << u"[a, 나]"_s << u"tags"_s;
        QTest::newRow("no words yet") << u"[]"_s << u"tags"_s;
        QTest::newRow("paths") << u"[/old/a, /old/b]"_s << u"list"_s;
        QTest::newRow("sentences") << u"['%1']"_s.arg(u"long "_s.repeated(20)) << u"list"_s;
        QTest::newRow("lists in a list") << u"[[a, b], c]"_s << u"raw"_s;
        QTest::newRow("a map") << u"{a: 1}"_s << u"group"_s;
        QTest::newRow("an empty map") << u"{}"_s << u"raw"_s;
        QTest::newRow("a colour") << u"'#0a7bFF'"_s << u"color"_s;
        QTest::newRow("a link") << u"https://example.org/x"_s << u"link"_s;
        QTest::newRow("an image") << u"img/Über uns.JPG"_s << u"image"_s;
        QTest::newRow("an image elsewhere") << u"https://example.org/x.png"_s << u"image"_s;
        QTest::newRow("a letter") << u"y"_s << u"line"_s;
        QTest::newRow("text of an old WordPress import") << u"! 'a: b'"_s << u"line"_s;
        QTest::newRow("a tag of YAML") << u"!!str 12"_s << u"raw"_s;
    }

    void theValueTellsItsType()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, type);
        QCOMPARE(app::typeName(app::typeOfValue(field(source))), type);
    }

    void aTypeHoldsWhatItCanShow_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("types"); // All but raw, which holds everything.
        QTest::newRow("text") << u"a"_s
                              << u"line text number date tags list color link image choice"_s;
        QTest::newRow("lines") << u"|\n  a\n  b"_s << u"text tags list"_s;
        QTest::newRow("true") << u"true"_s << u"yesno tags list"_s;
        QTest::newRow("a list") << u"[a]"_s << u"tags list"_s;
        QTest::newRow("a list of lists") << u"[[a]]"_s << QString();
        QTest::newRow("a map") << u"{a: 1}"_s << u"group"_s;
        QTest::newRow("text behind an anchor")
            << u"&x a"_s << u"line text number date tags list color link image choice"_s;
        QTest::newRow("an anchor alone") << u"&x"_s << QString();
        QTest::newRow("a tag behind an anchor") << u"&x !foo a"_s << QString();
        QTest::newRow("nothing")
            << QString() << u"line text yesno number date tags list color link image choice"_s;
    }

    void aTypeHoldsWhatItCanShow()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, types);
        QStringList holding;
        for (int i = 0; i < static_cast<int>(FieldType::Raw); ++i) {
            if (app::canHold(static_cast<FieldType>(i), field(source)))
                holding.append(app::typeName(static_cast<FieldType>(i)));
        }
        QCOMPARE(holding.join(u' '), types);
        QVERIFY(app::canHold(FieldType::Raw, field(source)));
    }

    void namesAreReadBack()
    {
        for (int i = 0; i <= static_cast<int>(FieldType::Raw); ++i) {
            const auto type = static_cast<FieldType>(i);
            QVERIFY(app::typeOfName(app::typeName(type)) == type);
        }
        QVERIFY(!app::typeOfName(u"string"_s));
    }

    void spellingsOfOneWordHaveOneKey_data()
    {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("case") << u"DevOps"_s << u"devops"_s << true;
        QTest::newRow("blank and hyphen") << u"Machine Learning"_s << u"machine-learning"_s << true;
        QTest::newRow("underscore") << u"machine_learning"_s << u"MachineLearning"_s << true;
        QTest::newRow("an en dash") << u"machine–learning"_s << u"machine-learning"_s << true;
        QTest::newRow("width") << u"ＡＷＳ"_s << u"aws"_s << true;
        QTest::newRow("Hangul apart") << u"기계 학습"_s << u"기계학습"_s << true;
        QTest::newRow("Hangul in parts") << u"한글"_s << u"한글"_s << true;
        QTest::newRow("signs count") << u"C"_s << u"C++"_s << false;
        QTest::newRow("other words") << u"회고"_s << u"후기"_s << false;
        QTest::newRow("dashes alone") << u"-"_s << u"--"_s << false;
    }

    void spellingsOfOneWordHaveOneKey()
    {
        QFETCH(const QString, left);
        QFETCH(const QString, right);
        QFETCH(const bool, isSame);
        QCOMPARE(app::spellingKey(left) == app::spellingKey(right), isSame);
    }
};

QTEST_GUILESS_MAIN(FieldTypeTest)
#include "fieldtypetest.moc"
