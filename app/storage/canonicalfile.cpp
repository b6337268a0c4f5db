// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/canonicalfile.h"

#include "app/storage/systemerror.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <utility>

#ifdef __linux__
#include <linux/openat2.h>
#include <sys/syscall.h>
#endif

namespace app {
namespace {

// O_NONBLOCK: opening a pipe would wait for its other end.
constexpr int FileFlags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY;

FileDescriptor opened(const QByteArray &path)
{
#ifdef SYS_openat2
    open_how how{};
    how.flags = FileFlags;
    how.resolve = RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS;
    const long fd = retried(
        [&] { return ::syscall(SYS_openat2, AT_FDCWD, path.constData(), &how, sizeof how); });
    if (fd >= 0)
        return FileDescriptor(int(fd));
    if (errno != ENOSYS && errno != EPERM)
        return {};
#endif
    return openStepwise(path);
}

} // namespace

FileDescriptor openStepwise(const QByteArray &path)
{
    FileDescriptor folder(::open("/", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    const QList<QByteArray> names = path.split('/');
    for (qsizetype i = 1; folder.isOpen() && i < names.size(); ++i) {
        const bool isLast = i + 1 == names.size();
        // A name that could lead up is in no canonical path.
        if (names[i].isEmpty() || names[i] == "." || names[i] == "..") {
            errno = EINVAL;
            return {};
        }
        const int flags = isLast ? FileFlags : O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW;
        FileDescriptor next(
            retried([&] { return ::openat(folder.number(), names[i].constData(), flags); }));
        const int error = errno;
        std::swap(folder, next);
        errno = error;
    }
    return folder;
}

Result<std::unique_ptr<QFile>> openCanonical(const QString &path)
{
    FileDescriptor file = opened(QFile::encodeName(path));
    if (!file.isOpen())
        return systemError(path, "open");
    struct stat found = {};
    if (::fstat(file.number(), &found) != 0)
        return systemError(path, "stat");
    if (!S_ISREG(found.st_mode))
        return Error{Error::Kind::NotRegular, path, 0, {}};
    const int fd = ::fcntl(file.number(), F_DUPFD_CLOEXEC, 0);
    auto result = std::make_unique<QFile>();
    if (fd < 0 || !result->open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return systemError(path, "dup");
    return result;
}

} // namespace app
