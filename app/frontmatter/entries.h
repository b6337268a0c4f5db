// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/fieldpath.h"
#include "app/frontmatter/valueedits.h"

namespace app {

// The entries of a collection: items of a list, or keys with their values.

[[nodiscard]] int entryCount(const FieldNode &collection);

/// Key and value, or the item, without what stands around.
[[nodiscard]] TextRange entryRange(const FieldNode &collection, int index);

/// The entry's whole lines and the comments right above it; nothing where it shares a line with
/// others.
[[nodiscard]] std::optional<TextRange> entryLines(const QString &text, const FieldNode &collection,
                                                  int index);

/// What moves the lines of a block list or map in, tabs where it has them.
[[nodiscard]] QString indentation(const QString &text, const FieldNode &collection);

/// The start of the comments right above the line at `start` that are moved in as far as it is.
[[nodiscard]] TextPosition startWithComments(const QString &text, TextPosition start);

/// Puts `source` before the entry `index` of a collection between brackets, or behind the last one.
[[nodiscard]] EditList insertedInFlow(const QString &text, const FieldNode &collection, int index,
                                      const QString &source);

[[nodiscard]] EditList removedFromFlow(const QString &text, const FieldNode &collection, int index);

/// Takes the key's whole lines out of a block map; for the first key behind a dash (`- a: b`) what
/// stands before the next. Empty where that can't be done.
[[nodiscard]] EditList removedFromBlock(const QString &text, const FieldNode &map, int index);

/// What stands between the keys of a collection between brackets and their values, as its first
/// entry has it; `usual` where there is none.
[[nodiscard]] QString colonOf(const QString &text, const FieldNode &map, const QString &usual);

/// Puts the part at `from` where that at `to` stands; those between move up or down by one. What
/// stands between the parts, which are ascending, stays where it is.
[[nodiscard]] EditList movedPart(const QString &text, const QList<TextRange> &parts, int from,
                                 int to);

} // namespace app
