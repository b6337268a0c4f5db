// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/versionstore.h"

#include "app/storage/contenthash.h"
#include "app/storage/fileio.h"
#include "app/storage/systemerror.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr auto StreamVersion = QDataStream::Qt_6_4;
constexpr quint32 Format = 0x42794831; // "ByH1"
constexpr auto OnlyForOwner
    = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
const QString Suffix = u".version"_s;
const QString TimeFormat = u"yyyyMMdd'T'HHmmsszzz"_s;
/// Names the post whose versions lie beside it, for those who look into the folder.
const QString NoteName = u"post"_s;

// The name of a version says all that a list shows: "20261123T081500123-4711-<hash>.version".
QString nameOf(const QDateTime &time, qsizetype size, const QByteArray &hash)
{
    return time.toUTC().toString(TimeFormat) + u'-' + QString::number(size) + u'-'
        + QString::fromLatin1(hash) + Suffix;
}

QByteArray shortHash(const QByteArray &bytes)
{
    return contentHash(bytes).toHex().left(16);
}

/// With an invalid time where the name is not one of ours.
Version fromFile(const QFileInfo &file)
{
    const QStringList parts = file.completeBaseName().split(u'-');
    const QString stamp = parts.value(0);
    const QDateTime time(QDate::fromString(stamp.left(8), u"yyyyMMdd"_s),
                         QTime::fromString(stamp.mid(9), u"HHmmsszzz"_s), QTimeZone::utc());
    return {file.filePath(), time, parts.value(1).toLongLong(), file.size()};
}

QList<Version> versionsIn(const QString &folder)
{
    QList<Version> versions;
    const QFileInfoList files
        = QDir(folder).entryInfoList({u'*' + Suffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &file : files) {
        Version version = fromFile(file);
        if (version.time.isValid())
            versions.append(std::move(version));
    }
    return versions;
}

void removeVersions(QList<Version> &versions, const QList<qsizetype> &indexes)
{
    for (auto index = indexes.crbegin(); index != indexes.crend(); ++index) {
        QFile::remove(versions[*index].file);
        versions.removeAt(*index);
    }
}

} // namespace

VersionStore::VersionStore(QString folder)
    : m_folder(std::move(folder))
{ }

VersionStore VersionStore::ofUser()
{
    return VersionStore(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                        + u"/history"_s);
}

QString VersionStore::folderOf(const QString &path) const
{
    const QByteArray key = contentHash(path.toUtf8()).toHex().left(32);
    return QDir(m_folder).filePath(QString::fromLatin1(key));
}

Result<QString> VersionStore::makeFolderOf(const QString &path) const
{
    const QString folder = folderOf(path);
    if (QFileInfo(folder).isDir())
        return folder;
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::PermissionDenied, folder, 0, u"mkdir"_s};
    QFile::setPermissions(m_folder, OnlyForOwner);
    if (const Result<void> noted = saveFile(QDir(folder).filePath(NoteName), path.toUtf8()); !noted)
        return noted.error();
    return folder;
}

QList<Version> VersionStore::versions(const QString &path) const
{
    return versionsIn(folderOf(path));
}

Result<DecodedText> VersionStore::read(const Version &version)
{
    const Result<QByteArray> packed = readFile(version.file);
    if (!packed)
        return packed.error();
    QDataStream stream(qUncompress(*packed));
    stream.setVersion(StreamVersion);
    quint32 format = 0;
    QByteArray encoding, bytes;
    stream >> format >> encoding >> bytes;
    if (format != Format || stream.status() != QDataStream::Ok)
        return Error{Error::Kind::InvalidSyntax, version.file, 0, u"no version, or cut off"_s};
    return decode(bytes, encoding);
}

Result<void> VersionStore::add(const QString &path, const DecodedText &text,
                               const QDateTime &time) const
{
    const Result<QByteArray> bytes = encode(text);
    if (!bytes)
        return bytes.error();
    const Result<QString> folder = makeFolderOf(path);
    if (!folder)
        return folder.error();
    const QByteArray hash = shortHash(text.encoding.name + *bytes);
    const QList<Version> before = versionsIn(*folder);
    const QString end = u'-' + QString::fromLatin1(hash) + Suffix;
    if (!before.isEmpty() && before.first().file.endsWith(end))
        return {};
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(StreamVersion);
    stream << Format << text.encoding.name << *bytes;
    return saveFile(QDir(*folder).filePath(nameOf(time, bytes->size(), hash)), qCompress(payload));
}

Result<void> VersionStore::continueAs(const QString &from, const QString &to) const
{
    const QList<Version> past = versions(from);
    if (past.isEmpty() || from == to)
        return {};
    const Result<QString> folder = makeFolderOf(to);
    if (!folder)
        return folder.error();
    // The same files under a second name: each folder is thinned by itself, and a cut-off copy
    // can't be.
    for (const Version &version : past) {
        const QString name = QDir(*folder).filePath(QFileInfo(version.file).fileName());
        if (::link(QFile::encodeName(version.file).constData(), QFile::encodeName(name).constData())
                != 0
            && errno != EEXIST)
            return systemError(name, "link");
    }
    if (!QFileInfo::exists(from)) // It was renamed, not saved under a second name.
        QDir(folderOf(from)).removeRecursively();
    return {};
}

void VersionStore::thin(const VersionLimits &limits, const QDateTime &now) const
{
    QList<Version> expendable;
    qint64 total = 0;
    const QFileInfoList folders = QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        QList<Version> versions = versionsIn(folder.filePath());
        QList<QDateTime> times;
        for (const Version &version : std::as_const(versions))
            times.append(version.time);
        removeVersions(versions, superfluousVersions(times, now, limits.days));
        for (const Version &version : std::as_const(versions))
            total += version.storedSize;
        expendable += versions.mid(1);
    }
    if (limits.bytes <= 0)
        return;
    std::ranges::sort(expendable, {}, &Version::time);
    for (const Version &version : std::as_const(expendable)) {
        if (total <= limits.bytes)
            break;
        QFile::remove(version.file);
        total -= version.storedSize;
    }
}

} // namespace app
