// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>

namespace app {

/// `text` as it is compared: composed (NFC) and without regard to case.
[[nodiscard]] QString folded(const QString &text);

/// Matches a file's name as texts spell it: in any case, composed or decomposed, each character
/// percent-encoded, as an HTML entity or behind a backslash. "a.png" does not match in "data.png".
[[nodiscard]] QRegularExpression namePattern(const QString &fileName);

/// What all spellings of a file's name have in common, to find the texts that may hold one: the
/// last word of the name, folded.
[[nodiscard]] QString nameKey(const QString &fileName);

/// The keys of all names of images in `text`.
[[nodiscard]] QStringList nameKeysIn(const QByteArray &utf8);

} // namespace app
