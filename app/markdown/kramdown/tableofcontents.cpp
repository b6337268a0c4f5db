// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdown/tableofcontents.h"

#include "app/markdown/kramdown/htmltext.h"
#include "app/markdown/kramdown/inlinebuilder.h"

#include <algorithm>

namespace app::kramdown {
namespace {

using Kind = MarkdownNode::Kind;

struct Entry {
    const Element *heading;
    QByteArray id;
};

void collect(const Element &element, const InlineBuilder &inlines, const QList<int> &levels,
             QList<Entry> &entries)
{
    for (const std::unique_ptr<Element> &child : element.children) {
        if (child->type != Type::Heading) {
            collect(*child, inlines, levels, entries);
            continue;
        }
        QByteArray id;
        for (const auto &[name, value] : inlines.attributesOf(*child))
            id = name == "id" ? value : id;
        const bool isLeftOut = child->list.references.contains(QStringLiteral("no_toc"));
        const QByteArray classes = attribute(child->list.values, u"class").toUtf8();
        if (!isLeftOut && !classes.split(' ').contains("no_toc") && !id.isEmpty()
            && levels.contains(child->level))
            entries.append({child.get(), id});
    }
}

// A heading's spans without links and footnote marks.
void addText(const Element &element, InlineBuilder &inlines, MarkdownNode parent)
{
    for (const std::unique_ptr<Element> &child : element.children) {
        if (child->type == Type::Link)
            addText(*child, inlines, parent);
        else if (child->type != Type::Footnote)
            inlines.add(*child, parent);
    }
}

} // namespace

void addTableOfContents(const Reading &reading, const Element *list, MarkdownNode node)
{
    InlineBuilder inlines(reading.definitions);
    QList<Entry> entries;
    collect(*reading.root, inlines, reading.definitions.options.contentsLevels, entries);
    if (entries.isEmpty())
        return;
    NodeAttributes attributes = inlines.attributesOf(*list);
    const auto id = std::find_if(attributes.cbegin(), attributes.cend(),
                                 [](const auto &pair) { return pair.first == "id"; });
    const QByteArray name = id == attributes.cend() ? QByteArray("markdown-toc") : id->second;
    if (id == attributes.cend())
        attributes.append({"id", name});

    struct Open {
        int level;
        MarkdownNode entry;
    };
    QList<Open> open;
    const QByteArray tag = list->type == Type::NumberedList ? "ol" : "ul";
    const auto addList = [&tag](MarkdownNode parent, const NodeAttributes &with) {
        MarkdownNode made = parent.append(Kind::List);
        made.setOwnTags('<' + tag + attributeText(with) + '>', "</" + tag + '>');
        return made;
    };
    const MarkdownNode top = addList(node, attributes);
    for (const Entry &entry : std::as_const(entries)) {
        while (!open.isEmpty() && open.last().level >= entry.heading->level)
            open.removeLast();
        MarkdownNode parent = top;
        if (!open.isEmpty()) {
            parent = open.last().entry.lastChild();
            if (parent.kind() != Kind::List)
                parent = addList(open.last().entry, {});
        }
        MarkdownNode item = parent.append(Kind::ListEntry);
        item.setOwnTags("<li>", "</li>");
        MarkdownNode paragraph = item.append(Kind::Other);
        MarkdownNode link = paragraph.appendInline(Kind::Other);
        link.setOwnTags(
            "<a" + attributeText({{"href", '#' + entry.id}, {"id", name + '-' + entry.id}}) + '>',
            "</a>");
        addText(*entry.heading, inlines, link);
        open.append({entry.heading->level, item});
    }
}

} // namespace app::kramdown
