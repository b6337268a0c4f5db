// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/sitemarkdownwatcher.h"

#include <QFileInfo>
#include <QSet>

#include <chrono>

using namespace std::chrono_literals;

namespace app {
namespace {

/// Long enough for a program that removes a file before it writes it again, or writes in parts.
constexpr auto SettleTime = 150ms;

} // namespace

SiteMarkdownWatcher::SiteMarkdownWatcher(QObject *parent)
    : QObject(parent)
{
    m_delay.setSingleShot(true);
    m_delay.setInterval(SettleTime);
    connect(&m_delay, &QTimer::timeout, this, &SiteMarkdownWatcher::check);
    const auto wait = qOverload<>(&QTimer::start);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_delay, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_delay, wait);
}

void SiteMarkdownWatcher::setSite(const Site &site)
{
    m_delay.stop();
    m_site = site;
    watch();
    m_options = siteRenderOptions(site);
}

// The folders tell of files that come, the files of those that are written in place.
void SiteMarkdownWatcher::watch()
{
    QSet<QString> wanted;
    for (const QString &file : markdownConfigFiles(m_site)) {
        const QFileInfo place(file);
        for (const QString &path : {file, place.absolutePath()}) {
            if (QFileInfo::exists(path))
                wanted.insert(path);
        }
    }
    const QStringList list = m_watcher.files() + m_watcher.directories();
    const QSet<QString> watched(list.begin(), list.end());
    const QSet<QString> old = watched - wanted;
    const QSet<QString> added = wanted - watched;
    if (!old.isEmpty())
        m_watcher.removePaths(old.values());
    if (!added.isEmpty())
        m_watcher.addPaths(added.values());
}

void SiteMarkdownWatcher::check()
{
    // Before it is read: a write after that would else be missed.
    watch();
    const RenderOptions options = siteRenderOptions(m_site);
    if (options == m_options)
        return;
    m_options = options;
    Q_EMIT optionsChanged(m_options);
}

} // namespace app
