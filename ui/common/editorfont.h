// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>

namespace ui {

/// The font to write in: `family`, or the best there is where that is empty: one in which Hangul is
/// as wide as two Latin letters, so that padded tables line up. `points` is its size.
[[nodiscard]] QFont editorFont(const QString &family, int points);

} // namespace ui
