// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QFuture>
#include <QMap>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QVariant>

namespace app {

/// An INI file of settings in QSettings' format, which is written as every file is: by saveFile().
/// (QSettings itself takes a write for done that a full disk cut off.) What is set counts at once,
/// and is on the disk soon, by another thread; at the latest when this goes. Two programs may share
/// the file: only the keys that were set here are changed in it.
class SettingsFile final : public QObject
{
    Q_OBJECT

public:
    /// `path` need not exist, nor its folder.
    explicit SettingsFile(QString path, QObject *parent = nullptr);
    ~SettingsFile() override;

    [[nodiscard]] QVariant value(const QString &key, const QVariant &fallback = {}) const;
    void setValue(const QString &key, const QVariant &value);

Q_SIGNALS:
    /// What was set could not be written; it is tried again with the next change.
    void failed(const app::Error &error);

private:
    using Values = QMap<QString, QVariant>;

    void write();
    void finish(const Values &tried, const Result<void> &written);

    QString m_path;
    Values m_values;
    Values m_waiting; ///< Set here, and not on the disk yet.
    QTimer m_delay;
    QFuture<Result<void>> m_writing;
};

/// Sets `changes` in the INI file `path` and leaves the rest as it is. Thread-safe.
[[nodiscard]] Result<void> changeSettings(const QString &path,
                                          const QMap<QString, QVariant> &changes);

} // namespace app
