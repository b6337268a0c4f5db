// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/sourceplace.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// In both texts of a row '|' marks the place.
class SourcePlaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePlace_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("visible");

        QTest::newRow("start of a plain line") << u"|한 줄"_s << u"|한 줄"_s;
        QTest::newRow("middle of a word") << u"hello wo|rld"_s << u"hello wo|rld"_s;
        QTest::newRow("end of the block") << u"hello world|\n"_s << u"hello world|"_s;
        QTest::newRow("behind a word, before its full stop") << u"a b|. c"_s << u"a b|. c"_s;
        QTest::newRow("emphasis within a Korean word")
            << u"**링크**를| 눌러"_s << u"링크를| 눌러"_s;
        QTest::newRow("before emphasis") << u"see **|bold** text"_s << u"see |bold text"_s;
        QTest::newRow("behind a link's address")
            << u"[Dev Day](https://aws.example/Dev) and |more"_s << u"Dev Day and |more"_s;
        QTest::newRow("word that the address before it holds too")
            << u"[go](https://x.example/more) there and |more"_s << u"go there and |more"_s;
        QTest::newRow("second of two equal words")
            << u"one *two* one tw|o"_s << u"one two one tw|o"_s;
        QTest::newRow("cell of a table")
            << u"| a | b |\n| --- | --- |\n| c | d¦d |"_s.replace(u'|', u'/').replace(u'¦', u'|')
            << u"a b c d|d"_s;
        QTest::newRow("item of a list") << u"- one\n- t|wo"_s << u"one\nt|wo"_s;
        QTest::newRow("entity") << u"A &amp; B|C"_s << u"A & B|C"_s;
        QTest::newRow("curly quotes") << u"\"so\" he s|aid"_s << u"“so” he s|aid"_s;
        QTest::newRow("HTML between words") << u"one<br class=\"x\"/>tw|o"_s << u"one\ntw|o"_s;
        QTest::newRow("fence with a language") << u"```cpp\nint x|;\n```"_s << u"int x|;"_s;
        QTest::newRow("text that the source lacks, a footnote's number")
            << u"word[^a] af|ter"_s << u"word1 af|ter"_s;
        QTest::newRow("emoji outside the first plane") << u"맥주 🍺 한 |잔"_s << u"맥주 🍺 한 |잔"_s;
    }

    void findsThePlace()
    {
        QFETCH(QString, source);
        QFETCH(QString, visible);
        const qsizetype expected = source.indexOf(u'|');
        const qsizetype shown = visible.indexOf(u'|');
        source.remove(u'|');
        const app::VisiblePlace place{visible.left(shown), visible.mid(shown + 1)};
        const auto found = app::sourcePlace(source, place);
        QVERIFY(found.has_value());
        QCOMPARE(source.left(*found), source.left(expected));
    }

    void saysNothingOfTextThatIsNotThere()
    {
        QVERIFY(!app::sourcePlace(u"{% include video.html %}", {u"12345"_s, u"678"_s}));
        QVERIFY(!app::sourcePlace(u"", {u"a"_s, u"b"_s}));
        QVERIFY(!app::sourcePlace(u"---", {{}, {}}));
    }
};

QTEST_GUILESS_MAIN(SourcePlaceTest)
#include "sourceplacetest.moc"
