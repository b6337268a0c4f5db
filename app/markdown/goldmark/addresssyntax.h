// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace app::goldmark {

/// Where the mail address ends that `text` begins with; -1 if it begins with none. `wordEnd` is
/// where the name in front of the `@` ends, or would.
[[nodiscard]] qsizetype mailEnd(QByteArrayView text, qsizetype &wordEnd);
/// The same for a scheme, a colon and what follows up to a blank or an angle.
[[nodiscard]] qsizetype addressEnd(QByteArrayView text);
/// The same for `https://` and the like, and a domain with a dot.
[[nodiscard]] qsizetype webAddressEnd(QByteArrayView text);
/// The same for `www.`
[[nodiscard]] qsizetype wwwAddressEnd(QByteArrayView text);

} // namespace app::goldmark
