// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/editor/syntaxformats.h"

namespace ui {

using app::SyntaxStyle;
using app::SyntaxStyles;

SyntaxFormats::SyntaxFormats(const Theme &theme)
    : m_theme(theme)
{ }

const QTextCharFormat &SyntaxFormats::format(SyntaxStyles styles)
{
    const auto found = m_formats.constFind(styles.toInt());
    if (found != m_formats.cend())
        return *found;
    return *m_formats.insert(styles.toInt(), made(styles));
}

// The innermost meaning wins: marks before all, then what is special, then what a line is.
QColor SyntaxFormats::color(SyntaxStyles styles) const
{
    const struct {
        SyntaxStyles styles;
        QColor color;
    } rows[] = {
        {SyntaxStyle::Mark, m_theme.syntaxMark},
        {SyntaxStyle::ListMark, m_theme.accent},
        {SyntaxStyle::Info, m_theme.syntaxComment},
        {SyntaxStyle::Comment, m_theme.syntaxComment},
        {SyntaxStyle::Code, m_theme.syntaxCode},
        {SyntaxStyle::Html, m_theme.syntaxHtml},
        {SyntaxStyle::Address, m_theme.mutedText},
        {SyntaxStyle::Link, m_theme.syntaxLink},
        {SyntaxStyle::Key, m_theme.syntaxKey},
        {SyntaxStyle::String, m_theme.syntaxString},
        {SyntaxStyle::Literal, m_theme.syntaxLiteral},
        {SyntaxStyle::Heading1 | SyntaxStyle::Heading2 | SyntaxStyle::Heading3,
         m_theme.syntaxHeading},
        {SyntaxStyle::Done | SyntaxStyle::Strikethrough, m_theme.mutedText},
        {SyntaxStyle::Quote, m_theme.syntaxQuote},
    };
    for (const auto &row : rows) {
        if (styles & row.styles)
            return row.color;
    }
    return m_theme.text;
}

QTextCharFormat SyntaxFormats::made(SyntaxStyles styles) const
{
    QTextCharFormat format;
    format.setForeground(color(styles));
    const bool isHeading
        = bool(styles & (SyntaxStyle::Heading1 | SyntaxStyle::Heading2 | SyntaxStyle::Heading3));
    if ((isHeading || (styles & SyntaxStyle::Strong)) && !(styles & SyntaxStyle::Mark))
        format.setFontWeight(QFont::Bold);
    if ((styles & SyntaxStyle::Emphasis) && !(styles & SyntaxStyle::Mark))
        format.setFontItalic(true);
    if ((styles & SyntaxStyle::Strikethrough) && !(styles & SyntaxStyle::Mark))
        format.setFontStrikeOut(true);
    if (styles & SyntaxStyle::Code)
        format.setBackground(m_theme.syntaxCodeBackground);
    if (styles & SyntaxStyle::HardBreak) {
        format.setUnderlineStyle(QTextCharFormat::DotLine);
        format.setUnderlineColor(m_theme.syntaxMark);
        format.setFontUnderline(true);
    }
    return format;
}

} // namespace ui
