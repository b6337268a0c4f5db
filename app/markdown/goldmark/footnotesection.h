// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/block.h"
#include "app/markdown/goldmark/footnotes.h"
#include "app/markdown/markdowntree.h"

#include <QList>

namespace app::goldmark {

/// The section of footnotes at the end of a post. Notes are read where the first of them stands,
/// and shown last, in the order of their marks; those without a mark are not (goldmark:
/// "Footnotes").
class FootnoteSection final
{
public:
    /// `footnotes` has the notes in the order in which they will be added, and their marks once
    /// all of the post is read.
    FootnoteSection(MarkdownNode document, const Footnotes &footnotes)
        : m_document(document)
        , m_footnotes(footnotes)
    { }

    /// What holds the next note's blocks.
    [[nodiscard]] MarkdownNode addNote(const Block *note);
    /// Once all of the post is there.
    void finish();

private:
    struct Entry {
        MarkdownNode node;
        bool endsWithParagraph = false;
    };

    static void addBackLinks(Entry entry, const Footnotes::Note &note);

    MarkdownNode m_document;
    const Footnotes &m_footnotes;
    MarkdownNode m_section;
    MarkdownNode m_list;
    QList<Entry> m_entries;
};

} // namespace app::goldmark
