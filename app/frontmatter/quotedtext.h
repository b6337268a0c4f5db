// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

// Strings of TOML 1.0 ("String").

/// What stands between the quotes of a basic string for `text`.
[[nodiscard]] QString escapedToml(QStringView text);
/// The same between three quotes, where line breaks stay.
[[nodiscard]] QString escapedTomlLines(const QString &text);
/// The text that stands between the quotes of a basic string on one line.
[[nodiscard]] QString unescapedToml(QStringView source);
/// True where a literal string on one line can hold `text`.
[[nodiscard]] bool canStandInTomlLiteral(QStringView text);
/// True where `text` is a key that needs no quotes.
[[nodiscard]] bool isBareTomlKey(QStringView text);

/// What stands between the quotes of a string of JSON (RFC 8259 §7).
[[nodiscard]] QString escapedJson(QStringView text);

} // namespace app
