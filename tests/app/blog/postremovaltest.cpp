// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/postremoval.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class PostRemovalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = QFileInfo(m_folder->path()).canonicalFilePath();
        write(u"blog/hugo.toml"_s);
    }

    void whatGoes_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("removed");
        const auto row = [](const char *name, const QStringList &files, const QString &removed) {
            QTest::newRow(name) << files << files.first() << removed;
        };
        row("a post among others goes alone", {u"content/a.md"_s, u"content/b.md"_s},
            u"content/a.md"_s);
        row("the only one of a folder, too", {u"content/a.md"_s, u"content/a.png"_s},
            u"content/a.md"_s);
        row("a folder of its own goes along",
            {u"content/trip/index.md"_s, u"content/trip/img/a.png"_s}, u"content/trip"_s);
        row("in Hangul, too", {u"content/여행/index.md"_s}, u"content/여행"_s);
        row("not where a translation lies there",
            {u"content/trip/index.md"_s, u"content/trip/index.ko.md"_s},
            u"content/trip/index.md"_s);
        row("nor where a post lies below",
            {u"content/trip/index.md"_s, u"content/trip/day/index.md"_s},
            u"content/trip/index.md"_s);
        row("nor a hidden one", {u"content/trip/index.md"_s, u"content/trip/.draft.md"_s},
            u"content/trip/index.md"_s);
        row("nor a page in another format",
            {u"content/trip/index.md"_s, u"content/trip/map.html"_s}, u"content/trip/index.md"_s);
        row("a translation goes alone", {u"content/trip/index.ko.md"_s, u"content/trip/a.png"_s},
            u"content/trip/index.ko.md"_s);
        row("a section's page goes alone", {u"content/trip/_index.md"_s},
            u"content/trip/_index.md"_s);
        row("the blog's own folder never goes", {u"index.md"_s}, u"index.md"_s);
    }

    void whatGoes()
    {
        QFETCH(const QStringList, files);
        QFETCH(const QString, post);
        QFETCH(const QString, removed);
        for (const QString &file : files)
            write(u"blog/"_s + file);
        QCOMPARE(app::removalOf(path(u"blog/"_s + post)), path(u"blog/"_s + removed));
    }

    void aPostOutsideOfABlogGoesAlone()
    {
        write(u"notes/trip/index.md"_s);
        QCOMPARE(app::removalOf(path(u"notes/trip/index.md"_s)), path(u"notes/trip/index.md"_s));
    }

    void aLinkGoesNotWhatItLeadsTo()
    {
        write(u"notes/real.md"_s);
        QVERIFY(QDir(m_root).mkpath(u"blog/content"_s));
        QVERIFY(QFile::link(path(u"notes/real.md"_s), path(u"blog/content/a.md"_s)));
        QCOMPARE(app::removalOf(path(u"blog/content/a.md"_s)), path(u"blog/content/a.md"_s));
    }

    void nothingGoesWhereNothingIs()
    {
        QCOMPARE(app::removalOf(path(u"blog/content/gone.md"_s)), QString());
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_root + u'/' + name; }
    void write(const QString &name) const
    {
        QVERIFY(QDir(m_root).mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

QTEST_GUILESS_MAIN(PostRemovalTest)
#include "postremovaltest.moc"
