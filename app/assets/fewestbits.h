// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

namespace app {

/// The same picture, pixel by pixel, in the format that takes the fewest bits: a table of colours
/// where there are few of them, grey, or no transparency where nothing is clear. Images of more
/// than eight bits a channel stay as they are.
[[nodiscard]] QImage withFewestBits(const QImage &image);

} // namespace app
