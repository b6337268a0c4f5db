// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace app {

/// `text`, line for line, with a bullet in the place of each colon that begins a definition for
/// goldmark (Hugo: "Definition lists"): behind a paragraph, whose lines are the terms, or behind
/// another definition. The bullet is another than those of the lists around it.
[[nodiscard]] QString withDefinitionBullets(const QString &text);

/// The lines, from 0, of `lines` whose bullets stand for colons but begin no entry in the tree
/// below `root`, which was parsed from them. `written` are those of the body.
[[nodiscard]] QList<int> strayDefinitions(MarkdownNode root, const QStringList &written,
                                          const QStringList &lines);

/// Makes colons again of the bullets in the lines `stray`.
void restoreColons(QStringList &lines, const QList<int> &stray);

/// Whether the list `node` stands for definitions. `lines` are those of the body.
[[nodiscard]] bool isDefinitionList(MarkdownNode node, const QStringList &lines);

/// Makes definition lists of the lists whose entries begin with a colon in `lines`, the body's, and
/// of the paragraphs before them.
void shapeDefinitions(MarkdownNode root, const QStringList &lines);

} // namespace app
