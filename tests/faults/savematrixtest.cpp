// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// What can be special about a file: it stays special, or the save is refused with a reason.
#include "app/storage/contenthash.h"
#include "app/storage/fileio.h"
#include "tests/faults/faults.h"
#include "tests/faults/specialfiles.h"
#include "tests/faults/systemcalls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace app;
using namespace Qt::StringLiterals;
namespace specialfiles = test::specialfiles;
using test::systemCalls;

namespace {

const QByteArray Old = "old bytes";
const QByteArray New(70'000, 'n');

void write(const QByteArray &name)
{
    QFile file(QFile::decodeName(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(Old), Old.size());
}

QByteArray contentOf(const QByteArray &name)
{
    QFile file(QFile::decodeName(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "unreadable"_ba;
}

/// All that a user can tell a file by, but its bytes and times.
struct Traits {
    bool isLink = false;
    mode_t mode = 0;
    uid_t owner = 0;
    gid_t group = 0;
    nlink_t names = 0;
    QByteArrayList attributes;

    bool operator==(const Traits &) const = default;
};

Traits traitsOf(const QByteArray &name)
{
    struct stat own {
    };
    struct stat found {
    };
    Traits traits;
    traits.isLink = ::lstat(name.constData(), &own) == 0 && S_ISLNK(own.st_mode);
    if (::stat(name.constData(), &found) != 0)
        return traits;
    traits.mode = found.st_mode;
    traits.owner = found.st_uid;
    traits.group = found.st_gid;
    traits.names = found.st_nlink;
    QByteArray names(4096, '\0');
    names.truncate(
        std::max<ssize_t>(::listxattr(name.constData(), names.data(), size_t(names.size())), 0));
    for (const QByteArray &attribute : names.split('\0')) {
        QByteArray value(4096, '\0');
        value.truncate(std::max<ssize_t>(
            ::getxattr(name.constData(), attribute.constData(), value.data(), size_t(value.size())),
            0));
        if (!attribute.isEmpty())
            traits.attributes.append(attribute + '=' + value);
    }
    return traits;
}

/// Makes the file `name` (encoded) special; false where that is not possible here.
using Prepare = std::function<bool(const QByteArray &name)>;

bool linked(const QByteArray &target, const QByteArray &name)
{
    return ::symlink(target.constData(), name.constData()) == 0;
}

/// acl(5) as the kernel keeps it: everybody as before, and user 4711 may read and write.
bool giveAccessList(const QByteArray &name)
{
    const QByteArray list = QByteArray::fromHex("02000000"
                                                "01000600ffffffff"
                                                "0200060067120000"
                                                "04000400ffffffff"
                                                "10000600ffffffff"
                                                "20000400ffffffff");
    return ::setxattr(name.constData(), "system.posix_acl_access", list.constData(),
                      size_t(list.size()), 0)
        == 0;
}

} // namespace

class SaveMatrixTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void specialFilesStaySpecial_data();
    void specialFilesStaySpecial();
    void whatCannotBeSavedIsRefused_data();
    void whatCannotBeSavedIsRefused();
    void noRoomLeavesTheOldBytes_data();
    void noRoomLeavesTheOldBytes();
    void cleanupTestCase();

private:
    QByteArray in(const QByteArray &name) const
    {
        return QFile::encodeName(m_folder->path()) + '/' + name;
    }
    /// Two ways to save: whatever is there, and only what was seen.
    static Result<void> saved(const QByteArray &name, int way)
    {
        const QString path = QFile::decodeName(name);
        return way == 0 ? saveFile(path, New) : replaceFile(path, New, contentHash(Old));
    }
    void expectNoStrays(const QString &folder) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_cases = 0; ///< Tried,
    int m_asStated = 0; ///< and come out as they should.
    QStringList m_skipped;
};

void SaveMatrixTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void SaveMatrixTest::cleanup()
{
    ::chmod(QFile::encodeName(m_folder->path()).constData(), 0700);
    expectNoStrays(m_folder->path());
}

void SaveMatrixTest::expectNoStrays(const QString &folder) const
{
    const QStringList names
        = QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden);
    QCOMPARE(names.filter(u".byline"_s) + names.filter(u"conflict"_s), QStringList());
}

void SaveMatrixTest::specialFilesStaySpecial_data()
{
    QTest::addColumn<Prepare>("prepare");
    const auto row = [](const char *name, const Prepare &prepare) {
        QTest::newRow(name) << prepare;
    };
    row("ordinary file", [](const QByteArray &) { return true; });
    row("symbolic link", [this](const QByteArray &name) {
        return ::rename(name.constData(), in("real").constData()) == 0 && linked("real", name);
    });
    row("chain of symbolic links into another folder", [this](const QByteArray &name) {
        return ::mkdir(in("sub").constData(), 0700) == 0
            && ::rename(name.constData(), in("sub/real").constData()) == 0
            && linked("sub/real", in("one")) && linked("one", name);
    });
    row("hard link, set-user bit", [this](const QByteArray &name) {
        return ::chmod(name.constData(), 04755) == 0
            && ::link(name.constData(), in("second").constData()) == 0;
    });
    row("hard link", [this](const QByteArray &name) {
        return ::link(name.constData(), in("second").constData()) == 0;
    });
    row("mode 0640", [](const QByteArray &name) { return ::chmod(name.constData(), 0640) == 0; });
    row("set-user, set-group and sticky bits",
        [](const QByteArray &name) { return ::chmod(name.constData(), 07755) == 0; });
    row("extended attribute", [](const QByteArray &name) {
        return ::setxattr(name.constData(), "user.note", "kept", 4, 0) == 0;
    });
    row("access control list", giveAccessList);
    row("another user's file", [](const QByteArray &name) {
        return specialfiles::take(specialfiles::ForeignOwner, name);
    });
    row("a group that the user is not in", [](const QByteArray &name) {
        return specialfiles::take(specialfiles::ForeignGroup, name);
    });
}

void SaveMatrixTest::specialFilesStaySpecial()
{
    QFETCH(const Prepare, prepare);
    for (int way = 0; way < 2; ++way) {
        m_folder = std::make_unique<QTemporaryDir>();
        const QByteArray name = in("post.md");
        write(name);
        if (!prepare(name)) {
            m_skipped.append(QString::fromLatin1(QTest::currentDataTag()));
            QSKIP("not possible here");
        }
        m_cases += way == 0 ? 1 : 0;
        QCOMPARE(contentOf(name), Old);
        const Traits before = traitsOf(name);
        const Result<void> result = saved(name, way);
        QVERIFY2(result, result ? "" : qPrintable(toString(result.error())));
        QVERIFY(contentOf(name) == New);
        QVERIFY(traitsOf(name) == before);
        expectNoStrays(m_folder->path());
    }
    ++m_asStated;
}

void SaveMatrixTest::whatCannotBeSavedIsRefused_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("isTheFoldersFault");
    const auto row = [](const char *name, Error::Kind kind, const Prepare &prepare,
                        bool isTheFoldersFault = false) {
        QTest::newRow(name) << prepare << kind << isTheFoldersFault;
    };
    const auto removed = [](const QByteArray &name) {
        return ::unlink(name.constData()) == 0;
    };
    row("loop of symbolic links", Error::Kind::LinkLoop, [=, this](const QByteArray &name) {
        return removed(name) && linked("loop", name) && linked("post.md", in("loop"));
    });
    row("pipe", Error::Kind::NotRegular, [=](const QByteArray &name) {
        return removed(name) && ::mkfifo(name.constData(), 0600) == 0;
    });
    row("device", Error::Kind::NotRegular,
        [=](const QByteArray &name) { return removed(name) && linked("/dev/full", name); });
    row("folder", Error::Kind::NotRegular, [=](const QByteArray &name) {
        return removed(name) && ::mkdir(name.constData(), 0700) == 0;
    });
    row("file that may only be read", Error::Kind::PermissionDenied,
        [](const QByteArray &name) { return ::chmod(name.constData(), 0444) == 0; });
    row(
        "folder that may only be read", Error::Kind::PermissionDenied,
        [this](const QByteArray &) {
            return ::chmod(QFile::encodeName(m_folder->path()).constData(), 0500) == 0;
        },
        true);
    row("file system that may only be read", Error::Kind::ReadOnly, [=](const QByteArray &name) {
        return removed(name)
            && linked(specialfiles::path(specialfiles::ReadOnlyMount) + "/post.md", name)
            && QFile::exists(QFile::decodeName(name));
    });
    row("folder that is gone", Error::Kind::NotFound,
        [=](const QByteArray &name) { return removed(name) && linked("none/post.md", name); });
}

void SaveMatrixTest::whatCannotBeSavedIsRefused()
{
    QFETCH(const Prepare, prepare);
    QFETCH(const Error::Kind, kind);
    QFETCH(const bool, isTheFoldersFault);
    const QByteArray name = in("post.md");
    write(name);
    if (!prepare(name)) {
        m_skipped.append(QString::fromLatin1(QTest::currentDataTag()));
        QSKIP("not possible here");
    }
    ++m_cases;
    const Traits before = traitsOf(name);
    const bool isFile = S_ISREG(before.mode);
    for (int way = 0; way < 2; ++way) {
        const Result<void> result = saved(name, way);
        QVERIFY(!result);
        QCOMPARE(describe(result.error().kind), describe(kind));
        // A link's end is named, where that is the trouble.
        const QString path = result.error().path;
        QVERIFY2(isTheFoldersFault ? path == m_folder->path() : path.endsWith(u"/post.md"_s),
                 qPrintable(path));
        QVERIFY(traitsOf(name) == before);
        if (isFile)
            QCOMPARE(contentOf(name), Old);
    }
    ++m_asStated;
}

void SaveMatrixTest::noRoomLeavesTheOldBytes_data()
{
    using Kind = Error::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("isLinked");
    QTest::newRow("full disk") << Kind::DiskFull << false;
    QTest::newRow("full disk, written in place") << Kind::DiskFull << true;
    QTest::newRow("full quota") << Kind::QuotaExceeded << false;
    QTest::newRow("full quota, written in place") << Kind::QuotaExceeded << true;
    QTest::newRow("limit of file sizes") << Kind::SizeLimit << false;
    QTest::newRow("limit of file sizes, written in place") << Kind::SizeLimit << true;
}

void SaveMatrixTest::noRoomLeavesTheOldBytes()
{
    QFETCH(const Error::Kind, kind);
    QFETCH(const bool, isLinked);
    QByteArray folder = QFile::encodeName(m_folder->path());
    if (kind == Error::Kind::DiskFull)
        folder = specialfiles::path(specialfiles::SmallMount);
    if (folder.isEmpty()) {
        m_skipped.append(QString::fromLatin1(QTest::currentDataTag()));
        QSKIP("only root can make a small disk");
    }
    ++m_cases;
    const QByteArray name = folder + "/post.md";
    write(name);
    if (isLinked)
        QCOMPARE(::link(name.constData(), (folder + "/second.md").constData()), 0);
    const auto limited = [&] {
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const rlimit small{60'000, before.rlim_max};
        if (kind == Error::Kind::SizeLimit)
            ::setrlimit(RLIMIT_FSIZE, &small);
        systemCalls = {};
        systemCalls.failingWrites = kind == Error::Kind::QuotaExceeded ? EDQUOT : 0;
        systemCalls.isArmed = true;
        const Result<void> result = saved(name, 1);
        systemCalls = {};
        ::setrlimit(RLIMIT_FSIZE, &before);
        return result;
    };
    const Result<void> result = limited();
    QVERIFY(!result);
    QCOMPARE(describe(result.error().kind), describe(kind));
    QCOMPARE(contentOf(name), Old);
    expectNoStrays(QFile::decodeName(folder));
    ::unlink((folder + "/second.md").constData());
    ::unlink(name.constData());
    ++m_asStated;
}

void SaveMatrixTest::cleanupTestCase()
{
    const QString skipped
        = m_skipped.isEmpty() ? QString() : u"; not possible here: "_s + m_skipped.join(u", "_s);
    test::report({u"P4"_s, u"special files and full disks, each kept or refused with a reason"_s,
                  m_cases, u"%1 of %2 as stated"_s.arg(m_asStated).arg(m_cases) + skipped, u"—"_s});
}

int main(int argc, char *argv[])
{
    std::signal(SIGXFSZ, SIG_IGN); // As the programs do.
    return specialfiles::runPrepared([&] {
        const QTemporaryDir home;
        qputenv("HOME", home.path().toLocal8Bit());
        QCoreApplication application(argc, argv);
        QStandardPaths::setTestModeEnabled(true);
        SaveMatrixTest test;
        return QTest::qExec(&test, argc, argv);
    });
}

#include "savematrixtest.moc"
