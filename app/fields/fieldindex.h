// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/generator.h"
#include "app/fields/fieldtype.h"
#include "app/storage/folderwalk.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace app {

/// A field as a post has it, as far as other posts can learn from it.
struct FieldUse {
    QString key;
    FieldType type = FieldType::Line;
    QStringList texts; ///< See itemsOf(); without those that are too long to be shared.
    bool isEmpty = false; ///< Nothing is written.
};

/// The fields of all posts in a folder, each with its file's stamp, so that reading them again
/// costs a look at each folder where no file changed.
struct FieldIndex {
    struct Post {
        FileStamp stamp;
        std::optional<FrontMatterFormat> format; ///< Nothing where there is no front matter.
        QList<FieldUse> fields;
    };

    QHash<QString, Post> posts; ///< By absolute path.
};

/// Reads the posts in `folder` and below (indexPosts() tells which); what `before` knows of files
/// that are the same is taken over. Posts whose front matter can't be read have no fields. Safe on
/// any thread, uses others; `isCancelled` is asked between files and entries of folders, from any of
/// them, and what is known by then is returned.
[[nodiscard]] FieldIndex readFieldIndex(const QString &folder, Generator generator,
                                        const FieldIndex &before,
                                        const std::function<bool()> &isCancelled = {});

} // namespace app
