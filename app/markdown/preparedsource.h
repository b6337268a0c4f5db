// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialectrules.h"

#include <QList>
#include <QString>

#include <optional>

namespace app {

// Characters that stand for something while a text is in the parser, which takes them for letters.
// Noncharacters of Unicode: no file means anything by them.

/// Nothing; keeps its neighbours from being what the parser would take them for.
constexpr QChar GuardMark(char16_t(0xfdd2));
/// Before and after the number of a template token.
constexpr QChar TokenStart(char16_t(0xfdd3));
constexpr QChar TokenEnd(char16_t(0xfdd4));

/// A piece of template syntax (Liquid, Hugo shortcode, Nunjucks tag) in a post.
struct TemplateToken {
    QString source;
    /// What the generator puts there where that is known and plain text: a path.
    std::optional<QString> result;
    bool isBlock = false; ///< The result is no paragraph where it stands alone.

    bool operator==(const TemplateToken &) const = default;
};

/// A body as it goes into the parser. Has as many lines as the body, one for one.
struct PreparedSource {
    QString text;
    QList<TemplateToken> tokens;
    bool hasMarks = false;
};

/// Rewrites what the dialect's engine reads otherwise than cmark. The same text for GitHub.
[[nodiscard]] PreparedSource prepareSource(const QString &body, const DialectRules &rules);

} // namespace app
