// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/textedit.h"

namespace app {

/// What is selected in a post: from the anchor to the cursor, either of which may come first.
struct TextSelection {
    TextPosition anchor = 0;
    TextPosition cursor = 0;

    [[nodiscard]] TextPosition start() const { return qMin(anchor, cursor); }
    [[nodiscard]] TextPosition end() const { return qMax(anchor, cursor); }
    [[nodiscard]] bool isEmpty() const { return anchor == cursor; }
    [[nodiscard]] TextRange range() const { return {start(), end() - start()}; }
    bool operator==(const TextSelection &) const = default;
};

/// What a command does: edits (ascending, positions before any of them) and the selection that
/// holds after them. No edits means that the command has nothing to change.
struct TextChange {
    QList<TextEdit> edits;
    TextSelection selection;

    bool operator==(const TextChange &) const = default;
};

/// On which side of text that is inserted exactly at it a position stays.
enum class Side { Before, After };

/// Where `position` is after `edits`. Inside of a replaced range it goes to the replacement's
/// end.
[[nodiscard]] TextPosition mapped(TextPosition position, const QList<TextEdit> &edits, Side side);

/// `selection` after `edits`, with text inserted at its ends left outside of it; an empty one
/// stays after what is inserted at it.
[[nodiscard]] TextSelection mapped(const TextSelection &selection, const QList<TextEdit> &edits);

} // namespace app
