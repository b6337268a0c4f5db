// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fields/sitemarkdown.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace app {

/// Follows a site's configuration: how its posts are rendered now.
class SiteMarkdownWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit SiteMarkdownWatcher(QObject *parent = nullptr);

    /// Reads the configuration at once; no signal.
    void setSite(const Site &site);
    [[nodiscard]] const RenderOptions &options() const { return m_options; }

Q_SIGNALS:
    void optionsChanged(const app::RenderOptions &options);

private:
    void watch();
    void check();

    Site m_site;
    RenderOptions m_options;
    QFileSystemWatcher m_watcher;
    QTimer m_delay;
};

} // namespace app
