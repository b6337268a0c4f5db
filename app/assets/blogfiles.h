// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/post/postplace.h"
#include "app/storage/folderwalk.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace app {

/// What a file of a blog is written in, which decides how it can name an image.
enum class TextKind {
    Markdown,
    Html, ///< Layouts, templates and scripts.
    Style,
    Data, ///< YAML, TOML, JSON, CSV.
    Other,
};

/// By the file's ending.
[[nodiscard]] TextKind textKind(QStringView fileName);

/// The files that a blog is made from; what its generator or a package manager made is left out.
struct BlogFiles {
    QList<WalkedFile> texts; ///< All that may name an image: posts, layouts, styles, data.
    QList<WalkedFile> images; ///< The blog's own: those of themes and hidden folders are not.
    QStringList unreadable; ///< Folders and links whose texts can't be known.
};

/// Those of the blog at `place`; without a blog those in the post's folder and two levels below.
/// A link that leads out of the blog is followed for texts, never for images. Safe on any thread.
[[nodiscard]] BlogFiles findBlogFiles(const PostPlace &place);

/// The folder that findBlogFiles() starts from: the blog's, else the post's.
[[nodiscard]] QString blogFolder(const PostPlace &place);

} // namespace app
