// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/generator.h"
#include "app/storage/folderwalk.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace app {

/// What a list of posts shows of one of them.
struct PostEntry {
    QString path; ///< Absolute.
    QString title; ///< The first heading where the front matter has none, else the file's name.
    QString subtitle;
    QString date; ///< As written; the day in the file's name where the front matter has none.
    QDateTime moment; ///< `date` for sorting; invalid where there is none or it can't be read.
    QStringList tags;
    QStringList categories;
    bool isDraft = false; ///< `draft: true`, `published: false`, or a file in `_drafts`.
    bool hasReadableFrontMatter = true; ///< False: the rest is a guess.
    qsizetype words = -1; ///< As app/text counts them; -1 where they were not asked for.

    bool operator==(const PostEntry &) const = default;
};

enum class IndexWords {
    Skip, ///< Only the head of each file is read.
    Count, ///< Each file is read as a whole.
};

/// The posts in `folder` and below, newest first, those without a date last, by path where dates
/// are equal. Posts are .md and .markdown files, those without front matter too unless `folder`
/// belongs to a generator that wants one; hidden folders and those that hold a generator's output,
/// layouts or packages are skipped, and symbolic links to folders. Files that can't be read are
/// left out. Safe on any thread; `isCancelled` is asked between files, and what was found until
/// then is returned.
[[nodiscard]] QList<PostEntry> indexPosts(const QString &folder,
                                          IndexWords words = IndexWords::Skip,
                                          const std::function<bool()> &isCancelled = {});

/// The entry of one file; nothing where it can't be read or is no post of the generator.
[[nodiscard]] std::optional<PostEntry> indexPost(const QString &path, Generator generator,
                                                 IndexWords words = IndexWords::Skip);

/// The files that indexPosts() looks at, absolute, by path. Ten thousand of them take some
/// milliseconds: only folders are read. `isCancelled` is asked at each entry of them, and what is
/// found by then is returned.
[[nodiscard]] QList<WalkedFile> findPosts(const QString &folder,
                                          const std::function<bool()> &isCancelled = {});

/// The front matter of a post with its delimiters, Pelican's lines as the YAML that they mean;
/// empty where there is none or the file can't be read. Reads no more of the file than that needs.
[[nodiscard]] QString readFrontMatterText(const QString &path, Generator generator);

/// The order of indexPosts().
[[nodiscard]] bool comesBefore(const PostEntry &left, const PostEntry &right);

} // namespace app
