// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

/// What two spellings of one tag have in common: `Machine Learning`, `machine-learning`,
/// `machineLearning` and the same in full-width letters have one key. Case, width, blanks, hyphens
/// and underscores make no difference; `C` and `C++` are two.
[[nodiscard]] QString spellingKey(const QString &text);

} // namespace app
