// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/post/postplace.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace app {

/// An image that a post can refer to.
struct ImageChoice {
    QString path; ///< Absolute.
    QString folder; ///< Relative to the blog's folder; empty for images in that itself.
    QDateTime changed;

    /// The file's name.
    [[nodiscard]] QString name() const;
    bool operator==(const ImageChoice &) const = default;
};

/// The images of the post's blog: those in the post's folder and below first where that has images
/// of its own, each group with the last changed one first. Lists folders: not for the GUI thread.
[[nodiscard]] QList<ImageChoice> imageChoices(const PostPlace &place);

} // namespace app
