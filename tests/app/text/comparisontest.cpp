// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/comparison.h"

#include <QElapsedTimer>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsLinesSideBySide_data();
    void putsLinesSideBySide();
    void countsChangedLines();
    void staysValidWhenCopied();
    void comparesLongPostsInLittleTime();
};

namespace {

/// "a|b" per row, "~" before those that are changed.
QStringList shown(const Comparison &comparison)
{
    QStringList rows;
    for (const ComparedRow &row : comparison.rows) {
        const auto text = [](const Lines &lines, qsizetype line) {
            return line < 0 ? u"-"_s : lines[line].toString();
        };
        rows.append((row.change < 0 ? u""_s : u"~"_s) + text(comparison.beforeLines, row.before)
                    + u'|' + text(comparison.afterLines, row.after));
    }
    return rows;
}

} // namespace

void ComparisonTest::putsLinesSideBySide_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QStringList>("rows");

    QTest::newRow("equal") << u"a\nb"_s << u"a\nb"_s << QStringList{u"a|a"_s, u"b|b"_s};
    QTest::newRow("a new line") << u"a\nb"_s << u"a\nx\nb"_s
                                << QStringList{u"a|a"_s, u"~-|x"_s, u"b|b"_s};
    QTest::newRow("a line that changed stands beside its version, not beside the new one")
        << u"top\nthe red fox runs\nend"_s << u"top\nsomething new\nthe brown fox runs\nend"_s
        << QStringList{u"top|top"_s, u"~-|something new"_s,
                       u"~the red fox runs|the brown fox runs"_s, u"end|end"_s};
    QTest::newRow("one line for another stands beside it, whatever they say")
        << u"a\nfish\nb"_s << u"a\nfowl\nb"_s << QStringList{u"a|a"_s, u"~fish|fowl"_s, u"b|b"_s};
}

void ComparisonTest::putsLinesSideBySide()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(shown(compared(before, after)), "rows");
}

void ComparisonTest::countsChangedLines()
{
    QCOMPARE(changedLines(u"a\nb\n"_s, u"a\nx\ny\n"_s), (ChangedLines{2, 1}));
    QCOMPARE(changedLines(u"a"_s, u"a"_s), ChangedLines());
}

void ComparisonTest::staysValidWhenCopied()
{
    Comparison copy;
    {
        const QString before = u"one\n"_s + QString(100, u'x');
        const Comparison comparison = compared(before, u"two"_s);
        copy = comparison;
    }
    QCOMPARE(copy.beforeLines[0], u"one"_s);
    QCOMPARE(copy.afterLines[0], u"two"_s);
}

void ComparisonTest::comparesLongPostsInLittleTime()
{
    QString before, after;
    for (int line = 0; line < 20'000; ++line) {
        const QString text = u"Line %1 of a post that has got a little out of hand, as they do."_s;
        before += text.arg(line) + u'\n';
        after += (line % 2 == 0 ? text.arg(line) : text.arg(line) + u" Edited."_s) + u'\n';
    }
    QElapsedTimer timer;
    timer.start();
    const Comparison comparison = compared(before, after);
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(comparison.changes.size(), 10'000);
    QCOMPARE(comparison.rows.size(), 20'001);
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparisontest.moc"
