// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/kramdown/blockreader.h"

namespace app::kramdown {

/// Reads the table at the reader's place; false where there is none: a bar must stand in each line,
/// a blank line, or the end, on both sides.
bool readTable(BlockReader &reader);

} // namespace app::kramdown
