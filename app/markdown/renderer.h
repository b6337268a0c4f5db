// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialect.h"
#include "app/markdown/renderedpost.h"

#include <QString>

namespace app {

struct RenderOptions {
    Dialect dialect = Dialect::GitHub;
    /// False leaves raw HTML as the author wrote it; such HTML must never reach the preview.
    bool isSanitized = true;

    bool operator==(const RenderOptions &) const = default;
};

/// Parses and renders the body of `postText` (front matter is skipped, its lines are counted). A
/// pure function, safe on any thread; on hostile input it may take long or abort the process,
/// which is why the editor calls it through RenderService.
[[nodiscard]] RenderedPost render(const QString &postText, const RenderOptions &options = {},
                                  Revision revision = {});

} // namespace app
