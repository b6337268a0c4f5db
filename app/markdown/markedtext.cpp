// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/markedtext.h"

#include <QList>
#include <QSet>

#include <optional>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

/// `==` in a text node: exactly two of them.
struct Mark {
    qsizetype at = 0;
    bool mayOpen = false;
    bool mayClose = false;
};

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\0';
}

QList<Mark> marksIn(const QByteArray &text, bool hasBefore, bool hasAfter)
{
    QList<Mark> marks;
    for (qsizetype at = text.indexOf("=="); at >= 0; at = text.indexOf("==", at)) {
        qsizetype end = at;
        while (end < text.size() && text[end] == '=')
            ++end;
        if (end - at == 2) {
            const bool blankAfter = end < text.size() ? isBlank(text[end]) : !hasAfter;
            const bool blankBefore = at > 0 ? isBlank(text[at - 1]) : !hasBefore;
            marks.append({at, !blankAfter, !blankBefore});
        }
        at = end;
    }
    return marks;
}

class Shaper final
{
public:
    void shape(MarkdownNode parent)
    {
        QList<MarkdownNode> texts;
        for (MarkdownNode node = parent.firstChild(); node; node = node.next()) {
            if (node.kind() == Kind::Text)
                texts.append(node);
        }
        for (const MarkdownNode node : std::as_const(texts))
            collect(node);
        pair();
        for (const MarkdownNode node : std::as_const(texts))
            write(node);
    }

private:
    struct Placed {
        MarkdownNode node;
        Mark mark;
        bool isPaired = false;
        bool opens = false;
    };

    void collect(MarkdownNode node)
    {
        const bool hasBefore = node.previous() && node.previous().kind() != Kind::SoftBreak;
        const bool hasAfter = node.next() && node.next().kind() != Kind::SoftBreak;
        for (const Mark &mark : marksIn(node.literal(), hasBefore, hasAfter))
            m_marks.append({node, mark, false, false});
    }

    void pair()
    {
        std::optional<qsizetype> open;
        for (qsizetype i = 0; i < m_marks.size(); ++i) {
            if (open && m_marks[i].mark.mayClose) {
                m_marks[*open].isPaired = m_marks[*open].opens = m_marks[i].isPaired = true;
                open.reset();
            } else if (!open && m_marks[i].mark.mayOpen) {
                open = i;
            }
        }
    }

    // Nodes come in the order of their marks.
    void write(MarkdownNode node)
    {
        const QByteArray text = node.literal();
        qsizetype copied = 0;
        for (; m_written < m_marks.size() && m_marks[m_written].node == node; ++m_written) {
            const Placed &placed = m_marks[m_written];
            if (!placed.isPaired)
                continue;
            if (placed.mark.at > copied)
                node.insertBefore(Kind::Text, text.mid(copied, placed.mark.at - copied));
            node.insertTagsBefore(placed.opens ? "<mark>" : "</mark>");
            copied = placed.mark.at + 2;
        }
        if (copied > 0)
            node.setLiteral(text.mid(copied));
    }

    QList<Placed> m_marks;
    qsizetype m_written = 0;
};

} // namespace

void shapeMarkedText(MarkdownNode root)
{
    QList<MarkdownNode> parents;
    QSet<const cmark_node *> known;
    walk(root, [&](MarkdownNode node, Visit visit) {
        if (visit != Visit::Enter || node.kind() != Kind::Text || !node.literal().contains("=="))
            return;
        if (!known.contains(node.parent().handle())) {
            known.insert(node.parent().handle());
            parents.append(node.parent());
        }
    });
    for (const MarkdownNode parent : std::as_const(parents))
        Shaper().shape(parent);
}

} // namespace app
