// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/postheader.h"
#include "ui/preview/web/pdfbookmarks.h"

#include <QByteArray>

namespace ui {

/// What Chromium's pages lack.
struct PdfAdditions {
    app::PostHeader header; ///< Its title, author, tags and language describe the document.
    QList<PdfBookmark> bookmarks;
};

/// `pdf` with `additions` and, where it has more than one page, with "2 / 5" in the middle of each
/// page's lower margin. InvalidSyntax where `pdf` can't be read. Safe on any thread.
///
/// Chromium prints no numbers of its own here: it knows neither CSS's page margin boxes nor, in Qt
/// WebEngine, headers, footers and outlines.
[[nodiscard]] app::Result<QByteArray> completedPdf(const QByteArray &pdf,
                                                   const PdfAdditions &additions);

} // namespace ui
