// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialect.h"
#include "app/markdown/markdownsettings.h"
#include "app/markdown/renderedpost.h"
#include "app/markdown/templates/templatesite.h"

#include <QString>
#include <QVariantMap>

namespace app {

struct RenderOptions {
    Dialect dialect = Dialect::GitHub;
    /// False leaves raw HTML as the author wrote it; such HTML must never reach the preview.
    bool isSanitized = true;
    /// What the blog says of its Markdown; without any, the engine is as it comes.
    MarkdownSettings settings = {};
    TemplateSite site = {}; ///< What the templates in posts may ask of the blog.
    QVariantMap frontMatter = {}; ///< The post's values, as withFrontMatter() reads them.

    bool operator==(const RenderOptions &) const = default;
};

/// Where a text that is rendered lies in the post.
struct BodyPlace {
    TextPosition start = 0; ///< In the post's text.
    int firstLine = 1; ///< Line of the file of its first line.

    bool operator==(const BodyPlace &) const = default;
};

/// Where the body of a post lies: behind its front matter.
[[nodiscard]] BodyPlace findBody(const QString &postText);

/// `options` with the values of the front matter of `postText`, where its body may ask for them.
[[nodiscard]] RenderOptions withFrontMatter(RenderOptions options, const QString &postText);

/// Parses and renders the body of `postText` (front matter is skipped, its lines are counted). The
/// text is a decoded one: its lines end with line feeds alone, and places count in it. A
/// pure function, safe on any thread; on hostile input it may take long or abort the process,
/// which is why the editor calls it through RenderService.
[[nodiscard]] RenderedPost render(const QString &postText, const RenderOptions &options = {},
                                  Revision revision = {});

/// Parses and renders `body`, the whole body of a post or a few blocks of it, which lies at `place`
/// of the post. Only the body counts: what the front matter says is `options.frontMatter`.
[[nodiscard]] RenderedPost renderBody(const QString &body, const BodyPlace &place,
                                      const RenderOptions &options);

} // namespace app
