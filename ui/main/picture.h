// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QString>

namespace ui {

class Workbench;

/// Of a window whose size nobody has chosen: no screen bounds a picture.
inline constexpr QSize PictureSize(1280, 800);

/// Waits until the post is shown in every pane (at most some seconds where there is no preview),
/// saves a picture of the window to `path` (PNG) and ends the application: with 0, or with 1 where
/// it could not be written. For documentation and machines without a display.
void takePicture(Workbench &workbench, const QString &path);

} // namespace ui
