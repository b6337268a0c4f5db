// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/generator.h"
#include "app/markdown/renderer.h"
#include "app/markdown/templates/templatesite.h"

#include <QString>

#include <functional>

namespace app {

/// What the templates of the post at `postFile` (absolute; empty while it is untitled) may ask of
/// its blog: configuration, snippets, tags of plugins, addresses of pages. Reads the head of each
/// post: for any thread but the GUI's. Not known where there is no blog, or it was cancelled.
[[nodiscard]] TemplateSite readTemplateSite(const Site &site, const QString &postFile,
                                            const std::function<bool()> &isCancelled = {});

/// Whether a post's text may ask anything of its blog.
[[nodiscard]] bool mayHaveTemplates(QStringView text);

/// `options` with what the blog around `postFile` knows, where the post's `text` has templates and
/// the options are of the blog's dialect.
[[nodiscard]] RenderOptions withTemplateSite(RenderOptions options, const Site &site,
                                             const QString &postFile, const QString &text);

} // namespace app
