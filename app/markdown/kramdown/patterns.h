// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/kramdown/options.h"
#include "app/text/patternmatch.h"

#include <QRegularExpression>
#include <QString>
#include <QStringView>

namespace app::kramdown {

// What starts at the front of `rest`, the text from some place to its end, which is a line break.
// Lengths count UTF-16 units, line breaks included; 0 says that no such thing starts there.

[[nodiscard]] bool isSpace(QChar c); ///< ASCII white space, as Ruby's \s.
[[nodiscard]] bool isWord(QChar c); ///< ASCII letters, digits and `_`, as Ruby's \w.

[[nodiscard]] qsizetype lineLength(QStringView rest);
/// All blank lines up to the next that is not.
[[nodiscard]] qsizetype blankLines(QStringView rest);
[[nodiscard]] bool isBlankLine(QStringView rest);
/// Blanks in front, tabs not counted.
[[nodiscard]] qsizetype spaces(QStringView rest);
/// A tab or four blanks: the length of what makes a line one of indented code.
[[nodiscard]] qsizetype codeIndent(QStringView rest);

enum class Marker { Bullet, Number, Colon };

/// `* `, `1. ` or `: ` after at most `maxIndent` blanks: the length up to the marker's end.
[[nodiscard]] qsizetype listMarker(QStringView rest, Marker marker, qsizetype maxIndent = 3);
[[nodiscard]] bool isListStart(QStringView rest);
/// `> ` after at most three blanks.
[[nodiscard]] qsizetype quoteMarker(QStringView rest);
/// Number of `#`; a blank must follow.
[[nodiscard]] qsizetype headingMarker(QStringView rest);
/// The same where kramdown reads its own Markdown, not GitHub's: no blank has to follow.
[[nodiscard]] qsizetype plainHeadingMarker(QStringView rest);
[[nodiscard]] bool isRule(QStringView rest);
[[nodiscard]] bool isFence(QStringView rest);
/// `^` alone on its line.
[[nodiscard]] qsizetype endOfBlock(QStringView rest);
/// `{: … }` alone on its line.
[[nodiscard]] qsizetype blockAttributeList(QStringView rest);
/// Whether what is in braces ends soon enough to be worth reading.
[[nodiscard]] bool mayBeAttributeList(QStringView rest);
/// A tag, opening or closing, of an element that does not belong into text.
[[nodiscard]] bool isBlockTag(QStringView rest);

/// Where lazy continuation lines end.
[[nodiscard]] bool endsLazyLines(QStringView rest);
[[nodiscard]] bool endsParagraph(QStringView rest, const Options &options);
/// A blank line, `^`, an attribute list or the end.
[[nodiscard]] bool isBoundary(QStringView rest);

// HTML as kramdown reads it. To be matched at an offset; captures: name, attributes, quote, '/'.
[[nodiscard]] const QRegularExpression &openingTagExpression();
[[nodiscard]] const QRegularExpression &closingTagExpression();
[[nodiscard]] const QRegularExpression &htmlAttributeExpression();

} // namespace app::kramdown
