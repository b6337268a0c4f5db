// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/postheader.h"

#include <QByteArray>

namespace ui {

/// `pdf` with "2 / 5" in the middle of each page's lower margin, where it has more than one, and
/// with what `header` tells of the post: title, author, tags, language. InvalidSyntax where `pdf`
/// can't be read. Safe on any thread.
///
/// Chromium prints no numbers of its own here: it knows neither CSS's page margin boxes nor, in Qt
/// WebEngine, headers and footers.
[[nodiscard]] app::Result<QByteArray> withPageNumbers(const QByteArray &pdf,
                                                      const app::PostHeader &header);

} // namespace ui
