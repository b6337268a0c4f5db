// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/decodedtext.h"
#include "app/storage/encodingguess.h"

#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

class TextEncodingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownBytesAreReadAndWrittenBack_data();
    void knownBytesAreReadAndWrittenBack();
    void everyEncodingKeepsAscii();
    void everyCharacterOfATableSurvives_data();
    void everyCharacterOfATableSurvives();
    void unicodeEncodingsHoldEveryScalar_data();
    void unicodeEncodingsHoldEveryScalar();
    void bytesThatWouldChangeAreRefused_data();
    void bytesThatWouldChangeAreRefused();
    void missingCharactersAreNamed_data();
    void missingCharactersAreNamed();
    void unreadableBytesAreShownAsSuch();
    void guessesWhatATextIsIn_data();
    void guessesWhatATextIsIn();
};

void TextEncodingTest::knownBytesAreReadAndWrittenBack_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");

    QTest::newRow("Korean") << "windows-949"_ba
                            << "\xC7\xD1\xB1\xDB\n"_ba << u"한글\n"_s;
    QTest::newRow("a syllable that EUC-KR lacks")
        << "windows-949"_ba
        << "\x8C\x63\xB9\xE6\xB0\xA2\xC7\xCF"_ba << u"똠방각하"_s;
    QTest::newRow("a backslash in Korean is no won sign") << "windows-949"_ba
                                                          << "C:\\~"_ba << u"C:\\~"_s;
    QTest::newRow("a backslash in Japanese is no yen sign") << "Shift_JIS"_ba
                                                            << "C:\\~ \x95\x5C"_ba << u"C:\\~ 表"_s;
    QTest::newRow("half-width kana") << "Shift_JIS"_ba
                                     << "\xB1\xB2"_ba << u"ｱｲ"_s;
    QTest::newRow("EUC-JP") << "EUC-JP"_ba
                            << "\xC6\xFC\xCB\xDC"_ba << u"日本"_s;
    QTest::newRow("shift sequences") << "ISO-2022-JP"_ba
                                     << "a \x1B$BF|K\\\x1B(B b\n"_ba << u"a 日本 b\n"_s;
    QTest::newRow("four bytes") << "GB18030"_ba
                                << "\xD6\xD0\x94\x39\xFC\x36"_ba << u"中😀"_s;
    QTest::newRow("Big5") << "Big5"_ba
                          << "\xA4\xA4\xA4\xE5"_ba << u"中文"_s;
    QTest::newRow("curly quotes") << "windows-1252"_ba
                                  << "\x93"
                                     "caf\xE9\x94"_ba
                                  << u"“café”"_s;
    QTest::newRow("Latin-1") << "ISO-8859-1"_ba
                             << "caf\xE9\x94"_ba << u"café\u0094"_s;
    QTest::newRow("Russian") << "KOI8-R"_ba
                             << "\xCD\xC9\xD2"_ba << u"мир"_s;
    QTest::newRow("UTF-16 with mark")
        << "UTF-16LE"_ba << QByteArray("\xFF\xFE\x5C\xD5\n\0", 6) << u"한\n"_s;
    QTest::newRow("UTF-16 without mark")
        << "UTF-16BE"_ba << QByteArray("\xD5\x5C\0\n", 4) << u"한\n"_s;
    QTest::newRow("two marks") << "UTF-16BE"_ba << QByteArray("\xFE\xFF\xFE\xFF\0a", 6)
                               << u"\uFEFFa"_s;
    QTest::newRow("nothing") << "windows-949"_ba
                             << ""_ba << u""_s;
    QTest::newRow("mixed endings") << "windows-949"_ba
                                   << "\xC7\xD1\r\n\xB1\xDB\na\rb\r\n"_ba << u"한\n글\na\nb\n"_s;
}

void TextEncodingTest::knownBytesAreReadAndWrittenBack()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, text);
    const Result<DecodedText> decoded = decode(bytes, name);
    QVERIFY(decoded);
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->encoding.name, name);
    QCOMPARE(*encode(*decoded), bytes);
}

void TextEncodingTest::everyEncodingKeepsAscii()
{
    QString ascii;
    for (char c = 0; c < 0x7F; ++c) {
        // ISO-2022-JP shifts with three of these; IBM's table of Shift_JIS has two at other places.
        if (c != 0x0E && c != 0x0F && c != 0x1B && c != 0x1A && c != 0x1C)
            ascii += QLatin1Char(c);
    }
    const QList<QByteArray> names = encodingNames();
    QVERIFY(names.size() >= 20);
    for (const QByteArray &name : names) {
        const WrittenText written = bytesOf(ascii, name);
        QVERIFY2(!written.impossibleAt, name.constData());
        if (!name.startsWith("UTF-16"))
            QCOMPARE(written.bytes, ascii.toLatin1());
        QCOMPARE(textOf(written.bytes, name, OnInvalid::Stop).text, ascii);
    }
}

