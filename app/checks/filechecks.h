// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/postimages.h"
#include "app/markdown/renderedpost.h"

#include <QList>

namespace app {

/// The images in the body of a post that are nowhere, each at the line that uses it.
[[nodiscard]] QList<Notice> checkImages(const PostImages &images);

/// Links to posts by their file name (`../other.md`) that lead to none. Other addresses are the
/// generator's: nothing is said of them. Looks at files: not for the GUI thread.
[[nodiscard]] QList<Notice> checkLinks(const QList<Reference> &references, const PostPlace &place);

} // namespace app
