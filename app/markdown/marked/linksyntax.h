// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace app::marked {

/// `[text](address "title")`, or the same as an image.
struct LinkSource {
    qsizetype textStart = 0;
    qsizetype textEnd = 0;
    qsizetype end = 0;
    QString address; ///< As written, but for backslashes.
    QString title;
};

/// The link whose `[` is at `at`. Steps are taken off `budget`, and nothing is found once that is
/// used up.
[[nodiscard]] std::optional<LinkSource> linkAt(const QString &text, qsizetype at,
                                               qsizetype &budget);

/// An address that stands in a text as it is.
struct BareAddress {
    qsizetype end = 0;
    QString address;
};

/// Behind `http://`, `https://`, `ftp://` or `www.`, or a mail address; `budget` as above.
[[nodiscard]] std::optional<BareAddress> bareAddressAt(const QString &text, qsizetype at,
                                                       qsizetype &budget);
/// `<https://…>` or `<a@b.c>`
[[nodiscard]] std::optional<BareAddress> bracketedAddressAt(const QString &text, qsizetype at);

/// Whether `c` may stand in front of a mail address's `@`.
[[nodiscard]] bool isMailCharacter(QChar c);

} // namespace app::marked
