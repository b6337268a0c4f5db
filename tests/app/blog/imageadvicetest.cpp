// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/imageadvice.h"
#include "app/markdown/renderer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ImageAdviceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_blog = std::make_unique<QTemporaryDir>();
        m_root = QFileInfo(m_blog->path()).canonicalFilePath();
        write(u"_config.yml"_s, "title: x\n");
    }

    void aMovedImageIsFoundByItsName()
    {
        draw(u"assets/old/Shop.png"_s);
        draw(u"img/shop.png"_s);
        draw(u"img/other.png"_s);
        const auto advices = adviceOn(u"![](/gone/shop.png)\n"_s);
        QCOMPARE(advices.size(), 1);
        QCOMPARE(advices.begin()->namesakes,
                 (QStringList{m_root + u"/img/shop.png"_s, m_root + u"/assets/old/Shop.png"_s}));
    }

    void aNameInDecomposedFormIsTheSame()
    {
        draw(u"img/"_s + u"한글.png"_s.normalized(QString::NormalizationForm_D));
        const auto advices = adviceOn(u"![](/gone/한글.png)\n"_s);
        QCOMPARE(advices.size(), 1);
        QCOMPARE(advices.begin()->namesakes.size(), 1);
    }

    void whatTheSiteWontFindIsTold()
    {
        draw(u"img/a.png"_s);
        const auto advices = adviceOn(u"![](../img/a.png)\n"_s);
        QCOMPARE(advices.size(), 1);
        QVERIFY(advices.value(m_root + u"/img/a.png"_s).unserved);
    }

    void anImageThatLiesWrongHasAPlace_data()
    {
        QTest::addColumn<QString>("mark"); // Of the generator.
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("image");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("folder");
        QTest::newRow("Jekyll publishes nothing below _posts")
            << u"_config.yml"_s << u"_posts/2026-01-01-a.md"_s << u"_posts/x/i.png"_s
            << u"x/i.png"_s << u"assets/img/a"_s;
        QTest::newRow("Hugo brings nothing along for a single file")
            << u"hugo.toml"_s << u"content/posts/a.md"_s << u"content/posts/i.png"_s << u"i.png"_s
            << u"static/img/a"_s;
        QTest::newRow("Hugo publishes static, not any folder")
            << u"hugo.toml"_s << u"content/posts/a.md"_s << u"img/i.png"_s << u"/img/i.png"_s
            << u"static/img/a"_s;
        QTest::newRow("Astro publishes public")
            << u"astro.config.mjs"_s << u"src/content/blog/a.md"_s << u"img/i.png"_s
            << u"/img/i.png"_s << u"public/img/a"_s;
    }

    void anImageThatLiesWrongHasAPlace()
    {
        QFETCH(const QString, mark);
        QFETCH(const QString, post);
        QFETCH(const QString, image);
        QFETCH(const QString, address);
        QFETCH(const QString, folder);
        QVERIFY(QFile::remove(m_root + u"/_config.yml"_s));
        write(mark, "title = 'x'\n");
        draw(image);
        const auto advices = adviceOn(u"![](%1)\n"_s.arg(address), post);
        QCOMPARE(advices.size(), 1);
        QCOMPARE(advices.value(m_root + u'/' + image).servedFolder, m_root + u'/' + folder);
    }

    void nothingIsSaidOfWhatIsWell()
    {
        draw(u"img/a.png"_s);
        QCOMPARE(adviceOn(u"---\nimage: img/a.png\n---\n![](/img/a.png) ![](/img/no.png)\n"_s),
                 app::ImageAdvices());
    }

private:
    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_root + u'/' + name).path()));
        QFile file(m_root + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void draw(const QString &name) const
    {
        write(name, {});
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(m_root + u'/' + name));
    }

    [[nodiscard]] app::ImageAdvices adviceOn(const QString &text,
                                             const QString &post
                                             = u"_posts/2020-01-01-a.md"_s) const
    {
        write(post, text.toUtf8());
        const app::PostPlace place{m_root + u'/' + post, m_root};
        return app::adviceOn(
            app::findPostImages({text, app::render(text, {}, {}).references, place}), place);
    }

    std::unique_ptr<QTemporaryDir> m_blog;
    QString m_root;
};

QTEST_GUILESS_MAIN(ImageAdviceTest)
#include "imageadvicetest.moc"
