// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/fieldnode.h"
#include "app/frontmatter/scalarwriter.h"
#include "app/text/textedit.h"

#include <QStringList>
#include <QVariant>

namespace app {

/// Edits of one text that together make a change.
using EditList = QList<TextEdit>;

/// The ways to give `node` a scalar value (not a list), the one that changes least first. Reading
/// the text again tells which of them hold.
[[nodiscard]] QList<EditList> scalarEdits(const QString &postText, const FieldNode &node,
                                          const QVariant &value, const ValuePlace &place);

/// The same for a list; `node` may be something else.
[[nodiscard]] QList<EditList> listEdits(const QString &postText, const FieldNode &node,
                                        const QStringList &items, const ValuePlace &place);

/// Takes item `index` out of a list. Nothing where it shares its line with the list around it.
[[nodiscard]] EditList itemRemoval(const QString &postText, const FieldNode &list, int index,
                                   const ValuePlace &place);

/// `value` as it is written where nothing stood before; a list starts with a line break where it
/// stands below its key.
[[nodiscard]] QString newValue(const QVariant &value, const ValuePlace &place);

/// Puts `source` in the place of the node's characters, with the blank that an empty place needs;
/// in that of lines below a key, behind the key.
[[nodiscard]] EditList replacedNode(const QString &postText, const FieldNode &node,
                                    const QString &source);

/// The text of a number, word or ValueSource as it is written; nothing for what is a QString, a
/// list or nothing.
[[nodiscard]] std::optional<QString> literalSource(const QVariant &value, const ValuePlace &place);

/// The items of a QStringList, or of a QVariantList of scalars.
[[nodiscard]] std::optional<QStringList> itemTexts(const QVariant &value);

} // namespace app
