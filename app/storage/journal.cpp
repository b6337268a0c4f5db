// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/journal.h"

#include "app/storage/contenthash.h"
#include "app/storage/fileio.h"
#include "app/storage/systemerror.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QtEndian>
#include <QThreadPool>
#include <QUuid>

#include <fcntl.h>
#include <optional>
#include <sys/file.h>

using namespace Qt::StringLiterals;

namespace app {

namespace {

// A record: size of the payload (32 bits, little-endian), first bytes of its hash, payload.
constexpr qsizetype HashSize = 8;
constexpr qsizetype HeadSize = qsizetype(sizeof(quint32)) + HashSize;
constexpr auto StreamVersion = QDataStream::Qt_6_4;
constexpr quint32 Format = 0x42794C32; // "ByL2"
const QString Suffix = u".journal"_s;

QByteArray record(const QByteArray &payload)
{
    QByteArray bytes(qsizetype(sizeof(quint32)), Qt::Uninitialized);
    qToLittleEndian(quint32(payload.size()), bytes.data());
    return bytes + contentHash(payload).left(HashSize) + payload;
}

/// The next record's payload, which `bytes` then begins behind; nothing where it is not complete.
std::optional<QByteArray> takeRecord(QByteArrayView &bytes)
{
    if (bytes.size() < HeadSize)
        return std::nullopt;
    const qsizetype size = qFromLittleEndian<quint32>(bytes.data());
    if (bytes.size() - HeadSize < size)
        return std::nullopt;
    const QByteArray payload = bytes.sliced(HeadSize, size).toByteArray();
    if (contentHash(payload).left(HashSize) != bytes.sliced(sizeof(quint32), HashSize))
        return std::nullopt;
    bytes = bytes.sliced(HeadSize + size);
    return payload;
}

/// What a record behind the first one holds.
enum class RecordKind : quint8 { Edits, Form };

/// All of a text but its characters.
void writeForm(QDataStream &stream, const DecodedText &text)
{
    stream << text.encoding.name << text.encoding.hasByteOrderMark << quint8(text.lineEnding)
           << qint32(text.otherEndings.size());
    for (auto other = text.otherEndings.cbegin(); other != text.otherEndings.cend(); ++other)
        stream << qint32(other.key()) << quint8(*other);
}

/// Leaves `text` as it is where the form is not complete.
bool readForm(QDataStream &stream, DecodedText &text)
{
    DecodedText form;
    quint8 ending = 0;
    qint32 count = 0;
    stream >> form.encoding.name >> form.encoding.hasByteOrderMark >> ending >> count;
    form.lineEnding = LineEnding(ending);
    for (qint32 line = 0; count > 0 && stream.status() == QDataStream::Ok; --count) {
        stream >> line >> ending;
        form.otherEndings.insert(line, LineEnding(ending));
    }
    if (stream.status() != QDataStream::Ok)
        return false;
    form.text = text.text;
    text = form;
    return true;
}

QByteArray startPayload(const JournalStart &start)
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(StreamVersion);
    stream << Format << start.path << start.diskHash << start.text.text;
    writeForm(stream, start.text);
    return payload;
}

std::optional<JournalStart> readStart(const QByteArray &payload)
{
    JournalStart start;
    QDataStream stream(payload);
    stream.setVersion(StreamVersion);
    quint32 format = 0;
    stream >> format >> start.path >> start.diskHash >> start.text.text;
    if (format != Format || !readForm(stream, start.text))
        return std::nullopt;
    return start;
}

QByteArray editsPayload(const QList<TextEdit> &edits)
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(StreamVersion);
    stream << quint8(RecordKind::Edits);
    for (const TextEdit &edit : edits) {
        stream << qint64(edit.range.start) << qint64(edit.range.length) << edit.replacement;
    }
    return payload;
}

/// False, with the edits before it applied, at one that does not fit the text.
bool applyEdits(QDataStream &stream, DecodedText &text)
{
    while (!stream.atEnd()) {
        qint64 start = 0;
        qint64 length = 0;
        QString replacement;
        stream >> start >> length >> replacement;
        if (stream.status() != QDataStream::Ok || start < 0 || length < 0
            || start > text.text.size() || length > text.text.size() - start)
            return false;
        if (text.otherEndings.isEmpty())
            text.text.replace(start, length, replacement);
        else
            text = applied(text, {{{start, length}, replacement}});
    }
    return true;
}

