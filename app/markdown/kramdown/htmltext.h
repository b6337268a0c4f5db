// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/kramdown/element.h"
#include "app/markdown/markdowntree.h"

#include <QByteArray>
#include <QString>

namespace app::kramdown {

/// `name="value"` for each, with a blank in front.
[[nodiscard]] QByteArray attributeText(const NodeAttributes &attributes);
[[nodiscard]] QByteArray openingTag(const Element &html, const NodeAttributes &attributes);
/// References to characters resolved, as a browser does in attributes.
[[nodiscard]] QString withCharacters(const QString &text);
/// What the element and its content become where none of it is Markdown.
[[nodiscard]] QByteArray rawHtml(const Element &html);

} // namespace app::kramdown
