// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/postimages.h"
#include "app/text/textedit.h"

#include <optional>

namespace app {

/// Bytes above which an image makes readers wait on a phone.
constexpr qint64 LargeImageBytes = 1'000'000;
/// Pixels of the longer side that no screen shows.
constexpr int LargeImageSide = 4096;

/// Notes in each image what its author should know: PostImage::problems and `similar`. Reads
/// folders, and files of equal size: not for the GUI thread.
void findProblems(QList<PostImage> &images);

/// The edit that makes `use`, which leads nowhere, name the file `similar`, whose name and folders
/// differ from what is written by case or form of Unicode; nothing where they are others.
[[nodiscard]] std::optional<TextEdit> spellingEdit(const QString &text, const ImageUse &use,
                                                   const QString &similar);

} // namespace app
