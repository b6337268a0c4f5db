// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace app {

/// The encodings in which `bytes`, which are not UTF-8, look like a text and can be edited without
/// changing others of them: the likeliest first, names as in encodingNames(). Empty where nothing
/// fits, and for UTF-8 that was damaged.
[[nodiscard]] QList<QByteArray> guessedEncodings(const QByteArray &bytes);

} // namespace app
