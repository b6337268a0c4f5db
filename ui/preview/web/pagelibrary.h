// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace ui {

/// JSON: an object from each name of a language that highlight.js colours to the library that
/// brings it, "" where highlight.js itself does.
[[nodiscard]] QByteArray codeLanguages();

/// The script that brings a library to the page and tells it so: "highlight", "katex", or a
/// language of highlight.js. Empty where there is none of that name.
[[nodiscard]] QString libraryScript(const QString &name);

/// What draws diagrams, for a page of its own: see DiagramRenderer.
[[nodiscard]] QString diagramScript();

} // namespace ui
