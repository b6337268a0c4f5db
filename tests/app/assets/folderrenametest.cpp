// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/folderrename.h"
#include "app/assets/blogimages.h"
#include "app/assets/missingimages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using app::Error;

// A post's folder gets another name.
class FolderRenameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = QFileInfo(m_folder->path()).canonicalFilePath();
        write(u"posts/old/index.md"_s,
              "---\nimage: img/a.png\n---\n![](img/a.png) ![](/posts/old/img/a.png)\n"
              "![](../shared/s.png)\n");
        write(u"posts/old/img/a.png"_s, "a");
        write(u"posts/old/한글.png"_s, "b");
        write(u"posts/shared/s.png"_s, "s");
        write(u"posts/other/index.md"_s,
              "![](../old/img/a.png \"t\") <img src='../old/%ED%95%9C%EA%B8%80.png'>\n"
              "`../old/img/a.png`\n");
        write(u"_config.yml"_s, "logo: /posts/old/img/a.png\n");
        write(u"style.css"_s, "a { background: url(/posts/old/img/a.png) }\n");
    }

    void everyReferenceFollows()
    {
        QVERIFY(rename(u"2020-01-02-새 글"_s));
        QCOMPARE(read(u"posts/2020-01-02-새 글/img/a.png"_s), "a");
        QVERIFY(!QFileInfo::exists(path(u"posts/old"_s)));
        QCOMPARE(read(u"posts/2020-01-02-새 글/index.md"_s),
                 "---\nimage: img/a.png\n---\n![](img/a.png) "
                 "![](/posts/2020-01-02-새%20글/img/a.png)\n![](../shared/s.png)\n");
        QCOMPARE(read(u"posts/other/index.md"_s),
                 "![](../2020-01-02-새%20글/img/a.png \"t\") "
                 "<img src='../2020-01-02-%EC%83%88%20%EA%B8%80/%ED%95%9C%EA%B8%80.png'>\n"
                 "`../old/img/a.png`\n");
        QCOMPARE(read(u"_config.yml"_s), "logo: /posts/2020-01-02-새 글/img/a.png\n");
        QVERIFY(missing().isEmpty());
    }

    void theWayBackLeavesAllAsItWas()
    {
        const QByteArray before = read(u"posts/other/index.md"_s) + read(u"style.css"_s)
            + read(u"posts/old/index.md"_s) + read(u"_config.yml"_s);
        QVERIFY(rename(u"new"_s));
        QVERIFY(read(u"style.css"_s).contains("url(/posts/new/img/a.png)"));
        m_post = u"posts/new/index.md"_s;
        QVERIFY(rename(u"old"_s));
        QCOMPARE(read(u"posts/other/index.md"_s) + read(u"style.css"_s)
                     + read(u"posts/old/index.md"_s) + read(u"_config.yml"_s),
                 before);
        m_post = u"posts/old/index.md"_s;
    }

    void linksToThePostFollow_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const QString beside = u"posts/other/index.md"_s;
        const QString single = u"posts/single.md"_s;
        const auto row
            = [](const char *name, const QString &file, const char *before, const char *after) {
                  QTest::newRow(name) << file << QByteArray(before) << QByteArray(after);
              };
        row("the page, from the site's root", beside, "[x](/posts/old/)", "[x](/posts/new/)");
        row("with a title and a part of the page", beside, "[x](/posts/old/#top \"old\")",
            "[x](/posts/new/#top \"old\")");
        row("without a slash behind it", beside, "[x](/posts/old)", "[x](/posts/new)");
        row("the page beside it", beside, "[x](../old/)", "[x](../new/)");
        row("the page beside that of a single file", single, "[x](../old/)", "[x](../new/)");
        row("the file", beside, "[x](../old/index.md)", "[x](../new/index.md)");
        row("the file, from a single file", single, "[x](old/index.md#a)", "[x](new/index.md#a)");
        row("a definition", beside, "[x]\n\n[x]: </posts/old/> 'old'",
            "[x]\n\n[x]: </posts/new/> 'old'");
        row("an attribute", beside, "<a href=\"/posts/old/\">old</a>",
            "<a href=\"/posts/new/\">old</a>");
        row("Jekyll's link", beside, "[x]({% link posts/old/index.md %})",
            "[x]({% link posts/new/index.md %})");
        row("Hugo's ref", beside, "[x]({{< ref \"/posts/old\" >}})",
            "[x]({{< ref \"/posts/new\" >}})");
        row("below the blog's own path", beside, "[x]({{ site.baseurl }}/posts/old/)",
            "[x]({{ site.baseurl }}/posts/new/)");
        row("a file beside the post", beside, "[x](/posts/old/paper.pdf)",
            "[x](/posts/new/paper.pdf)");
        row("data", u"_data/nav.yml"_s, "- url: /posts/old/\n", "- url: /posts/new/\n");
        row("the post itself", m_post, "[x](/posts/old/#top)", "[x](/posts/new/#top)");
        row("not another folder of the name", beside, "[x](/drafts/old/) [y](old/)",
            "[x](/drafts/old/) [y](old/)");
        row("not a longer name", beside, "[x](/posts/old-one/) [y](/posts/very-old/)",
            "[x](/posts/old-one/) [y](/posts/very-old/)");
        row("not code or words", beside, "`/posts/old/` old /posts/old/",
            "`/posts/old/` old /posts/old/");
        row("not another site", beside, "[x](https://example.org/posts/old/)",
            "[x](https://example.org/posts/old/)");
    }

    void linksToThePostFollow()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        write(u"posts/old/paper.pdf"_s, "%PDF");
        write(u"drafts/old/index.md"_s, "d\n");
        write(file, before);
        const bool isPost = file == m_post;
        QVERIFY(rename(u"new"_s));
        QCOMPARE(read(isPost ? u"posts/new/index.md"_s : file), after);
        m_post = u"posts/new/index.md"_s;
        QVERIFY(rename(u"old"_s));
        QCOMPARE(read(file), before);
        m_post = u"posts/old/index.md"_s;
    }

    void anAddressOfItsOwnStays()
    {
        write(m_post, "---\npermalink: /posts/old/\n---\n");
        write(u"posts/other/index.md"_s, "[x](/posts/old/) [y](../old/index.md)\n");
        QVERIFY(rename(u"new"_s));
        QCOMPARE(read(u"posts/other/index.md"_s), "[x](/posts/old/) [y](../new/index.md)\n");
    }

    void whatCantBeIsRefused_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("name");
        QTest::addColumn<Error::Kind>("kind");
        const QString post = u"posts/old/index.md"_s;
        QTest::newRow("a taken name") << post << u"other"_s << Error::Kind::AlreadyExists;
        QTest::newRow("a path") << post << u"../x"_s << Error::Kind::InvalidArgument;
        QTest::newRow("a hidden name") << post << u".x"_s << Error::Kind::InvalidArgument;
        QTest::newRow("no name") << post << QString() << Error::Kind::InvalidArgument;
        QTest::newRow("too long") << post << QString(80, u'가') << Error::Kind::InvalidArgument;
        QTest::newRow("a post among others")
            << u"posts/single.md"_s << u"x"_s << Error::Kind::InvalidArgument;
    }

    void whatCantBeIsRefused()
    {
        QFETCH(const QString, post);
        QFETCH(const QString, name);
        QFETCH(const Error::Kind, kind);
        const auto plan = app::planFolderRename(updated(), {path(post), m_root}, name);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, kind);
    }

    void aTextThatChangedMeanwhileStopsIt()
    {
        const auto plan = app::planFolderRename(updated(), {path(m_post), m_root}, u"new"_s);
        QVERIFY(plan);
        write(u"style.css"_s, "other\n");
        const QTemporaryDir notes;
        QCOMPARE(app::carryOut(plan->change(), notes.path()).error().kind, Error::Kind::Conflict);
        QVERIFY(QFileInfo::exists(path(u"posts/old/img/a.png"_s)));
        QVERIFY(read(u"posts/old/index.md"_s).contains("/posts/old/img/a.png"));
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_root + u'/' + name; }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    [[nodiscard]] app::MentionIndex updated() const
    {
        app::MentionIndex index;
        index.update({path(m_post), m_root});
        return index;
    }

    [[nodiscard]] bool rename(const QString &name) const
    {
        const auto plan = app::planFolderRename(updated(), {path(m_post), m_root}, name);
        const QTemporaryDir notes;
        return plan && app::carryOut(plan->change(), notes.path());
    }

    [[nodiscard]] QList<app::MissingImage> missing() const
    {
        return app::findMissingImages(updated(), {path(m_post), m_root});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
    QString m_post = u"posts/old/index.md"_s;
};

QTEST_GUILESS_MAIN(FolderRenameTest)
#include "folderrenametest.moc"
