// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/syntax.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QTextCharFormat>

namespace ui {

/// How the styles of a post's characters look in a theme.
class SyntaxFormats final
{
public:
    explicit SyntaxFormats(const Theme &theme);

    [[nodiscard]] const QTextCharFormat &format(app::SyntaxStyles styles);

private:
    [[nodiscard]] QTextCharFormat made(app::SyntaxStyles styles) const;
    [[nodiscard]] QColor color(app::SyntaxStyles styles) const;

    Theme m_theme;
    QHash<app::SyntaxStyles::Int, QTextCharFormat> m_formats;
};

} // namespace ui
