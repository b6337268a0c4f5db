// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"

#include <QList>
#include <QString>

namespace app {

/// "Replace this range by that text": the one form in which form, images, links and tables change
/// a post. A replacement's lines are joined by '\n'.
struct TextEdit {
    TextRange range;
    QString replacement;

    bool operator==(const TextEdit &) const = default;
};

/// `text` after `edits`, which are ascending, do not overlap and count positions in `text`.
[[nodiscard]] QString applied(const QString &text, const QList<TextEdit> &edits);

/// The smallest single edit that turns `before` into `after`; nothing where they are equal. Never
/// splits a surrogate pair.
[[nodiscard]] QList<TextEdit> difference(const QString &before, const QString &after);

} // namespace app
