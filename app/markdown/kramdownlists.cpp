// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdownlists.h"

#include <QList>

#include <algorithm>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

bool isBlank(const QStringList &lines, int line)
{
    return line < 1 || line > lines.size() || QStringView(lines[line - 1]).trimmed().isEmpty();
}

// Whether a blank line follows the entry's first paragraph within the list.
bool isSpaced(MarkdownNode entry, const QStringList &lines)
{
    const MarkdownNode paragraph = entry.firstChild();
    const bool isLastOfList = !entry.next() && !paragraph.next();
    return !isLastOfList && isBlank(lines, paragraph.lastLine() + 1);
}

bool startsWithParagraph(MarkdownNode entry)
{
    const MarkdownNode first = entry.firstChild();
    return first && first.kind() == Kind::Paragraph;
}

void shapeTask(MarkdownNode entry)
{
    const QByteArray box = entry.isTaskDone()
        ? "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" "
          "checked=\"checked\" />"
        : "<input type=\"checkbox\" class=\"task-list-item-checkbox\" disabled=\"disabled\" />";
    MarkdownNode first = entry.firstChild().firstChild();
    if (first)
        first.insertBefore(Kind::HtmlInline, box);
    entry.removeTaskBox();
}

void shapeList(MarkdownNode list, const QStringList &lines)
{
    QList<MarkdownNode> tight;
    bool isAnyTight = false;
    for (MarkdownNode entry = list.firstChild(); entry; entry = entry.next()) {
        const bool hasParagraph = startsWithParagraph(entry);
        // The last entry is as those before it: alone it has no blank line behind it to tell.
        const bool mayBeTight = entry.next() || entry == list.firstChild() || isAnyTight;
        const bool isTight = hasParagraph && mayBeTight && !isSpaced(entry, lines);
        isAnyTight = isAnyTight || isTight || !hasParagraph;
        if (isTight)
            tight.append(entry.firstChild());
    }
    list.setTight(false);
    list.setListStart(1);
    for (MarkdownNode entry = list.firstChild(); entry;) {
        const MarkdownNode next = entry.next();
        if (entry.isTask() && startsWithParagraph(entry))
            shapeTask(entry);
        entry = next;
    }
    for (MarkdownNode &paragraph : tight)
        paragraph.setTags({}, {});
}

} // namespace

void shapeKramdownLists(MarkdownNode root, const QStringList &lines)
{
    QList<MarkdownNode> lists;
    walk(root, [&lists](MarkdownNode node, Visit visit) {
        if (visit == Visit::Enter && node.kind() == Kind::List)
            lists.append(node);
    });
    // Inner ones first: an entry that is made anew keeps what is below it.
    std::for_each(lists.crbegin(), lists.crend(),
                  [&lines](MarkdownNode list) { shapeList(list, lines); });
}

} // namespace app
