// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace app {

/// A place in Markdown source that may be the destination of a link or an image. The scanner knows
/// code spans, escapes and tags but is no parser: who uses it compares with what was parsed.
struct DestinationCandidate {
    enum class Form {
        Inline, ///< `](destination)` or `](<destination>)`.
        Angle, ///< `<https://…>`.
        Bare, ///< An address in running text; `range` ends at the next white space.
        Definition, ///< `[label]: destination`.
        Tag, ///< A raw HTML tag; `range` is the whole tag and `value` its characters.
    };

    Form form = Form::Inline;
    TextRange range; ///< Counted from the start of the scanned text.
    QString value; ///< The destination with entities and backslashes resolved.

    bool operator==(const DestinationCandidate &) const = default;
};

/// Candidates in the lines of one paragraph, heading or table row, by the position of their end.
[[nodiscard]] QList<DestinationCandidate> scanDestinations(QStringView source);

/// Reference definitions in the lines of a whole body. Those in code blocks too.
[[nodiscard]] QList<DestinationCandidate> scanDefinitions(QStringView source);

} // namespace app
