// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fields/datereading.h"
#include "app/markdown/renderedpost.h"

#include <QList>
#include <QString>

namespace app {

/// What the author of `postText` should know of its front matter before it is published, in the
/// order of the lines: what can't be read (Notice::reason is the FieldProblem), dates that the
/// generator of `rules` can't read or reads otherwise, marks that keep the post off the site.
[[nodiscard]] QList<Notice> checkFrontMatter(const QString &postText, const DateRules &rules);

} // namespace app
