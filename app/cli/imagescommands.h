// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace app::cli {

// `images` by what follows it; each gets the arguments behind that word, returns an ExitCode.

[[nodiscard]] int listBlog(const QStringList &arguments);
[[nodiscard]] int addImages(const QStringList &arguments);
[[nodiscard]] int renameImage(const QStringList &arguments);
[[nodiscard]] int renameFolder(const QStringList &arguments);
[[nodiscard]] int cleanBlog(const QStringList &arguments);
[[nodiscard]] int restoreImages(const QStringList &arguments);

} // namespace app::cli
