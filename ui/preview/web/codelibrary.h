// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace ui {

/// JSON: an object from each name of a language that highlight.js colours to the script that
/// codeScript() returns for it, "" where highlight.js itself has the language.
[[nodiscard]] QByteArray codeLanguages();

/// What brings `name`, "highlight" or a language's script, to the page and tells it so. Empty where
/// there is no such script.
[[nodiscard]] QString codeScript(const QString &name);

} // namespace ui
