// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/textselection.h"

#include <QStringView>

#include <optional>

namespace app {

enum class ListKind { Bullet, Ordered, Task };

/// Makes the selected lines items of a list, or plain paragraphs where all of them are such items.
/// Numbers go on from the item above, those of the items below follow.
[[nodiscard]] TextChange toggledList(QStringView text, const TextSelection &selection,
                                     ListKind kind);

/// Moves the selected items, and what is nested in them, below the item above (by the width of its
/// mark: three for `1. `, two for `- `); other lines by four blanks. An item without one above it
/// at its depth stays.
[[nodiscard]] TextChange indented(QStringView text, const TextSelection &selection);

/// The way back: items to the depth of the item that holds them, other lines by up to four blanks.
[[nodiscard]] TextChange outdented(QStringView text, const TextSelection &selection);

/// What Enter does at `position` where that is more than a line break: goes on with the list or
/// quote (next number, empty task box), or ends it where its item is empty.
[[nodiscard]] std::optional<TextChange> continuedAt(QStringView text, TextPosition position);

/// What Backspace does at `position` where that is more than deleting a character: right after the
/// mark of an item, heading or quote it takes that away.
[[nodiscard]] std::optional<TextChange> unmarkedAt(QStringView text, TextPosition position);

} // namespace app
