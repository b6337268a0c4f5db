// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace app {

/// Bytes in UTF-8 that a file name made here has at most; file systems allow 255, encrypted home
/// folders and archives less.
constexpr qsizetype MaximumNameBytes = 200;

/// True where a file's ending is that of an image that blogs publish (png, jpg, webp, svg …).
[[nodiscard]] bool hasImageSuffix(QStringView fileName);

/// `name` as a file name that every file system, web server and Markdown dialect takes as it is:
/// letters of any script, digits and `-_.@+`; all else, blanks first, becomes '-'. NFC; never
/// empty, hidden, an option (`-rf`), a path or a Windows device (`CON`); ending in lower case.
[[nodiscard]] QString safeImageName(const QString &name);

/// `name`, or `name-2`, `name-3` … before its ending, whichever differs from all of `taken`
/// without regard to case.
[[nodiscard]] QString unclashingName(const QString &name, const QStringList &taken);

/// `path` as the destination of a Markdown link: percent-encoded where CommonMark, kramdown, a
/// table cell, Liquid or a web server would read a character as something else. Hangul stays.
[[nodiscard]] QString markdownDestination(const QString &path);

/// The name of a post in a file name: that of its file, of its folder for `index.md`, without the
/// date in front; safe as above.
[[nodiscard]] QString postSlug(const QString &postFile);

} // namespace app
