// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace app {

// What costs cmark the square of a paragraph's length, and no author writes.

/// `text` with a GuardMark in the marks of images that stand within hundreds of open brackets:
/// where a link ends, cmark goes through all images that are open around it.
[[nodiscard]] QString withBoundedImages(const QString &text);

/// `text` with GuardMarks around the brackets that might end a link or name a footnote behind
/// thousands of marks of emphasis: where no emphasis is in a link, cmark goes back through all that
/// the paragraph has had before it.
[[nodiscard]] QString withBoundedLinks(const QString &text);

/// `text` with a GuardMark in the addresses behind the hundredth in a word, and behind words that
/// have hundreds of closing parentheses: for each `www.` cmark reads on to the end of the word
/// before it knows that an underscore makes it none, and an address that ends with parentheses is
/// counted through for each of them.
[[nodiscard]] QString withBoundedAddresses(const QString &text);

} // namespace app
