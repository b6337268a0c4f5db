// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/goldmark/segment.h"

#include <QByteArray>

#include <vector>

namespace app::goldmark {

/// A span's number within its SpanTree.
using SpanId = int;
constexpr SpanId NoSpan = -1;

/// What an inline text is made of. Brackets and delimiters are so only while it is read: they
/// become text where they mark nothing.
struct Span {
    enum class Type : quint8 {
        Root,
        Text, ///< `start` to `end` in the source; backslashes and references are still in it.
        Typeset, ///< `content`, a character that typography has put in.
        Code, ///< `content`
        Html, ///< `content`
        Emphasis,
        Strong,
        Struck,
        Link, ///< `target`
        Image, ///< `target`
        Address, ///< A bare address, or one in angles: `start` to `end`, to `target`.
        NoteMark, ///< `number`, the `repeat`th mark of that note.
        Box, ///< Of a task; ticked if `number` is 1.
        Delimiter,
        Bracket,
    };
    enum class Break : quint8 { None, Soft, Hard };

    Type type = Type::Text;
    Break lineBreak = Break::None; ///< Behind a text.
    int line = 0; ///< From 0, of the text's lines.
    qsizetype start = 0;
    qsizetype end = 0;
    int number = 0;
    int repeat = 0;
    int target = -1;
    QByteArray content = {};

    SpanId parent = NoSpan;
    SpanId previous = NoSpan;
    SpanId next = NoSpan;
    SpanId first = NoSpan;
    SpanId last = NoSpan;
};

/// Where a link leads, as it was written.
struct Target {
    QByteArray address;
    QByteArray title; ///< Null where there is none.
    bool isWritten = true; ///< With escapes and references in it.
};

/// The spans of one inline text while it is read, which may still move.
class SpanTree final
{
public:
    SpanTree();

    [[nodiscard]] static constexpr SpanId root() { return 0; }
    [[nodiscard]] const Span &at(SpanId id) const { return m_spans[static_cast<std::size_t>(id)]; }
    [[nodiscard]] Span &at(SpanId id) { return m_spans[static_cast<std::size_t>(id)]; }
    [[nodiscard]] const Target &targetOf(const Span &span) const;
    void setTarget(SpanId id, const Target &target);

    /// A new span that stands nowhere yet.
    [[nodiscard]] SpanId make(Span span);
    /// Takes the span from where it is, if it is anywhere.
    void append(SpanId parent, SpanId id);
    void insertBefore(SpanId next, SpanId id);
    void remove(SpanId id);

    /// Adds to the root's last text where that ends there, else as a text of its own.
    void appendText(qsizetype start, qsizetype end, int line);
    /// Makes a bracket or delimiter text, which joins the one before it.
    void makeText(SpanId id);

private:
    [[nodiscard]] bool isEndOfText(SpanId id, qsizetype at) const;

    std::vector<Span> m_spans;
    std::vector<Target> m_targets;
};

} // namespace app::goldmark