void TextEncodingTest::everyCharacterOfATableSurvives_data()
{
    QTest::addColumn<QByteArray>("name");
    const QList<QByteArray> names = encodingNames();
    for (const QByteArray &name : names)
        QTest::newRow(name.constData()) << name;
}

void TextEncodingTest::everyCharacterOfATableSurvives()
{
    QFETCH(const QByteArray, name);
    // All pairs of bytes: each is refused, or is what it was after decoding and encoding.
    int accepted = 0;
    for (int first = 0x80; first < 0x100; ++first) {
        for (int second = 0x20; second < 0x100; ++second) {
            const QByteArray bytes{"a\n" + QByteArray(1, char(first)) + char(second) + "z\n"};
            const Result<DecodedText> decoded = decode(bytes, name);
            if (!decoded) {
                QVERIFY(decoded.error().line >= 1);
                continue;
            }
            ++accepted;
            const Result<QByteArray> again = encode(*decoded);
            QVERIFY(again);
            QCOMPARE(*again, bytes);
        }
    }
    QVERIFY(accepted > 1000 || name == "ISO-2022-JP");
}

void TextEncodingTest::unicodeEncodingsHoldEveryScalar_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
        QTest::newRow(name) << QByteArray(name);
}

void TextEncodingTest::unicodeEncodingsHoldEveryScalar()
{
    QFETCH(const QByteArray, name);
    QString all;
    for (char32_t scalar = 0; scalar <= 0x10FFFF; ++scalar) {
        if (!QChar::isSurrogate(scalar))
            all += QChar::fromUcs4(scalar);
    }
    const WrittenText written = bytesOf(all, name);
    QVERIFY(!written.impossibleAt);
    const Result<DecodedText> decoded = decode(written.bytes, name);
    QVERIFY(decoded);
    QVERIFY(*encode(*decoded) == written.bytes);
}

void TextEncodingTest::bytesThatWouldChangeAreRefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");

    QTest::newRow("cut off at the end") << "windows-949"_ba
                                        << "a\n\xC7\xD1\n\xB1"_ba << 3;
    QTest::newRow("half a UTF-16 unit") << "UTF-16LE"_ba << QByteArray("a\0\n\0b", 5) << 2;
    QTest::newRow("half a surrogate pair")
        << "UTF-16BE"_ba << QByteArray("\0\n\0\n\xD8\x3D\0x", 8) << 3;
    QTest::newRow("no such byte") << "Shift_JIS"_ba
                                  << "\r\n\xFF"_ba << 2;
    QTest::newRow("no such pair") << "EUC-JP"_ba
                                  << "a\r\xC6\x20"_ba << 2;
    QTest::newRow("a shift that says nothing") << "ISO-2022-JP"_ba
                                               << "a\n\x1B(B\x1B(Bb\n"_ba << 2;
    QTest::newRow("one of two codes of a character") << "Shift_JIS"_ba
                                                     << "a\n\xED\x40"_ba << 2;
    QTest::newRow("not known") << "klingon"_ba
                               << "a"_ba << 1;
}

void TextEncodingTest::bytesThatWouldChangeAreRefused()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, line);
    const Result<DecodedText> decoded = decode(bytes, name);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, Error::Kind::InvalidEncoding);
    QCOMPARE(decoded.error().line, line);
}

void TextEncodingTest::missingCharactersAreNamed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<uint>("character");

    QTest::newRow("emoji in Korean") << "windows-949"_ba << u"한\n글\n😀"_s << 3 << 0x1F600U;
    // ICU's own way to stop would drop these three without a word.
    QTest::newRow("joiner") << "windows-949"_ba << u"a\u200Db"_s << 1 << 0x200DU;
    QTest::newRow("variation selector") << "Shift_JIS"_ba << u"\n☆\uFE0F"_s << 2 << 0xFE0FU;
    QTest::newRow("soft hyphen") << "Shift_JIS"_ba << u"a\u00ADb"_s << 1 << 0xADU;
    QTest::newRow("won sign is no backslash") << "Shift_JIS"_ba << u"₩"_s << 1 << 0x20A9U;
    QTest::newRow("yen sign is no backslash") << "Shift_JIS"_ba << u"¥"_s << 1 << 0xA5U;
    QTest::newRow("Korean in Latin-1") << "ISO-8859-1"_ba << u"a\n한"_s << 2 << 0xD55CU;
    QTest::newRow("half a character")
        << "UTF-16LE"_ba << u"a"_s + QChar(0xD83D) + u"b"_s << 1 << 0xD83DU;
    QTest::newRow("half a character in UTF-8")
        << "UTF-8"_ba << u"😀\n"_s + QChar(0xDE00) << 2 << 0xDE00U;
}

