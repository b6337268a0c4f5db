// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/attributes.h"

#include <QSet>

namespace app::goldmark {
namespace {

bool belongsToBlockBefore(const Block *block)
{
    const Block *before = block->previous;
    return block->type == BlockType::Attributes && before && !block->isBehindBlank
        && !(before->type == BlockType::Code && before->fenceLength > 0);
}

void collect(Block *block, QList<Block *> &lists)
{
    for (Block *child = block->firstChild; child; child = child->next) {
        if (belongsToBlockBefore(child))
            lists.append(child);
        else
            collect(child, lists);
    }
}

// HTML: "Global attributes".
bool isElementAttribute(const QByteArray &name)
{
    static const QSet<QByteArray> names{
        "accesskey", "autocapitalize", "autofocus", "class",   "contenteditable", "dir",
        "draggable", "enterkeyhint",   "hidden",    "id",      "inert",           "inputmode",
        "is",        "itemid",         "itemprop",  "itemref", "itemscope",       "itemtype",
        "lang",      "part",           "role",      "slot",    "spellcheck",      "style",
        "tabindex",  "title",          "translate"};
    return names.contains(name) || name.startsWith("data-");
}

template <typename Predicate>
NodeAttributes kept(const NodeAttributes &attributes, Predicate isKept)
{
    NodeAttributes those;
    for (const auto &attribute : attributes) {
        if (isKept(attribute.first))
            those.append(attribute);
    }
    return those;
}

} // namespace

void giveBlockAttributes(Block *document)
{
    QList<Block *> lists;
    collect(document, lists);
    for (Block *list : std::as_const(lists)) {
        if (Block *before = list->previous) {
            for (const auto &attribute : std::as_const(list->attributes)) {
                if (!hasAttribute(before->attributes, attribute.first))
                    before->attributes.append(attribute);
            }
        }
        list->takeOut();
    }
}

NodeAttributes headingAttributes(const NodeAttributes &attributes)
{
    return kept(attributes,
                [](const QByteArray &name) { return !name.toLower().startsWith("on"); });
}

NodeAttributes elementAttributes(const NodeAttributes &attributes)
{
    return kept(attributes, isElementAttribute);
}

} // namespace app::goldmark
