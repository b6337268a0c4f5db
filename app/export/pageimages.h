// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/renderedpost.h"
#include "app/post/postplace.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace app {

enum class ExportFormat {
    SingleFile, ///< One HTML file with its images inside.
    Folder, ///< `index.html` and its images in `images/`.
};

/// An image that has to lie beside a page.
struct PageFile {
    QString name; ///< Relative to the page: "images/a.png".
    QString original; ///< Canonical path of the file that it is a copy of.
    QByteArray bytes;

    bool operator==(const PageFile &) const = default;
};

/// Gathers the images of one page: decides what each reference becomes and keeps the files that
/// have to lie beside it. Asked in document order, it gives the same names each time.
class PageImages final
{
public:
    PageImages(PostPlace place, ExportFormat format);

    /// What `src` is to say for an image that stands as `destination` in the post; nothing where
    /// it can't be on the page, which adds a warning for `line`. Not escaped for HTML.
    [[nodiscard]] std::optional<QString> address(const QString &destination, int line);

    /// The HTML of `block` (sanitized) with the addresses of its images replaced; what can't be on
    /// the page becomes a note that names it. `references` tell the lines of the warnings.
    [[nodiscard]] QString placed(const RenderedBlock &block, const QList<Reference> &references);

    /// Those of the folder format, in order of first use.
    [[nodiscard]] const QList<PageFile> &files() const { return m_files; }
    [[nodiscard]] const QList<Notice> &warnings() const { return m_warnings; }

private:
    [[nodiscard]] std::optional<QString> fileAddress(const QString &path, int line);
    void warn(int line, const QString &code, const QString &message);

    PostPlace m_place;
    ExportFormat m_format;
    QHash<QString, QString> m_addresses; ///< By canonical path.
    QList<PageFile> m_files;
    QList<Notice> m_warnings;
};

} // namespace app
