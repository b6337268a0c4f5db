// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QStringList>

namespace ui {

class PreviewPlugin;

/// Where the plugin is looked for, best first: $BYLINE_PLUGIN_DIR alone where it is set, else
/// beside the program (build tree) and in the library folder that belongs to it (installed).
[[nodiscard]] QStringList previewPluginFolders();

/// Loads the plugin `byline-preview`, which stays loaded. NotFound where it is in none of
/// `folders`, Unsupported where it can't be loaded (Qt WebEngine is missing, another version of
/// Byline).
[[nodiscard]] app::Result<PreviewPlugin *> loadPreviewPlugin(const QStringList &folders);

} // namespace ui
