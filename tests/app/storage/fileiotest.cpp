// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/fileio.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

struct stat statOf(const QString &path)
{
    struct stat found {
    };
    ::lstat(QFile::encodeName(path).constData(), &found);
    return found;
}

/// No file may grow above `bytes` while this lives: a full disk, without one.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_signal)(int) = SIG_DFL;
};

} // namespace

class FileIoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsWhatWasSaved_data();
    void readsWhatWasSaved();
    void readingRefusesWhatIsNoFile();
    void readingStopsAtTheLimit();
    void failKeepsWhatIsThere();
    void symbolicLinksAreFollowed();
    void danglingLinksGetTheirFile();
    void loopsOfLinksAreRefused();
    void modeAndAttributesAreKept();
    void newFilesFollowTheUmask();
    void hardLinksStayOneFile();
    void ownersAreKept();
    void notRegularFilesAreRefused();
    void missingFoldersAreAnError();
    void readOnlyFilesAndFoldersAreRefused();
    void longNamesCanBeSaved();
    void aFullDiskLeavesTheOldBytes_data();
    void aFullDiskLeavesTheOldBytes();
    void aKillLeavesOldOrNewBytes();

private:
    QString in(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void FileIoTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void FileIoTest::cleanup()
{
    const QStringList strays = names().filter(u".byline"_s);
    QVERIFY2(strays.isEmpty(), qPrintable(strays.join(u' ')));
}

void FileIoTest::readsWhatWasSaved_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("a line") << "글\r\n"_ba;
    QTest::newRow("just under a read") << QByteArray((64 << 10) - 1, 'x');
    QTest::newRow("exactly a read") << QByteArray(64 << 10, 'x');
    QTest::newRow("large") << QByteArray(3'000'001, '\0');
}

void FileIoTest::readsWhatWasSaved()
{
    QFETCH(const QByteArray, bytes);
    const QString path = in(u"글.md"_s);
    QVERIFY(saveFile(path, bytes));
    QVERIFY(*readFile(path) == bytes);
    QVERIFY(saveFile(path, "much shorter or longer"));
    QCOMPARE(contentOf(path), "much shorter or longer");
    QVERIFY(saveFile(path, bytes));
    QVERIFY(contentOf(path) == bytes);
    QCOMPARE(names(), QStringList(u"글.md"_s));
}

void FileIoTest::readingRefusesWhatIsNoFile()
{
    QCOMPARE(readFile(in(u"none"_s)).error().kind, Error::Kind::NotFound);
    QCOMPARE(readFile(m_folder->path()).error().kind, Error::Kind::NotRegular);
    QCOMPARE(::mkfifo(QFile::encodeName(in(u"pipe"_s)).constData(), 0600), 0);
    QCOMPARE(readFile(in(u"pipe"_s)).error().kind, Error::Kind::NotRegular);
    QCOMPARE(readFile(u"/dev/zero"_s).error().kind, Error::Kind::NotRegular);
}

void FileIoTest::readingStopsAtTheLimit()
{
    write(in(u"a"_s), QByteArray(100, 'x'));
    QVERIFY(readFile(in(u"a"_s), 100));
    QCOMPARE(readFile(in(u"a"_s), 99).error().kind, Error::Kind::TooComplex);
}

void FileIoTest::failKeepsWhatIsThere()
{
    QVERIFY(saveFile(in(u"a"_s), "first", OnConflict::Fail));
    QCOMPARE(saveFile(in(u"a"_s), "second", OnConflict::Fail).error().kind,
             Error::Kind::AlreadyExists);
    QCOMPARE(contentOf(in(u"a"_s)), "first");

    QVERIFY(QFile::link(in(u"nowhere"_s), in(u"link"_s)));
    QCOMPARE(saveFile(in(u"link"_s), "x", OnConflict::Fail).error().kind,
             Error::Kind::AlreadyExists);
    QVERIFY(!QFile::exists(in(u"nowhere"_s)));
}

