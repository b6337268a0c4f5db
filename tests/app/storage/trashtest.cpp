// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/trash.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace app;
using namespace Qt::StringLiterals;

class TrashTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path())); }

    void trashedFilesCanBeFound()
    {
        const QString path = m_folder.filePath(u"그림.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("pixels");
        file.close();
        const Result<QString> place = moveToTrash(path);
        if (!place)
            QSKIP("no trash on this file system");
        QVERIFY(!QFile::exists(path));
        QFile trashed(*place);
        QVERIFY(trashed.open(QIODevice::ReadOnly));
        QCOMPARE(trashed.readAll(), "pixels");
    }

    void missingFilesAreAnError()
    {
        const Result<QString> place = moveToTrash(m_folder.filePath(u"none"_s));
        QVERIFY(!place);
        QCOMPARE(place.error().kind, Error::Kind::NotFound);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TrashTest)
#include "trashtest.moc"
