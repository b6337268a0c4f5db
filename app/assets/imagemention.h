// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"
#include "app/post/postplace.h"

#include <QList>
#include <QString>

namespace app {

/// A place in any text that names a file.
struct ImageMention {
    TextRange name; ///< The name's characters.
    QString path; ///< The name with all that stands before it like a path.
    int line = 1;

    bool operator==(const ImageMention &) const = default;
};

/// The places in `text` that name the file, as it is or percent-encoded, composed or decomposed,
/// in any case; ascending. "a.png" is not named by "data.png".
[[nodiscard]] QList<ImageMention> imageMentions(const QString &text, const QString &fileName);

/// Another file than the post that names the image at `imagePath`: one beside the post (any mention
/// counts), or one of the blog from which the path leads to the image. Empty where there is none. A
/// file that can't be read, or the first above the limits, counts as one that does. Reads all texts
/// of the blog: not for the GUI thread.
[[nodiscard]] QString otherFileNaming(const QString &imagePath, const PostPlace &place);

/// The texts beside the post, for those who ask about many images.
class PostNeighbours final
{
public:
    explicit PostNeighbours(const PostPlace &place);

    /// As otherFileNaming(), in the post's folder alone.
    [[nodiscard]] QString naming(const QString &fileName) const;

private:
    struct Neighbour {
        QString path;
        QString text; ///< Null where it could not be read.
    };
    QList<Neighbour> m_neighbours;
};

} // namespace app
