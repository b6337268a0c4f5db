// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/renderedpost.h"

#include <QByteArray>
#include <QList>

namespace app {

/// A link or an image in a piece of raw HTML.
struct HtmlReference {
    Reference::Kind kind = Reference::Kind::Link;
    QString destination;
    QString text; ///< Alternative text; for a link the text within the piece.
    /// The destination's own bytes in the piece.
    qsizetype sourceStart = 0;
    qsizetype sourceLength = 0;
};

/// `<img src>` and `<a href>` of `utf8`, in document order.
[[nodiscard]] QList<HtmlReference> htmlReferences(const QByteArray &utf8);

} // namespace app
