// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialect.h"

#include <QString>

namespace app {

/// HTML of a block with the footnote marks and the section of footnotes as the dialect's generator
/// names and frames them.
[[nodiscard]] QString withFootnoteMarkup(const QString &html, Dialect dialect);

} // namespace app
