// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/previewloader.h"

#include "ui/preview/previewplugin.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPluginLoader>

namespace ui {

QStringList previewPluginFolders()
{
    const QString chosen = qEnvironmentVariable("BYLINE_PLUGIN_DIR");
    if (!chosen.isEmpty())
        return {chosen};
    const QDir programs(QCoreApplication::applicationDirPath());
    return {
        programs.filePath(QStringLiteral("plugins")),
        QDir::cleanPath(programs.filePath(QStringLiteral("../" BYLINE_LIBDIR "/byline"))),
        QDir::cleanPath(programs.filePath(QStringLiteral("../lib/byline"))),
    };
}

app::Result<PreviewPlugin *> loadPreviewPlugin(const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QStringList files
            = QDir(folder).entryList({QStringLiteral("byline-preview.*")}, QDir::Files);
        for (const QString &file : files) {
            QPluginLoader loader(QDir(folder).filePath(file));
            if (auto *plugin = qobject_cast<PreviewPlugin *>(loader.instance()))
                return plugin;
            return app::Error{app::Error::Kind::Unsupported, loader.fileName(), 0,
                              loader.errorString()};
        }
    }
    return app::Error{app::Error::Kind::NotFound, folders.value(0), 0, {}};
}

} // namespace ui
