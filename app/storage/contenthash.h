// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace app {

/// Stands for the bytes of a file when they are compared with what was last seen.
[[nodiscard]] QByteArray contentHash(const QByteArray &bytes);

} // namespace app
