// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

/// HTML of a block, as cmark writes it, with the footnote marks and the section of footnotes as
/// Hugo's goldmark names and frames them.
[[nodiscard]] QString withGoldmarkFootnotes(const QString &html);

} // namespace app
