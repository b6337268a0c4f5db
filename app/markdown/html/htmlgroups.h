// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

#include <QList>
#include <QString>

#include <deque>

namespace app {

/// Which top-level blocks of a post are one: raw HTML opens an element in one block that a later
/// one closes (`<details>`, blank line, Markdown, `</details>`).
class HtmlGroups final
{
public:
    /// The last block that belongs to the element which `block` opens; `block` itself where it
    /// opens none, or where none closes it nearby. Blocks are asked for in their order.
    [[nodiscard]] MarkdownNode lastOf(MarkdownNode block);

private:
    struct Tag {
        QString name;
        bool isClosing = false;
    };
    struct Block {
        MarkdownNode node;
        QList<Tag> tags; ///< Of raw HTML.
    };

    [[nodiscard]] static QList<Tag> tagsOf(MarkdownNode block);
    [[nodiscard]] const Block &ahead(std::size_t count);

    std::deque<Block> m_ahead; ///< From the block that was asked for on, as far as looked at.
};

} // namespace app
