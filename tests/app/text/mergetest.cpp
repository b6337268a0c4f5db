// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/merge.h"

#include <QRandomGenerator>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhoChangedWhat_data();
    void tellsWhoChangedWhat();
    void conflictsAreMergedAsChosen_data();
    void conflictsAreMergedAsChosen();
    void oneSideAloneWins();
    void everythingIsAccountedFor();
};

namespace {

/// "M" for a chunk of mine, "T" of theirs, "S" for the same on both sides, "C" for a conflict.
QString kinds(const QList<MergeChunk> &chunks)
{
    QString text;
    for (const MergeChunk &chunk : chunks)
        text += u"MTSC"[size_t(chunk.kind)];
    return text;
}

/// The texts of lines written as words.
QString lines(const QString &words)
{
    return words.split(u' ').join(u'\n');
}

QString obviouslyMerged(const QString &base, const QString &mine, const QString &theirs)
{
    const QList<MergeChunk> chunks
        = mergeChunks(splitLines(base), splitLines(mine), splitLines(theirs));
    QList<MergeChoice> choices;
    for (const MergeChunk &chunk : chunks)
        choices.append(obviousChoice(chunk));
    return merged(splitLines(mine), splitLines(theirs), chunks, choices);
}

} // namespace

void MergeTest::tellsWhoChangedWhat_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("kinds");
    QTest::addColumn<QString>("merged");

    QTest::newRow("nobody") << u"a b"_s << u"a b"_s << u"a b"_s << u""_s << u"a b"_s;
    QTest::newRow("I alone") << u"a b"_s << u"a x"_s << u"a b"_s << u"M"_s << u"a x"_s;
    QTest::newRow("they alone") << u"a b"_s << u"a b"_s << u"x b"_s << u"T"_s << u"x b"_s;
    QTest::newRow("both, far apart")
        << u"a b c d e"_s << u"A b c d e"_s << u"a b c d E"_s << u"MT"_s << u"A b c d E"_s;
    QTest::newRow("both the same")
        << u"a b c"_s << u"a x c"_s << u"a x c"_s << u"S"_s << u"a x c"_s;
    QTest::newRow("both, differently")
        << u"a b c"_s << u"a x c"_s << u"a y c"_s << u"C"_s << u"a x c"_s;
    QTest::newRow("neighbouring lines are a conflict")
        << u"a b c d"_s << u"a B c d"_s << u"a b C d"_s << u"C"_s << u"a B c d"_s;
    QTest::newRow("I removed what they changed")
        << u"a b c"_s << u"a c"_s << u"a x c"_s << u"C"_s << u"a c"_s;
    QTest::newRow("both added at one place")
        << u"a c"_s << u"a x c"_s << u"a y c"_s << u"C"_s << u"a x c"_s;
    QTest::newRow("they removed, I added elsewhere")
        << u"a b c d e f"_s << u"a b c d e f g"_s << u"b c d e f"_s << u"TM"_s << u"b c d e f g"_s;
    QTest::newRow("one change of mine spans two of theirs")
        << u"a b c d e f g"_s << u"a X Y g"_s << u"a B c d E f g"_s << u"C"_s << u"a X Y g"_s;
}

void MergeTest::tellsWhoChangedWhat()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, merged);
    const QString a = lines(base);
    const QString b = lines(mine);
    const QString c = lines(theirs);
    QTEST(::kinds(mergeChunks(splitLines(a), splitLines(b), splitLines(c))), "kinds");
    QCOMPARE(obviouslyMerged(a, b, c), lines(merged));
}

void MergeTest::conflictsAreMergedAsChosen_data()
{
    QTest::addColumn<MergeChoice>("choice");
    QTest::addColumn<QString>("result");

    QTest::newRow("mine") << MergeChoice::Mine << u"a x1 x2 c T"_s;
    QTest::newRow("theirs") << MergeChoice::Theirs << u"a y c T"_s;
    QTest::newRow("mine, then theirs") << MergeChoice::MineThenTheirs << u"a x1 x2 y c T"_s;
    QTest::newRow("theirs, then mine") << MergeChoice::TheirsThenMine << u"a y x1 x2 c T"_s;
    QTest::newRow("undecided is mine") << MergeChoice::Undecided << u"a x1 x2 c T"_s;
}

void MergeTest::conflictsAreMergedAsChosen()
{
    QFETCH(MergeChoice, choice);
    const QString base = lines(u"a b c d"_s);
    const QString mine = lines(u"a x1 x2 c d"_s);
    const QString theirs = lines(u"a y c T"_s);
    const QList<MergeChunk> chunks
        = mergeChunks(splitLines(base), splitLines(mine), splitLines(theirs));
    QCOMPARE(kinds(chunks), u"CT"_s);
    QTEST(merged(splitLines(mine), splitLines(theirs), chunks, {choice, MergeChoice::Theirs})
              .replace(u'\n', u' '),
          "result");
}

void MergeTest::oneSideAloneWins()
{
    QRandomGenerator random(9);
    const auto randomText = [&] {
        QString text;
        for (int left = random.bounded(20); left > 0; --left)
            text += QChar(u'a' + random.bounded(5)) + QString(u'\n');
        return text;
    };
    for (int round = 0; round < 5'000; ++round) {
        const QString base = randomText();
        const QString changed = randomText();
        QCOMPARE(obviouslyMerged(base, changed, base), changed);
        QCOMPARE(obviouslyMerged(base, base, changed), changed);
        QCOMPARE(obviouslyMerged(base, changed, changed), changed);
    }
}

void MergeTest::everythingIsAccountedFor()
{
    QRandomGenerator random(10);
    const auto changed = [&](QStringList text) {
        for (int edits = random.bounded(6); edits > 0; --edits) {
            const int at = random.bounded(int(text.size()));
            if (random.bounded(2) == 0 && text.size() > 1)
                text.removeAt(at);
            else
                text.insert(at, QString::number(random.bounded(8)));
        }
        return text.join(u'\n');
    };
    for (int round = 0; round < 5'000; ++round) {
        QStringList start;
        for (int i = 0; i < 15; ++i)
            start.append(QString::number(random.bounded(8)));
        const QString base = start.join(u'\n');
        const QString mine = changed(start);
        const QString theirs = changed(start);
        const Lines b = splitLines(base);
        const Lines m = splitLines(mine);
        const Lines t = splitLines(theirs);
        // Between two chunks all three have the same lines.
        MergeChunk done;
        QList<MergeChunk> chunks = mergeChunks(b, m, t);
        chunks.append({MergeChunk::Kind::Same, {b.size(), 0}, {m.size(), 0}, {t.size(), 0}});
        for (const MergeChunk &chunk : std::as_const(chunks)) {
            const qsizetype size = chunk.base.first - done.base.end();
            QVERIFY(size >= 0);
            QCOMPARE(chunk.mine.first - done.mine.end(), size);
            QCOMPARE(chunk.theirs.first - done.theirs.end(), size);
            QCOMPARE(m.sliced(done.mine.end(), size), b.sliced(done.base.end(), size));
            QCOMPARE(t.sliced(done.theirs.end(), size), b.sliced(done.base.end(), size));
            done = chunk;
        }
    }
}

QTEST_GUILESS_MAIN(MergeTest)
#include "mergetest.moc"
