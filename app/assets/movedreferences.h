// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imageuse.h"
#include "app/storage/filechange.h"
#include "app/text/textedit.h"

#include <QList>
#include <QString>

namespace app {

/// What becomes of a post's references when it gets another path.
struct MovedReferences {
    /// Ascending: addresses that count from the post's folder and lead out of it (`../img/a.png`)
    /// lead to the same file from the new place.
    QList<TextEdit> edits;
    /// Images that such an address can't lead to from there, since they lie outside of the new
    /// blog: they have to be copied. Canonical; `to` is free, and what the edits refer to.
    QList<FileMove> copies;

    bool operator==(const MovedReferences &) const = default;
};

/// Of `post`, when it comes to lie at `to`. What lies in the post's folder or below comes along by
/// itself (savePostAs(), a rename of the folder): its addresses stay. So do those that count from
/// the site's root. Looks at files, not at their content.
[[nodiscard]] MovedReferences movedReferences(const PostSnapshot &post, const PostPlace &to);

} // namespace app