void TextEncodingTest::missingCharactersAreNamed()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, text);
    QFETCH(const int, line);
    QFETCH(const uint, character);
    const DecodedText decoded{text, {name, false}, LineEnding::CrLf, {}};
    const Result<QByteArray> encoded = encode(decoded);
    QVERIFY(!encoded);
    QCOMPARE(encoded.error().kind, Error::Kind::InvalidEncoding);
    QCOMPARE(encoded.error().line, line);
    QCOMPARE(missingCharacter(decoded), (MissingCharacter{line, char32_t(character)}));
    QCOMPARE(missingCharacter({u"fine"_s, {name, false}, LineEnding::Lf, {}}), std::nullopt);
}

void TextEncodingTest::unreadableBytesAreShownAsSuch()
{
    QCOMPARE(decodedForReading("a\nb\xFF z\r\n\xC7\xD1"_ba, "UTF-8").text,
             u"a\nb\uFFFD z\n\uFFFD\uFFFD"_s);
    QCOMPARE(decodedForReading("\xC7\xD1\xFE\xFE\xB1\xDB\xC7"_ba, "EUC-JP").text,
             u"\u5EC3\uFFFD\u8D8A\uFFFD"_s);
    const DecodedText utf16 = decodedForReading(QByteArray("\xFF\xFE\x3D\xD8x\0y", 7), "UTF-16LE");
    QCOMPARE(utf16.text, u"\uFFFDx\uFFFD"_s);
    QVERIFY(utf16.encoding.hasByteOrderMark);
}

void TextEncodingTest::guessesWhatATextIsIn_data()
{
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *title, const QByteArray &name, const QString &text) {
        QTest::newRow(title) << name << bytesOf(text, name).bytes;
    };
    row("two syllables", "windows-949", u"안녕"_s);
    row("a Korean title", "windows-949", u"제목: 오늘의 기록\n"_s);
    row("a Korean word in English", "windows-949",
        u"---\nlayout: post\n---\nThis is English with 한글.\n"_s);
    row("a Korean post", "windows-949",
        u"---\ntitle: AWS DEV DAY 후기\n---\n\n오늘은 다녀왔다. 뷁! 똠방각하.\n"_s);
    row("a Japanese post", "Shift_JIS", u"---\ntitle: 今日の記録\n---\nこんにちは、世界。\n"_s);
    row("a Japanese post of Unix", "EUC-JP",
        u"---\ntitle: 今日の記録\n---\nこんにちは、世界。\n"_s);
    row("a Chinese post", "GB18030", u"---\ntitle: 今天的记录\n---\n你好，世界。这是博客。\n"_s);
    row("a Taiwanese post", "Big5", u"---\ntitle: 今天的記錄\n---\n你好，世界。這是部落格。\n"_s);
    row("a French post", "windows-1252", u"café au lait, déjà vu, “naïve”"_s);
    row("one letter", "windows-1252", u"one\ntwo\ncafé\n"_s);
    row("Russian", "windows-1251", u"Привет, мир. Это блог."_s);
    row("UTF-16 without mark", "UTF-16LE", u"hello 한글\n"_s);
    QTest::newRow("UTF-16 with mark") << "UTF-16BE"_ba << QByteArray("\xFE\xFF\xD5\x5C", 4);
    QTest::newRow("UTF-8 with a byte lost") << ""_ba << QByteArray("한글 본문 \xED\x95 끝\n");
    QTest::newRow("a picture") << ""_ba
                               << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0\xFF\x81\x8D",
                                             22);
}

void TextEncodingTest::guessesWhatATextIsIn()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, expected);
    const QList<QByteArray> guessed = guessedEncodings(bytes);
    QCOMPARE(guessed.value(0), expected);
    for (const QByteArray &name : guessed)
        QCOMPARE(*encode(*decode(bytes, name)), bytes);
}

QTEST_GUILESS_MAIN(TextEncodingTest)
#include "textencodingtest.moc"
