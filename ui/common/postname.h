// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ui {

/// What a post's file is called in titles and menus: the name of the file, or of its folder where
/// the file is a post folder's `index.md`; "New post" where `path` is empty.
[[nodiscard]] QString postName(const QString &path);

} // namespace ui
