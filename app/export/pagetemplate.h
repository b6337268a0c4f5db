// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/export/pagetheme.h"

#include <QString>
#include <QVariant>

namespace app {

/// Fills in the page template, written in the part of Mustache (its manual: "Variables",
/// "Sections") that a page needs:
/// - `{{name}}` is the value, escaped for HTML text and attributes; `{{{name}}}` as it is;
/// - `{{#name}}…{{/name}}` stays where the value is not empty, once per entry of a list; in it
///   `{{.}}` is the value or the entry.
/// A tag that opens or closes a section takes its line along where it is alone on it. Unknown names
/// are empty. What values hold is never read as template.
[[nodiscard]] QString fillTemplate(QStringView pageTemplate, const QVariantMap &values);

/// The page that Byline brings: its HTML and its style sheet.
[[nodiscard]] QString builtInPage();
[[nodiscard]] QString builtInStyle(PageTheme theme = PageTheme::Standard);

} // namespace app
