// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"
#include "app/text/textedit.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace app {

/// How emphasis that stays text is written so that the blog's engine makes it. Underscores become
/// stars where that is enough.
enum class EmphasisFixStyle {
    /// `<strong>…</strong>`: nothing is added to what is read, and whoever sees the source knows
    /// what it means. Moving the marks would change what is emphasised, and a character of no width
    /// can't be seen by the author who will wonder about it.
    Tags,
    /// `&NoBreak;` outside of the marks, for engines that leave raw HTML out. Punctuation to the
    /// parser; to a browser a character without width that keeps a particle with its noun.
    Reference,
};

/// How the blog reads a text.
struct EmphasisReading {
    std::function<MarkdownTree(const QString &)> parse;
    EmphasisFixStyle style = EmphasisFixStyle::Tags;
    bool hasTildes = true; ///< `~~two~~` are struck through.
    bool hasSingleTilde = true; ///< `~one~` is, too.
};

/// Edits that turn two marks which stay text into the emphasis they were meant for.
struct EmphasisFix {
    qsizetype at = 0; ///< Of the first of the two.
    QString mark;
    TextEdit opening;
    TextEdit closing;
};

/// Those that `text`, the source of one paragraph, heading or cell, needs; each for itself. One
/// is offered only where the two marks stay text, or belong to others further on, and the rewritten
/// text is read as the same letters with that emphasis. To try costs parsing `text`, and no more
/// than `budget`, in UTF-16 units, is parsed; what was is taken off it. Nothing where `text` was
/// not looked at to its end: it is long, or has templates, whose marks are their own.
[[nodiscard]] std::optional<QList<EmphasisFix>> emphasisFixes(const QString &text,
                                                              const EmphasisReading &reading,
                                                              qsizetype &budget);

} // namespace app
