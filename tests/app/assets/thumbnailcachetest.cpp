// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/thumbnailcache.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using app::ThumbnailCache;
using app::ThumbnailStore;
using Key = app::ThumbnailCache::Key;

class ThumbnailCacheTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (int number = 0; number < 8; ++number) {
            QImage image(200, 100, QImage::Format_RGB32);
            image.fill(qRgb(number * 10, 0, 0));
            QVERIFY(image.save(path(number)));
        }
    }

    void thumbnailsComeLaterAndStay()
    {
        ThumbnailCache cache(store());
        QSignalSpy loaded(&cache, &ThumbnailCache::loaded);
        QVERIFY(cache.thumbnail(key(0)).isNull());
        QVERIFY(cache.thumbnail(key(0)).isNull());
        QTRY_COMPARE(loaded.count(), 1);
        QCOMPARE(loaded[0][0].toString(), path(0));
        QCOMPARE(cache.thumbnail(key(0)).size(), QSize(50, 25));
        QCoreApplication::processEvents();
        QCOMPARE(loaded.count(), 1);
    }

    void aNewVersionIsReadAgain()
    {
        ThumbnailCache cache(store());
        QSignalSpy loaded(&cache, &ThumbnailCache::loaded);
        QVERIFY(cache.thumbnail(key(0)).isNull());
        QTRY_COMPARE(loaded.count(), 1);
        Key newer = key(0);
        newer.changed = newer.changed.addSecs(1);
        QVERIFY(cache.thumbnail(newer).isNull());
        QTRY_COMPARE(loaded.count(), 2);
        QVERIFY(!cache.thumbnail(newer).isNull());
    }

    void brokenFilesAreTriedOnce()
    {
        const QString name = m_folder.filePath(QStringLiteral("broken.png"));
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x89PNG\r\n\x1a\n") == 8);
        file.close();
        ThumbnailCache cache(store());
        QSignalSpy loaded(&cache, &ThumbnailCache::loaded);
        const Key broken{name, {}, QSize(50, 50)};
        QVERIFY(cache.thumbnail(broken).isNull());
        QTRY_COMPARE(loaded.count(), 1);
        QVERIFY(cache.thumbnail(broken).isNull());
        QVERIFY(cache.thumbnail(key(1)).isNull());
        QTRY_COMPARE(loaded.count(), 2);
        QCOMPARE(loaded[1][0].toString(), path(1));
    }

    void theLatestRequestIsServedFirst()
    {
        ThumbnailCache cache(store());
        QSignalSpy loaded(&cache, &ThumbnailCache::loaded);
        for (int number = 0; number < 8; ++number)
            QVERIFY(cache.thumbnail(key(number)).isNull());
        QTRY_COMPARE(loaded.count(), 8);
        // Two were started at once; of those that waited the last one came first.
        QStringList order;
        for (const QList<QVariant> &arguments : loaded)
            order.append(arguments.first().toString());
        QVERIFY(order.indexOf(path(7)) < order.indexOf(path(3)));
        QVERIFY(order.indexOf(path(6)) < order.indexOf(path(2)));
    }

    void cancelledRequestsAreForgotten()
    {
        ThumbnailCache cache(store());
        QSignalSpy loaded(&cache, &ThumbnailCache::loaded);
        for (int number = 0; number < 8; ++number)
            QVERIFY(cache.thumbnail(key(number)).isNull());
        cache.cancel();
        QTRY_COMPARE(loaded.count(), 2);
        QVERIFY(cache.thumbnail(key(7)).isNull());
        QTRY_COMPARE(loaded.count(), 3);
        QCOMPARE(loaded[2][0].toString(), path(7));
    }

    void mayDieWhileDecoding()
    {
        auto cache = std::make_unique<ThumbnailCache>();
        for (int number = 0; number < 8; ++number)
            QVERIFY(cache->thumbnail(key(number)).isNull());
        cache.reset();
        QCoreApplication::processEvents();
    }

private:
    [[nodiscard]] QString path(int number) const
    {
        return m_folder.filePath(QStringLiteral("%1.png").arg(number));
    }
    [[nodiscard]] Key key(int number) const
    {
        return {path(number), QFileInfo(path(number)).lastModified(), QSize(50, 50)};
    }

    /// A new folder for each test: what one kept is nothing to the next.
    ThumbnailStore store()
    {
        return ThumbnailStore(m_folder.filePath(QStringLiteral("kept-%1").arg(++m_stores)));
    }

    QTemporaryDir m_folder;
    int m_stores = 0;
};

QTEST_GUILESS_MAIN(ThumbnailCacheTest)
#include "thumbnailcachetest.moc"
