// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/kramdown/blockreader.h"

namespace app::kramdown {

/// Reads the comment or element of block kind at the reader's place, with all that is in it; stops
/// the reader at the closing tag of its tree. False where there is neither.
bool readHtmlBlock(BlockReader &reader);

} // namespace app::kramdown
