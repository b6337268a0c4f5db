// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/editedtext.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

using app::EditedText;
using app::TextRange;

/// From every place to every other.
void compareParts(const EditedText &edited, const QString &expected)
{
    QCOMPARE(edited.size(), expected.size());
    for (qsizetype start = 0; start <= expected.size(); ++start) {
        for (qsizetype end = start; end <= expected.size(); ++end)
            QCOMPARE(edited.sliced({start, end - start}), expected.sliced(start, end - start));
    }
}

class EditedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesReachEveryPart_data();
    void changesReachEveryPart();
    void randomChangesEqualThoseOfAString();
    void aTextThatWasGivenOutStaysAsItWas();
};

void EditedTextTest::changesReachEveryPart_data()
{
    QTest::addColumn<QList<TextRange>>("ranges");
    QTest::addColumn<QStringList>("replacements");
    QTest::addColumn<QString>("expected");

    using Ranges = QList<TextRange>;
    const auto s = [](const char *text) {
        return QString::fromUtf8(text);
    };
    QTest::newRow("nothing changed") << Ranges{} << QStringList{} << s("0123456789");
    QTest::newRow("letters typed one by one")
        << Ranges{{4, 0}, {5, 0}, {6, 0}} << QStringList{s("a"), s("b"), s("c")}
        << s("0123abc456789");
    QTest::newRow("a typed letter taken away again")
        << Ranges{{4, 0}, {4, 1}} << QStringList{s("a"), QString()} << s("0123456789");
    QTest::newRow("taken away beyond what was typed")
        << Ranges{{4, 0}, {4, 1}, {3, 1}, {2, 1}} << QStringList{s("a"), {}, {}, {}}
        << s("01456789");
    QTest::newRow("deleted forwards, then typed")
        << Ranges{{4, 1}, {4, 1}, {4, 0}} << QStringList{{}, {}, s("한")} << s("0123한6789");
    QTest::newRow("a change around the last one")
        << Ranges{{4, 1}, {2, 6}} << QStringList{s("abc"), s("xy")} << s("01xy6789");
    QTest::newRow("a change within the last one")
        << Ranges{{4, 1}, {5, 1}} << QStringList{s("abc"), s("--")} << s("0123a--c56789");
    QTest::newRow("a change right before the last one")
        << Ranges{{4, 1}, {2, 2}} << QStringList{s("abc"), s("x")} << s("01xabc56789");
    QTest::newRow("a change right behind the last one")
        << Ranges{{4, 1}, {7, 2}} << QStringList{s("abc"), s("x")} << s("0123abcx789");
    QTest::newRow("a change elsewhere, before")
        << Ranges{{8, 1}, {1, 2}} << QStringList{s("abc"), s("x")} << s("0x34567abc9");
    QTest::newRow("a change elsewhere, behind")
        << Ranges{{1, 2}, {8, 1}} << QStringList{s("x"), s("abc")}
        << s("0x34567 8abc").remove(u' ');
    QTest::newRow("everything replaced")
        << Ranges{{3, 1}, {0, 12}} << QStringList{s("abc"), s("z")} << s("z");
}

void EditedTextTest::changesReachEveryPart()
{
    QFETCH(const QList<TextRange>, ranges);
    QFETCH(const QStringList, replacements);
    QFETCH(const QString, expected);

    EditedText edited(QStringLiteral("0123456789"));
    for (qsizetype i = 0; i < ranges.size(); ++i)
        edited.replace(ranges[i], replacements[i]);

    compareParts(edited, expected);
    QCOMPARE(edited.whole(), expected);
    compareParts(edited, expected);
}

void EditedTextTest::randomChangesEqualThoseOfAString()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QString expected(random.bounded(12), u'.');
        EditedText edited(expected);
        for (int step = 0; step < 30; ++step) {
            const qsizetype start = random.bounded(int(expected.size()) + 1);
            const qsizetype length = random.bounded(int(expected.size() - start) + 1);
            const QString replacement(random.bounded(3), QChar(u'a' + step % 26));
            expected.replace(start, length, replacement);
            edited.replace({start, length}, replacement);
            QCOMPARE(edited.sliced({0, expected.size()}), expected);
            if (random.bounded(5) == 0)
                QCOMPARE(edited.whole(), expected);
        }
    }
}

void EditedTextTest::aTextThatWasGivenOutStaysAsItWas()
{
    EditedText edited(QStringLiteral("one"));
    const QString before = edited.whole();
    edited.replace({3, 0}, QStringLiteral(" two"));

    QCOMPARE(edited.whole(), QStringLiteral("one two"));
    QCOMPARE(before, QStringLiteral("one"));
}

} // namespace

QTEST_GUILESS_MAIN(EditedTextTest)

#include "editedtexttest.moc"