void FileIoTest::symbolicLinksAreFollowed()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
    write(in(u"real/post.md"_s), "old");
    QVERIFY(QFile::link(u"real/post.md"_s, in(u"one"_s)));
    QVERIFY(QFile::link(u"one"_s, in(u"two"_s)));
    QVERIFY(saveFile(in(u"two"_s), "new"));
    QCOMPARE(contentOf(in(u"real/post.md"_s)), "new");
    QVERIFY(S_ISLNK(statOf(in(u"one"_s)).st_mode));
    QVERIFY(S_ISLNK(statOf(in(u"two"_s)).st_mode));
}

void FileIoTest::danglingLinksGetTheirFile()
{
    QVERIFY(QFile::link(u"later.md"_s, in(u"link"_s)));
    QVERIFY(saveFile(in(u"link"_s), "new"));
    QCOMPARE(contentOf(in(u"later.md"_s)), "new");
    QVERIFY(S_ISLNK(statOf(in(u"link"_s)).st_mode));
}

void FileIoTest::loopsOfLinksAreRefused()
{
    QVERIFY(QFile::link(u"b"_s, in(u"a"_s)));
    QVERIFY(QFile::link(u"a"_s, in(u"b"_s)));
    QCOMPARE(saveFile(in(u"a"_s), "new").error().kind, Error::Kind::LinkLoop);
    QVERIFY(S_ISLNK(statOf(in(u"a"_s)).st_mode));
}

void FileIoTest::modeAndAttributesAreKept()
{
    const QString path = in(u"a"_s);
    const QByteArray name = QFile::encodeName(path);
    write(path, "old");
    QCOMPARE(::chmod(name.constData(), 0640), 0);
    const bool hasAttributes = ::setxattr(name.constData(), "user.note", "kept", 4, 0) == 0;
    QVERIFY(saveFile(path, "new"));
    QCOMPARE(contentOf(path), "new");
    QCOMPARE(statOf(path).st_mode & 07777U, 0640U);
    if (!hasAttributes)
        QSKIP("this file system has no extended attributes");
    QByteArray value(4, '?');
    QCOMPARE(::getxattr(name.constData(), "user.note", value.data(), 4), 4);
    QCOMPARE(value, "kept");
}

void FileIoTest::newFilesFollowTheUmask()
{
    const mode_t before = ::umask(027);
    const Result<void> saved = saveFile(in(u"a"_s), "new");
    ::umask(before);
    QVERIFY(saved);
    QCOMPARE(statOf(in(u"a"_s)).st_mode & 07777U, 0640U);
}

void FileIoTest::hardLinksStayOneFile()
{
    write(in(u"a"_s), "old and longer");
    QCOMPARE(::link(QFile::encodeName(in(u"a"_s)).constData(),
                    QFile::encodeName(in(u"b"_s)).constData()),
             0);
    QVERIFY(saveFile(in(u"b"_s), "new"));
    QCOMPARE(contentOf(in(u"a"_s)), "new");
    QCOMPARE(statOf(in(u"a"_s)).st_nlink, nlink_t(2));
    QCOMPARE(names().size(), 2);
}

void FileIoTest::ownersAreKept()
{
    if (::geteuid() != 0)
        QSKIP("only root can give files away");
    write(in(u"a"_s), "old");
    QCOMPARE(::chown(QFile::encodeName(in(u"a"_s)).constData(), 1234, 2345), 0);
    QVERIFY(saveFile(in(u"a"_s), "new"));
    QCOMPARE(contentOf(in(u"a"_s)), "new");
    QCOMPARE(statOf(in(u"a"_s)).st_uid, uid_t(1234));
    QCOMPARE(statOf(in(u"a"_s)).st_gid, gid_t(2345));
}

void FileIoTest::notRegularFilesAreRefused()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(in(u"pipe"_s)).constData(), 0600), 0);
    QVERIFY(QFile::link(u"/dev/null"_s, in(u"device"_s)));
    for (const QString &name : {u"folder"_s, u"pipe"_s, u"device"_s}) {
        const mode_t before = statOf(in(name)).st_mode;
        QCOMPARE(saveFile(in(name), "new").error().kind, Error::Kind::NotRegular);
        QCOMPARE(statOf(in(name)).st_mode, before);
    }
}

