// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/generator.h"

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <functional>

namespace app {

/// Paths, relative to `root`, of the files below it that a generator may publish; hidden folders
/// and those of output and packages are skipped. Nothing where there are more than `most`.
[[nodiscard]] std::optional<QStringList> filesBelow(const QString &root, qsizetype most,
                                                    const std::function<bool()> &isCancelled = {});

/// Texts of the files in `folder` of the blog at `root` and below whose names end with `suffix`, by
/// their path there; large ones are empty. What lies outside the blog, by `..` or a symbolic link,
/// is left out: a stranger's blog must not bring a private file into what is published.
[[nodiscard]] QMap<QString, QString> textsBelow(const QString &root, const QString &folder,
                                                const QString &suffix = {},
                                                const std::function<bool()> &isCancelled = {});

/// Paths, relative to `folder`, of all files below it, as a tag may name them: hidden ones and those
/// behind symbolic links, too. Nothing where there are more than `most`.
[[nodiscard]] std::optional<QStringList> namesBelow(const QString &folder, qsizetype most,
                                                    const std::function<bool()> &isCancelled = {});

/// The values of the front matter of the post at `path`.
[[nodiscard]] QVariantMap frontMatterOf(const QString &path, Generator generator);

/// The text of a small file; empty where there is none.
[[nodiscard]] QString smallText(const QString &path);

} // namespace app
