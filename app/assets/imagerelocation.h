// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imageheader.h"
#include "app/assets/mentionindex.h"
#include "app/assets/pathmention.h"
#include "app/base/result.h"
#include "app/storage/filechange.h"
#include "app/text/textedit.h"

#include <QList>
#include <QString>

#include <optional>

namespace app {

/// A line of a text, as it is and as it will be.
struct ChangedLine {
    int line = 1; ///< 1-based.
    QString before;
    QString after;

    bool operator==(const ChangedLine &) const = default;
};

/// What a relocation changes in one text.
struct RelocatedText {
    FileRewrite rewrite;
    QList<ChangedLine> lines;
};

/// A place that names the image in a way that is left to the author: code, comments, prose.
struct LeftMention {
    QString path; ///< Of the text.
    int line = 1;
    QString text; ///< The line.

    bool operator==(const LeftMention &) const = default;
};

/// What an image's file holds, and what it will.
struct ImageContent {
    QByteArray before;
    QByteArray after;
};

/// Another name, folder or content for an image, with all references to it in the texts of its
/// blog.
struct ImageRelocation {
    FileMove move; ///< From a path to itself where only the content becomes another one.
    std::optional<ImageContent> content;
    QList<RelocatedText> texts; ///< As they are on disk; by path, that of the open post last.
    QList<LeftMention> left;
    bool isNameUnique = false; ///< No other image of the blog is called as this one was.

    [[nodiscard]] bool isEmpty() const { return move.from == move.to && !content; }
    [[nodiscard]] FileChange change() const;
};

/// The post that is being edited, whose text may be another one than its file's.
struct OpenPost {
    QString path;
    QString text;
};

/// Plans to give the image `from` the path `to` (both absolute). Only what has to change in a
/// reference does: a rename leaves the folder as it is written, and whatever is percent-encoded,
/// quoted or put together by a template stays so. `index` is up to date. Errors:
/// AlreadyExists   another file has the name;
/// Unsupported     a reference (`path`, `line`) can't be changed with certainty;
/// InvalidEncoding a text that names the image is not UTF-8;
/// InvalidArgument it is no image, or either path lies outside of the post's folder and its blog.
[[nodiscard]] Result<ImageRelocation> planRelocation(const MentionIndex &index,
                                                     const PostPlace &place, const QString &from,
                                                     const QString &to,
                                                     const std::optional<OpenPost> &open = {});

/// The same for an image that becomes `bytes`, mostly under the ending of another format; `to` may
/// be `from`.
[[nodiscard]] Result<ImageRelocation> planReplacement(const MentionIndex &index,
                                                      const PostPlace &place, const QString &from,
                                                      const QString &to, const QByteArray &bytes,
                                                      const std::optional<OpenPost> &open = {});

/// Plans to take `done` back. What nobody changed since becomes what it was, byte for byte.
[[nodiscard]] Result<ImageRelocation> planReturn(const MentionIndex &index, const PostPlace &place,
                                                 const ImageRelocation &done,
                                                 const std::optional<OpenPost> &open = {});

/// The edits that make the text of an open post follow a move that was planned with it; nothing
/// where it names the image in no reference.
[[nodiscard]] QList<TextEdit> followingEdits(const OpenPost &post, const PostPlace &place,
                                             const ImageRelocation &relocation);

/// Where relocations are noted while they are carried out: carryOut(), finishInterrupted().
[[nodiscard]] QString relocationNotes();

/// A free path for the image `path` once it is of `format`: its own, or the same name with another
/// ending. Lists the folder.
[[nodiscard]] QString replacedPath(const QString &path, ImageFormat format);

/// The path that the image `path` gets by the name `wanted`: a safe form of it, with the old ending
/// where it has none.
[[nodiscard]] QString renamedPath(const QString &path, const QString &wanted);

} // namespace app
