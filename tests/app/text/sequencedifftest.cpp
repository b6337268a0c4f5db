// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/sequencediff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace app;

class SequenceDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsChanges_data();
    void findsChanges();
    void leadsFromAnySequenceToAnyOther();
    void findsFewChangesWhereLittleIsUnique();
    void takesLittleTime_data();
    void takesLittleTime();
};

namespace {

QList<int> applied(const QList<int> &before, const QList<int> &after,
                   const QList<DiffChange> &changes)
{
    QList<int> result;
    qsizetype done = 0;
    for (const DiffChange &change : changes) {
        result += before.sliced(done, change.before.first - done);
        if (result.size() != change.after.first)
            return {-1};
        result += after.sliced(change.after.first, change.after.count);
        done = change.before.end();
    }
    return result + before.sliced(done);
}

qsizetype changedElements(const QList<DiffChange> &changes)
{
    qsizetype count = 0;
    for (const DiffChange &change : changes)
        count += change.before.count + change.after.count;
    return count;
}

/// By the textbook's table.
qsizetype fewestChangedElements(const QList<int> &a, const QList<int> &b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = 0;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype above = row[j + 1];
            row[j + 1] = a[i] == b[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return a.size() + b.size() - 2 * row.last();
}

QList<int> randomSequence(QRandomGenerator &random, int size, int values)
{
    QList<int> sequence;
    for (int i = 0; i < size; ++i)
        sequence.append(random.bounded(values));
    return sequence;
}

} // namespace

void SequenceDiffTest::findsChanges_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");
    QTest::addColumn<QList<DiffChange>>("changes");

    using Ints = QList<int>;
    using Changes = QList<DiffChange>;
    QTest::newRow("both empty") << Ints{} << Ints{} << Changes{};
    QTest::newRow("equal") << Ints{1, 2, 1} << Ints{1, 2, 1} << Changes{};
    QTest::newRow("from nothing") << Ints{} << Ints{7, 7} << Changes{{{0, 0}, {0, 2}}};
    QTest::newRow("to nothing") << Ints{7, 7} << Ints{} << Changes{{{0, 2}, {0, 0}}};
    QTest::newRow("nothing in common") << Ints{1, 2} << Ints{3} << Changes{{{0, 2}, {0, 1}}};
    QTest::newRow("one replaced") << Ints{1, 2, 3} << Ints{1, 9, 3} << Changes{{{1, 1}, {1, 1}}};
    QTest::newRow("two places") << Ints{1, 2, 3, 4} << Ints{0, 1, 2, 4}
                                << Changes{{{0, 0}, {0, 1}}, {{2, 1}, {3, 0}}};
    QTest::newRow("what is unique is matched before what repeats")
        << Ints{0, 5, 0, 0} << Ints{0, 0, 0, 5, 0} << Changes{{{1, 0}, {1, 2}}, {{2, 1}, {4, 0}}};
}

void SequenceDiffTest::findsChanges()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, after);
    QFETCH(QList<DiffChange>, changes);
    QCOMPARE(sequenceChanges(before, after), changes);
}

void SequenceDiffTest::leadsFromAnySequenceToAnyOther()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 20'000; ++round) {
        const int values = 1 + random.bounded(30);
        const QList<int> before = randomSequence(random, random.bounded(40), values);
        const QList<int> after = randomSequence(random, random.bounded(40), values);
        const QList<DiffChange> changes = sequenceChanges(before, after);
        QCOMPARE(applied(before, after, changes), after);
        for (qsizetype i = 0; i < changes.size(); ++i) {
            QVERIFY(!changes[i].before.isEmpty() || !changes[i].after.isEmpty());
            QVERIFY(i == 0 || changes[i].before.first > changes[i - 1].before.end());
        }
    }
}

void SequenceDiffTest::findsFewChangesWhereLittleIsUnique()
{
    QRandomGenerator random(2);
    qsizetype found = 0;
    qsizetype fewest = 0;
    for (int round = 0; round < 3'000; ++round) {
        const QList<int> before = randomSequence(random, random.bounded(60), 3);
        const QList<int> after = randomSequence(random, random.bounded(60), 3);
        found += changedElements(sequenceChanges(before, after));
        fewest += fewestChangedElements(before, after);
    }
    QVERIFY(found >= fewest);
    // What happens to be unique within a part is matched, though it may cost a change.
    QVERIFY2(found * 100 <= fewest * 106, qPrintable(QString::number(double(found) / fewest)));
}

void SequenceDiffTest::takesLittleTime_data()
{
    QTest::addColumn<QList<int>>("before");
    QTest::addColumn<QList<int>>("after");

    QRandomGenerator random(3);
    constexpr int Size = 20'000;
    QTest::newRow("two values at random")
        << randomSequence(random, Size, 2) << randomSequence(random, Size, 2);
    QTest::newRow("a hundred values at random")
        << randomSequence(random, Size, 100) << randomSequence(random, Size, 100);
    QList<int> ascending, descending;
    for (int i = 0; i < Size; ++i) {
        ascending.append(i);
        descending.prepend(i);
    }
    QTest::newRow("turned round") << ascending << descending;
    QTest::newRow("every second one replaced") << ascending << [] {
        QList<int> list;
        for (int i = 0; i < Size; ++i)
            list.append(i % 2 == 0 ? i : i + Size);
        return list;
    }();
    QTest::newRow("every second one repeats") << ascending << [] {
        QList<int> list;
        for (int i = 0; i < Size; ++i)
            list.append(i % 2 == 0 ? i : 1);
        return list;
    }();
    QTest::newRow("one value, other counts") << QList<int>(Size, 1) << QList<int>(Size / 2, 1);
}

void SequenceDiffTest::takesLittleTime()
{
    QFETCH(QList<int>, before);
    QFETCH(QList<int>, after);
    QElapsedTimer timer;
    timer.start();
    const QList<DiffChange> changes = sequenceChanges(before, after);
    const qint64 elapsed = timer.elapsed();
    QCOMPARE(applied(before, after, changes), after);
    // Generous, for a machine that is busy; without a bound it would be minutes.
    QVERIFY2(elapsed < 3'000, qPrintable(QString::number(elapsed)));
}

QTEST_GUILESS_MAIN(SequenceDiffTest)
#include "sequencedifftest.moc"
