// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/movedreferences.h"
#include "app/markdown/renderer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// A post that gets another path: what its references have to say there.
class MovedReferencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = QFileInfo(m_folder->path()).canonicalFilePath();
        for (const QString &folder : {u"blog/posts/a/img"_s, u"blog/posts/deep/b"_s, u"blog/img"_s,
                                      u"blog/drafts"_s, u"other"_s})
            QVERIFY(QDir().mkpath(m_root + u'/' + folder));
        for (const QString &file : {u"blog/posts/a/img/own.png"_s, u"blog/posts/shared.png"_s,
                                    u"blog/img/root.png"_s, u"blog/img/한 글.png"_s})
            write(file);
    }

    void addressesLeadToTheSameFile_data()
    {
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const QString climbing = u"![a](../shared.png \"t\")\n"_s;
        QTest::newRow("deeper") << u"blog/posts/deep/b/index.md"_s << climbing
                                << u"![a](../../shared.png \"t\")\n"_s;
        QTest::newRow("higher") << u"blog/b.md"_s << climbing
                                << u"![a](posts/shared.png \"t\")\n"_s;
        QTest::newRow("beside") << u"blog/drafts/b.md"_s << climbing
                                << u"![a](../posts/shared.png \"t\")\n"_s;
        QTest::newRow("of the same depth")
            << u"blog/drafts/b.md"_s << u"![](../../img/root.png)\n"_s
            << u"![](../img/root.png)\n"_s;
        QTest::newRow("front matter, HTML, definitions")
            << u"blog/b.md"_s
            << u"---\nimage: ../shared.png\n---\n<img src=\"../shared.png\">\n\n[x]: ../shared.png\n\n![x]\n![x]\n"_s
            << u"---\nimage: posts/shared.png\n---\n<img src=\"posts/shared.png\">\n\n[x]: posts/shared.png\n\n![x]\n![x]\n"_s;
        QTest::newRow("a name with a space")
            << u"blog/drafts/b.md"_s << u"![](<../../img/한 글.png>)\n"_s
            << u"![](<../img/한%20글.png>)\n"_s;
        QTest::newRow("what comes along stays")
            << u"blog/b.md"_s << u"![](img/own.png)\n"_s << u"![](img/own.png)\n"_s;
        QTest::newRow("what counts from the root stays")
            << u"blog/b.md"_s << u"![](/img/root.png)\n"_s << u"![](/img/root.png)\n"_s;
        QTest::newRow("what is nowhere stays")
            << u"blog/b.md"_s << u"![](../none.png)\n"_s << u"![](../none.png)\n"_s;
        QTest::newRow("in the same folder") << u"blog/posts/a/b.md"_s << climbing << climbing;
        QTest::newRow("code stays")
            << u"blog/b.md"_s << u"`![](../shared.png)`\n"_s << u"`![](../shared.png)`\n"_s;
    }

    void addressesLeadToTheSameFile()
    {
        QFETCH(const QString, to);
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const app::MovedReferences moved
            = referencesAt(text, {m_root + u'/' + to, m_root + u"/blog"_s});
        QCOMPARE(app::applied(text, moved.edits), expected);
        QVERIFY(moved.copies.isEmpty());
    }

    void anImageOfAnotherBlogIsCopied()
    {
        const QString text = u"![](../shared.png) ![](../shared.png) ![](../../img/root.png)\n"_s;
        const app::MovedReferences moved
            = referencesAt(text, {m_root + u"/other/b.md"_s, m_root + u"/other"_s});
        QCOMPARE(app::applied(text, moved.edits),
                 u"![](img/shared.png) ![](img/shared.png) ![](img/root.png)\n"_s);
        QCOMPARE(moved.copies,
                 (QList<app::FileMove>{
                     {m_root + u"/blog/posts/shared.png"_s, m_root + u"/other/img/shared.png"_s},
                     {m_root + u"/blog/img/root.png"_s, m_root + u"/other/img/root.png"_s}}));
    }

private:
    void write(const QString &name) const
    {
        QFile file(m_root + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    [[nodiscard]] app::MovedReferences referencesAt(const QString &text,
                                                    const app::PostPlace &to) const
    {
        const app::PostPlace from{m_root + u"/blog/posts/a/index.md"_s, m_root + u"/blog"_s};
        return app::movedReferences({text, app::render(text, {}, {}).references, from}, to);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

QTEST_GUILESS_MAIN(MovedReferencesTest)
#include "movedreferencestest.moc"
