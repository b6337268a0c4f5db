// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialectrules.h"
#include "app/markdown/markdowntree.h"
#include "app/markdown/renderedpost.h"

#include <QStringList>

namespace app {

/// The headings below `root`, whose ids are those that their nodes have or else made up.
/// `lines` are those of the parsed text, `firstLine` is the line of the file of the first of them.
[[nodiscard]] QList<Heading> collectHeadings(MarkdownNode root, const DialectRules &rules,
                                             const QStringList &lines, int firstLine);

/// Takes the texts of `headings`, which were collected below `root`, as they are now.
void readHeadingTexts(MarkdownNode root, QList<Heading> &headings);

/// Puts the ids of `headings`, which were collected below `root`, into the HTML, in a tree that no
/// reader has put them into.
void addHeadingIds(MarkdownNode root, const QList<Heading> &headings);

/// What hexo-renderer-marked makes the heading's id of: its HTML without tags, and without what
/// looks like one.
[[nodiscard]] QString hexoIdText(MarkdownNode heading, bool hasHardBreaks);

} // namespace app
