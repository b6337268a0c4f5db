// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/settings/settingsfile.h"

#include "app/base/whenfinished.h"
#include "app/storage/contenthash.h"
#include "app/storage/fileio.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QtConcurrent>
#include <QTemporaryDir>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr auto WriteDelay = 200ms; ///< Several settings tend to change at once.
constexpr int Attempts = 10; ///< To meet a file that another program is writing, too.

/// `bytes` with `changes` made by QSettings, which knows its format, in a file of its own.
Result<QByteArray> changedBytes(const QByteArray &bytes, const QMap<QString, QVariant> &changes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    if (!folder.isValid())
        return Error{Error::Kind::Io, QDir::tempPath(), 0, folder.errorString()};
    if (const Result<void> saved = saveFile(path, bytes); !saved)
        return saved.error();
    QSettings settings(path, QSettings::IniFormat);
    for (auto change = changes.cbegin(); change != changes.cend(); ++change)
        settings.setValue(change.key(), *change);
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return Error{Error::Kind::Io, path, 0, u"QSettings could not write"_s};
    return readFile(path);
}

} // namespace

Result<void> changeSettings(const QString &path, const QMap<QString, QVariant> &changes)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return Error{Error::Kind::PermissionDenied, folder, 0, u"mkdir"_s};
    Result<void> written;
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        const Result<QByteArray> before = readFile(path);
        const bool isThere = before || before.error().kind != Error::Kind::NotFound;
        if (isThere && !before)
            return before.error();
        const Result<QByteArray> after = changedBytes(before.value_or(QByteArray()), changes);
        if (!after)
            return after.error();
        written = isThere ? replaceFile(path, *after, contentHash(*before))
                          : saveFile(path, *after, OnConflict::Fail);
        const bool hasOtherChanged = !written
            && (written.error().kind == Error::Kind::Conflict
                || written.error().kind == Error::Kind::AlreadyExists);
        if (!hasOtherChanged)
            break;
    }
    return written;
}

SettingsFile::SettingsFile(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(WriteDelay);
    connect(&m_delay, &QTimer::timeout, this, &SettingsFile::write);
    const QSettings found(m_path, QSettings::IniFormat);
    const QStringList keys = found.allKeys();
    for (const QString &key : keys)
        m_values.insert(key, found.value(key));
}

SettingsFile::~SettingsFile()
{
    m_writing.waitForFinished();
    // What failed in the other thread has not come back to m_waiting: all of it once more.
    if (m_writing.resultCount() > 0 && !m_writing.result())
        m_waiting = m_values;
    if (!m_waiting.isEmpty())
        (void)changeSettings(m_path, m_waiting);
}

QVariant SettingsFile::value(const QString &key, const QVariant &fallback) const
{
    return m_values.value(key, fallback);
}

void SettingsFile::setValue(const QString &key, const QVariant &value)
{
    m_values.insert(key, value);
    m_waiting.insert(key, value);
    m_delay.start();
}

void SettingsFile::write()
{
    if (m_writing.isRunning()) {
        m_delay.start();
        return;
    }
    if (m_waiting.isEmpty())
        return;
    const Values changes = std::exchange(m_waiting, {});
    m_writing = QtConcurrent::run(changeSettings, m_path, changes);
    whenFinished(m_writing, this,
                 [this, changes](const Result<void> &written) { finish(changes, written); });
}

void SettingsFile::finish(const Values &tried, const Result<void> &written)
{
    m_writing = {};
    if (written)
        return;
    // What was set since then is newer.
    Values waiting = tried;
    waiting.insert(m_waiting);
    m_waiting = waiting;
    Q_EMIT failed(written.error());
}

} // namespace app
