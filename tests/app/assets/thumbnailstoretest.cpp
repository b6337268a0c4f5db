// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/thumbnailstore.h"
#include "app/assets/thumbnailcache.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using app::ThumbnailCache;
using app::ThumbnailStore;
using namespace Qt::StringLiterals;

class ThumbnailStoreTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void whatIsKeptIsFoundByTheFilesContent()
    {
        const ThumbnailStore store(path(u"kept"_s));
        draw(u"a.png"_s, Qt::red);
        QVERIFY(QFile::copy(path(u"a.png"_s), path(u"renamed.png"_s)));
        draw(u"b.png"_s, Qt::blue);
        QImage thumbnail(40, 30, QImage::Format_RGB32);
        thumbnail.fill(Qt::red);
        store.keep(key(u"a.png"_s), thumbnail);
        QCOMPARE(store.thumbnail(key(u"renamed.png"_s)).size(), QSize(40, 30));
        QVERIFY(store.thumbnail(key(u"b.png"_s)).isNull());
        QVERIFY(store.thumbnail(ThumbnailStore::keyOf(path(u"a.png"_s), {9, 9})).isNull());
    }

    void transparencyIsKept()
    {
        const ThumbnailStore store(path(u"kept"_s));
        draw(u"a.png"_s, Qt::red);
        QImage thumbnail(4, 4, QImage::Format_ARGB32);
        thumbnail.fill(QColor(0, 0, 255, 0));
        store.keep(key(u"a.png"_s), thumbnail);
        QCOMPARE(store.thumbnail(key(u"a.png"_s)).pixelColor(1, 1).alpha(), 0);
    }

    void aFileThatIsGoneHasNoKey()
    {
        QCOMPARE(key(u"none.png"_s), QString());
        QCOMPARE(ThumbnailStore::keyOf(m_folder->path(), {9, 9}), QString());
        QVERIFY(ThumbnailStore(path(u"kept"_s)).thumbnail({}).isNull());
    }

    void theNextCacheReadsWhatTheFirstMade()
    {
        const ThumbnailStore store(path(u"kept"_s));
        draw(u"a.png"_s, Qt::green);
        const QDateTime changed = QFileInfo(path(u"a.png"_s)).lastModified();
        {
            ThumbnailCache cache(store);
            QSignalSpy loaded(&cache, &ThumbnailCache::loaded);
            QVERIFY(cache.thumbnail({path(u"a.png"_s), changed, Bounds}).isNull());
            QTRY_COMPARE(loaded.count(), 1);
            QTRY_COMPARE(files().size(), 1);
        }
        // Another picture in its place shows that it is read, and not made again.
        QImage other(7, 7, QImage::Format_RGB32);
        other.fill(Qt::white);
        QVERIFY(other.save(files().first(), "PNG"));
        ThumbnailCache cache(store);
        QSignalSpy loaded(&cache, &ThumbnailCache::loaded);
        QVERIFY(cache.thumbnail({path(u"a.png"_s), changed, Bounds}).isNull());
        QTRY_COMPARE(loaded.count(), 1);
        QCOMPARE(cache.thumbnail({path(u"a.png"_s), changed, Bounds}).size(), QSize(7, 7));
    }

    void thinningLeavesTheNewest()
    {
        const ThumbnailStore store(path(u"kept"_s));
        QImage thumbnail(40, 30, QImage::Format_RGB32);
        thumbnail.fill(Qt::red);
        for (const QString &name : {u"a.png"_s, u"b.png"_s, u"c.png"_s}) {
            draw(name, name == u"a.png" ? Qt::red : name == u"b.png" ? Qt::green : Qt::blue);
            const QStringList before = files();
            store.keep(key(name), thumbnail);
            for (const QString &made : files()) {
                QFile file(made);
                if (before.contains(made) || !file.open(QIODevice::ReadWrite))
                    continue;
                const int seconds = name == u"a.png" ? 3 : name == u"b.png" ? 1 : 2;
                QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(-seconds * 1000),
                                         QFileDevice::FileModificationTime));
            }
        }
        store.thin(QFileInfo(files().first()).size());
        QCOMPARE(files().size(), 1);
        QVERIFY(!store.thumbnail(key(u"b.png"_s)).isNull());
        store.thin(0);
        QCOMPARE(files(), QStringList());
    }

private:
    static constexpr QSize Bounds{32, 32};

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString key(const QString &name) const
    {
        return ThumbnailStore::keyOf(path(name), Bounds);
    }
    void draw(const QString &name, Qt::GlobalColor color) const
    {
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(color);
        QVERIFY(image.save(path(name)));
    }
    [[nodiscard]] QStringList files() const
    {
        QStringList found;
        QDirIterator all(path(u"kept"_s), QDir::Files, QDirIterator::Subdirectories);
        while (all.hasNext())
            found.append(all.next());
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ThumbnailStoreTest)
#include "thumbnailstoretest.moc"
