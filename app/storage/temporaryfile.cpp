// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/temporaryfile.h"

#include "app/storage/rawio.h"
#include "app/storage/systemerror.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int NameAttempts = 100;

QByteArray procPath(const FileDescriptor &file)
{
    return "/proc/self/fd/" + QByteArray::number(file.number());
}

int linkDescriptor(const FileDescriptor &file, const QByteArray &name)
{
    return ::linkat(AT_FDCWD, procPath(file).constData(), AT_FDCWD, name.constData(),
                    AT_SYMLINK_FOLLOW);
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
    if (temporary.m_file.isOpen()) {
        (void)::flock(temporary.m_file.number(), LOCK_EX | LOCK_NB);
        return temporary;
    }
    for (int attempt = 0; attempt < NameAttempts; ++attempt) {
        if (temporary.openNamed())
            return temporary;
        if (errno != EEXIST)
            break;
    }
    const bool isFoldersFault = errno == EACCES || errno == EPERM || errno == EROFS;
    return systemError(QFile::decodeName(isFoldersFault ? folderOf(target) : target), "create");
}

bool TemporaryFile::openNamed()
{
    const QByteArray name = newHiddenName(folderOf(m_target), {HiddenName::Role::Part, {}});
    m_file = FileDescriptor(retried([&] {
        return ::open(name.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0666);
    }));
    if (!m_file.isOpen())
        return false;
    // Who clears up after the dead may have come between the two steps.
    struct stat found {
    };
    const bool isTaken = ::flock(m_file.number(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    if (isTaken || (::fstat(m_file.number(), &found) == 0 && found.st_nlink == 0)) {
        errno = EEXIST;
        return false;
    }
    m_name = name;
    return true;
}

Result<void> TemporaryFile::takeHiddenName(const HiddenName &name)
{
    for (int attempt = 0; attempt < NameAttempts; ++attempt) {
        const QByteArray hidden = newHiddenName(folderOf(m_target), name);
        const bool isTaken = m_name.isEmpty() ? linkDescriptor(m_file, hidden) == 0
                                              : renameToFreeName(m_name, hidden);
        if (isTaken) {
            m_name = hidden;
            return {};
        }
        if (errno != EEXIST)
            break;
    }
    return systemError(QFile::decodeName(m_target), "link");
}

/// Some network mounts tell of a failed write when a descriptor is closed, and a copy will do.
bool TemporaryFile::reportsLateFailure() const
{
    FileDescriptor copy(retried([&] { return ::fcntl(m_file.number(), F_DUPFD_CLOEXEC, 0); }));
    return !copy.isOpen() || !copy.close();
}

Result<void> TemporaryFile::replaceTarget()
{
    Q_ASSERT(!m_name.isEmpty());
    if (reportsLateFailure())
        return systemError(QFile::decodeName(m_target), "close");
    if (::rename(m_name.constData(), m_target.constData()) != 0)
        return systemError(QFile::decodeName(m_target), "rename");
    m_name.clear();
    return {};
}

Result<void> TemporaryFile::becomeTarget()
{
    if (reportsLateFailure())
        return systemError(QFile::decodeName(m_target), "close");
    const bool isNamed = m_name.isEmpty() ? linkDescriptor(m_file, m_target) == 0
                                          : renameToFreeName(m_name, m_target);
    if (!isNamed)
        return systemError(QFile::decodeName(m_target), "link");
    m_name.clear();
    return {};
}

} // namespace app
