// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace ui {

/// What there is to say about an image, beside whether it is shown.
struct ImageRemark {
    enum class Kind {
        None,
        Drawing, ///< It is an SVG, which is shown on demand only.
        OtherCase, ///< There is `detail`, a name that differs in upper and lower case alone.
        Outside, ///< It would lie outside of the blog.
        Unknown, ///< The generator alone knows where it is.
        // It is there, but the site won't have it: see app::UnservedImage.
        HiddenFolder, ///< `detail` is the folder.
        OutsideOfStatic, ///< `detail` is the folder that it should lie in.
        BesideSinglePost,
        CountsFromPage, ///< `detail` is what its address should begin with.
    };

    Kind kind = Kind::None;
    QString detail;

    bool operator==(const ImageRemark &) const = default;
};

} // namespace ui
