// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/decodedtext.h"

#include <QTextCursor>

#include <optional>

class QTextBlock;

namespace app {

// What ends a line in the file, where it is not the file's usual ending, is part of the format of
// its block: undo and redo bring it back with the text.

/// Nothing where the line has the usual ending.
[[nodiscard]] std::optional<LineEnding> endingOf(const QTextBlock &block);

/// Changes the block that `cursor` is in; does nothing where it has that ending already.
void setEnding(QTextCursor &cursor, std::optional<LineEnding> ending);

} // namespace app
