// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app::marked {

/// `text` with the dashes, quotes and ellipses that hexo-renderer-marked puts into it
/// ("smartypants"). `quotes` are as in Options.
[[nodiscard]] QString typeset(const QString &text, const QString &quotes);

} // namespace app::marked
