// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/renderedpost.h"

namespace app {

/// Values that give way to others.
template <typename Value>
struct ListSplice {
    qsizetype at = 0; ///< In the list before.
    qsizetype removed = 0;
    QList<Value> inserted;

    bool operator==(const ListSplice &) const = default;
};

/// How far an edit moves what stands behind it.
struct TextShift {
    TextPosition position = 0; ///< Before the edit: where what moves starts.
    qsizetype length = 0; ///< Negative where the text became shorter.
    int line = 1; ///< Before the edit: the first line of the file that moves.
    int lines = 0;

    bool operator==(const TextShift &) const = default;
};

/// What turns the RenderedPost of one revision into that of a later one: what a key costs to send
/// follows from what it changed, not from the length of the post.
struct RenderedPostDelta {
    Revision base; ///< The revision that it can be applied to.
    Revision revision;
    TextShift shift; ///< Of everything but what is inserted.
    ListSplice<RenderedBlock> blocks;
    ListSplice<Heading> headings;
    ListSplice<Reference> references;
    ListSplice<Notice> notices;
    ListSplice<Task> tasks = {};
    ListSplice<CodeBlock> codeBlocks = {};
    ListSplice<Footnote> footnotes = {};

    bool operator==(const RenderedPostDelta &) const = default;
};

/// Where values of `post` stand behind the edit that `shift` tells of, they are moved.
void apply(RenderedPost &post, const TextShift &shift);

/// `delta` must fit: see fits().
void apply(RenderedPost &post, const RenderedPostDelta &delta);

/// Whether `delta` was made from the revision of `post` and takes out only what is there.
[[nodiscard]] bool fits(const RenderedPost &post, const RenderedPostDelta &delta);

/// The smallest delta that turns `before` into `after`, knowing that an edit moved lines between
/// them.
[[nodiscard]] RenderedPostDelta difference(RenderedPost before, const TextShift &shift,
                                           const RenderedPost &after);

} // namespace app
