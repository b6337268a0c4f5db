// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/delimiters.h"
#include "app/markdown/goldmark/inlinereader.h"
#include "app/markdown/goldmark/segmentreader.h"
#include "app/markdown/goldmark/spans.h"

#include <QHash>

#include <optional>
#include <vector>

namespace app::goldmark {

/// A `[` or `![` that may become a link or an image.
struct Bracket {
    SpanId span = NoSpan;
    bool isImage = false;
    int linksBefore = 0; ///< How many the text had when it opened.
};

/// What is known not to come any more, so that it is looked for once.
struct Misses {
    bool instructionEnd = false; ///< `?>`
    bool declarationEnd = false; ///< `>`
    bool dataEnd = false; ///< `]]>`
    qsizetype angleUpTo = -1; ///< No `>` ends an address in angles in front of this.
    qsizetype mailUpTo = -1; ///< No mail address starts in front of this.
    qsizetype quotesUpTo = -1; ///< The end of the run of quotes that was measured last.
    /// The last run of backticks of each length; filled by the first search that fails.
    std::optional<QHash<qsizetype, qsizetype>> lastTicks;
};

/// One inline text while it is read.
struct InlineText {
    InlineText(InlineState &post, const Segments &lines, const InlinePlace &where)
        : state(post)
        , place(where)
        , reader(post.source, lines)
    { }

    [[nodiscard]] int line() const { return static_cast<int>(reader.place().line); }

    InlineState &state;
    const InlinePlace &place;
    SegmentReader reader;
    SpanTree spans;
    Delimiters delimiters{spans};
    std::vector<Bracket> brackets;
    std::optional<Delimiters::Mark> lastBracket; ///< Where delimiters were at the last bracket.
    int linkCount = 0;
    Misses misses;
};

/// Reads what begins at the text's place and moves behind it: a span that stands nowhere yet.
/// NoSpan where nothing does, and the place is anywhere then.
using PartReader = SpanId (*)(InlineText &text);

} // namespace app::goldmark
