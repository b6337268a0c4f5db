// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

/// `text` with what kramdown takes for another kind of block than cmark guarded by GuardMark
/// (lines that begin with inline HTML, `1)`, a table right behind a paragraph) and block attribute
/// lists (`{: .class}` alone on a line) blanked out. Code fences are left alone; no line is added
/// or taken away.
[[nodiscard]] QString withKramdownBlocks(const QString &text);

} // namespace app
