// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/servedaddress.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using app::Generator;

// Addresses that count from the post's page, made to count from the site's root.
class ServedAddressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_blog = std::make_unique<QTemporaryDir>();
        m_root = QFileInfo(m_blog->path()).canonicalFilePath();
    }

    void theReferenceIsMended_data()
    {
        QTest::addColumn<Generator>("generator");
        QTest::addColumn<QString>("other"); // Of the post beside it.
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Generator generator, const QString &other,
                            const QString &text, const QString &expected) {
            QTest::newRow(name) << generator << other << text << expected;
        };
        const QString climbing = u"![a](../img/a.png \"t\")\n"_s;
        row("as the generator does, where nothing is known", Generator::Jekyll, {}, climbing,
            u"![a]({{ site.baseurl }}/img/a.png \"t\")\n"_s);
        row("as the post's other images", Generator::Jekyll, u"![]({{ site.url }}/img/b.png)"_s,
            climbing + u"![](/img/b.png)\n"_s, u"![a](/img/a.png \"t\")\n![](/img/b.png)\n"_s);
        row("as the posts beside it", Generator::Jekyll, u"![](/img/b.png)"_s, climbing,
            u"![a](/img/a.png \"t\")\n"_s);
        row("as a filter does", Generator::Jekyll, u"![]({{ '/img/b.png' | relative_url }})"_s,
            climbing, u"![a]({{ '/img/a.png' | relative_url }} \"t\")\n"_s);
        row("a link is no habit of images", Generator::Jekyll, u"[x](/about/)"_s, climbing,
            u"![a]({{ site.baseurl }}/img/a.png \"t\")\n"_s);
        row("where it was typed as if beside the post", Generator::Jekyll, {},
            u"![](img/a.png)\n"_s, u"![]({{ site.baseurl }}/img/a.png)\n"_s);
        row("HTML, definitions and angles", Generator::Jekyll, u"![](/img/b.png)"_s,
            u"<img width=\"9\" src=\"../img/a.png\">\n\n[a]: ../img/a.png\n\n![](<../img/a.png>)\n"_s,
            u"<img width=\"9\" src=\"/img/a.png\">\n\n[a]: /img/a.png\n\n![](</img/a.png>)\n"_s);
        row("front matter is its theme's", Generator::Jekyll, {}, u"---\nimage: img/a.png\n---\n"_s,
            u"---\nimage: img/a.png\n---\n"_s);
        row("what the site finds stays", Generator::Jekyll, u"![](/img/b.png)"_s,
            u"![]({{ site.baseurl }}/img/a.png)\n"_s, u"![]({{ site.baseurl }}/img/a.png)\n"_s);
        row("code stays", Generator::Jekyll, {}, u"`![](../img/a.png)`\n"_s,
            u"`![](../img/a.png)`\n"_s);
    }

    void theReferenceIsMended()
    {
        QFETCH(const Generator, generator);
        QFETCH(const QString, other);
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        write(u"img/a.png"_s, {});
        write(u"img/b.png"_s, {});
        write(u"_posts/2020-01-01-other.md"_s, other);
        write(u"_posts/2020-01-02-a.md"_s, text);
        QCOMPARE(mended(u"_posts/2020-01-02-a.md"_s, u"img/a.png"_s, text, generator), expected);
    }

    void theFolderOfPublishedFilesIsTheRoot()
    {
        write(u"hugo.toml"_s, {});
        write(u"static/img/한 글.png"_s, {});
        write(u"content/posts/a.md"_s, {});
        QCOMPARE(mended(u"content/posts/a.md"_s, u"static/img/한 글.png"_s,
                        u"![](<img/한 글.png>)\n"_s, Generator::Hugo),
                 u"![](</img/한%20글.png>)\n"_s);
    }

    void anImageThatIsNotPublishedStaysAsItIs()
    {
        write(u"_posts/img/a.png"_s, {});
        write(u"_posts/a.md"_s, {});
        const QString text = u"![](img/a.png)\n"_s;
        QCOMPARE(mended(u"_posts/a.md"_s, u"_posts/img/a.png"_s, text, Generator::Jekyll), text);
    }

private:
    void write(const QString &name, const QString &text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_root + u'/' + name).path()));
        QFile file(m_root + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }

    [[nodiscard]] QString mended(const QString &post, const QString &image, const QString &text,
                                 Generator generator) const
    {
        const app::PostPlace place{m_root + u'/' + post, m_root};
        return app::applied(text, app::servedEdits(m_root + u'/' + image, text, place, generator));
    }

    std::unique_ptr<QTemporaryDir> m_blog;
    QString m_root;
};

QTEST_GUILESS_MAIN(ServedAddressTest)
#include "servedaddresstest.moc"
