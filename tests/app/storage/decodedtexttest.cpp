// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/decodedtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

class DecodedTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsLinesAndRemembersTheirEndings_data();
    void splitsLinesAndRemembersTheirEndings();
    void bytesSurvive_data();
    void bytesSurvive();
    void refusesWhatItCouldNotGiveBack_data();
    void refusesWhatItCouldNotGiveBack();
    void anyBytesSurviveOrAreRefused();
    void everyScalarSurvives();
    void loneSurrogatesAreNotEncoded();
    void untouchedLinesKeepTheirEndings_data();
    void untouchedLinesKeepTheirEndings();
};

void DecodedTextTest::splitsLinesAndRemembersTheirEndings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<LineEnding>("usual");
    QTest::addColumn<int>("others");

    QTest::newRow("empty file") << ""_ba << u""_s << LineEnding::Lf << 0;
    QTest::newRow("no final newline") << "a\nb"_ba << u"a\nb"_s << LineEnding::Lf << 0;
    QTest::newRow("CRLF throughout") << "a\r\nb\r\n"_ba << u"a\nb\n"_s << LineEnding::CrLf << 0;
    QTest::newRow("old Mac") << "a\rb\r"_ba << u"a\nb\n"_s << LineEnding::Cr << 0;
    QTest::newRow("CR before CRLF") << "a\r\r\nb\r\n"_ba << u"a\n\nb\n"_s << LineEnding::CrLf << 1;
    QTest::newRow("LF before CR") << "a\n\rb\n"_ba << u"a\n\nb\n"_s << LineEnding::Lf << 1;
    QTest::newRow("a tie goes to LF") << "a\r\nb\n"_ba << u"a\nb\n"_s << LineEnding::Lf << 1;
    QTest::newRow("paragraph separator alone is never usual") << "a\xE2\x80\xA9"
                                                                 "b"_ba
                                                              << u"a\nb"_s << LineEnding::Lf << 1;
    QTest::newRow("line separator is a character") << "a\xE2\x80\xA8"
                                                      "b"_ba
                                                   << u"a\u2028b"_s << LineEnding::Lf << 0;
}

void DecodedTextTest::splitsLinesAndRemembersTheirEndings()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    QFETCH(const LineEnding, usual);
    QFETCH(const int, others);
    const Result<DecodedText> decoded = decode(bytes);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->lineEnding, usual);
    QCOMPARE(decoded->otherEndings.size(), others);
    QCOMPARE(*encode(*decoded), bytes);
}

void DecodedTextTest::bytesSurvive_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("byte order mark") << "\xEF\xBB\xBFtitle"_ba;
    QTest::newRow("byte order mark alone") << "\xEF\xBB\xBF"_ba;
    QTest::newRow("two byte order marks") << "\xEF\xBB\xBF\xEF\xBB\xBFx"_ba;
    QTest::newRow("byte order mark inside") << "a\xEF\xBB\xBF z"_ba;
    QTest::newRow("no-break space") << "a\xC2\xA0z"_ba;
    QTest::newRow("NUL") << QByteArray("a\0z", 3);
    QTest::newRow("replacement character as such") << "\xEF\xBF\xBD"_ba;
    QTest::newRow("object replacement character") << "\xEF\xBF\xBC"_ba;
    QTest::newRow("Korean and emoji") << QByteArray("한글 😀 e\u0301\n");
    QTest::newRow("all endings") << "1\n2\r\n3\r4\xE2\x80\xA9"
                                    "5\xEF\xB7\x90"
                                    "6\xEF\xB7\x91\r\n\r\r\n\n"_ba;
}

void DecodedTextTest::bytesSurvive()
{
    QFETCH(const QByteArray, bytes);
    const Result<DecodedText> decoded = decode(bytes);
    QVERIFY(decoded);
    QCOMPARE(*encode(*decoded), bytes);
}

void DecodedTextTest::refusesWhatItCouldNotGiveBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");

    QTest::newRow("Latin-1") << "one\ntwo\ncaf\xE9 au lait\n"_ba << 3;
    QTest::newRow("cut off at the end") << "one\r\ncaf\xC3"_ba << 2;
    QTest::newRow("three bytes cut off") << "\xE2\x82"_ba << 1;
    QTest::newRow("overlong slash") << "\n\n\xC0\xAF"_ba << 3;
    QTest::newRow("surrogate") << "\xED\xA0\x80"_ba << 1;
    QTest::newRow("above U+10FFFF") << "\r\xF4\x90\x80\x80"_ba << 2;
    QTest::newRow("UTF-16") << "\xFF\xFE#\0"_ba << 1;
}

void DecodedTextTest::refusesWhatItCouldNotGiveBack()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, line);
    const Result<DecodedText> decoded = decode(bytes);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, Error::Kind::InvalidEncoding);
    QCOMPARE(decoded.error().line, line);
}

