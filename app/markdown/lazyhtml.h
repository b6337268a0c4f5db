// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

/// `text` with a GuardMark in front of each tag that stands alone on a lazy line of a list or quote
/// (`- a`, line break, `<br>`): it goes on with the paragraph (CommonMark 0.29 §4.6, start
/// condition 7), where cmark-gfm ends the list and begins a block of HTML.
[[nodiscard]] QString withGuardedLazyHtml(const QString &text);

} // namespace app
