// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/interruptedsave.h"

#include "app/storage/contenthash.h"
#include "app/storage/fileio.h"
#include "app/storage/hiddenname.h"
#include "app/storage/inplacesave.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace app;
using namespace Qt::StringLiterals;

class InterruptedSaveTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void unfinishedBytesGo();
    void versionsThatAreElsewhereGo();
    void foreignVersionsBecomeVisible();
    void whatIsLockedStays();
    void strangersStay();
    void halfWrittenFilesAreRestored_data();
    void halfWrittenFilesAreRestored();
    void aFileWrittenSinceKeepsItsBytesAndTheOldOnesAsCopy();
    void aFileReplacedSinceKeepsTheOldBytesAsCopy();
    void savingClearsUpFirst();

private:
    QString in(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }
    QList<InterruptedSave> settled() const { return settleInterruptedSaves(m_folder->path()); }
    QString leave(const HiddenName &name, const QByteArray &bytes) const;
    /// A record of a save of post.md in place.
    void leaveRecord(const QByteArray &before, const QByteArray &after) const;
    static void write(const QString &path, const QByteArray &bytes);
    static QByteArray contentOf(const QString &path);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void InterruptedSaveTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(in(u"post.md"_s), "post");
}

void InterruptedSaveTest::write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray InterruptedSaveTest::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "missing"_ba;
}

QString InterruptedSaveTest::leave(const HiddenName &name, const QByteArray &bytes) const
{
    const QString path
        = QFile::decodeName(newHiddenName(QFile::encodeName(m_folder->path()), name));
    write(path, bytes);
    return path;
}

void InterruptedSaveTest::leaveRecord(const QByteArray &before, const QByteArray &after) const
{
    struct stat found {
    };
    QCOMPARE(::stat(QFile::encodeName(in(u"post.md"_s)).constData(), &found), 0);
    leave({HiddenName::Role::Record, {}}, recordBytes({"post.md", found.st_ino, before, after}));
}

void InterruptedSaveTest::unfinishedBytesGo()
{
    leave({HiddenName::Role::Part, {}}, "po");
    QVERIFY(settled().isEmpty());
    QCOMPARE(names(), QStringList(u"post.md"_s));
}

void InterruptedSaveTest::versionsThatAreElsewhereGo()
{
    const QByteArray mine = shortHash(contentHash("mine"));
    const QByteArray seen = shortHash(contentHash("seen"));
    leave({HiddenName::Role::Version, {mine, seen}}, "mine");
    leave({HiddenName::Role::Version, {mine, seen}}, "seen");
    leave({HiddenName::Role::Version, {mine}}, "mine");
    QVERIFY(settled().isEmpty());
    QCOMPARE(names(), QStringList(u"post.md"_s));
}

void InterruptedSaveTest::foreignVersionsBecomeVisible()
{
    leave({HiddenName::Role::Version, {shortHash(contentHash("mine"))}}, "his");
    const QList<InterruptedSave> found = settled();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].outcome, InterruptedSave::Outcome::KeptCopy);
    QCOMPARE(contentOf(found[0].copy), "his");
    QVERIFY(!QFileInfo(found[0].copy).fileName().startsWith(u'.'));
    QCOMPARE(names().size(), 2);
}

void InterruptedSaveTest::whatIsLockedStays()
{
    const QString path = leave({HiddenName::Role::Part, {}}, "po");
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    QCOMPARE(::flock(fd, LOCK_EX | LOCK_NB), 0);
    settled();
    QVERIFY(QFile::exists(path));
    ::close(fd);
    settled();
    QVERIFY(!QFile::exists(path));
}

void InterruptedSaveTest::strangersStay()
{
    const QStringList strangers{u".byline-notes"_s, u".other-1.tmp"_s, u"byline-1.tmp"_s,
                                u".byline-1.bak"_s};
    for (const QString &name : strangers)
        write(in(name), "x");
    QVERIFY(QFile::link(u"post.md"_s, in(u".byline-1.part"_s)));
    QVERIFY(settled().isEmpty());
    QCOMPARE(names().size(), strangers.size() + 2);
}

void InterruptedSaveTest::halfWrittenFilesAreRestored_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QByteArray>("restored");
    QTest::addColumn<int>("told");
    QTest::newRow("nothing was written") << "old bytes"_ba
                                         << "old bytes"_ba << 0;
    QTest::newRow("all was written") << "NEW AND LONGER"_ba
                                     << "NEW AND LONGER"_ba << 0;
    QTest::newRow("the start was written") << "NEW bytes"_ba
                                           << "old bytes"_ba << 1;
    QTest::newRow("cut off") << "NEW A"_ba
                             << "old bytes"_ba << 1;
    QTest::newRow("pages lost in a power cut")
        << QByteArray("NEW\0\0\0\0\0\0ONGER", 14) << "old bytes"_ba << 1;
}

void InterruptedSaveTest::halfWrittenFilesAreRestored()
{
    QFETCH(const QByteArray, found);
    QFETCH(const QByteArray, restored);
    QFETCH(const int, told);
    write(in(u"post.md"_s), found);
    leaveRecord("old bytes", "NEW AND LONGER");
    const QList<InterruptedSave> outcome = settled();
    QCOMPARE(outcome.size(), told);
    QCOMPARE(contentOf(in(u"post.md"_s)), restored);
    QCOMPARE(names(), QStringList(u"post.md"_s));
    if (told > 0) {
        QCOMPARE(outcome[0].outcome, InterruptedSave::Outcome::Restored);
        QCOMPARE(outcome[0].path, in(u"post.md"_s));
    }
}

void InterruptedSaveTest::aFileWrittenSinceKeepsItsBytesAndTheOldOnesAsCopy()
{
    write(in(u"post.md"_s), "what somebody made of it since");
    leaveRecord("old bytes", "new");
    const QList<InterruptedSave> outcome = settled();
    QCOMPARE(outcome.size(), 1);
    QCOMPARE(contentOf(in(u"post.md"_s)), "what somebody made of it since");
    QCOMPARE(contentOf(outcome[0].copy), "old bytes");
    QVERIFY(outcome[0].copy.contains(u"/post (conflict "_s));
    QCOMPARE(names().size(), 2);
}

void InterruptedSaveTest::aFileReplacedSinceKeepsTheOldBytesAsCopy()
{
    leaveRecord("old bytes", "new");
    write(in(u"other"_s), "new");
    QCOMPARE(::rename(QFile::encodeName(in(u"other"_s)).constData(),
                      QFile::encodeName(in(u"post.md"_s)).constData()),
             0);
    const QList<InterruptedSave> outcome = settled();
    QCOMPARE(outcome.size(), 1);
    QCOMPARE(contentOf(outcome[0].copy), "old bytes");
    QCOMPARE(contentOf(in(u"post.md"_s)), "new");
}

void InterruptedSaveTest::savingClearsUpFirst()
{
    leave({HiddenName::Role::Part, {}}, "po");
    QVERIFY(saveFile(in(u"post.md"_s), "newer"));
    QCOMPARE(names(), QStringList(u"post.md"_s));
}

QTEST_GUILESS_MAIN(InterruptedSaveTest)
#include "interruptedsavetest.moc"
