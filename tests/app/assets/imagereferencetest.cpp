// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagereference.h"
#include "app/assets/imagemention.h"

#include <QTest>

using app::imageMarkdown;
using app::ImageUse;
using app::PostImage;

class ImageReferenceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesBecomeWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *text) {
            QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(text);
        };
        row("night-sea_at-yeongdo.jpg", "night sea at yeongdo");
        row("영도-밤바다.jpg", "영도 밤바다");
        row("IMG_2031.JPG", "");
        row("DSCN0042.jpg", "");
        row("20240102_123001.jpg", "");
        row("스크린샷 2024-01-02 오후 3.04.05.png", "");
        row("Screenshot from 2024-01-02.png", "Screenshot from 2024 01 02");
        row("KakaoTalk_20240102.jpg", "");
        row("3f2b8c1e-77aa-4b0e-9d11-0242ac120002.png", "");
        row("v1.2 plan.png", "v1.2 plan");
    }

    void namesBecomeWords()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, text);
        QCOMPARE(app::altTextOf(name), text);
    }

    void anotherReferenceIsWrittenLikeTheFirst_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QList<ImageUse>>("uses");
        QTest::addColumn<QString>("markdown");
        const auto use = [](ImageUse::Origin origin, const char *label, const char *destination) {
            return QList<ImageUse>{
                {origin, 1, QString::fromUtf8(label), QString::fromUtf8(destination), {}}};
        };
        const QString image = QStringLiteral("/blog/post/img/a-b.png");
        QTest::newRow("as in the body")
            << image << use(ImageUse::Origin::Body, "글", "./img/a-b.png")
            << QStringLiteral("![글](./img/a-b.png)");
        QTest::newRow("blanks get angle brackets")
            << image << use(ImageUse::Origin::Body, "", "img/a b.png")
            << QStringLiteral("![](<img/a b.png>)");
        QTest::newRow("the front matter's way is another one")
            << image << use(ImageUse::Origin::FrontMatter, "image", "img/a-b.png")
            << QStringLiteral("![a b](/pics/a-b.png)");
        QTest::newRow("unused, in the folder")
            << image << QList<ImageUse>() << QStringLiteral("![a b](/pics/a-b.png)");
        QTest::newRow("unused, elsewhere")
            << QStringLiteral("/blog/old pics/c.png") << QList<ImageUse>()
            << QStringLiteral("![c](../old%20pics/c.png)");
    }

    void anotherReferenceIsWrittenLikeTheFirst()
    {
        QFETCH(const QString, path);
        QFETCH(const QList<ImageUse>, uses);
        QFETCH(const QString, markdown);
        PostImage image;
        image.path = path;
        image.name = path.section(u'/', -1);
        image.uses = uses;
        app::PostImages images;
        images.folder = {QStringLiteral("/blog/post/img"), QStringLiteral("/pics/"), {}, true};
        QCOMPARE(imageMarkdown(image, images, {QStringLiteral("/blog/post/index.md"), {}}),
                 markdown);
    }

    void alternativeTextIsEscaped()
    {
        QCOMPARE(imageMarkdown(QStringLiteral("a[1] *b* | <c> `d`_e!\\"), QStringLiteral("x.png")),
                 QStringLiteral("![a\\[1\\] \\*b\\* \\| \\<c> \\`d\\`\\_e\\!\\\\](x.png)"));
    }

    void mentionsAreWholeNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("paths");
        const auto row = [](const char *title, const char *text, const QStringList &paths) {
            QTest::newRow(title) << QString::fromUtf8(text) << paths;
        };
        row("in brackets", "![](img/a.png)", {QStringLiteral("img/a.png")});
        row("in quotes", "src=\"/img/a.png\"", {QStringLiteral("/img/a.png")});
        row("twice", "a.png 'x/A.PNG'", {QStringLiteral("a.png"), QStringLiteral("x/A.PNG")});
        row("longer names", "aa.png a.pngx a-a.png 가a.png", {});
        row("at the end of a sentence", "it is a.png.", {QStringLiteral("a.png")});
        row("css", "url(../a.png)", {QStringLiteral("../a.png")});
    }

    void mentionsAreWholeNames()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, paths);
        QStringList found;
        for (const app::ImageMention &mention : app::imageMentions(text, QStringLiteral("a.png"))) {
            found.append(mention.path);
            QCOMPARE(text.mid(mention.name.start, mention.name.length).toLower(),
                     QStringLiteral("a.png"));
        }
        QCOMPARE(found, paths);
    }
};

QTEST_GUILESS_MAIN(ImageReferenceTest)
#include "imagereferencetest.moc"
