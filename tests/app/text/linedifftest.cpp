// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/linediff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

class LineDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAtEveryLineBreak();
    void choosesWholeParagraphs_data();
    void choosesWholeParagraphs();
    void editsTouchOnlyWhatDiffers_data();
    void editsTouchOnlyWhatDiffers();
    void editsLeadFromAnyTextToAnyOther();
};

namespace {

/// The lines of `after` with "+" before those that are new, and "-" lines for those that are gone.
QString marked(const QString &before, const QString &after)
{
    const Lines a = splitLines(before);
    const Lines b = splitLines(after);
    QStringList result;
    qsizetype done = 0;
    const auto copy = [&](qsizetype end) {
        for (; done < end; ++done)
            result.append(u' ' + a[done].toString());
    };
    for (const DiffChange &change : lineChanges(a, b)) {
        copy(change.before.first);
        for (const QStringView line : a.sliced(change.before.first, change.before.count))
            result.append(u'-' + line.toString());
        for (const QStringView line : b.sliced(change.after.first, change.after.count))
            result.append(u'+' + line.toString());
        done = change.before.end();
    }
    copy(a.size());
    return result.join(u'\n');
}

} // namespace

void LineDiffTest::splitsAtEveryLineBreak()
{
    QCOMPARE(splitLines(u""), Lines{u""});
    QCOMPARE(splitLines(u"a\n"), (Lines{u"a", u""}));
    QCOMPARE(splitLines(u"a\n\nb"), (Lines{u"a", u"", u"b"}));
}

void LineDiffTest::choosesWholeParagraphs_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("result");

    QTest::newRow("a paragraph in the middle takes the blank line behind it")
        << u"one\n\nthree\n"_s << u"one\n\ntwo\n\nthree\n"_s << u" one\n \n+two\n+\n three\n "_s;
    QTest::newRow("a paragraph at the end takes the blank line before it")
        << u"one\n"_s << u"one\n\ntwo\n"_s << u" one\n+\n+two\n "_s;
    QTest::newRow("a code block is not shifted into its neighbour")
        << u"```\na\n```\n\n```\nc\n```\n"_s << u"```\na\n```\n\n```\nb\n```\n\n```\nc\n```\n"_s
        << u" ```\n a\n ```\n \n+```\n+b\n+```\n+\n ```\n c\n ```\n "_s;
    QTest::newRow("a repeated list entry is new at the end")
        << u"- a\n- a"_s << u"- a\n- a\n- a"_s << u" - a\n - a\n+- a"_s;
    QTest::newRow("a removed paragraph takes the blank line behind it")
        << u"one\n\ntwo\n\nthree\n"_s << u"one\n\nthree\n"_s << u" one\n \n-two\n-\n three\n "_s;
}

void LineDiffTest::choosesWholeParagraphs()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, result);
    QCOMPARE(marked(before, after), result);
}

void LineDiffTest::editsTouchOnlyWhatDiffers_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QList<TextEdit>>("edits");

    QTest::newRow("equal") << u"a\nb"_s << u"a\nb"_s << QList<TextEdit>{};
    QTest::newRow("two lines far apart are two edits")
        << u"a\nkept\nb"_s << u"A\nkept\nB"_s
        << QList<TextEdit>{{{0, 1}, u"A"_s}, {{7, 1}, u"B"_s}};
    QTest::newRow("a line at the end brings its line break")
        << u"a"_s << u"a\nb"_s << QList<TextEdit>{{{1, 0}, u"\nb"_s}};
    QTest::newRow("the last line goes with the line break before it")
        << u"a\nb"_s << u"a"_s << QList<TextEdit>{{{1, 2}, QString()}};
    QTest::newRow("the first line goes with the line break behind it")
        << u"a\nb"_s << u"b"_s << QList<TextEdit>{{{0, 2}, QString()}};
    QTest::newRow("from nothing") << QString() << u"a\n"_s << QList<TextEdit>{{{0, 0}, u"a\n"_s}};
}

void LineDiffTest::editsTouchOnlyWhatDiffers()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QList<TextEdit>, edits);
    QCOMPARE(lineEdits(before, after), edits);
}

void LineDiffTest::editsLeadFromAnyTextToAnyOther()
{
    QRandomGenerator random(6);
    const QStringList pieces{u"a"_s, u"b"_s, u"\n"_s, u"\n"_s, u"\n\n"_s, u"한"_s, u"😀"_s, u"😁"_s};
    const auto randomText = [&] {
        QString text;
        for (int left = random.bounded(30); left > 0; --left)
            text += pieces[random.bounded(int(pieces.size()))];
        return text;
    };
    for (int round = 0; round < 20'000; ++round) {
        const QString before = randomText();
        const QString after = randomText();
        const QList<TextEdit> edits = lineEdits(before, after);
        QCOMPARE(applied(before, edits), after);
        for (qsizetype i = 1; i < edits.size(); ++i)
            QVERIFY(edits[i].range.start >= edits[i - 1].range.end());
    }
}

QTEST_GUILESS_MAIN(LineDiffTest)
#include "linedifftest.moc"
