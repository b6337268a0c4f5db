// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

namespace app {

/// What a blog's configuration says of its Markdown: the path of a key, and its value as text.
/// `kramdown.hard_wrap` → `true`; the values of a list with a comma between them; nothing for null.
/// The paths of Hugo's are in lower case, for it reads them in any.
using MarkdownSettings = QMap<QString, QString>;

} // namespace app
