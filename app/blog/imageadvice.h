// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/postimages.h"
#include "app/blog/unservedimage.h"
#include "app/post/postplace.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// What can be done about an image that readers of the site would not see.
struct ImageAdvice {
    /// Of a missing one: images of the blog that are called like it, nearest to the post first;
    /// absolute. It was moved to one of them.
    QStringList namesakes;
    /// Of one that is there: why the site won't have it where the post looks for it.
    std::optional<UnservedImage> unserved;
    /// Where that image could lie so that the site has it, absolute: the folder of the post's
    /// images, else the one that its generator publishes, with the post's name. Empty where the
    /// image lies right, or no folder is certain.
    QString servedFolder;

    bool operator==(const ImageAdvice &) const = default;
};

using ImageAdvices = QHash<QString, ImageAdvice>;

/// By PostImage::path; images that nothing can be said of are left out. Walks the blog where one is
/// missing: not for the GUI thread.
[[nodiscard]] ImageAdvices adviceOn(const PostImages &images, const PostPlace &place);

} // namespace app
