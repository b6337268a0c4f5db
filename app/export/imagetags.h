// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"

#include <QList>
#include <QString>

namespace app {

/// An `<img>` in a rendered block.
struct ImageTag {
    TextRange range; ///< From '<' to '>'.
    TextRange sourceRange; ///< The value of `src`, without quotes; empty where there is none.
    QString source; ///< Entities decoded.
    QString alternative; ///< Entities decoded.

    bool operator==(const ImageTag &) const = default;
};

/// The images of sanitized HTML, in order. Relies on what the sanitizer guarantees: no comments, no
/// scripts or styles, each attribute in double quotes.
[[nodiscard]] QList<ImageTag> imageTags(QStringView sanitizedHtml);

/// Text of sanitized HTML: tags dropped, entities decoded, white space made single blanks.
[[nodiscard]] QString plainText(QStringView sanitizedHtml);

} // namespace app
