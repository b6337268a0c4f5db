// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/revision.h"
#include "app/base/textposition.h"
#include "app/text/textedit.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace app {

/// A top-level block of the body as sanitized HTML. Two blocks of equal hash have equal HTML.
struct RenderedBlock {
    QString html;
    LineRange lines; ///< Of the file: front matter counts.
    quint64 hash = 0;

    bool operator==(const RenderedBlock &) const = default;
};

struct Heading {
    int level = 1; ///< 1 to 6.
    QString text; ///< Without markup.
    QString id; ///< As the dialect's generator makes it; may be empty.
    int line = 1;

    bool operator==(const Heading &) const = default;
};

/// Something in the body that points elsewhere: a link or an image, in Markdown or raw HTML.
struct Reference {
    enum class Kind { Link, Image };

    Kind kind = Kind::Link;
    QString destination; ///< As a browser gets it: entities decoded, percent-encoding kept.
    QString text; ///< Link text or alternative text, without markup.
    int line = 1;
    /// The destination's own characters in the post's text; nothing where it could not be located
    /// with certainty. Replacing them renames the target.
    std::optional<TextRange> destinationRange;

    bool operator==(const Reference &) const = default;
};

/// An entry of a list with a box to tick.
struct Task {
    bool isDone = false;
    int line = 1;
    TextRange mark; ///< The character between the brackets: a blank, `x` or `X`.

    bool operator==(const Task &) const = default;
};

struct CodeBlock {
    QString language; ///< As it is written; empty where none is.
    LineRange lines; ///< Of the file, the fence's lines included.

    bool operator==(const CodeBlock &) const = default;
};

/// A note's definition, used or not.
struct Footnote {
    QString label; ///< `1` of `[^1]: …`.
    int line = 1;
    int uses = 0; ///< Marks in the text that refer to it.

    bool operator==(const Footnote &) const = default;
};

/// Something that the author should know about a line.
struct Notice {
    enum class Kind { Information, Warning, Error };

    Kind kind = Kind::Information;
    int line = 1;
    QString code; ///< Stable name of the notice, for translation ("cjk-emphasis").
    QString message; ///< English.
    std::optional<TextEdit> suggestion;
    QStringList arguments = {}; ///< What the message names, for translation.
    int reason = 0; ///< As Error::reason; 0 for none.

    bool operator==(const Notice &) const = default;
};

/// The result of the one parse of a post's body that preview, outline, images and export read.
struct RenderedPost {
    Revision revision;
    QList<RenderedBlock> blocks;
    QList<Heading> headings;
    QList<Reference> references;
    QList<Notice> notices;
    QList<Task> tasks;
    QList<CodeBlock> codeBlocks;
    QList<Footnote> footnotes;

    /// The whole body's HTML: that of the blocks, in order.
    [[nodiscard]] QString html() const;
    bool operator==(const RenderedPost &) const = default;
};

using RenderedPostPtr = std::shared_ptr<const RenderedPost>;

} // namespace app
