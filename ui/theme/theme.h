// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace ui {

/// The colours of the interface by their role. Both themes keep body text at a contrast of 7:1 or
/// better and muted text at 4.5:1 (WCAG 2.1, 1.4.6 and 1.4.3).
struct Theme {
    bool isDark = false;

    QColor window; ///< Behind panels and toolbars.
    QColor panel; ///< Docks, forms, lists.
    QColor page; ///< Editor and preview.
    QColor raised; ///< Buttons, input fields, cards.
    QColor text;
    QColor mutedText; ///< Labels, hints, line numbers.
    QColor border;
    QColor hover;
    QColor selection; ///< Behind selected text and rows; `text` stays readable on it.
    QColor currentLine;
    QColor accent; ///< Focus, links, the one thing to press.
    QColor accentText; ///< On `accent`.
    QColor error;
    QColor warning;
    QColor success;

    // Syntax
    QColor syntaxMark; ///< The characters that are markup: `#`, `**`, `|`.
    QColor syntaxHeading;
    QColor syntaxCode;
    QColor syntaxCodeBackground;
    QColor syntaxLink;
    QColor syntaxQuote;
    QColor syntaxHtml;
    QColor syntaxKey; ///< Front matter: keys.
    QColor syntaxString;
    QColor syntaxLiteral; ///< Front matter: numbers, dates, yes/no.
    QColor syntaxComment;
};

[[nodiscard]] const Theme &lightTheme();
[[nodiscard]] const Theme &darkTheme();

} // namespace ui
