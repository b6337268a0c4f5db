// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/emphasis/emphasisfix.h"
#include "app/markdown/markdowntree.h"
#include "app/markdown/renderer.h"

#include <QList>
#include <QString>

namespace app {

/// A notice for emphasis below `root`, which `body` at `place` of the post was parsed to, that
/// stays text although its author meant it: `**링크(link)**를`. Suggests a rewrite where one is
/// known to give what was meant.
[[nodiscard]] QList<Notice> emphasisNotices(MarkdownNode root, const QString &body,
                                            const BodyPlace &place, const EmphasisReading &reading);

} // namespace app
