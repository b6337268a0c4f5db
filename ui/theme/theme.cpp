// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

namespace ui {

const Theme &lightTheme()
{
    static const Theme theme{
        .isDark = false,
        .window = QColor(0xf1efeb),
        .panel = QColor(0xf8f7f4),
        .page = QColor(0xfffefc),
        .raised = QColor(0xffffff),
        .text = QColor(0x26241f),
        .mutedText = QColor(0x6b675f),
        .border = QColor(0xe0dcd4),
        .hover = QColor(0xeae6df),
        .selection = QColor(0xcfe0f7),
        .currentLine = QColor(0xf6f4ef),
        .accent = QColor(0x23589c),
        .accentText = QColor(0xffffff),
        .error = QColor(0xb3261e),
        .warning = QColor(0x8f5a00),
        .success = QColor(0x2c6e3f),
        .syntaxMark = QColor(0x9a948a),
        .syntaxHeading = QColor(0x1d4f91),
        .syntaxCode = QColor(0x9b3b1f),
        .syntaxCodeBackground = QColor(0xf4f1eb),
        .syntaxLink = QColor(0x23589c),
        .syntaxQuote = QColor(0x5e6b5a),
        .syntaxHtml = QColor(0x77548c),
        .syntaxKey = QColor(0x7a3e8e),
        .syntaxString = QColor(0x2c6e3f),
        .syntaxLiteral = QColor(0x9b3b1f),
        .syntaxComment = QColor(0x857f75),
    };
    return theme;
}

const Theme &darkTheme()
{
    static const Theme theme{
        .isDark = true,
        .window = QColor(0x1b1c1f),
        .panel = QColor(0x202125),
        .page = QColor(0x17181a),
        .raised = QColor(0x292b30),
        .text = QColor(0xe2dfd9),
        .mutedText = QColor(0x9d9a94),
        .border = QColor(0x34363c),
        .hover = QColor(0x2d2f35),
        .selection = QColor(0x2c4770),
        .currentLine = QColor(0x1e2023),
        .accent = QColor(0x82aef2),
        .accentText = QColor(0x11203a),
        .error = QColor(0xf28b82),
        .warning = QColor(0xe5b567),
        .success = QColor(0x8fcf9f),
        .syntaxMark = QColor(0x6f7178),
        .syntaxHeading = QColor(0x93bbf7),
        .syntaxCode = QColor(0xe9a178),
        .syntaxCodeBackground = QColor(0x212327),
        .syntaxLink = QColor(0x82aef2),
        .syntaxQuote = QColor(0xa3b39c),
        .syntaxHtml = QColor(0xc4a0dc),
        .syntaxKey = QColor(0xcba4e0),
        .syntaxString = QColor(0x9fcf9f),
        .syntaxLiteral = QColor(0xe9a178),
        .syntaxComment = QColor(0x7f8087),
    };
    return theme;
}

} // namespace ui
