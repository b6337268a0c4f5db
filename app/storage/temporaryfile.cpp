// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/temporaryfile.h"

#include "app/storage/rawio.h"
#include "app/storage/systemerror.h"

#include <QFile>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#endif

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int NameAttempts = 100;

/// Independent of the target's name, which may be as long as names can be.
QByteArray hiddenNameBeside(const QByteArray &target)
{
    return folderOf(target) + "/.byline-"
        + QByteArray::number(QRandomGenerator::system()->generate64(), 36) + ".tmp";
}

QByteArray procPath(const FileDescriptor &file)
{
    return "/proc/self/fd/" + QByteArray::number(file.number());
}

int linkDescriptor(const FileDescriptor &file, const QByteArray &name)
{
    return ::linkat(AT_FDCWD, procPath(file).constData(), AT_FDCWD, name.constData(),
                    AT_SYMLINK_FOLLOW);
}

/// rename() that refuses a name which is taken; -1 and errno on failure.
int renameToFreeName(const QByteArray &from, const QByteArray &to)
{
    if (::link(from.constData(), to.constData()) == 0)
        return ::unlink(from.constData());
    if (errno == EEXIST)
        return -1;
#ifdef SYS_renameat2
    // Some file systems have no hard links (FAT, some network mounts).
    constexpr unsigned NoReplace = 1;
    return int(
        ::syscall(SYS_renameat2, AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), NoReplace));
#else
    return -1;
#endif
}

FileDescriptor openUnnamed(const QByteArray &folder)
{
#ifdef O_TMPFILE
    FileDescriptor file(
        retried([&] { return ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0666); }));
    // Without /proc such a file could never get a name.
    if (file.isOpen() && ::access(procPath(file).constData(), F_OK) == 0)
        return file;
#endif
    return {};
}

} // namespace

TemporaryFile::TemporaryFile(QByteArray target)
    : m_target(std::move(target))
{ }

TemporaryFile::TemporaryFile(TemporaryFile &&other) noexcept
    : m_target(std::move(other.m_target))
    , m_name(std::exchange(other.m_name, {}))
    , m_file(std::move(other.m_file))
{ }

TemporaryFile::~TemporaryFile()
{
    if (!m_name.isEmpty())
        ::unlink(m_name.constData());
}

Result<TemporaryFile> TemporaryFile::create(const QByteArray &target)
{
    TemporaryFile temporary(target);
    temporary.m_file = openUnnamed(folderOf(target));
    for (int attempt = 0; !temporary.m_file.isOpen(); ++attempt) {
        const QByteArray name = hiddenNameBeside(target);
        temporary.m_file = FileDescriptor(retried([&] {
            return ::open(name.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW,
                          0666);
        }));
        if (temporary.m_file.isOpen())
            temporary.m_name = name;
        else if (errno != EEXIST || attempt == NameAttempts)
            return systemError(QFile::decodeName(target), "create");
    }
    return temporary;
}

Result<void> TemporaryFile::takeHiddenName()
{
    for (int attempt = 0; m_name.isEmpty(); ++attempt) {
        const QByteArray name = hiddenNameBeside(m_target);
        if (linkDescriptor(m_file, name) == 0)
            m_name = name;
        else if (errno != EEXIST || attempt == NameAttempts)
            return systemError(QFile::decodeName(m_target), "link");
    }
    return {};
}

Result<void> TemporaryFile::replaceTarget()
{
    if (Result<void> named = takeHiddenName(); !named)
        return named;
    if (!m_file.close())
        return systemError(QFile::decodeName(m_target), "close");
    if (::rename(m_name.constData(), m_target.constData()) != 0)
        return systemError(QFile::decodeName(m_target), "rename");
    m_name.clear();
    return {};
}

Result<void> TemporaryFile::becomeTarget()
{
    if (m_name.isEmpty()) {
        if (linkDescriptor(m_file, m_target) != 0)
            return systemError(QFile::decodeName(m_target), "link");
    } else {
        if (!m_file.close())
            return systemError(QFile::decodeName(m_target), "close");
        if (renameToFreeName(m_name, m_target) != 0)
            return systemError(QFile::decodeName(m_target), "rename");
        m_name.clear();
    }
    return {};
}

Result<QByteArray> TemporaryFile::keepBesideTarget()
{
    if (Result<void> named = takeHiddenName(); !named)
        return named.error();
    return std::exchange(m_name, {});
}

} // namespace app
