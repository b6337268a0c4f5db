// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

/// `text` with a backslash before code that marked does not see, for it ends struck text at the
/// next tilde even within code: "1~2분, `~/.bashrc`".
[[nodiscard]] QString withTildesBeforeCode(const QString &text);

} // namespace app