void FileIoTest::missingFoldersAreAnError()
{
    QCOMPARE(saveFile(in(u"none/a"_s), "new").error().kind, Error::Kind::NotFound);
    write(in(u"file"_s), "x");
    QVERIFY(!saveFile(in(u"file/a"_s), "new"));
    QVERIFY(!saveFile(QString(), "new"));
}

void FileIoTest::readOnlyFilesAndFoldersAreRefused()
{
    if (::geteuid() == 0)
        QSKIP("root may write everywhere");
    write(in(u"a"_s), "old");
    QVERIFY(QFile::setPermissions(in(u"a"_s), QFile::ReadOwner));
    QCOMPARE(saveFile(in(u"a"_s), "new").error().kind, Error::Kind::PermissionDenied);
    QVERIFY(QFile::setPermissions(in(u"a"_s), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    QCOMPARE(saveFile(in(u"a"_s), "new").error().kind, Error::Kind::PermissionDenied);
    QCOMPARE(saveFile(in(u"b"_s), "new").error().kind, Error::Kind::PermissionDenied);
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(contentOf(in(u"a"_s)), "old");
}

void FileIoTest::longNamesCanBeSaved()
{
    const QString name = QString(255, u'n');
    QVERIFY(saveFile(in(name), "new"));
    QVERIFY(saveFile(in(name), "newer"));
    QCOMPARE(contentOf(in(name)), "newer");
}

void FileIoTest::aFullDiskLeavesTheOldBytes_data()
{
    QTest::addColumn<bool>("isLinked");
    QTest::newRow("file with one name") << false;
    QTest::newRow("file with two names") << true;
}

void FileIoTest::aFullDiskLeavesTheOldBytes()
{
    QFETCH(const bool, isLinked);
    write(in(u"a"_s), "old bytes");
    if (isLinked)
        QCOMPARE(::link(QFile::encodeName(in(u"a"_s)).constData(),
                        QFile::encodeName(in(u"b"_s)).constData()),
                 0);
    // One write call of 70,000 bytes takes the first 61,440 and reports that: the trap.
    const QByteArray bytes(70'000, 'n');
    const auto savedUnder = [&](const QString &name) {
        const FileSizeLimit limit(61'440);
        return saveFile(in(name), bytes);
    };
    const Result<void> saved = savedUnder(u"a"_s);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::SizeLimit);
    QCOMPARE(contentOf(in(u"a"_s)), "old bytes");
    QVERIFY(!savedUnder(u"fresh"_s));
    QVERIFY(!QFile::exists(in(u"fresh"_s)));
    QCOMPARE(names().size(), isLinked ? 2 : 1);
}

void FileIoTest::aKillLeavesOldOrNewBytes()
{
    const QString path = in(u"a"_s);
    const std::array<QByteArray, 2> versions{QByteArray(200'000, 'a'), QByteArray(150'000, 'b')};
    QVERIFY(saveFile(path, versions[0]));
    QRandomGenerator random(7);
    for (int round = 0; round < 60; ++round) {
        std::array<int, 2> done{};
        QCOMPARE(::pipe(done.data()), 0);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            for (size_t i = 0; saveFile(path, versions[i % 2]); ++i) {
                if (::write(done[1], "x", 1) != 1)
                    break;
            }
            ::_exit(1);
        }
        // The moment: some saves, then a random count of cheap looks at the folder.
        char byte = 0;
        for (quint32 saves = 1 + random.bounded(3U); saves > 0; --saves) {
            QCOMPARE(::read(done[0], &byte, 1), 1);
        }
        for (quint32 looks = random.bounded(300U); looks > 0; --looks) {
            (void)statOf(path);
        }
        QCOMPARE(::kill(child, SIGKILL), 0);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        ::close(done[0]);
        ::close(done[1]);
        const QByteArray found = contentOf(path);
        QVERIFY(found == versions[0] || found == versions[1]);
    }
    // A kill between the two steps of taking a name may leave a complete file; nothing else may.
    const QStringList strays = names().filter(u".byline"_s);
    for (const QString &stray : strays) {
        const QByteArray found = contentOf(in(stray));
        QVERIFY(found == versions[0] || found == versions[1]);
        QVERIFY(QFile::remove(in(stray)));
    }
}

QTEST_GUILESS_MAIN(FileIoTest)
#include "fileiotest.moc"
