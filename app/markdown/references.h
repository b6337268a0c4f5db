// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"
#include "app/markdown/renderer.h"

#include <QList>
#include <QString>

namespace app {

/// The links and images of a body, in the order in which their destinations stand in it.
/// `body` is the text that `root` was parsed from.
[[nodiscard]] QList<Reference> collectReferences(MarkdownNode root, const QString &body,
                                                 const BodyPlace &place);

} // namespace app
