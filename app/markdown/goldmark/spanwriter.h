// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/characterreferences.h"
#include "app/markdown/goldmark/spans.h"
#include "app/markdown/markdowntree.h"

#include <QByteArrayView>

namespace app::goldmark {

/// Adds what the spans are to `parent`. Text next to text becomes one. `firstLine` is that of the
/// inline text.
void writeSpans(const SpanTree &spans, QByteArrayView source, int firstLine, CharacterNames &names,
                MarkdownNode parent);

} // namespace app::goldmark
