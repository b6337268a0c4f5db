// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/counts.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CountsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void counts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("characters");
        QTest::addColumn<int>("withoutSpaces");
        QTest::addColumn<int>("words");
        const auto row = [](const char *name, const QString &text, int characters,
                            int withoutSpaces, int words) {
            QTest::newRow(name) << text << characters << withoutSpaces << words;
        };
        row("nothing", QString(), 0, 0, 0);
        row("Korean", u"오늘 행사에 갔다."_s, 10, 8, 3);
        row("line breaks are no characters", u"하나\n둘"_s, 3, 3, 2);
        row("an emoji is one character", u"👨‍👩‍👧 👍🏽 🙇\u2640\ufe0f"_s, 6, 4,
            0);
        row("decomposed Hangul", u"\u1112\u1161\u11ab"_s, 1, 1, 1);
        row("heading, list and quote marks", u"## a\n- b\n> c\n1. d\n- [ ] e"_s, 5, 5, 5);
        row("emphasis and code marks", u"**굵게** `x`"_s, 4, 3, 2);
        row("addresses of links and images", u"[글](https://a.kr) ![](img/1.jpg)"_s, 2, 1, 1);
        row("tags part words", u"a<br/>b"_s, 2, 2, 2);
        row("tables", u"| a | b |\n| - | - |\n| c | d |"_s, 12, 4, 4);
        row("fences do not count, code does", u"```cpp\nint a;\n```"_s, 6, 5, 2);
        row("a dash alone is no word", u"a - b"_s, 5, 3, 2);
    }

    void counts()
    {
        QFETCH(const QString, text);
        const app::TextCounts counts = app::counted(text);
        QTEST(int(counts.charactersWithoutSpaces), "withoutSpaces");
        QTEST(int(counts.words), "words");
        QTEST(int(counts.characters), "characters");
    }

    void readingTimeGoesByScript()
    {
        using namespace std::chrono_literals;
        QCOMPARE(app::counted(u"가나다라마 "_s.repeated(100)).readingTime, 60s);
        QCOMPARE(app::counted(u"word "_s.repeated(230)).readingTime, 60s);
        QCOMPARE(app::counted(QString()).readingTime, 0s);
    }
};

QTEST_GUILESS_MAIN(CountsTest)
#include "countstest.moc"
