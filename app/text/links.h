// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/textselection.h"

#include <QString>
#include <QStringView>

namespace app {

/// True for what may stand as an address: http, https or mailto, without blanks.
[[nodiscard]] bool isAddress(QStringView text);

/// `address` as it may stand between the brackets of a link: in `<>` where it holds blanks or
/// brackets that do not match.
[[nodiscard]] QString linkTarget(const QString &address);

/// Makes a link of the selection, or of the word at the cursor. Its address is `offered` (what the
/// clipboard holds) where that is one; where it is none, the cursor goes to where the address is to
/// be typed. In a link, its address is selected.
[[nodiscard]] TextChange insertedLink(QStringView text, const TextSelection &selection,
                                      const QString &offered);

} // namespace app
