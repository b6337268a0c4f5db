// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

/// A title as a part of file names and addresses: letters of every script, digits and single
/// dashes, lower case, composed (NFC), at most 200 bytes of UTF-8; a name that every system
/// accepts. "post" where the title has no letter or digit.
[[nodiscard]] QString slugFromTitle(const QString &title);

} // namespace app
