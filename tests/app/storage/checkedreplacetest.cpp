// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/contenthash.h"
#include "app/storage/fileio.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <dlfcn.h>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

/// What another program does right before the n-th exchange; it then takes place, unless this
/// returns an error number.
std::function<int(int exchange)> meanwhile;
int exchanges = 0;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "missing"_ba;
}

void writeInPlace(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

void writeByRename(const QString &path, const QByteArray &bytes)
{
    writeInPlace(path + u".other"_s, bytes);
    QCOMPARE(::rename(QFile::encodeName(path + u".other"_s).constData(),
                      QFile::encodeName(path).constData()),
             0);
}

/// The same size, and the same time of the last change.
void writeUnnoticeably(const QString &path, const QByteArray &bytes)
{
    struct stat before {
    };
    const QByteArray name = QFile::encodeName(path);
    QCOMPARE(::stat(name.constData(), &before), 0);
    QCOMPARE(bytes.size(), before.st_size);
    writeInPlace(path, bytes);
    const std::array<timespec, 2> times{before.st_atim, before.st_mtim};
    QCOMPARE(::utimensat(AT_FDCWD, name.constData(), times.data(), 0), 0);
}

} // namespace

// Stands before the C library's: the tests' way into the moment between two steps.
extern "C" int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
                         unsigned flags) noexcept
{
    using Function = int(int, const char *, int, const char *, unsigned);
    static const auto call = reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, "renameat2"));
    if (flags == RENAME_EXCHANGE && meanwhile) {
        if (const int error = meanwhile(++exchanges)) {
            errno = error;
            return -1;
        }
    }
    return call(fromFolder, from, toFolder, to, flags);
}

class CheckedReplaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void replacesWhatWasSeen();
    void refusesWhatWasNotSeen();
    void writesAgainWhatIsGone();
    void ownBytesAreNoConflict();
    void anotherVersionIsPutBack_data();
    void anotherVersionIsPutBack();
    void aFileThatIsBeingWrittenIsPutBack();
    void whatComesBetweenTheExchangesIsKeptAsCopy_data();
    void whatComesBetweenTheExchangesIsKeptAsCopy();
    void copiesDoNotClash();
    void longNamesHaveCopiesToo();
    void aFileRemovedMeanwhileIsWrittenAgain();
    void filesThatCannotBeExchangedAreCompared();
    void modeIsKept();
    void hardLinksAreComparedToo();

