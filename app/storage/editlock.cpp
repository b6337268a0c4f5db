// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/storage/editlock.h"

#include "app/storage/rawio.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <sys/sysmacros.h>
#endif

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr int LockAttempts = 100;

enum class Locking { Done, Elsewhere, Impossible };

Locking lock(const FileDescriptor &file)
{
    if (retried([&] { return ::flock(file.number(), LOCK_EX | LOCK_NB); }) == 0)
        return Locking::Done;
    return errno == EWOULDBLOCK ? Locking::Elsewhere : Locking::Impossible;
}

bool isSameFile(const FileDescriptor &file, const QByteArray &name)
{
    struct stat open {
    };
    struct stat named {
    };
    return ::fstat(file.number(), &open) == 0 && ::stat(name.constData(), &named) == 0
        && open.st_dev == named.st_dev && open.st_ino == named.st_ino;
}

/// proc(5): "1: FLOCK  ADVISORY  WRITE 708 fd:00:123 0 EOF".
qint64 holderOf(const FileDescriptor &file)
{
#ifdef Q_OS_LINUX
    struct stat found {
    };
    QFile locks(u"/proc/locks"_s);
    if (::fstat(file.number(), &found) != 0 || !locks.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray wanted = QByteArray::number(major(found.st_dev), 16).rightJustified(2, '0')
        + ':' + QByteArray::number(minor(found.st_dev), 16).rightJustified(2, '0') + ':'
        + QByteArray::number(quint64(found.st_ino));
    const QByteArrayList lines = locks.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() >= 6 && words[1] == "FLOCK" && words[5] == wanted)
            return words[4].toLongLong();
    }
#else
    (void)file;
#endif
    return 0;
}

} // namespace

EditLock::EditLock(QString path, QString folder)
    : m_path(std::move(path))
    , m_folder(std::move(folder))
{
    take();
}

EditLock &EditLock::operator=(EditLock &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_folder, other.m_folder);
    std::swap(m_state, other.m_state);
    std::swap(m_otherProcess, other.m_otherProcess);
    std::swap(m_file, other.m_file);
    std::swap(m_pathLockName, other.m_pathLockName);
    std::swap(m_pathLock, other.m_pathLock);
    return *this;
}

EditLock::~EditLock()
{
    release();
}

void EditLock::take()
{
    m_otherProcess = 0;
    m_state = State::Unknown;
    const QString real = QFileInfo(m_path).canonicalFilePath();
    if (real.isEmpty())
        return;
    if (lockPath(real) && lockFile())
        return;
    // Half of it would keep others out of a file that is not edited here.
    if (m_state == State::Elsewhere)
        release();
}

void EditLock::release()
{
    if (m_pathLock.isOpen())
        ::unlink(m_pathLockName.constData()); // While it is locked: nobody else's can go.
    m_pathLock.close();
    m_file.close();
}

/// False where the path is edited elsewhere.
bool EditLock::lockPath(const QString &canonicalPath)
{
    if (!QDir().mkpath(m_folder))
        return true;
    const QByteArray key
        = QCryptographicHash::hash(QFile::encodeName(canonicalPath), QCryptographicHash::Sha256);
    m_pathLockName = QFile::encodeName(m_folder + u'/') + key.left(16).toHex() + ".lock"_ba;
    for (int attempt = 0; attempt < LockAttempts; ++attempt) {
        m_pathLock = FileDescriptor(retried([&] {
            return ::open(m_pathLockName.constData(), O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW,
                          0600);
        }));
        const Locking locking = m_pathLock.isOpen() ? lock(m_pathLock) : Locking::Impossible;
        if (locking == Locking::Elsewhere) {
            m_state = State::Elsewhere;
            m_otherProcess = holderOf(m_pathLock);
        }
        if (locking != Locking::Done) {
            m_pathLock.close();
            return locking == Locking::Impossible;
        }
        // The one who had it may have removed it between the two steps.
        if (isSameFile(m_pathLock, m_pathLockName))
            return true;
        m_pathLock.close();
    }
    return true;
}

/// False where the file is edited elsewhere.
bool EditLock::lockFile()
{
    FileDescriptor file(retried([&] {
        return ::open(QFile::encodeName(m_path).constData(),
                      O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    }));
    const Locking locking = file.isOpen() ? lock(file) : Locking::Impossible;
    if (locking == Locking::Elsewhere) {
        m_state = State::Elsewhere;
        m_otherProcess = holderOf(file);
        return false;
    }
    const bool isLocked = locking == Locking::Done || m_pathLock.isOpen();
    m_state = isLocked ? State::Held : State::Unknown;
    m_file = std::move(file);
    return true;
}

void EditLock::renew()
{
    if (m_state != State::Held || !m_pathLock.isOpen()) {
        release();
        take();
        return;
    }
    if (isSameFile(m_file, QFile::encodeName(m_path)))
        return;
    if (!lockFile())
        release();
}

QString lockFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/locks"_s;
}

} // namespace app
