// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/blockpatch.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using app::LineRange;
using app::RenderedBlock;
using ui::applied;
using ui::BlockPatch;
using ui::blockPatch;
using ui::ShownBlock;

namespace {

constexpr qsizetype NoLimit = 1'000'000;

/// A block for each letter, on every second line from `firstLine` on. '\n' leaves a further line
/// free, '+' makes the block before it one line longer.
QList<RenderedBlock> blocks(const QString &letters, int firstLine = 1)
{
    QList<RenderedBlock> list;
    int line = firstLine;
    for (const QChar letter : letters) {
        if (letter == u'\n') {
            ++line;
        } else if (letter == u'+') {
            ++list.last().lines.last;
            ++line;
        } else {
            list.append({QStringLiteral("<p>%1</p>").arg(letter), {line, line}, letter.unicode()});
            line += 2;
        }
    }
    return list;
}

QList<ShownBlock> shown(const QList<RenderedBlock> &blocks)
{
    QList<ShownBlock> list;
    for (const RenderedBlock &block : blocks)
        list.append({block.hash, block.lines});
    return list;
}

/// "at-removed+inserted" of each hunk.
QString hunks(const BlockPatch &patch)
{
    QStringList list;
    for (const BlockPatch::Hunk &hunk : patch.hunks) {
        QString letters;
        for (const RenderedBlock &block : hunk.inserted)
            letters += QChar(static_cast<char16_t>(block.hash));
        list.append(QStringLiteral("%1-%2+%3").arg(hunk.at).arg(hunk.removed).arg(letters));
    }
    return list.join(u' ');
}

} // namespace

class BlockPatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void touchesOnlyWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("expected");
        const auto row
            = [](const char *name, const char *before, const char *after, const char *expected) {
                  QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after)
                                      << QString::fromLatin1(expected);
              };
        row("nothing changed", "abc", "abc", "");
        row("first post", "", "abc", "0-0+abc");
        row("emptied", "abc", "", "0-3+");
        row("one block edited", "abcde", "abXde", "2-1+X");
        row("inserted at the top", "abc", "Xabc", "0-0+X");
        row("inserted between", "abc", "abXc", "2-0+X");
        row("appended", "abc", "abcX", "3-0+X");
        row("removed", "abcd", "acd", "1-1+");
        row("one of equal neighbours removed", "abbc", "abc", "2-1+");
        row("two edits keep what is between", "abcdefg", "aXcdeYg", "1-1+X 5-1+Y");
        row("equal blocks around an edit stay", "a-b-c-d", "X-b-c-Y", "0-1+X 6-1+Y");
        row("blocks swapped: the longest run stays", "abcdef", "aebcdf", "1-0+e 4-1+");
        row("another post", "abc", "xyz", "0-3+xyz");
    }

    void touchesOnlyWhatChanged()
    {
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        QFETCH(const QString, expected);
        const QList<ShownBlock> old = shown(blocks(before));
        const BlockPatch patch = blockPatch(old, blocks(after), NoLimit);
        QCOMPARE(hunks(patch), expected);
        QCOMPARE(applied(old, patch), shown(blocks(after)));
    }

    void movedBlocksAreCountedOn()
    {
        const QList<ShownBlock> old = shown(blocks(QStringLiteral("abcd")));
        const BlockPatch patch = blockPatch(old, blocks(QStringLiteral("ab\n\ncd")), NoLimit);
        QVERIFY(patch.hunks.isEmpty());
        QCOMPARE(patch.shifts, (QList<BlockPatch::Shift>{{2, 2, 2}}));
        QCOMPARE(applied(old, patch), shown(blocks(QStringLiteral("ab\n\ncd"))));
    }

    void blockOfOtherLengthIsRelabelled()
    {
        const QList<ShownBlock> old = shown(blocks(QStringLiteral("abcd")));
        const BlockPatch patch = blockPatch(old, blocks(QStringLiteral("ab+cd")), NoLimit);
        QVERIFY(patch.hunks.isEmpty());
        QCOMPARE(patch.relabels, (QList<BlockPatch::Relabel>{{1, LineRange{3, 4}}}));
        QCOMPARE(patch.shifts, (QList<BlockPatch::Shift>{{2, 2, 1}}));
    }

    void frontMatterThatGrowsShiftsAll()
    {
        const QList<ShownBlock> old = shown(blocks(QStringLiteral("abc"), 5));
        const BlockPatch patch = blockPatch(old, blocks(QStringLiteral("abc"), 9), NoLimit);
        QCOMPARE(patch.shifts, (QList<BlockPatch::Shift>{{0, 3, 4}}));
        QVERIFY(patch.hunks.isEmpty());
    }

    void largePostArrivesInSteps()
    {
        const QList<RenderedBlock> wanted = blocks(QStringLiteral("abcdefghij"));
        const qsizetype size = wanted.first().html.size();
        QList<ShownBlock> page;
        for (int step = 1; step <= 5; ++step) {
            const BlockPatch patch = blockPatch(page, wanted, 2 * size);
            QCOMPARE(patch.pending, 10 - 2 * step);
            page = applied(page, patch);
            QCOMPARE(page, shown(wanted).first(2 * step));
        }
        QVERIFY(blockPatch(page, wanted, 2 * size).isEmpty());
    }

    void blocksThatWaitAreCounted()
    {
        const QList<RenderedBlock> wanted = blocks(QStringLiteral("aXbYZc"));
        const QList<ShownBlock> page = shown(blocks(QStringLiteral("abc")));
        QCOMPARE(blockPatch(page, wanted, 1).pending, 2);
        QCOMPARE(blockPatch(page, wanted, NoLimit).pending, 0);
    }

    void blockAboveTheLimitArrivesAlone()
    {
        const QList<RenderedBlock> wanted = blocks(QStringLiteral("abc"));
        const BlockPatch patch = blockPatch({}, wanted, 0);
        QCOMPARE(hunks(patch), QStringLiteral("0-0+a"));
    }

    void anySequenceOfPatchesEndsAtThePost()
    {
        QRandomGenerator random(20190926);
        QList<ShownBlock> page;
        for (int round = 0; round < 2000; ++round) {
            QString letters;
            const int length = random.bounded(30);
            for (int i = 0; i < length; ++i) {
                letters += QChar(static_cast<char16_t>(u'a' + random.bounded(12)));
                if (random.bounded(5) == 0)
                    letters += random.bounded(2) == 0 ? u'\n' : u'+';
            }
            const QList<RenderedBlock> wanted = blocks(letters, 1 + random.bounded(4));
            const qsizetype limit = random.bounded(100);
            int steps = 0;
            for (BlockPatch patch = blockPatch(page, wanted, limit); !patch.isEmpty();
                 patch = blockPatch(page, wanted, limit)) {
                page = applied(page, patch);
                QVERIFY2(++steps <= 2 * length + 1, qPrintable(letters));
            }
            QCOMPARE(page, shown(wanted));
        }
    }

    void replacementKeepsNothing()
    {
        const QList<ShownBlock> old = shown(blocks(QStringLiteral("abc")));
        const QList<RenderedBlock> wanted = blocks(QStringLiteral("bcd"));
        const BlockPatch patch = ui::replacement(old, wanted, NoLimit);
        QCOMPARE(hunks(patch), QStringLiteral("0-3+bcd"));
        QCOMPARE(applied(old, patch), shown(wanted));
        QCOMPARE(hunks(ui::replacement(old, {}, NoLimit)), QStringLiteral("0-3+"));
        QVERIFY(ui::replacement({}, {}, NoLimit).isEmpty());
    }

    void jsonCarriesHtmlUnharmed()
    {
        const QString html = QStringLiteral("<p title=\"</script>\">한글 \\u0041 '\n😏</p>");
        const BlockPatch patch = blockPatch({}, {{html, {7, 9}, 1}}, NoLimit);
        const QJsonObject json = QJsonDocument::fromJson(toJson(patch)).object();
        const QJsonValue block = json[QStringLiteral("hunks")][0][2][0];
        QCOMPARE(block[0].toString(), html);
        QCOMPARE(block[1].toInt(), 7);
        QCOMPARE(block[2].toInt(), 9);
    }
};

QTEST_GUILESS_MAIN(BlockPatchTest)
#include "blockpatchtest.moc"
