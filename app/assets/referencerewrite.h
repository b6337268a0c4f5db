// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imagelead.h"
#include "app/assets/pathmention.h"
#include "app/base/result.h"
#include "app/text/textedit.h"

#include <QList>
#include <QString>

namespace app {

/// What happens to an image, as each text of its blog has to follow it.
struct RelocationTask {
    PlannedMove move; ///< Absolute, canonical.
    bool isNameUnique = false; ///< No other image of the blog is called as this one was.
    /// The text moves along with the image, and is at its new place here: what leads from there to
    /// the image's new place is right already.
    bool isTextMoved = false;
};

struct RewrittenReferences {
    QList<TextEdit> edits; ///< Ascending.
    QList<PathMention> left; ///< Mentions that are left to the author.
};

/// The edits that make the references in `text`, which lies at `place`, follow the image.
/// Unsupported, with the line, where one can't be changed with certainty.
[[nodiscard]] Result<RewrittenReferences> rewrittenReferences(const QString &text,
                                                              const PostPlace &place,
                                                              const RelocationTask &task);

} // namespace app
