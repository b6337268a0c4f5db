// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/faults/writers.h"

#include <QFile>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace test {

bool truncateAndWrite(const QString &path, const QByteArray &bytes, const QByteArray &)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_TRUNC | O_CLOEXEC);
    const qsizetype half = bytes.size() / 2;
    const bool isWritten = ::pwrite(fd, bytes.constData(), size_t(half), 0) > 0
        && ::pwrite(fd, bytes.constData() + half, size_t(bytes.size() - half), half) > 0;
    ::close(fd);
    return isWritten;
}

bool ignoreShortWrites(const QString &path, const QByteArray &bytes, const QByteArray &)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray temporary = name + ".new";
    const int fd = ::open(temporary.constData(), O_CREAT | O_TRUNC | O_WRONLY | O_CLOEXEC, 0600);
    const bool isWritten = fd >= 0 && ::pwrite(fd, bytes.constData(), size_t(bytes.size()), 0) > 0;
    if (::close(fd) != 0 || !isWritten || ::rename(temporary.constData(), name.constData()) != 0) {
        ::unlink(temporary.constData());
        return false;
    }
    return true;
}

bool renameUnchecked(const QString &path, const QByteArray &bytes, const QByteArray &seen)
{
    const app::Result<QByteArray> present = app::readFile(path);
    return present && *present == seen && app::saveFile(path, bytes).has_value();
}

} // namespace test
