// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace ui {

/// Tells when files may have changed, also where they are replaced, removed or made anew, once a
/// program that writes many of them has come to rest.
class WatchedFiles final : public QObject
{
    Q_OBJECT

public:
    explicit WatchedFiles(QObject *parent = nullptr);

    /// Absolute paths of files and folders, which need not exist; in place of the former ones.
    void setPaths(const QStringList &paths);

Q_SIGNALS:
    void changed();

private:
    void watch();

    QStringList m_paths;
    QFileSystemWatcher m_watcher;
    QTimer m_rest;
};

} // namespace ui
