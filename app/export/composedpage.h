// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/export/pageimages.h"
#include "app/export/pagetheme.h"
#include "app/markdown/renderedpost.h"
#include "app/post/postplace.h"

#include <QList>
#include <QString>

namespace app {

/// A post to be exported: its text as it stands (saved or not), where it lies, and what render()
/// or RenderService made of this very text, sanitized.
struct ExportSource {
    QString text;
    PostPlace place;
    RenderedPost rendered;
};

/// A page that is ready to be written.
struct ComposedPage {
    QString html;
    QList<PageFile> files; ///< To lie beside it; none in the single-file format.
    /// Images that the page lacks, by line of the post: "missing-image", "refused-image",
    /// "unreadable-image".
    QList<Notice> warnings;
    /// Files of the blog that the text links to and that do not come along: "linked-file".
    QList<Notice> linkedFiles;
};

/// Makes the page of `source`; writes nothing. InvalidSyntax (with the line) where the front matter
/// can't be read. The same source gives the same bytes.
[[nodiscard]] Result<ComposedPage> composePage(const ExportSource &source, ExportFormat format,
                                               PageTheme theme = PageTheme::Standard);

} // namespace app
