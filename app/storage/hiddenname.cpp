// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/hiddenname.h"

#include "app/storage/rawio.h"

#include <QDateTime>
#include <QList>
#include <QRandomGenerator>

#include <cerrno>
#include <climits>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr QByteArrayView Prefix = ".byline-";
constexpr int NameAttempts = 1000;
constexpr qsizetype ShortHashSize = 16;
constexpr qsizetype LongestSuffix = 16;

QByteArray endingOf(HiddenName::Role role)
{
    switch (role) {
    case HiddenName::Role::Part:
        return ".part"_ba;
    case HiddenName::Role::Version:
        return ".tmp"_ba;
    case HiddenName::Role::Record:
        return ".bak"_ba;
    }
    return {};
}

/// At most `size` bytes of UTF-8, no character cut in two.
QByteArray shortened(const QByteArray &name, qsizetype size)
{
    qsizetype end = std::min(name.size(), size);
    while (end > 0 && end < name.size() && (uchar(name[end]) & 0xC0) == 0x80)
        --end;
    return name.left(end);
}

} // namespace

QByteArray shortHash(const QByteArray &contentHash)
{
    return contentHash.left(ShortHashSize).toHex();
}

QByteArray newHiddenName(const QByteArray &folder, const HiddenName &name)
{
    QByteArrayList parts{QByteArray::number(QRandomGenerator::system()->generate64(), 36)};
    parts += name.known;
    return folder + '/' + Prefix.toByteArray() + parts.join('-') + endingOf(name.role);
}

std::optional<HiddenName> parseHiddenName(const QByteArray &name)
{
    if (!name.startsWith(Prefix))
        return std::nullopt;
    for (const HiddenName::Role role :
         {HiddenName::Role::Part, HiddenName::Role::Version, HiddenName::Role::Record}) {
        const QByteArray ending = endingOf(role);
        if (!name.endsWith(ending))
            continue;
        QByteArrayList known = name.mid(Prefix.size()).chopped(ending.size()).split('-');
        known.removeFirst();
        return HiddenName{role, known};
    }
    return std::nullopt;
}

QByteArray keepAsConflictCopy(const QByteArray &from, const QByteArray &target)
{
    const QByteArray name = target.mid(target.lastIndexOf('/') + 1);
    const qsizetype dot = name.lastIndexOf('.');
    const bool hasSuffix = dot > 0 && name.size() - dot <= LongestSuffix;
    const QByteArray base = hasSuffix ? name.left(dot) : name;
    const QByteArray suffix = hasSuffix ? name.mid(dot) : ""_ba;
    const QByteArray time
        = QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH-mm-ss").toLatin1();
    for (int number = 1; number <= NameAttempts; ++number) {
        const QByteArray count = number == 1 ? ""_ba : ' ' + QByteArray::number(number);
        const QByteArray mark = " (conflict " + time + count + ')';
        const QByteArray copy = folderOf(target) + '/'
            + shortened(base, NAME_MAX - mark.size() - suffix.size()) + mark + suffix;
        if (renameToFreeName(from, copy))
            return copy;
        if (errno != EEXIST)
            return {};
    }
    return {};
}

bool renameToFreeName(const QByteArray &from, const QByteArray &to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    // Other errors: a file system that knows no such flag (some network mounts).
    if (errno == EEXIST || errno == ENOENT)
        return false;
#endif
    return ::link(from.constData(), to.constData()) == 0 && ::unlink(from.constData()) == 0;
}

} // namespace app
