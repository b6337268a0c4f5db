// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace app {

/// The letters and digits of `text` in lower case: what stays the same whatever generator and theme
/// make of quotes, dashes, spaces and line breaks.
[[nodiscard]] QString letters(QStringView text);

/// What identifies the body of a post on a page: the letters of each of its lines, in order,
/// without the marks of Markdown, and the names of its images. Of a line with a template, a
/// footnote or the like, of which only the generator knows what comes of it, the longest piece
/// beside them.
[[nodiscard]] QStringList articleLines(const QString &postText);

/// The name of an image's file in such a list.
[[nodiscard]] QString imageLetters(QStringView source);

} // namespace app
