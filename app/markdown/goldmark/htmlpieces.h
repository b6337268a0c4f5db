// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace app::goldmark {

/// A piece of raw HTML, or a template's token that stands between tags.
struct HtmlPiece {
    QByteArray utf8;
    bool isToken = false;

    bool operator==(const HtmlPiece &) const = default;
};

/// Raw HTML as pieces: what a template leaves between tags is shown, within a tag or a comment it
/// is a part of that.
[[nodiscard]] QList<HtmlPiece> piecesOfHtml(const QByteArray &html);

} // namespace app::goldmark
