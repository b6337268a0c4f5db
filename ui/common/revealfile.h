// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QObject;

namespace ui {

/// Shows the file at `path` (absolute) among its neighbours, by the desktop's file manager; where
/// none answers, opens its folder. Returns at once. Nothing is opened any more once `context` is
/// gone. FreeDesktop.org: "File Manager D-Bus Interface".
void revealFile(const QString &path, QObject *context);

} // namespace ui
