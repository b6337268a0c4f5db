// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/files/filecontroller.h"

namespace ui {

// What FileController asks the user. Each is modal to `window`; empty paths are for a cancelled
// one.

[[nodiscard]] FileController::Unsaved askAboutUnsaved(QWidget &window, const QString &title);
/// `suggestion` is the path of a file that need not exist.
[[nodiscard]] QString askWhereToSave(QWidget &window, const QString &suggestion);
[[nodiscard]] QString askForPost(QWidget &window, const QString &startFolder);
[[nodiscard]] QString askForBlog(QWidget &window, const QString &startFolder);

} // namespace ui
