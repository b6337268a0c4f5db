// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/text/textedit.h"

#include <QList>
#include <QRegularExpression>
#include <QString>

namespace app {

struct SearchQuery {
    QString pattern;
    bool isCaseSensitive = false;
    bool isWholeWords = false;
    bool isRegularExpression = false;

    bool operator==(const SearchQuery &) const = default;
};

/// A query that can be carried out. Plain patterns match character by character: a no-break space
/// is not a space.
///
/// A whole word ends where letters end, where the script changes (`AWS` is one in `AWS를`), and
/// before a Korean particle (`행사` is one in `행사를`, not in `행사장`).
class Search final
{
public:
    /// Error: InvalidSyntax, with the regular expression engine's words. An empty pattern matches
    /// nothing.
    [[nodiscard]] static Result<Search> compile(const SearchQuery &query);

    /// All matches in `text`, ascending, not overlapping; at most `limit`. A match of a regular
    /// expression may be empty.
    [[nodiscard]] QList<TextRange> matches(const QString &text, qsizetype limit = 100'000) const;

    /// Replaces the match at `match` (one of matches()). With a regular expression `$1` to `$99`
    /// stand for its groups, `$0` for all of it, `$$` for `$`, `\n` and `\t` for break and tab.
    [[nodiscard]] TextEdit replacement(const QString &text, const TextRange &match,
                                       const QString &with) const;
    [[nodiscard]] QList<TextEdit> replacements(const QString &text, const QString &with) const;

private:
    explicit Search(const SearchQuery &query);
    [[nodiscard]] bool accepts(const QString &text, const TextRange &match) const;
    [[nodiscard]] QList<TextRange> plainMatches(const QString &text, qsizetype limit) const;

    SearchQuery m_query;
    QRegularExpression m_expression;
};

} // namespace app
