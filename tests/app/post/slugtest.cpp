// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/slug.h"

#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

class SlugTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesBecomeNames_data();
    void titlesBecomeNames();
    void longTitlesAreCutBetweenCharacters();
};

void SlugTest::titlesBecomeNames_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("slug");

    QTest::newRow("words") << u"Hello, World!"_s << u"hello-world"_s;
    QTest::newRow("Korean") << u"AWS 데브데이 2019 후기"_s << u"aws-데브데이-2019-후기"_s;
    QTest::newRow("Korean in pieces is composed") << u"\u1112\u1161\u11AB"_s << u"한"_s;
    QTest::newRow("spaces and dashes are one dash") << u"  a —  b__c-\t-d  "_s << u"a-b-c-d"_s;
    QTest::newRow("slash divides") << u"input/output"_s << u"input-output"_s;
    QTest::newRow("version number") << u"Qt 6.4.2."_s << u"qt-6-4-2"_s;
    QTest::newRow("quotes are dropped") << u"It’s “fine”"_s << u"its-fine"_s;
    QTest::newRow("emoji are dropped") << u"🎉 party ❤️ 1️⃣"_s << u"party-1"_s;
    QTest::newRow("accents are kept") << u"Crème Bru\u0302lée"_s << u"crème-brûlée"_s;
    QTest::newRow("leading dots") << u"..hidden"_s << u"hidden"_s;
    QTest::newRow("parent folder") << u".."_s << u"post"_s;
    QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd"_s;
    QTest::newRow("nothing") << u""_s << u"post"_s;
    QTest::newRow("signs only") << u"?!…"_s << u"post"_s;
    QTest::newRow("line break and NUL") << u"a\nb"_s + QChar(0) + u"c"_s << u"a-bc"_s;
    QTest::newRow("device name") << u"CON"_s << u"con-post"_s;
    QTest::newRow("numbered device name") << u"Lpt1"_s << u"lpt1-post"_s;
    QTest::newRow("longer than a device name") << u"console"_s << u"console"_s;
    QTest::newRow("right-to-left override") << u"a\u202Eb"_s << u"ab"_s;
}

void SlugTest::titlesBecomeNames()
{
    QFETCH(const QString, title);
    QFETCH(const QString, slug);
    QCOMPARE(slugFromTitle(title), slug);
    QCOMPARE(slugFromTitle(slug), slug);
}

void SlugTest::longTitlesAreCutBetweenCharacters()
{
    const QString slug = slugFromTitle(u"a"_s + u"한"_s.repeated(100));
    QCOMPARE(slug, u"a"_s + u"한"_s.repeated(66));
    QVERIFY(!slugFromTitle(u"12345678 "_s.repeated(50)).endsWith(u'-'));
    // x with a dot below and a ring above has no composed form: five bytes that belong together.
    const QString combined = slugFromTitle(u"abc"_s + u"x\u0323\u030A"_s.repeated(50));
    QCOMPARE(combined, u"abc"_s + u"x\u0323\u030A"_s.repeated(39));
}

QTEST_GUILESS_MAIN(SlugTest)
#include "slugtest.moc"