bool applyRecord(const QByteArray &payload, DecodedText &text)
{
    QDataStream stream(payload);
    stream.setVersion(StreamVersion);
    quint8 kind = 0;
    stream >> kind;
    switch (RecordKind(kind)) {
    case RecordKind::Edits:
        return stream.status() == QDataStream::Ok && applyEdits(stream, text);
    case RecordKind::Form:
        return readForm(stream, text);
    }
    return false;
}

bool isLocked(const QString &path)
{
    const FileDescriptor file(
        retried([&] { return ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC); }));
    return file.isOpen() && ::flock(file.number(), LOCK_EX | LOCK_NB) != 0;
}

} // namespace

Journal::Journal(QString path, FileDescriptor file)
    : m_path(std::move(path))
    , m_file(std::move(file))
{ }

Result<Journal> Journal::create(const QString &folder, const JournalStart &start)
{
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::PermissionDenied, folder, 0, u"mkdir"_s};
    const QString path
        = QDir(folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + Suffix);
    FileDescriptor file(retried([&] {
        return ::open(QFile::encodeName(path).constData(),
                      O_CREAT | O_EXCL | O_WRONLY | O_APPEND | O_CLOEXEC, 0600);
    }));
    if (!file.isOpen())
        return systemError(path, "create");
    Journal journal(path, std::move(file));
    // Without locks (some network mounts) a journal in use would look abandoned.
    if (::flock(journal.m_file.number(), LOCK_EX | LOCK_NB) != 0) {
        const Error error = systemError(path, "lock");
        journal.remove();
        return error;
    }
    if (const Result<void> written = journal.write(startPayload(start)); !written) {
        journal.remove();
        return written.error();
    }
    return journal;
}

Result<void> Journal::write(const QByteArray &payload)
{
    const QByteArray bytes = record(payload);
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t count = retried([&] {
            return ::write(m_file.number(), bytes.constData() + done, size_t(bytes.size() - done));
        });
        if (count <= 0) {
            const Error error = systemError(m_path, "write");
            // What follows half a record could never be read.
            if (::ftruncate(m_file.number(), m_size) != 0)
                return systemError(m_path, "ftruncate");
            return error;
        }
        done += count;
    }
    m_size += bytes.size();
    return {};
}

Result<void> Journal::append(const QList<TextEdit> &edits)
{
    return writeAndSync(editsPayload(edits));
}

Result<void> Journal::appendForm(const DecodedText &text)
{
    QByteArray payload;
    QDataStream stream(&payload, QIODevice::WriteOnly);
    stream.setVersion(StreamVersion);
    stream << quint8(RecordKind::Form);
    writeForm(stream, text);
    return writeAndSync(payload);
}

Result<void> Journal::writeAndSync(const QByteArray &payload)
{
    Result<void> written = write(payload);
    if (!written)
        return written;
    // Some disks take longer to flush than a key press may. Not by a copy of m_file: that would
    // hold the lock after this is gone.
    QThreadPool::globalInstance()->start([name = QFile::encodeName(m_path)] {
        const FileDescriptor file(::open(name.constData(), O_RDONLY | O_CLOEXEC));
        (void)::fsync(file.number());
    });
    return {};
}

Result<void> Journal::flush()
{
    if (retried([&] { return ::fsync(m_file.number()); }) != 0)
        return systemError(m_path, "fsync");
    return {};
}

void Journal::remove()
{
    QFile::remove(m_path);
    m_file.close();
}

Result<JournalContent> readJournal(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return bytes.error();
    QByteArrayView rest(*bytes);
    const std::optional<QByteArray> first = takeRecord(rest);
    const std::optional<JournalStart> start = first ? readStart(*first) : std::nullopt;
    if (!start)
        return Error{Error::Kind::InvalidSyntax, path, 0, u"no journal, or cut off"_s};
    JournalContent content{*start, start->text, false};
    while (!rest.isEmpty() && !content.isCutOff) {
        const std::optional<QByteArray> payload = takeRecord(rest);
        content.isCutOff = !payload || !applyRecord(*payload, content.text);
    }
    return content;
}

QStringList abandonedJournals(const QString &folder)
{
    QStringList journals;
    const QFileInfoList files
        = QDir(folder).entryInfoList({u'*' + Suffix}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &file : files) {
        if (!isLocked(file.filePath()))
            journals.append(file.filePath());
    }
    return journals;
}

} // namespace app
