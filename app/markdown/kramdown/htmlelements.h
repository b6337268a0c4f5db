// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/kramdown/element.h"

#include <QStringView>

namespace app::kramdown {

// What kramdown knows of HTML's elements. Names are in lower case.

/// Belongs into text, or is `script`: does not end a paragraph.
[[nodiscard]] bool isSpanOrScript(QStringView name);
[[nodiscard]] bool isSpanElement(QStringView name);
[[nodiscard]] bool isBlockElement(QStringView name);
/// `br`, `img` and the like.
[[nodiscard]] bool isVoid(QStringView name);
/// HTML has it, so that its name is written in lower case.
[[nodiscard]] bool isKnown(QStringView name);
/// What the content is where it is not kept as it stands.
[[nodiscard]] ContentModel contentModel(QStringView name);

} // namespace app::kramdown
