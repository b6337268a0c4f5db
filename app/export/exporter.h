// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/export/composedpage.h"
#include "app/storage/fileio.h"

#include <QString>
#include <QStringList>

namespace app {

struct ExportOptions {
    ExportFormat format = ExportFormat::SingleFile;
    OnConflict onConflict = OnConflict::Fail; ///< For the page and for each image beside it.
    PageTheme theme = PageTheme::Standard;
};

/// What an export wrote.
struct ExportedPage {
    QString path; ///< The HTML file.
    QStringList images; ///< The files beside it, those that were there already included.
    QList<Notice> warnings; ///< As in ComposedPage, as the next one.
    QList<Notice> linkedFiles;

    bool operator==(const ExportedPage &) const = default;
};

/// Writes the page to `path`, the HTML file itself; images of the folder format come into `images/`
/// beside it. Folders are made. AlreadyExists, before anything is written, where a file is in the
/// way and may not be replaced; Conflict where writing would lead through a symbolic link or change
/// the post or one of its images.
[[nodiscard]] Result<ExportedPage> exportPost(const ExportSource &source, const QString &path,
                                              const ExportOptions &options);

/// Where the page of `postFile` belongs in `folder`: `slug.html`, or `slug/index.html` for the
/// folder format. An untitled post (empty) is called "post".
[[nodiscard]] QString exportPath(const QString &folder, const QString &postFile,
                                 ExportFormat format);

} // namespace app
