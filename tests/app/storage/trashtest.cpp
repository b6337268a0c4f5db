// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/trash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace app;
using namespace Qt::StringLiterals;

class TrashTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path())); }

    void aFileGoesAndComesBack()
    {
        const QString path = write(u"그림.png"_s, "pixels");
        const Result<QString> place = moveToTrash(path);
        QVERIFY(place);
        QVERIFY(!QFile::exists(path));
        QCOMPARE(bytes(*place), "pixels");
        const QList<TrashedFile> files = trashedFiles(m_root);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().path, path);
        QCOMPARE(files.first().trashed, *place);
        QVERIFY(std::abs(files.first().deleted.secsTo(QDateTime::currentDateTime())) < 60);
        QVERIFY(restoreFromTrash(files.first()));
        QCOMPARE(bytes(path), "pixels");
        QVERIFY(trashedFiles(m_root).isEmpty());
        QVERIFY(QDir(m_data.filePath(u"Trash/info"_s)).isEmpty());
        QCOMPARE(restoreFromTrash(files.first()).error().kind, Error::Kind::NotFound);
    }

    void theNoteNamesTheFileAsTheSpecificationHasIt()
    {
        const Result<QString> place = moveToTrash(write(u"a b%ü.png"_s, "x"));
        QVERIFY(place);
        const QByteArray note = bytes(
            m_data.filePath(u"Trash/info/"_s + QFileInfo(*place).fileName()) + u".trashinfo"_s);
        QVERIFY2(note.startsWith("[Trash Info]\nPath=" + m_root.toUtf8()
                                 + "/a%20b%25%C3%BC.png\nDeletionDate="),
                 note.constData());
    }

    void filesOfOneNameDoNotMeet_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a usual name") << u"same.png"_s;
        QTest::newRow("no ending") << u"same"_s;
        QTest::newRow("a dot in front") << u".same"_s;
        QTest::newRow("as long as names can be") << QString(83, u'가') + u".png"_s;
        QTest::newRow("an ending as long as names can be") << u"a."_s + QString(84, u'가');
    }

    void filesOfOneNameDoNotMeet()
    {
        QFETCH(const QString, name);
        QStringList places;
        for (const QByteArray content : {"1", "2", "3"}) {
            const Result<QString> place = moveToTrash(write(name, content));
            QVERIFY2(place, place ? "" : qPrintable(toString(place.error())));
            places.append(*place);
        }
        for (int i = 0; i < 3; ++i)
            QCOMPARE(bytes(places[i]), QByteArray::number(i + 1));
    }

    void aLinkIsMovedItself()
    {
        const QString target = write(u"target.png"_s, "x");
        const QString link = m_root + u"/link.png"_s;
        QVERIFY(QFile::link(target, link));
        const Result<QString> place = moveToTrash(link);
        QVERIFY(place);
        QVERIFY(QFileInfo(*place).isSymLink());
        QCOMPARE(bytes(target), "x");
    }

    void anotherFileIsNotReplaced()
    {
        const QString path = write(u"taken.png"_s, "old");
        const Result<QString> place = moveToTrash(path);
        QVERIFY(place);
        write(u"taken.png"_s, "new");
        QCOMPARE(restoreFromTrash({path, *place, {}}).error().kind, Error::Kind::AlreadyExists);
        QCOMPARE(bytes(path), "new");
        QCOMPARE(bytes(*place), "old");
    }

    void aFolderThatIsGoneIsMadeAnew()
    {
        QVERIFY(QDir(m_root).mkpath(u"post/img"_s));
        const QString path = write(u"post/img/a.png"_s, "x");
        const Result<QString> place = moveToTrash(path);
        QVERIFY(place);
        QVERIFY(QDir(m_root + u"/post"_s).removeRecursively());
        QVERIFY(restoreFromTrash({path, *place, {}}));
        QCOMPARE(bytes(path), "x");
    }

    void notesOfOtherFoldersDoNotCount()
    {
        QVERIFY(QDir(m_root).mkpath(u"blog"_s));
        QVERIFY(QDir(m_root).mkpath(u"blog2"_s));
        QVERIFY(moveToTrash(write(u"blog2/a.png"_s, "x")));
        const QString trash = m_data.filePath(u"Trash"_s);
        write(trash + u"/files/b.png"_s, "x");
        write(trash + u"/info/b.png.trashinfo"_s,
              "[Trash Info]\nPath=" + m_root.toUtf8() + "/blog/../blog2/b.png\n");
        QVERIFY(trashedFiles(m_root + u"/blog"_s).isEmpty());
    }

    void anotherDiskHasATrashOfItsOwn()
    {
        const QTemporaryDir disk(u"/dev/shm/byline-XXXXXX"_s);
        if (!disk.isValid() || QStorageInfo(disk.path()) == QStorageInfo(m_data.path()))
            QSKIP("there is no second disk");
        const QString path = write(disk.filePath(u"a.png"_s), "x");
        const Result<QString> place = moveToTrash(path);
        QVERIFY(place);
        QVERIFY2(place->startsWith(u"/dev/shm/.Trash-"_s), qPrintable(*place));
        const QList<TrashedFile> files = trashedFiles(disk.path());
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().path, path);
        QVERIFY(restoreFromTrash(files.first()));
        QCOMPARE(bytes(path), "x");
    }

    void missingFilesAreAnError()
    {
        const Result<QString> place = moveToTrash(m_root + u"/none"_s);
        QVERIFY(!place);
        QCOMPARE(place.error().kind, Error::Kind::NotFound);
    }

private:
    QString write(const QString &name, const QByteArray &content) const
    {
        const QString path = name.startsWith(u'/') ? name : m_root + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s can't be written", qPrintable(path));
        return path;
    }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QTemporaryDir m_data;
    const QString m_root = QFileInfo(m_folder.path()).canonicalFilePath();
};

QTEST_GUILESS_MAIN(TrashTest)
#include "trashtest.moc"
