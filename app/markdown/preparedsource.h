// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"
#include "app/markdown/dialectrules.h"
#include "app/markdown/templates/liquidvalue.h"
#include "app/markdown/templates/templateresult.h"
#include "app/markdown/templates/templatesite.h"

#include <QList>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace app {

// Characters that stand for something while a text is in the parser, which takes the first three
// for letters: noncharacters of Unicode, no file means anything by them.

/// Nothing; keeps its neighbours from being what the parser would take them for.
constexpr QChar GuardMark(char16_t(0xfdd2));
/// Before and after the number of a template token.
constexpr QChar TokenStart(char16_t(0xfdd3));
constexpr QChar TokenEnd(char16_t(0xfdd4));
/// Behind a character that a backslash keeps from typography. The parser must take it for
/// punctuation, as it takes what is before it; no noncharacter is that. (Saurashtra's danda.)
constexpr QChar EscapeMark(char16_t(0xa8ce));

/// Around the token of code that is a block of its own.
constexpr QStringView CodeElementStart(u"<pre class=\"highlight\">");
constexpr QStringView CodeElementEnd(u"</pre>");
/// Around the token of a tag that begins a line and writes an element no text can hold.
constexpr QStringView ElementStart(u"<pre class=\"template\">");
constexpr QStringView ElementEnd(u"</pre>");

/// Whether `c` is one of them.
[[nodiscard]] constexpr bool isMark(QChar c)
{
    return (c >= GuardMark && c <= TokenEnd) || c == EscapeMark;
}

/// A block of code that a template tag writes.
struct TemplateCode {
    QString language;
    QString text;
    bool numbersLines = false;
    /// Text stands in front of the tag: the element begins one line below it.
    bool isBehindText = false;

    bool operator==(const TemplateCode &) const = default;
};

/// A piece of template syntax (Liquid, Hugo shortcode, Nunjucks tag) in a post.
struct TemplateToken {
    QString source;
    TemplateResult result;
    TextRange range; ///< In the body.
    /// In the first line of a fence that stands for a tag, whose source is empty then: the code's
    /// lines are numbered.
    bool numbersLines = false;
    std::optional<TemplateCode> code = {}; ///< The piece is a tag of code up to its end.

    bool operator==(const TemplateToken &) const = default;
};

/// What the templates of a post may ask for.
struct TemplateContext {
    const TemplateSite &site;
    const QVariantMap &frontMatter; ///< The post's values.
    templates::Markdownify markdownify;
};

/// A body as it goes into the parser. Has as many lines as the body, one for one.
struct PreparedSource {
    QString text;
    QList<TemplateToken> tokens;
    TemplateSyntax syntax = TemplateSyntax::None; ///< That of the tokens.
    bool hasMarks = false;
};

/// Rewrites what the dialect's engine reads otherwise than cmark. The same text for GitHub.
[[nodiscard]] PreparedSource prepareSource(const QString &body, const DialectRules &rules,
                                           const TemplateContext &context);

} // namespace app
