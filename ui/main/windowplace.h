// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>
#include <QSize>

namespace ui {

/// Size of the window, without its frame, at the very first start: what is comfortable, or what
/// fits beside a title bar and borders where `available`, the screen without panels and docks, has
/// less. Both in device-independent pixels.
[[nodiscard]] QSize firstSize(QSize available);

/// `window`, which was remembered, within `available`: the screen that it was on may have become
/// smaller or be gone. (Qt 6.4's restoreGeometry() moves such a window, but leaves it as large as
/// it was, so that its left part is where no screen is.)
[[nodiscard]] QRect placedWithin(const QRect &window, const QRect &available);

} // namespace ui
