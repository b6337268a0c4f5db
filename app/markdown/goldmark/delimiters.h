// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/spans.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace app::goldmark {

/// A run of the same mark, and what it may do where it stands (CommonMark §6.2).
struct DelimiterRun {
    qsizetype length = 0;
    bool canOpen = false;
    bool canClose = false;
};

/// The run of `length` that `line` begins with. `before` is the character in front of it.
[[nodiscard]] DelimiterRun delimiterRunAt(QByteArrayView line, qsizetype length, char32_t before);

/// The runs of `*`, `_` and `~` in an inline text that are open still. What is between two that
/// match becomes a span.
class Delimiters final
{
public:
    /// Where the list ended when a bracket opened.
    struct Mark {
        int last = -1; ///< Its last delimiter then, -1 if there was none.
    };

    explicit Delimiters(SpanTree &spans)
        : m_spans(spans)
    { }

    /// `id` is a span of type Delimiter.
    void push(SpanId id, char mark, const DelimiterRun &run);
    [[nodiscard]] Mark mark() const { return {m_last}; }
    /// Matches what came since `bottom`; what is left of it is text. Everything without `bottom`.
    void process(std::optional<Mark> bottom);

private:
    struct Delimiter {
        SpanId span = NoSpan;
        char mark = 0;
        bool canOpen = false;
        bool canClose = false;
        int length = 0;
        int originalLength = 0;
        int previous = -1;
        int next = -1;
    };

    /// What a search has found.
    struct Opener {
        int delimiter = -1;
        int marks = 0; ///< How many of each side are used up.
        bool isOfSameMark = false; ///< There was one, whether it matches or not.
    };

    /// How far back is known to hold no opener for a kind of closer.
    struct Searched {
        int upTo = -1;
        bool hasSameMark = false;
    };

    [[nodiscard]] int firstBehind(std::optional<Mark> bottom) const;
    [[nodiscard]] Opener openerFor(int closer, int bottom);
    void match(const Opener &opener, int closer);
    void remove(int delimiter);
    void clear(int bottom);
    [[nodiscard]] Delimiter &at(int delimiter)
    {
        return m_delimiters[static_cast<std::size_t>(delimiter)];
    }

    SpanTree &m_spans;
    std::vector<Delimiter> m_delimiters;
    std::vector<Searched> m_searched;
    int m_first = -1;
    int m_last = -1;
};

} // namespace app::goldmark