void DecodedTextTest::anyBytesSurviveOrAreRefused()
{
    QRandomGenerator random(20261123);
    const QByteArrayList pieces{
        "\n", "\r", "\r\n",     "\xEF\xBB\xBF",      "\xE2\x80\xA9",    "\xEF\xB7\x90",
        "한", "a",  "\xC2\xA0", QByteArray(1, '\0'), "\xF0\x9F\x98\x80"};
    int accepted = 0;
    for (int round = 0; round < 40'000; ++round) {
        QByteArray bytes;
        for (quint32 left = random.bounded(24U); left > 0; --left) {
            const bool isRaw = round % 4 == 0 && random.bounded(4) == 0;
            bytes += isRaw ? QByteArray(1, char(random.bounded(256)))
                           : pieces[random.bounded(int(pieces.size()))];
        }
        const Result<DecodedText> decoded = decode(bytes);
        QCOMPARE(decoded.has_value(), QUtf8StringView(bytes).isValidUtf8());
        if (decoded) {
            ++accepted;
            QCOMPARE(*encode(*decoded), bytes);
            QVERIFY(!decoded->text.contains(u'\r'));
        } else {
            QVERIFY(decoded.error().line >= 1);
        }
    }
    QVERIFY(accepted > 30'000);
}

void DecodedTextTest::everyScalarSurvives()
{
    QString all;
    for (char32_t scalar = 0; scalar <= 0x10FFFF; ++scalar) {
        if (!QChar::isSurrogate(scalar))
            all += QChar::fromUcs4(scalar);
    }
    const QByteArray bytes = all.toUtf8();
    const Result<DecodedText> decoded = decode(bytes);
    QVERIFY(decoded);
    QVERIFY(*encode(*decoded) == bytes);
}

void DecodedTextTest::loneSurrogatesAreNotEncoded()
{
    DecodedText text;
    text.text = u"ok\n😀"_s + QChar(0xD83D) + u"x"_s;
    const Result<QByteArray> encoded = encode(text);
    QVERIFY(!encoded);
    QCOMPARE(encoded.error().kind, Error::Kind::InvalidEncoding);
    QCOMPARE(encoded.error().line, 2);
}

void DecodedTextTest::untouchedLinesKeepTheirEndings_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QList<TextEdit>>("edits");
    QTest::addColumn<QByteArray>("after");

    QTest::newRow("edit within a line")
        << "a\nb\r\nc\n"_ba << QList<TextEdit>{{{2, 1}, u"B"_s}} << "a\nB\r\nc\n"_ba;
    QTest::newRow("new lines above")
        << "a\nb\r\nc\n"_ba << QList<TextEdit>{{{0, 0}, u"x\ny\n"_s}} << "x\ny\na\nb\r\nc\n"_ba;
    QTest::newRow("a removed line above")
        << "a\nb\r\nc\n"_ba << QList<TextEdit>{{{0, 2}, QString()}} << "b\r\nc\n"_ba;
    QTest::newRow("joined lines keep the ending of the second")
        << "a\nb\r\nc\nd\n"_ba << QList<TextEdit>{{{1, 1}, QString()}} << "ab\r\nc\nd\n"_ba;
    QTest::newRow("nothing is left between CR and LF in an LF file")
        << "a\rb\nc\n"_ba << QList<TextEdit>{{{2, 1}, QString()}} << "a\r\rc\n"_ba;
    QTest::newRow("nothing is left between CRs and LFs")
        << "a\r\rb\n\nc\n"_ba << QList<TextEdit>{{{3, 1}, QString()}} << "a\r\r\r\rc\n"_ba;
    QTest::newRow("nothing is left between CR and LF in a CR file")
        << "a\rb\nc\rd\r"_ba << QList<TextEdit>{{{2, 1}, QString()}} << "a\r\rc\rd\r"_ba;
    QTest::newRow("nothing is left between CR and LF in a CRLF file")
        << "a\rb\nc\r\nd\r\n"_ba << QList<TextEdit>{{{2, 1}, QString()}} << "a\r\rc\r\nd\r\n"_ba;
    QTest::newRow("new line in a CRLF file")
        << "a\r\nb\r\nc\n"_ba << QList<TextEdit>{{{3, 0}, u"\n"_s}, {{5, 0}, u"!"_s}}
        << "a\r\nb\r\n\r\nc!\n"_ba;
}

void DecodedTextTest::untouchedLinesKeepTheirEndings()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QList<TextEdit>, edits);
    QFETCH(const QByteArray, after);
    const DecodedText edited = applied(*decode(before), edits);
    QCOMPARE(*encode(edited), after);
    QCOMPARE(decode(after)->text, edited.text);
}

QTEST_GUILESS_MAIN(DecodedTextTest)
#include "decodedtexttest.moc"
