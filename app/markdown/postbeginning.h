// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace app {

/// Front matter and first screens of a post that is too long to be rendered within a moment, up to
/// a blank line where one is near. Nothing where `postText` is shorter, or one endless line.
[[nodiscard]] std::optional<QString> beginningOfLongPost(const QString &postText);

} // namespace app
