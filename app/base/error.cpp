// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/base/error.h"

#include <cerrno>

namespace app {

QString describe(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotFound:
        return QStringLiteral("no such file");
    case Error::Kind::AlreadyExists:
        return QStringLiteral("already exists");
    case Error::Kind::PermissionDenied:
        return QStringLiteral("permission denied");
    case Error::Kind::ReadOnly:
        return QStringLiteral("read-only");
    case Error::Kind::DiskFull:
        return QStringLiteral("no space left on the disk");
    case Error::Kind::QuotaExceeded:
        return QStringLiteral("disk quota exceeded");
    case Error::Kind::SizeLimit:
        return QStringLiteral("over the limit of file sizes");
    case Error::Kind::LinkLoop:
        return QStringLiteral("symbolic links that lead in a circle");
    case Error::Kind::NotRegular:
        return QStringLiteral("not a regular file");
    case Error::Kind::InUse:
        return QStringLiteral("open elsewhere");
    case Error::Kind::Io:
        return QStringLiteral("input/output error");
    case Error::Kind::InvalidEncoding:
        return QStringLiteral("not valid in this encoding");
    case Error::Kind::InvalidSyntax:
        return QStringLiteral("syntax error");
    case Error::Kind::InvalidArgument:
        return QStringLiteral("invalid value");
    case Error::Kind::TooComplex:
        return QStringLiteral("too complex");
    case Error::Kind::Unsupported:
        return QStringLiteral("not supported");
    case Error::Kind::Conflict:
        return QStringLiteral("changed by another program");
    case Error::Kind::Cancelled:
        return QStringLiteral("cancelled");
    }
    return {};
}

QString toString(const Error &error)
{
    QString text;
    if (!error.path.isEmpty()) {
        text += error.path + u':';
        if (error.line > 0)
            text += QString::number(error.line) + u':';
        text += u' ';
    } else if (error.line > 0) {
        text += QStringLiteral("line %1: ").arg(error.line);
    }
    text += describe(error.kind);
    if (!error.detail.isEmpty())
        text += QStringLiteral(": ") + error.detail;
    return text;
}

Error::Kind errorKindOfErrno(int errnoValue)
{
    switch (errnoValue) {
    case ENOENT:
    case ENOTDIR:
        return Error::Kind::NotFound;
    case EEXIST:
    case ENOTEMPTY:
        return Error::Kind::AlreadyExists;
    case EACCES:
    case EPERM:
        return Error::Kind::PermissionDenied;
    case EROFS:
        return Error::Kind::ReadOnly;
    case ENOSPC:
        return Error::Kind::DiskFull;
    case EDQUOT:
        return Error::Kind::QuotaExceeded;
    case EFBIG:
        return Error::Kind::SizeLimit;
    case ELOOP:
        return Error::Kind::LinkLoop;
    case EISDIR:
        return Error::Kind::NotRegular;
    case EINVAL:
    case ENAMETOOLONG:
        return Error::Kind::InvalidArgument;
    default:
        return Error::Kind::Io;
    }
}

} // namespace app
