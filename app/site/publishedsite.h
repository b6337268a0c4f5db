// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fields/siteconfig.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace app {

/// What a generator made of a blog, as it lies on disk.
struct PublishedSite {
    QString folder; ///< Canonical.
    QString basePath; ///< Under which a server has it ("/notes"); empty where that is the root.
    QStringList hosts; ///< That its absolute addresses name, in lower case.

    bool operator==(const PublishedSite &) const = default;
};

/// The names of the folders, relative to the blog's, that findPublishedSite() looks at: what the
/// configuration says, else what the generator does by itself. The first is where a build will put
/// the site.
[[nodiscard]] QStringList publishedFolders(Generator generator, const SiteConfig &config);

/// The folder of `site` that has been built; nothing where none of them holds a page. Looks at a
/// few folders; safe on any thread.
[[nodiscard]] std::optional<PublishedSite> findPublishedSite(const Site &site,
                                                             const SiteConfig &config);

/// The path on the server of an address that a page of `site` names, query and fragment dropped:
/// "/css/a.css" of "https://example.org/css/a.css?v=2". Relative addresses stay so. Nothing for
/// addresses of other hosts and schemes.
[[nodiscard]] std::optional<QString> pathOnSite(const QString &address, const PublishedSite &site);

/// CSS, or a list of images, with the site's own absolute addresses made relative to its server:
/// what lies on disk is asked for there, not at the address that it will have.
[[nodiscard]] QByteArray localStyle(QByteArray css, const PublishedSite &site);

struct PublishedFile {
    QByteArray content;
    QByteArray type; ///< "text/css" …
};

/// The file behind `path`, absolute on the server and percent-encoded: a style sheet, font or
/// picture, nothing else. Nothing where there is none, or where it lies outside of the site's
/// folder, also by way of symbolic links. Style sheets come with the site's own addresses made
/// relative to its server. Reads up to 64 MB; safe on any thread.
[[nodiscard]] std::optional<PublishedFile> readPublishedFile(const PublishedSite &site,
                                                             const QString &path);

/// Where that file would lie on disk; empty where `path` can't be one of the site.
[[nodiscard]] QString publishedFilePath(const PublishedSite &site, const QString &path);

} // namespace app
