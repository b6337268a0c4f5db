// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/patternmatch.h"

#include <QTest>

class PatternMatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atAPlaceOnlyWhatStartsThereMatches()
    {
        const QRegularExpression word(QStringLiteral("[가-힣]+"));
        const QString text = QStringLiteral("a 글쓰기 b");
        QCOMPARE(app::matchAt(word, text, 2).captured(), QStringLiteral("글쓰기"));
        QVERIFY(!app::matchAt(word, text, 1).hasMatch());
        QVERIFY(!app::matchAt(word, text, text.size()).hasMatch());
    }

    void fromAPlaceOnTheFirstMatchIsFound()
    {
        const QRegularExpression word(QStringLiteral("(?<=a)b"));
        const QString text = QStringLiteral("ab ab");
        QCOMPARE(app::matchFrom(word, text, 1).capturedStart(), 1);
        QCOMPARE(app::matchFrom(word, text, 2).capturedStart(), 4);
        QVERIFY(!app::matchFrom(word, text, 5).hasMatch());
    }

    void halvesOfPairsGiveWayWithoutMovingAnything_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString pair = QStringLiteral("😀");
        const QString high(pair[0]);
        const QString low(pair[1]);
        const QString mark(QChar::ReplacementCharacter);
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("whole pairs stay") << pair + u'a' + pair << pair + u'a' + pair;
        QTest::newRow("a first half alone") << u'a' + high + u'b' << u'a' + mark + u'b';
        QTest::newRow("a first half at the end") << pair + high << pair + mark;
        QTest::newRow("a second half alone") << low + u'a' << mark + u'a';
        QTest::newRow("halves the wrong way round") << low + high << mark + mark;
        QTest::newRow("a half before a pair") << high + pair << mark + pair;
    }
    void halvesOfPairsGiveWayWithoutMovingAnything()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(app::wellFormed(text), expected);
        QVERIFY(app::wellFormed(text).isValidUtf16());
    }
};

QTEST_GUILESS_MAIN(PatternMatchTest)
#include "patternmatchtest.moc"
