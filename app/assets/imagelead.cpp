// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagelead.h"

#include "app/assets/namepattern.h"
#include "app/assets/rootedpath.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

namespace app {
namespace {

using Kind = ImageLead::Kind;

bool hasTemplate(const QString &destination)
{
    return destination.contains(u"{{") || destination.contains(u"{%") || destination.contains(u"}}")
        || destination.contains(u"${") || destination.contains(u"#{");
}

/// `photos/a.png` for `/blog/assets/photos/a.png`: what a layout may put a folder before.
bool endsWithPath(const QString &image, const QString &destination)
{
    static const QRegularExpression dots(QStringLiteral(R"(^(?:\.{0,2}/)+|[?#].*$)"));
    const QString path
        = folded(QUrl::fromPercentEncoding(QString(destination).remove(dots).toUtf8()));
    return !path.isEmpty() && folded(image).endsWith(u'/' + path);
}

} // namespace

ImageLead leadOf(const QString &destination, const PostPlace &place, const QString &image,
                 const PlannedMove &move)
{
    const QList<ImageCandidate> candidates = imageCandidates(destination, place);
    for (const ImageCandidate &candidate : candidates) {
        const QString real = canonicalPath(candidate.path);
        if (real == image)
            return {Kind::Here, candidate};
        if (real == move.to || (real != move.from && QFileInfo(real).isFile()))
            return {Kind::Elsewhere, {}};
    }
    for (const ImageCandidate &candidate : candidates) {
        if (folded(candidate.path) == folded(image)
            || folded(canonicalPath(candidate.path)) == folded(image))
            return {Kind::Here, candidate};
    }
    const bool isRemote = locateImage(destination, place).kind == ImageLocation::Kind::Remote;
    if (!isRemote && (hasTemplate(destination) || endsWithPath(image, destination)))
        return {Kind::Assembled, {}};
    return {Kind::Nowhere, {}};
}

} // namespace app
