// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/generator.h"
#include "app/markdown/renderer.h"

#include <QStringList>

namespace app {

/// How the posts of a site are rendered: by its generator's dialect with the settings of its
/// configuration. The generator's own defaults where that says nothing or can't be read, which for
/// Hugo means without raw HTML. Reads small files; safe on any thread.
[[nodiscard]] RenderOptions siteRenderOptions(const Site &site);

/// Absolute paths of all files that siteRenderOptions() would look at, there or not.
[[nodiscard]] QStringList markdownConfigFiles(const Site &site);

} // namespace app
