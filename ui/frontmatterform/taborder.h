// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace ui {

enum class TabWay { Forward, Back };

/// The widget that Tab leads to from `current`, by where things stand within `frame`: line by line.
/// Qt's own order is that in which widgets were made, and a form makes them as they are needed.
/// Null behind the last and before the first one.
[[nodiscard]] QWidget *nextByPlace(const QWidget &frame, const QWidget &current, TabWay way);

/// The first widget of the window's own order that takes Tab and does not stand within `frame`,
/// seen from there. Null where there is none.
[[nodiscard]] QWidget *nextOutside(const QWidget &frame, QWidget &current, TabWay way);

} // namespace ui
