// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imagerelocation.h"
#include "app/base/result.h"
#include "app/post/postplace.h"
#include "app/storage/filechange.h"

#include <QList>
#include <QString>

namespace app {

/// Another name for the folder that a post has for itself (`SLUG/index.md`), which takes its images
/// along, with every reference of the blog to one of them and every link to the post.
struct FolderRename {
    FileMove move;
    QList<FileRewrite> rewrites; ///< Texts under the paths that they have after the move.
    QList<TextEdit> openEdits; ///< Those that make the text of the open post follow.

    /// For carryOut(). To take it back, plan the way back: texts have moved along.
    [[nodiscard]] FileChange change() const;
    bool operator==(const FolderRename &) const = default;
};

/// `name` is a bare name, as long as names can be. Addresses that count from the post stay; those
/// that come from other folders, or count from the site's root, follow, as do links to the post:
/// folderLinkEdits(). InvalidArgument for a name that is none and for a post without a folder of
/// its own; AlreadyExists; Unsupported, with path and line, where a reference can't be changed with
/// certainty; what reading a text comes to. `index` is up to date. Reads all texts: not for the GUI
/// thread.
[[nodiscard]] Result<FolderRename> planFolderRename(const MentionIndex &index,
                                                    const PostPlace &place, const QString &name,
                                                    const std::optional<OpenPost> &open = {});

} // namespace app
