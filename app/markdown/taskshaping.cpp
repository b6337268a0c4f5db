// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/taskshaping.h"

#include "app/markdown/preparedsource.h"

#include <QList>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

QByteArray box(bool isDone)
{
    return isDone ? "<input checked=\"\" disabled=\"\" type=\"checkbox\"> "
                  : "<input disabled=\"\" type=\"checkbox\"> ";
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

// `[`, a blank or an x, `]`
bool isBox(const QByteArray &text, qsizetype at)
{
    if (at + 2 >= text.size() || text[at] != '[' || text[at + 2] != ']')
        return false;
    const char mark = text[at + 1];
    return isSpace(mark) || mark == 'x' || mark == 'X';
}

bool isEscapedBox(const QByteArray &text, qsizetype at)
{
    static const QByteArray mark = QString(EscapeMark).toUtf8();
    return text.mid(at + 3).startsWith(mark);
}

void shapeText(MarkdownNode node)
{
    const QByteArray text = node.literal();
    qsizetype copied = 0;
    for (qsizetype i = text.indexOf('['); i >= 0; i = text.indexOf('[', i + 1)) {
        if (!isBox(text, i) || isEscapedBox(text, i))
            continue;
        if (i > copied)
            node.insertBefore(Kind::Text, text.mid(copied, i - copied));
        node.insertTagsBefore(box(!isSpace(text[i + 1])));
        copied = i + 3;
        while (copied < text.size() && isSpace(text[copied]))
            ++copied;
    }
    if (copied > 0)
        node.setLiteral(text.mid(copied));
}

void shapeEntry(MarkdownNode entry)
{
    const MarkdownNode first = entry.firstChild();
    if (!first || (first.kind() != Kind::Paragraph && first.kind() != Kind::Heading))
        return;
    if (entry.isTask()) {
        MarkdownNode inner = first.firstChild();
        if (inner)
            inner.insertTagsBefore(box(entry.isTaskDone()));
        entry.removeTaskBox();
    }
    QList<MarkdownNode> texts;
    walk(first, [&texts](MarkdownNode node, Visit visit) {
        if (visit == Visit::Enter && node.kind() == Kind::Text && !node.isVerbatim())
            texts.append(node);
    });
    for (const MarkdownNode text : std::as_const(texts))
        shapeText(text);
}

QList<MarkdownNode> entriesBelow(MarkdownNode root)
{
    QList<MarkdownNode> entries;
    walk(root, [&entries](MarkdownNode node, Visit visit) {
        if (visit == Visit::Leave && node.kind() == Kind::ListEntry)
            entries.append(node);
    });
    return entries;
}

} // namespace

void shapeGoldmarkTasks(MarkdownNode root)
{
    for (const MarkdownNode entry : entriesBelow(root))
        shapeEntry(entry);
}

} // namespace app
