// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/kramdown/blockreader.h"

namespace app::kramdown {

/// Reads the list at the reader's place; false where there is none.
bool readList(BlockReader &reader);
/// Reads `: definitions` of the paragraph in front, which becomes their terms.
bool readDefinitionList(BlockReader &reader);

} // namespace app::kramdown
