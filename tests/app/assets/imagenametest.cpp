// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagename.h"

#include <QTest>

class ImageNameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesBecomeSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        const auto row = [](const char *title, const char *name, const char *safe) {
            QTest::newRow(title) << QString::fromUtf8(name) << QString::fromUtf8(safe);
        };
        row("a good name stays", "01_photo-a.jpg", "01_photo-a.jpg");
        row("Hangul stays", "행사장 사진.png", "행사장-사진.png");
        row("decomposed Hangul is composed", "\u1112\u1161\u11ab.png", "한.png");
        row("accents and kana stay", "café かな.png", "café-かな.png");
        row("ending in lower case", "IMG_0001.JPG", "IMG_0001.jpg");
        row("several blanks become one dash", "a \t  b.png", "a-b.png");
        row("brackets and quotes go", "a (1) \"b\"'c'.png", "a-1-b-c.png");
        row("what YAML, HTML and Liquid read goes", "a:b#c&d<e>{f}%g.png", "a-b-c-d-e-f-g.png");
        row("retina suffix stays", "logo@2x.png", "logo@2x.png");
        row("dots inside stay", "v1.2.png", "v1.2.png");
        row("emoji go", "맥주🍺.png", "맥주.png");
        row("a path loses its folders", "../../x.png", "x.png");
        row("backslashes are no folders", "..\\..\\x.png", "x.png");
        row("an option is none", "-rf", "rf");
        row("a hidden file is none", ".bashrc", "bashrc");
        row("dots alone", "..", "image");
        row("nothing", "", "image");
        row("a folder alone", "a/", "image");
        row("only what is not kept", "???.png", "image.png");
        row("Windows device", "CON", "image-CON");
        row("Windows device with ending", "com1.png", "image-com1.png");
        row("not a device", "console.png", "console.png");
        row("line break", "a\nb.png", "a-b.png");
        row("direction marks go", "a\u202egnp.png", "agnp.png");
        row("zero-width joiner goes", "a\u200db.png", "ab.png");
    }

    void namesBecomeSafe()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, safe);
        QCOMPARE(app::safeImageName(name), safe);
        QCOMPARE(app::safeImageName(safe), safe);
    }

    void namesAreShortened_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("300 bytes of ASCII") << QString(300, u'a') + QStringLiteral(".png");
        QTest::newRow("300 Hangul") << QString(300, u'가') + QStringLiteral(".png");
        QTest::newRow("300 letters beyond the BMP")
            << QStringLiteral("𠀀").repeated(300) + QStringLiteral(".png");
        QTest::newRow("an endless ending") << QStringLiteral("a.") + QString(300, u'b');
    }

    void namesAreShortened()
    {
        QFETCH(const QString, name);
        const QString safe = app::safeImageName(name);
        const QString second = app::unclashingName(safe, {safe});
        QVERIFY(second.toUtf8().size() <= app::MaximumNameBytes);
        QVERIFY(safe.isValidUtf16());
        QCOMPARE(safe.endsWith(u".png"), name.endsWith(u".png"));
    }

    void clashesGetANumber()
    {
        const QString name = QStringLiteral("a.png");
        QCOMPARE(app::unclashingName(name, {}), name);
        QCOMPARE(app::unclashingName(name, {QStringLiteral("A.PNG")}), QStringLiteral("a-2.png"));
        QCOMPARE(app::unclashingName(name, {name, QStringLiteral("a-2.png")}),
                 QStringLiteral("a-3.png"));
        QCOMPARE(app::unclashingName(QStringLiteral("a"), {QStringLiteral("a")}),
                 QStringLiteral("a-2"));
    }

    void destinationsAreEncodedWhereNeeded_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("destination");
        const auto row = [](const char *title, const char *path, const char *destination) {
            QTest::newRow(title) << QString::fromUtf8(path) << QString::fromUtf8(destination);
        };
        row("plain", "img/a_b-c.png", "img/a_b-c.png");
        row("Hangul stays", "img/사진.png", "img/사진.png");
        row("blank", "img/내 사진.png", "img/내%20사진.png");
        row("no-break blank", "img/a\u00a0b.png", "img/a%C2%A0b.png");
        row("brackets", "img/a (1).png", "img/a%20%281%29.png");
        row("percent, question mark, number sign", "a%b?c#.png", "a%25b%3Fc%23.png");
        row("table cell and Liquid", "a|b{{c}}.png", "a%7Cb%7B%7Bc%7D%7D.png");
        row("emphasis and code", "a*b`c.png", "a%2Ab%60c.png");
        row("no scheme", "a:b.png", "a%3Ab.png");
        row("entity", "a&amp;.png", "a%26amp%3B.png");
    }

    void destinationsAreEncodedWhereNeeded()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, destination);
        QCOMPARE(app::markdownDestination(path), destination);
        QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(destination.toUtf8())), path);
    }

    void postsHaveASlug_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("slug");
        const auto row = [](const char *title, const char *file, const char *slug) {
            QTest::newRow(title) << QString::fromUtf8(file) << QString::fromUtf8(slug);
        };
        row("dated file", "/b/_posts/2019-09-26-aws-dev-day.md", "aws-dev-day");
        row("folder of an index", "/b/2024-01-02-여행 기록/index.md", "여행-기록");
        row("plain file", "/b/hello.md", "hello");
        row("dots", "/b/v1.2 is out.md", "v1-2-is-out");
    }

    void postsHaveASlug()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, slug);
        QCOMPARE(app::postSlug(file), slug);
    }

    void imagesAreKnownByTheirEnding()
    {
        QVERIFY(app::hasImageSuffix(u"a.png"));
        QVERIFY(app::hasImageSuffix(u"A.JPEG"));
        QVERIFY(app::hasImageSuffix(u"img/a.svg"));
        QVERIFY(!app::hasImageSuffix(u"a.md"));
        QVERIFY(!app::hasImageSuffix(u"png"));
        QVERIFY(!app::hasImageSuffix(u""));
    }
};

QTEST_GUILESS_MAIN(ImageNameTest)
#include "imagenametest.moc"
