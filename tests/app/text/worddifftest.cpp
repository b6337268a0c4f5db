// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/worddiff.h"

#include "app/text/lines.h"

#include <QRandomGenerator>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

class WordDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksWords_data();
    void marksWords();
    void whatIsNotMarkedIsEqual();
    void tellsHowSimilarLinesAre();
};

namespace {

QString marked(const QString &text, const QList<TextRange> &ranges)
{
    QString result;
    TextPosition done = 0;
    for (const TextRange &range : ranges) {
        result += text.mid(done, range.start - done) + u'[' + text.mid(range.start, range.length)
            + u']';
        done = range.end();
    }
    return result + text.mid(done);
}

} // namespace

void WordDiffTest::marksWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("markedBefore");
    QTest::addColumn<QString>("markedAfter");

    QTest::newRow("a word") << u"I saw a red fox"_s << u"I saw a brown fox"_s
                            << u"I saw a [red] fox"_s << u"I saw a [brown] fox"_s;
    QTest::newRow("a word that is new")
        << u"a fox ran"_s << u"a fox never ran"_s << u"a fox []ran"_s << u"a fox [never ]ran"_s;
    QTest::newRow("a Korean word with its particle")
        << u"나는 마크다운을 쓴다"_s << u"나는 마크다운은 쓴다"_s << u"나는 [마크다운을] 쓴다"_s
        << u"나는 [마크다운은] 쓴다"_s;
    QTest::newRow("Japanese, character by character")
        << u"今日は雨です"_s << u"今日は雪です"_s << u"今日は[雨]です"_s << u"今日は[雪]です"_s;
    QTest::newRow("a mark") << u"Yes."_s << u"Yes!"_s << u"Yes[.]"_s << u"Yes[!]"_s;
    QTest::newRow("an emoji is not cut in half")
        << u"so 😀 it is"_s << u"so 😁 it is"_s << u"so [😀] it is"_s << u"so [😁] it is"_s;
    QTest::newRow("two words with a space between are one change")
        << u"the old grey cat sat"_s << u"the new blue cat sat"_s << u"the [old grey] cat sat"_s
        << u"the [new blue] cat sat"_s;
    QTest::newRow("a line that was written anew is marked whole")
        << u"completely different words here"_s << u"what one finds in another place"_s
        << u"[completely different words here]"_s << u"[what one finds in another place]"_s;
    QTest::newRow("equal") << u"a"_s << u"a"_s << u"a"_s << u"a"_s;
}

void WordDiffTest::marksWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QList<TextRange> ranges, afterRanges;
    for (const WordChange &change : wordChanges(before, after)) {
        ranges.append(change.before);
        afterRanges.append(change.after);
    }
    QTEST(marked(before, ranges), "markedBefore");
    QTEST(marked(after, afterRanges), "markedAfter");
}

void WordDiffTest::whatIsNotMarkedIsEqual()
{
    QRandomGenerator random(8);
    const QStringList pieces{u"one "_s, u"two"_s, u" "_s, u"한글 "_s, u"."_s, u"雨"_s, u"😀"_s};
    const auto randomLine = [&] {
        QString line;
        for (int left = random.bounded(25); left > 0; --left)
            line += pieces[random.bounded(int(pieces.size()))];
        return line;
    };
    for (int round = 0; round < 10'000; ++round) {
        const QString before = randomLine();
        const QString after = randomLine();
        TextPosition doneBefore = 0;
        TextPosition doneAfter = 0;
        for (const WordChange &change : wordChanges(before, after)) {
            QCOMPARE(before.mid(doneBefore, change.before.start - doneBefore),
                     after.mid(doneAfter, change.after.start - doneAfter));
            doneBefore = change.before.end();
            doneAfter = change.after.end();
        }
        QCOMPARE(before.mid(doneBefore), after.mid(doneAfter));
    }
}

void WordDiffTest::tellsHowSimilarLinesAre()
{
    QCOMPARE(similarity(u"a b c", u"a b c"), 1.0);
    QCOMPARE(similarity(u"a b c", u"x y z"), 0.0);
    QCOMPARE(similarity(u"a b", u"a c"), 0.5);
    QCOMPARE(similarity(u"", u"a"), 0.0);
}

QTEST_GUILESS_MAIN(WordDiffTest)
#include "worddifftest.moc"
