// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace ui {

/// `svg`, one whole document, with nothing left in it but shapes, texts and styles: no script, no
/// handler, no link, no address outside of it, no foreign markup. It has a width and a height, so
/// that it can be shown as an image. Nothing where it is no such document, refers to entities or is
/// out of measure.
[[nodiscard]] std::optional<QByteArray> cleanDiagram(const QByteArray &svg);

} // namespace ui
