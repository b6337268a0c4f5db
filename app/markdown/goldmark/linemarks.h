// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

namespace app::goldmark {

// What lines are by themselves, that more than one rule asks for.

/// `***`, `- - -`; the line's first byte is in `column`, from 0.
[[nodiscard]] bool isThematicBreak(QByteArrayView line, int column);

/// 1 of `===`, 2 of `---`, 0 of anything else.
[[nodiscard]] int underlineLevel(QByteArrayView line);

} // namespace app::goldmark
