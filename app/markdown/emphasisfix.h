// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/textedit.h"

#include <QList>
#include <QString>

namespace app {

/// How emphasis that stays text is written so that every engine makes it.
enum class EmphasisFixStyle {
    /// `<strong>…</strong>`: nothing is added to what is read, and whoever sees the source knows
    /// what it means. Moving the marks would change what is emphasised, and a character of no width
    /// can't be seen by the author who will wonder about it.
    Tags,
    /// `&NoBreak;` outside of the marks, for engines that leave raw HTML out. Punctuation to the
    /// parser; to a browser a character without width that keeps a particle with its noun.
    Reference,
};

/// Edits that turn two marks which stay text into the emphasis they were meant for.
struct EmphasisFix {
    qsizetype at = 0; ///< Of the mark that is blocked.
    QString mark;
    TextEdit opening;
    TextEdit closing;
};

/// Those that `text`, the source of one paragraph, heading or cell, needs; each for itself. One
/// is offered only where cmark then reads just what it reads where those two marks are not blocked.
/// Long texts are not looked at. To try costs parsing `text`, and no more than `budget`, in UTF-16
/// units, is parsed; what was is taken off it.
[[nodiscard]] QList<EmphasisFix> emphasisFixes(const QString &text, EmphasisFixStyle style,
                                               qsizetype &budget);

} // namespace app
