// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/watchedfiles.h"

#include <QFileInfo>

#include <chrono>

namespace ui {
namespace {

using namespace std::chrono_literals;

/// For which nothing is written before the change is told.
constexpr auto Rest = 300ms;

} // namespace

WatchedFiles::WatchedFiles(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(Rest);
    const auto begin = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_rest, begin);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_rest, begin);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        watch(); // What was replaced is another file now.
        Q_EMIT changed();
    });
}

void WatchedFiles::setPaths(const QStringList &paths)
{
    m_paths = paths;
    watch();
}

void WatchedFiles::watch()
{
    QStringList wanted;
    for (const QString &path : m_paths) {
        // A file that is replaced is noticed by its folder.
        for (const QString &place : {path, QFileInfo(path).path()}) {
            if (!wanted.contains(place) && QFileInfo::exists(place))
                wanted << place;
        }
    }
    const QStringList present = m_watcher.files() + m_watcher.directories();
    for (const QString &path : present) {
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    }
    for (const QString &path : wanted) {
        if (!m_watcher.files().contains(path) && !m_watcher.directories().contains(path))
            m_watcher.addPath(path);
    }
}

} // namespace ui
