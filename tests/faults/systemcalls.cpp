// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/faults/systemcalls.h"

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace test {

SystemCalls systemCalls;

void SystemCalls::arm(int wanted, Blow what, int error)
{
    wantedCall = wanted;
    blow = what;
    errorNumber = error;
    calls = 0;
    trace.clear();
    isArmed = true;
}

} // namespace test

using test::systemCalls;
using Blow = test::SystemCalls::Blow;

namespace {

template <typename Function>
Function *original(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

/// True where this call is the one to be struck; errno is set then.
bool strikes(const char *name, const char *traced = nullptr)
{
    if (!systemCalls.isArmed)
        return false;
    // What is written down here must not be counted.
    systemCalls.isArmed = false;
    systemCalls.names.insert(name);
    systemCalls.trace.append(traced ? traced : name);
    systemCalls.isArmed = true;
    if (++systemCalls.calls != systemCalls.wantedCall)
        return false;
    if (systemCalls.blow == Blow::Kill)
        std::raise(SIGKILL);
    errno = systemCalls.blow == Blow::WriteShort ? EIO : systemCalls.errorNumber;
    return true;
}

bool isRefused()
{
    if (!systemCalls.isArmed || systemCalls.failingWrites == 0)
        return false;
    errno = systemCalls.failingWrites;
    return true;
}

bool isFolder(int fd)
{
    static const auto call = original<decltype(fstat)>("fstat");
    struct stat found {
    };
    return call(fd, &found) == 0 && S_ISDIR(found.st_mode);
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    static const auto call = original<int(const char *, int, mode_t)>("open");
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE) {
        va_list rest;
        va_start(rest, flags);
        mode = va_arg(rest, mode_t);
        va_end(rest);
    }
    if ((flags & O_TMPFILE) == O_TMPFILE && !systemCalls.hasUnnamedFiles) {
        errno = EOPNOTSUPP;
        return -1;
    }
    return strikes("open") ? -1 : call(path, flags, mode);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t offset)
{
    static const auto call = original<decltype(pwrite)>("pwrite");
    if (strikes("pwrite")) {
        if (systemCalls.blow != Blow::WriteShort)
            return -1;
        size = size / 2 + 1;
    }
    return isRefused() ? -1 : call(fd, bytes, size, offset);
}

ssize_t pread(int fd, void *bytes, size_t size, off_t offset)
{
    static const auto call = original<decltype(pread)>("pread");
    return strikes("pread") ? -1 : call(fd, bytes, size, offset);
}

int ftruncate(int fd, off_t size) noexcept
{
    static const auto call = original<decltype(ftruncate)>("ftruncate");
    return strikes("ftruncate") ? -1 : call(fd, size);
}

int fallocate(int fd, int mode, off_t offset, off_t size)
{
    static const auto call = original<decltype(fallocate)>("fallocate");
    return strikes("fallocate") || isRefused() ? -1 : call(fd, mode, offset, size);
}

int fsync(int fd)
{
    static const auto call = original<decltype(fsync)>("fsync");
    return strikes("fsync", isFolder(fd) ? "fsync folder" : "fsync file") ? -1 : call(fd);
}

int fstat(int fd, struct stat *found) noexcept
{
    static const auto call = original<decltype(fstat)>("fstat");
    return strikes("fstat") ? -1 : call(fd, found);
}

int fchmod(int fd, mode_t mode) noexcept
{
    static const auto call = original<decltype(fchmod)>("fchmod");
    return strikes("fchmod") ? -1 : call(fd, mode);
}

ssize_t flistxattr(int fd, char *names, size_t size) noexcept
{
    static const auto call = original<decltype(flistxattr)>("flistxattr");
    return strikes("flistxattr") ? -1 : call(fd, names, size);
}

int flock(int fd, int operation) noexcept
{
    static const auto call = original<decltype(flock)>("flock");
    return strikes("flock") ? -1 : call(fd, operation);
}

int rename(const char *from, const char *to) noexcept
{
    static const auto call = original<decltype(rename)>("rename");
    return strikes("rename") ? -1 : call(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to,
              unsigned flags) noexcept
{
    static const auto call = original<decltype(renameat2)>("renameat2");
    const bool isExchange = (flags & RENAME_EXCHANGE) != 0;
    if (isExchange && !systemCalls.hasExchange) {
        errno = EINVAL;
        return -1;
    }
    return strikes("renameat2", isExchange ? "exchange" : nullptr)
        ? -1
        : call(fromFolder, from, toFolder, to, flags);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static const auto call = original<decltype(linkat)>("linkat");
    return strikes("linkat") ? -1 : call(fromFolder, from, toFolder, to, flags);
}

int unlink(const char *path) noexcept
{
    static const auto call = original<decltype(unlink)>("unlink");
    return strikes("unlink") ? -1 : call(path);
}

int close(int fd)
{
    static const auto call = original<decltype(close)>("close");
    if (!strikes("close"))
        return call(fd);
    const int error = errno;
    call(fd); // The descriptor is gone, whatever the result says.
    errno = error;
    return -1;
}
}
