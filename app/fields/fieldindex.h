// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/generator.h"
#include "app/fields/fieldtype.h"

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

/// The fields of all posts in a folder, each with its file's time and size, so that reading them
/// again costs a look at each file that did not change.
struct FieldIndex {
    struct Post {
        qint64 time = 0; ///< Of the last change, in milliseconds since 1970.
        qint64 size = 0;
        std::optional<FrontMatterFormat> format; ///< Nothing where there is no front matter.
        QList<FieldUse> fields;
    };

    QHash<QString, Post> posts; ///< By absolute path.
};

/// Reads the posts in `folder` and below (indexPosts() tells which); what `before` knows of files
/// that are the same is taken over. Posts whose front matter can't be read have no fields. Safe on
/// any thread; `isCancelled` is asked between files, and what is known by then is returned.
[[nodiscard]] FieldIndex readFieldIndex(const QString &folder, Generator generator,
                                        const FieldIndex &before,
                                        const std::function<bool()> &isCancelled = {});

} // namespace app
