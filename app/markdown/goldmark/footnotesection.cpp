// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/footnotesection.h"

#include <algorithm>

namespace app::goldmark {
namespace {

using Kind = MarkdownNode::Kind;

// As text: without the selector, systems show an emoji.
constexpr char Arrow[] = "\u21a9\ufe0e";

QByteArray backLink(int number, int repeat)
{
    const QByteArray which = repeat == 0 ? QByteArray() : QByteArray::number(repeat);
    return "&#160;<a href=\"#fnref" + which + ':' + QByteArray::number(number)
        + "\" class=\"footnote-backref\">" + Arrow + "</a>";
}

} // namespace

MarkdownNode FootnoteSection::addNote(const Block *note)
{
    if (!m_section) {
        m_section = m_document.append(Kind::Other);
        m_section.setOwnTags("<div class=\"footnotes\">\n<hr />", "</div>");
        m_list = m_section.append(Kind::List);
        m_list.setOwnTags("<ol>", "</ol>");
    }
    MarkdownNode entry = m_list.append(Kind::ListEntry);
    entry.setLines(note->firstLine, note->lastLine);
    m_entries.append({entry, note->lastChild && note->lastChild->type == BlockType::Paragraph});
    return entry;
}

void FootnoteSection::finish()
{
    if (!m_section)
        return;
    QList<qsizetype> order;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_footnotes.notes()[i].number > 0)
            order.append(i);
        else
            m_entries[i].node.remove();
    }
    if (order.isEmpty()) {
        m_section.remove();
        return;
    }
    const QList<Footnotes::Note> &notes = m_footnotes.notes();
    std::sort(order.begin(), order.end(),
              [&notes](qsizetype a, qsizetype b) { return notes[a].number < notes[b].number; });
    m_document.take(m_section);
    // Notes may stand anywhere; lines ascend from block to block all the same.
    const MarkdownNode before = m_section.previous();
    const int after = before ? before.lastLine() : 1;
    int first = m_entries[order.first()].node.firstLine();
    int last = first;
    for (const qsizetype i : order) {
        addBackLinks(m_entries[i], notes[i]);
        m_list.take(m_entries[i].node);
        first = std::min(first, m_entries[i].node.firstLine());
        last = std::max(last, m_entries[i].node.lastLine());
    }
    m_section.setLines(std::max(first, after), std::max(last, after));
}

void FootnoteSection::addBackLinks(Entry entry, const Footnotes::Note &note)
{
    entry.node.setOwnTags("<li id=\"fn:" + QByteArray::number(note.number) + "\">", "</li>");
    MarkdownNode place = entry.node.lastChild();
    if (!entry.endsWithParagraph) {
        place = entry.node.append(Kind::Paragraph);
        place.setBare();
    }
    for (int mark = 0; mark < note.marks; ++mark)
        place.appendInline(Kind::Other).setOwnTags(backLink(note.number, mark), {});
}

} // namespace app::goldmark
