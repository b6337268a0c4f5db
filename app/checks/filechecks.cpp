// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/checks/filechecks.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

Notice missing(const QString &code, int line, const QString &destination)
{
    return {Notice::Kind::Warning, line, code, u"there is no file %1"_s.arg(destination), {},
            {destination}};
}

/// The path of a link to a Markdown file; empty for any other.
QString postPath(const QString &destination)
{
    static const QRegularExpression relativePost(
        u"^(?![/#?])([^:?#{}<>]+\\.(?:md|markdown))(?:#.*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = relativePost.match(destination);
    return match.hasMatch() ? QUrl::fromPercentEncoding(match.captured(1).toUtf8()) : QString();
}

/// Generators look for such a path beside the post or below one of the folders above it.
bool isBelowAnyFolder(const QString &path, const PostPlace &place)
{
    QDir folder(place.folder());
    const QString top = place.siteRoot.isEmpty() ? place.folder() : QDir::cleanPath(place.siteRoot);
    while (true) {
        if (QFileInfo::exists(folder.filePath(path)))
            return true;
        if (folder.path() == top || !folder.cdUp())
            return false;
    }
}

} // namespace

QList<Notice> checkImages(const PostImages &images)
{
    QList<Notice> notices;
    for (const PostImage &image : images.images) {
        if (image.state != PostImage::State::Missing)
            continue;
        const bool isMisspelt = !image.similar.isEmpty();
        for (const ImageUse &use : image.uses) {
            // A theme may look for a field's image in a folder of its own.
            if (use.origin == ImageUse::Origin::FrontMatter)
                continue;
            notices.append(missing(isMisspelt ? u"image-misspelt"_s : u"image-missing"_s, use.line,
                                   use.destination));
            if (isMisspelt)
                notices.last().arguments.append(QFileInfo(image.similar).fileName());
        }
    }
    std::ranges::stable_sort(notices, {}, &Notice::line);
    return notices;
}

QList<Notice> checkLinks(const QList<Reference> &references, const PostPlace &place)
{
    if (place.file.isEmpty())
        return {};
    QList<Notice> notices;
    for (const Reference &reference : references) {
        const QString path
            = reference.kind == Reference::Kind::Link ? postPath(reference.destination) : QString();
        if (!path.isEmpty() && !isBelowAnyFolder(path, place))
            notices.append(missing(u"link-missing"_s, reference.line, reference.destination));
    }
    return notices;
}

} // namespace app