private:
    QString in(const QString &name) const { return m_folder->filePath(name); }
    QStringList names() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    Result<void> save(const QByteArray &bytes) const
    {
        return replaceFile(m_path, bytes, contentHash("old"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void CheckedReplaceTest::init()
{
    meanwhile = {};
    exchanges = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = in(u"post.md"_s);
    writeInPlace(m_path, "old");
}

void CheckedReplaceTest::cleanup()
{
    QCOMPARE(names().filter(u".byline"_s), QStringList());
}

void CheckedReplaceTest::replacesWhatWasSeen()
{
    QVERIFY(save("mine"));
    QCOMPARE(contentOf(m_path), "mine");
    QCOMPARE(names(), QStringList(u"post.md"_s));
}

void CheckedReplaceTest::refusesWhatWasNotSeen()
{
    writeUnnoticeably(m_path, "new");
    QCOMPARE(save("mine").error().kind, Error::Kind::Conflict);
    QCOMPARE(contentOf(m_path), "new");
}

void CheckedReplaceTest::writesAgainWhatIsGone()
{
    QVERIFY(QFile::remove(m_path));
    QVERIFY(save("mine"));
    QCOMPARE(contentOf(m_path), "mine");
}

void CheckedReplaceTest::ownBytesAreNoConflict()
{
    writeInPlace(m_path, "mine");
    QVERIFY(save("mine"));
    QCOMPARE(contentOf(m_path), "mine");
}

void CheckedReplaceTest::anotherVersionIsPutBack_data()
{
    using Writer = void (*)(const QString &, const QByteArray &);
    QTest::addColumn<Writer>("write");
    QTest::newRow("replaced by rename") << Writer(writeByRename);
    QTest::newRow("written in place") << Writer(writeInPlace);
    QTest::newRow("written in place, same size and time") << Writer(writeUnnoticeably);
}

void CheckedReplaceTest::anotherVersionIsPutBack()
{
    using Writer = void (*)(const QString &, const QByteArray &);
    QFETCH(const Writer, write);
    meanwhile = [&](int exchange) {
        if (exchange == 1)
            write(m_path, "his");
        return 0;
    };
    QCOMPARE(save("mine").error().kind, Error::Kind::Conflict);
    QCOMPARE(exchanges, 2);
    QCOMPARE(contentOf(m_path), "his");
    QCOMPARE(names(), QStringList(u"post.md"_s));
}

void CheckedReplaceTest::aFileThatIsBeingWrittenIsPutBack()
{
    QFile other(m_path);
    QVERIFY(other.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    QCOMPARE(save("mine").error().kind, Error::Kind::Conflict);
    QCOMPARE(other.write("his version"), 11);
    other.close();
    QCOMPARE(contentOf(m_path), "his version");
}

void CheckedReplaceTest::whatComesBetweenTheExchangesIsKeptAsCopy_data()
{
    using Writer = void (*)(const QString &, const QByteArray &);
    QTest::addColumn<Writer>("write");
    QTest::newRow("replaced by rename") << Writer(writeByRename);
    QTest::newRow("written in place") << Writer(writeInPlace);
}

void CheckedReplaceTest::whatComesBetweenTheExchangesIsKeptAsCopy()
{
    using Writer = void (*)(const QString &, const QByteArray &);
    QFETCH(const Writer, write);
    meanwhile = [&](int exchange) {
        write(m_path, exchange == 1 ? "his" : "hers");
        return 0;
    };
    const Result<void> saved = save("mine");
    QCOMPARE(saved.error().kind, Error::Kind::Conflict);
    QCOMPARE(contentOf(m_path), "his");
    const QStringList copies = names().filter(u"post (conflict 20"_s);
    QCOMPARE(copies.size(), 1);
    QVERIFY(copies[0].endsWith(u").md"_s));
    QCOMPARE(saved.error().path, in(copies[0]));
    QCOMPARE(contentOf(in(copies[0])), "hers");
}

void CheckedReplaceTest::copiesDoNotClash()
{
    for (int time = 1; time <= 3; ++time) {
        exchanges = 0;
        writeInPlace(m_path, "old");
        meanwhile = [&](int exchange) {
            writeByRename(m_path, exchange == 1 ? "his" : "hers");
            return 0;
        };
        QVERIFY(!save("mine"));
        QCOMPARE(names().filter(u"conflict"_s).size(), time);
    }
}

void CheckedReplaceTest::longNamesHaveCopiesToo()
{
    m_path = in(QString(83, u'글') + u".md"_s); // 252 bytes of the 255 that a name may have.
    writeInPlace(m_path, "old");
    meanwhile = [&](int exchange) {
        writeInPlace(m_path, exchange == 1 ? "his" : "hers");
        return 0;
    };
    QVERIFY(!save("mine"));
    const QStringList copies = names().filter(u"(conflict"_s);
    QCOMPARE(copies.size(), 1);
    QVERIFY(copies[0].startsWith(u"글글글"_s) && copies[0].endsWith(u".md"_s));
    QCOMPARE(contentOf(in(copies[0])), "hers");
}

void CheckedReplaceTest::aFileRemovedMeanwhileIsWrittenAgain()
{
    meanwhile = [&](int) {
        return QFile::remove(m_path) ? 0 : EIO;
    };
    QVERIFY(save("mine"));
    QCOMPARE(contentOf(m_path), "mine");
}

void CheckedReplaceTest::filesThatCannotBeExchangedAreCompared()
{
    meanwhile = [](int) {
        return EINVAL;
    };
    QVERIFY(save("mine"));
    QCOMPARE(contentOf(m_path), "mine");
    writeInPlace(m_path, "old");
    meanwhile = [&](int) {
        writeInPlace(m_path, "his");
        return EINVAL;
    };
    QCOMPARE(save("mine").error().kind, Error::Kind::Conflict);
    QCOMPARE(contentOf(m_path), "his");
}

void CheckedReplaceTest::modeIsKept()
{
    QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), 0640), 0);
    QVERIFY(save("mine"));
    struct stat found {
    };
    QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &found), 0);
    QCOMPARE(found.st_mode & 07777U, 0640U);
}

void CheckedReplaceTest::hardLinksAreComparedToo()
{
    const QString second = in(u"second.md"_s);
    QCOMPARE(::link(QFile::encodeName(m_path).constData(), QFile::encodeName(second).constData()),
             0);
    QVERIFY(save("mine"));
    QCOMPARE(contentOf(second), "mine");
    writeInPlace(second, "his");
    QCOMPARE(replaceFile(m_path, "more", contentHash("mine")).error().kind, Error::Kind::Conflict);
    QCOMPARE(contentOf(second), "his");
}

QTEST_GUILESS_MAIN(CheckedReplaceTest)
#include "checkedreplacetest.moc"
