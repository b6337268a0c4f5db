// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

class QPDF;

namespace ui {

/// A heading that a PDF's outline shall lead to.
struct PdfBookmark {
    int level = 1; ///< 1 to 6, as in HTML.
    QString title;
    QByteArray place; ///< Name of a destination in the PDF, ASCII.
};

/// Gives `pdf` an outline (PDF 32000-1, 12.3.3), nested by level, all of it unfolded. A bookmark
/// whose place is on no page is left out.
void addBookmarks(QPDF &pdf, const QList<PdfBookmark> &bookmarks);

} // namespace ui
