// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imagefolder.h"
#include "app/assets/imageheader.h"
#include "app/assets/imageuse.h"

#include <QDateTime>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

namespace app {

/// What the author of a post should know of one of its images, apart from its state.
enum class ImageProblem {
    WrongCase, ///< Missing: the file's name or folder has another case.
    DecomposedName, ///< The name is not composed (NFC), as macOS and old archives leave it.
    TooLarge,
    NoAltText, ///< A use has no text for those who can't see it.
    Duplicate, ///< Another image of the post has the same bytes.
};

/// An image that a post uses, or a file in the post's image folder.
struct PostImage {
    enum class State {
        Used,
        Unused, ///< In the post's image folder, and named neither by this post nor by its
                ///< neighbours.
        Missing, ///< Used, but there is no such file; `path` is where it was expected.
        Arriving, ///< The same, and Byline is writing that file right now.
        Remote, ///< On another computer.
        Refused, ///< Outside of the post's folder and its blog, or of another scheme.
    };

    State state = State::Used;
    QString name; ///< The file's; the whole destination for Remote and Refused.
    QString path; ///< Absolute and canonical; empty for Remote and Refused.
    qint64 size = 0; ///< Bytes.
    QDateTime changed; ///< Invalid where there is no file.
    ImageHeader header;
    QList<ImageUse> uses; ///< In the order of the text; empty where Unused.
    QList<ImageProblem> problems;
    /// Of WrongCase, and of DecomposedName where Missing: the file that is meant. Of Duplicate: the
    /// other image.
    QString similar;

    [[nodiscard]] bool isFile() const { return state == State::Used || state == State::Unused; }
    /// False for a file that is no image by its bytes or not by its name, as a post from elsewhere
    /// may refer to one: it is neither opened nor renamed nor thrown away from here.
    [[nodiscard]] bool isImageFile() const;
    bool operator==(const PostImage &) const = default;
};

struct PostImages {
    ImageFolder folder;
    QList<PostImage> images; ///< In the order of their first use, then the unused ones by name.

    bool operator==(const PostImages &) const = default;
};

/// Reads folders and headers: not for the GUI thread. What `previous` knows of a file that did not
/// change is not read again. Embedded images (`data:`) and addresses that only the generator knows
/// are not listed. `arriving`: the destinations of images that are being written.
[[nodiscard]] PostImages findPostImages(const PostSnapshot &post, const PostImages &previous = {},
                                        const QStringList &arriving = {});

} // namespace app
