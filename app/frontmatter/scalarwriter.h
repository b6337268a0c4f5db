// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/fieldnode.h"
#include "app/frontmatter/frontmatter.h"

#include <QString>

#include <optional>

namespace app {

/// Where a value is to stand, and how its file is used to write such values.
struct ValuePlace {
    FrontMatterFormat format = FrontMatterFormat::Yaml;
    bool isInFlow = false;
    int indent = 0; ///< YAML: column of the keys or dashes of the collection that it is a part of.
    ValueStyle quotes = ValueStyle::DoubleQuoted; ///< SingleQuoted or DoubleQuoted.
    bool prefersQuotes = false; ///< YAML: for new text that could do without.
    bool prefersBlockLists = false; ///< YAML: for new lists.
    int mapIndent = 2; ///< How far a new block map is moved in from its key.
    int listIndent = 0; ///< How far a new block list is moved in from its key.
};

/// `text` in the notation of `style`, for one line; nothing where the style can't hold it. Plain
/// holds everything that needs no quotes for its characters, whatever its kind (plainKind).
[[nodiscard]] std::optional<QString> inlineScalar(const QString &text, ValueStyle style,
                                                  const ValuePlace &place);

/// `text` as a `|` block; nothing where a block can't hold it. `header` is the one to keep as far
/// as the text allows it ("|2-  # comment"), and `contentIndent` the indentation of the lines.
[[nodiscard]] std::optional<QString> literalScalar(const QString &text, const QString &header,
                                                   int contentIndent, const ValuePlace &place);

/// The same as a `>` block, a line for each line of the text.
[[nodiscard]] std::optional<QString> foldedScalar(const QString &text, const QString &header,
                                                  int contentIndent, const ValuePlace &place);

/// `text` in double quotes or without, between them: the part that is written.
[[nodiscard]] QString escaped(QStringView text);

/// `text` for a place where nothing stood: plain, quoted or a block, as the file is used to.
[[nodiscard]] QString newScalar(const QString &text, const ValuePlace &place);

} // namespace app
