// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/textedit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

class TextEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void appliesEditsFromLeftToRight_data();
    void appliesEditsFromLeftToRight();
    void findsTheSmallestEdit_data();
    void findsTheSmallestEdit();
    void differenceLeadsFromAnyTextToAnyOther();
};

void TextEditTest::appliesEditsFromLeftToRight_data()
{
    QTest::addColumn<QList<TextEdit>>("edits");
    QTest::addColumn<QString>("result");

    QTest::newRow("no edit") << QList<TextEdit>{} << u"abcdef"_s;
    QTest::newRow("insertion at the start") << QList<TextEdit>{{{0, 0}, u"x"_s}} << u"xabcdef"_s;
    QTest::newRow("insertion at the end") << QList<TextEdit>{{{6, 0}, u"x"_s}} << u"abcdefx"_s;
    QTest::newRow("removal of everything") << QList<TextEdit>{{{0, 6}, QString()}} << QString();
    QTest::newRow("two that touch")
        << QList<TextEdit>{{{1, 2}, u"X"_s}, {{3, 1}, u"YZ"_s}} << u"aXYZef"_s;
    QTest::newRow("positions count in the text before")
        << QList<TextEdit>{{{0, 1}, u"long"_s}, {{5, 1}, u"F"_s}} << u"longbcdeF"_s;
}

void TextEditTest::appliesEditsFromLeftToRight()
{
    QFETCH(QList<TextEdit>, edits);
    QFETCH(QString, result);
    QCOMPARE(applied(u"abcdef"_s, edits), result);
}

void TextEditTest::findsTheSmallestEdit_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QList<TextEdit>>("edits");

    QTest::newRow("equal texts") << u"same"_s << u"same"_s << QList<TextEdit>{};
    QTest::newRow("null and empty are equal") << QString() << u""_s << QList<TextEdit>{};
    QTest::newRow("a word in the middle")
        << u"a old c"_s << u"a new c"_s << QList<TextEdit>{{{2, 3}, u"new"_s}};
    QTest::newRow("a repeated letter is not counted twice")
        << u"aa"_s << u"aaa"_s << QList<TextEdit>{{{2, 0}, u"a"_s}};
    QTest::newRow("removal of a repeated letter")
        << u"aaa"_s << u"aa"_s << QList<TextEdit>{{{2, 1}, QString()}};
    QTest::newRow("emoji with the same first half are replaced whole")
        << u"x😀y"_s << u"x😁y"_s << QList<TextEdit>{{{1, 2}, u"😁"_s}};
    QTest::newRow("emoji with the same second half are replaced whole")
        << u"x\U0001F600y"_s << u"x\U0001FA00y"_s << QList<TextEdit>{{{1, 2}, u"\U0001FA00"_s}};
    QTest::newRow("to nothing") << u"ab"_s << QString() << QList<TextEdit>{{{0, 2}, QString()}};
}

void TextEditTest::findsTheSmallestEdit()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QList<TextEdit>, edits);
    QCOMPARE(difference(before, after), edits);
}

void TextEditTest::differenceLeadsFromAnyTextToAnyOther()
{
    QRandomGenerator random(4711);
    const QStringList pieces{u"a"_s, u"b"_s, u"\n"_s, u"한"_s, u"😀"_s, u"😁"_s};
    const auto randomText = [&] {
        QString text;
        for (quint32 left = random.bounded(8U); left > 0; --left) {
            text += pieces[random.bounded(int(pieces.size()))];
        }
        return text;
    };
    for (int round = 0; round < 20'000; ++round) {
        const QString before = randomText();
        const QString after = randomText();
        const QList<TextEdit> edits = difference(before, after);
        QCOMPARE(applied(before, edits), after);
        QCOMPARE(edits.isEmpty(), before == after);
        if (!edits.isEmpty()) {
            QVERIFY(edits[0].replacement.isValidUtf16());
            QVERIFY(before.mid(edits[0].range.start, edits[0].range.length).isValidUtf16());
        }
    }
}

QTEST_GUILESS_MAIN(TextEditTest)
#include "textedittest.moc"
