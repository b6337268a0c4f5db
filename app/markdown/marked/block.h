// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace app::marked {

enum class Type {
    Blank, ///< Blank lines; they loosen lists.
    Paragraph,
    Text, ///< That of a list entry: a paragraph where the list is loose.
    Heading,
    Rule,
    Code,
    Html,
    Quote,
    List,
    Entry,
    Table,
};

struct Block {
    Type type = Type::Blank;
    int firstLine = 1;
    int lastLine = 1;
    QString text; ///< Source of what is inline; of Code and Html what stands there.
    QString language; ///< Of Code.
    bool isFenced = false; ///< Of Code: between two fences.
    int level = 0; ///< Of Heading.
    int lineEnds = 0; ///< Of Blank.
    bool isNumbered = false; ///< Of List.
    bool isLoose = false; ///< Of List.
    int firstNumber = 1; ///< Of List.
    bool isTask = false; ///< Of Entry.
    bool isDone = false; ///< Of Entry.
    QList<QStringList> rows; ///< Of Table; the first one is its head.
    QStringList alignments; ///< Of Table, by column.
    std::vector<Block> children;
};

using Blocks = std::vector<Block>;

} // namespace app::marked
