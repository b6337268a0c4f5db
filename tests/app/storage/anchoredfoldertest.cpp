// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/anchoredfolder.h"
#include "app/storage/filechange.h"
#include "app/storage/fileio.h"
#include "app/storage/filerename.h"
#include "app/storage/trash.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <fcntl.h>
#include <thread>

using namespace Qt::StringLiterals;

using app::AnchoredFolder;
using app::Error;
using app::OnConflict;

namespace {

void putFile(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A way to write `name` in `folder`, as those do who write what a post names; they may be refused.
using Write = std::function<void(const QString &folder, const QString &name)>;

void saveIn(const QString &folder, const QString &name)
{
    const auto anchored = AnchoredFolder::open(folder, AnchoredFolder::IfMissing::Make);
    if (anchored)
        static_cast<void>(app::saveFile(anchored->file(name), "new", OnConflict::Fail));
}

void renameIn(const QString &folder, const QString &name)
{
    static_cast<void>(app::renameFile(folder + u"/victim.png"_s, folder + u'/' + name));
    static_cast<void>(app::renameFile(folder + u'/' + name, folder + u"/victim.png"_s));
}

void rewriteIn(const QString &folder, const QString &)
{
    const QTemporaryDir notes;
    static_cast<void>(app::carryOut(
        {u"x"_s, {}, {{folder + u"/victim.png"_s, "victim", "changed"}}}, notes.path()));
    static_cast<void>(app::carryOut(
        {u"x"_s, {}, {{folder + u"/victim.png"_s, "changed", "victim"}}}, notes.path()));
}

void trashIn(const QString &folder, const QString &)
{
    const app::Result<QString> trashed = app::moveToTrash(folder + u"/victim.png"_s);
    if (!trashed)
        return;
    // It has to go back, whatever stands in the way right now.
    while (!app::restoreFromTrash({folder + u"/victim.png"_s, *trashed, {}}))
        std::this_thread::yield();
}

} // namespace

Q_DECLARE_METATYPE(Write)

class AnchoredFolderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_DATA_HOME", m_data.path().toLocal8Bit());
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_root = QFileInfo(m_folder->path()).canonicalFilePath();
    }

    void foldersAreMadeOnTheWay()
    {
        const auto made = AnchoredFolder::open(path(u"a/b/가"_s), AnchoredFolder::IfMissing::Make);
        QVERIFY(made);
        QVERIFY(app::saveFile(made->file(u"x.png"_s), "x", OnConflict::Fail));
        QCOMPARE(bytesOf(path(u"a/b/가/x.png"_s)), "x");
        QCOMPARE(*made->read(u"x.png"_s), "x");
        QCOMPARE(AnchoredFolder::open(path(u"a/none"_s)).error().kind, Error::Kind::NotFound);
    }

    void aLinkOnTheWayIsRefused()
    {
        QVERIFY(QDir().mkpath(path(u"away/img"_s)));
        QVERIFY(QDir().mkpath(path(u"blog"_s)));
        QVERIFY(QFile::link(path(u"away"_s), path(u"blog/link"_s)));
        QVERIFY(QFile::link(path(u"nowhere"_s), path(u"blog/dangling"_s)));
        const auto kindAt = [this](const QString &name) {
            const auto folder = AnchoredFolder::open(path(name), AnchoredFolder::IfMissing::Make);
            return folder ? Error::Kind::Io : folder.error().kind;
        };
        QCOMPARE(kindAt(u"blog/link"_s), Error::Kind::LinkLoop);
        QCOMPARE(kindAt(u"blog/link/img"_s), Error::Kind::LinkLoop);
        QCOMPARE(kindAt(u"blog/dangling"_s), Error::Kind::LinkLoop);
        QCOMPARE(kindAt(u"blog/../away"_s), Error::Kind::InvalidArgument);
        putFile(path(u"blog/file"_s), "x");
        QCOMPARE(kindAt(u"blog/file"_s), Error::Kind::NotRegular);
    }

    void pathsLeadIntoTheFolderThatWasOpened()
    {
        QVERIFY(QDir().mkpath(path(u"blog/img"_s)));
        QVERIFY(QDir().mkpath(path(u"away"_s)));
        const auto folder = AnchoredFolder::open(path(u"blog/img"_s));
        QVERIFY(folder);
        QVERIFY(QFile::rename(path(u"blog/img"_s), path(u"blog/old"_s)));
        QVERIFY(QFile::link(path(u"away"_s), path(u"blog/img"_s)));
        QVERIFY(app::saveFile(folder->file(u"x.png"_s), "x", OnConflict::Fail));
        QVERIFY(QDir(path(u"away"_s)).isEmpty());
        QCOMPARE(bytesOf(path(u"blog/old/x.png"_s)), "x");
        const auto again = app::saveFile(folder->file(u"x.png"_s), "y", OnConflict::Fail);
        QCOMPARE(folder->named(again.error()).path, path(u"blog/img/x.png"_s));
    }

    void aFileThatBecameALinkIsNotWrittenThrough()
    {
        putFile(path(u"secret"_s), "secret");
        QVERIFY(QDir().mkpath(path(u"blog"_s)));
        QVERIFY(QFile::link(path(u"secret"_s), path(u"blog/a.md"_s)));
        const auto folder = AnchoredFolder::open(path(u"blog"_s));
        QCOMPARE(folder->read(u"a.md"_s).error().kind, Error::Kind::LinkLoop);
        QCOMPARE(
            app::saveFile(folder->file(u"a.md"_s), "x", OnConflict::ReplaceNoLink).error().kind,
            Error::Kind::LinkLoop);
        const QTemporaryDir notes;
        QCOMPARE(
            app::carryOut({u"x"_s, {}, {{path(u"blog/a.md"_s), "secret", "spoilt"}}}, notes.path())
                .error()
                .kind,
            Error::Kind::LinkLoop);
        QCOMPARE(bytesOf(path(u"secret"_s)), "secret");
    }

    void nobodyWinsARaceAgainstIt_data()
    {
        QTest::addColumn<Write>("write");
        QTest::newRow("a file that is added") << Write(saveIn);
        QTest::newRow("a file that gets another name") << Write(renameIn);
        QTest::newRow("a text that is changed") << Write(rewriteIn);
        QTest::newRow("a file for the trash") << Write(trashIn);
    }

    /// The folder and a link to another one change places all the time. The writers are told to
    /// write in the folder; what lies in the other one stays as it is.
    void nobodyWinsARaceAgainstIt()
    {
        QFETCH(const Write, write);
        putFile(path(u"blog/img/victim.png"_s), "victim");
        putFile(path(u"outside/victim.png"_s), "victim");
        QVERIFY(QFile::link(path(u"outside"_s), path(u"blog/other"_s)));
        const QByteArray folder = QFile::encodeName(path(u"blog/img"_s));
        const QByteArray link = QFile::encodeName(path(u"blog/other"_s));
        std::atomic_bool isOver = false;
        std::thread enemy([&] {
            while (!isOver)
                ::renameat2(AT_FDCWD, folder.constData(), AT_FDCWD, link.constData(),
                            RENAME_EXCHANGE);
        });
        const QFileInfo victim(path(u"outside/victim.png"_s));
        const QDateTime before = victim.lastModified();
        int careless = 0; // Times that one who does not look wrote outside.
        int spoilt = 0;
        for (int round = 0; round < 20'000 && (round < 300 || careless == 0); ++round) {
            write(path(u"blog/img"_s), u"new-%1.png"_s.arg(round));
            QDir outside(path(u"outside"_s));
            outside.setFilter(QDir::Files | QDir::Hidden);
            spoilt += outside.entryList() != QStringList{u"victim.png"_s}
                    || bytesOf(victim.filePath()) != "victim"
                ? 1
                : 0;
            QFile plain(path(u"blog/img/careless"_s));
            static_cast<void>(plain.open(QIODevice::WriteOnly));
            plain.close();
            careless += QFile::remove(path(u"outside/careless"_s)) ? 1 : 0;
        }
        isOver = true;
        enemy.join();
        QVERIFY2(careless > 0, "the race was never lost by one who does not look");
        QCOMPARE(spoilt, 0);
        QCOMPARE(QFileInfo(victim.filePath()).lastModified(), before);
    }

private:
    [[nodiscard]] QString path(const QString &name) const { return m_root + u'/' + name; }

    QTemporaryDir m_data;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_root;
};

QTEST_GUILESS_MAIN(AnchoredFolderTest)
#include "anchoredfoldertest.moc"
