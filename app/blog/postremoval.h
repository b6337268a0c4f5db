// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

/// What goes where the post in `file` (absolute) goes: the folder that it has for itself
/// (`SLUG/index.md`), with its images, else the file alone. A folder is never its own where another
/// post lies in it or below, or where it is the blog's. Canonical; empty where the file is gone.
/// Walks through the folder: not for the GUI thread.
[[nodiscard]] QString removalOf(const QString &file);

} // namespace app
