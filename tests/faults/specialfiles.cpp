// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/faults/specialfiles.h"

#include "tests/faults/faults.h"

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <string>
#include <sys/mount.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace test::specialfiles {

namespace {

constexpr uid_t Nobody = 65534;
constexpr uid_t Somebody = 1234;
constexpr int CopiesOfEach = 2;

QByteArray root; ///< Empty where this process can't make such files.

void makeFile(const QByteArray &name, uid_t owner, gid_t group, mode_t mode)
{
    const int fd = ::open(name.constData(), O_WRONLY | O_CREAT | O_CLOEXEC, 0600);
    const bool isMade = ::write(fd, "old bytes", 9) == 9 && ::fchown(fd, owner, group) == 0
        && ::fchmod(fd, mode) == 0;
    ::close(fd);
    if (!isMade)
        std::abort();
}

void prepare()
{
    char folder[] = "/tmp/byline-special-XXXXXX";
    if (::geteuid() != 0 || !::mkdtemp(folder))
        return;
    root = folder;
    // The test moves the files away: the folder is its own.
    if (::chown(folder, Nobody, Nobody) != 0)
        std::abort();
    for (int copy = 0; copy < CopiesOfEach; ++copy) {
        const QByteArray number = QByteArray::number(copy);
        makeFile(root + "/owner" + number, Somebody, Somebody, 0666);
        makeFile(root + "/group" + number, Nobody, Somebody, 0664);
    }
    const QByteArray small = root + "/small";
    const QByteArray readOnly = root + "/readonly";
    if (::mkdir(small.constData(), 0755) != 0 || ::mkdir(readOnly.constData(), 0755) != 0)
        std::abort();
    // Not everywhere may root mount; then these tests are skipped.
    if (::mount("byline", small.constData(), "tmpfs", 0, "size=64k,mode=0777") != 0)
        ::rmdir(small.constData());
    if (::mount("byline", readOnly.constData(), "tmpfs", 0, "size=64k,mode=0777") != 0) {
        ::rmdir(readOnly.constData());
        return;
    }
    makeFile(readOnly + "/post.md", Nobody, Nobody, 0666);
    ::mount("byline", readOnly.constData(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=64k");
}

void clearUp()
{
    if (root.isEmpty())
        return;
    for (const char *name : {"/small", "/readonly"}) {
        const QByteArray folder = root + name;
        ::umount2(folder.constData(), MNT_DETACH);
        ::rmdir(folder.constData());
    }
    for (int copy = 0; copy < CopiesOfEach; ++copy) {
        for (const char *name : {"/owner", "/group"})
            ::unlink((root + name + QByteArray::number(copy)).constData());
    }
    ::rmdir(root.constData());
}

} // namespace

int runPrepared(const std::function<int()> &test)
{
    prepare();
    const pid_t child = ::fork();
    if (child == 0)
        std::exit(becomeUnprivileged() ? test() : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    clearUp();
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

QByteArray path(Kind kind)
{
    if (root.isEmpty() || (kind != SmallMount && kind != ReadOnlyMount))
        return {};
    const QByteArray folder = root + (kind == SmallMount ? "/small" : "/readonly");
    return ::access(folder.constData(), F_OK) == 0 ? folder : QByteArray();
}

bool take(Kind kind, const QByteArray &name)
{
    for (int copy = 0; copy < CopiesOfEach && !root.isEmpty(); ++copy) {
        const QByteArray file
            = root + (kind == ForeignOwner ? "/owner" : "/group") + QByteArray::number(copy);
        if (::rename(file.constData(), name.constData()) == 0)
            return true;
    }
    return false;
}

} // namespace test::specialfiles
