// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace app {

/// `url` (UTF-8, entities decoded) as it may stand in `href`: http, https, mailto, relative or
/// a fragment, without the characters that browsers drop while they look for a scheme. Empty where
/// the scheme is another one.
[[nodiscard]] QByteArray safeLink(const QByteArray &url);

/// The same for `src`: http, https, relative, or `data:` with a bitmap image.
[[nodiscard]] QByteArray safeImageSource(const QByteArray &url);

} // namespace app
