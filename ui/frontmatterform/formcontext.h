// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/thumbnailcache.h"
#include "app/fields/blogfields.h"
#include "app/post/postplace.h"

namespace ui {

class ThemeController;

/// What the form's parts know besides the post's text. The form owns it; they read it whenever they
/// are shown a field.
struct FormContext {
    const ThemeController &theme;
    app::ThumbnailCache &thumbnails;
    app::BlogFields blog;
    app::PostPlace place;
    app::FrontMatterFormat format = app::FrontMatterFormat::Yaml;
    int version = 0; ///< Another one where anything above changed.
};

} // namespace ui
