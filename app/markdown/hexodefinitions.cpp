// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/hexodefinitions.h"

#include <QList>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

bool isBreak(MarkdownNode node)
{
    return node && (node.kind() == Kind::SoftBreak || node.kind() == Kind::LineBreak);
}

// The text that begins the definition; null where the paragraph holds none.
MarkdownNode definitionIn(MarkdownNode paragraph)
{
    for (MarkdownNode node = paragraph.lastChild(); node; node = node.previous()) {
        const bool isFirstInLine = node.kind() == Kind::Text && isBreak(node.previous());
        if (isFirstInLine && node.literal().startsWith(": "))
            return node;
    }
    return {};
}

} // namespace

void shapeHexoDefinitions(MarkdownNode root)
{
    QList<MarkdownNode> paragraphs;
    walk(root, [&paragraphs](MarkdownNode node, Visit visit) {
        if (visit == Visit::Enter && node.kind() == Kind::Paragraph && !node.isBare())
            paragraphs.append(node);
    });
    for (MarkdownNode paragraph : std::as_const(paragraphs)) {
        MarkdownNode text = definitionIn(paragraph);
        if (!text)
            continue;
        text.setLiteral(text.literal().mid(2));
        text.previous().remove();
        text.insertTagsBefore("</dt><dd>");
        paragraph.setTags("<dl><dt>", "</dd></dl>");
    }
}

} // namespace app
