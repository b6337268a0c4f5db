// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/missingimages.h"

#include "app/assets/imagelocation.h"
#include "app/assets/pathmention.h"
#include "app/storage/fileio.h"

namespace app {
namespace {

using Form = PathMention::Form;

/// Only where it is certain what an address counts from.
bool isCertain(const PathMention &mention, const QString &destination, TextKind kind)
{
    const bool isInPost = kind == TextKind::Markdown
        && (mention.form == Form::Destination || mention.form == Form::Angle
            || mention.form == Form::Attribute);
    return mention.isReference() && !destination.contains(u"{{") && !destination.contains(u"{%")
        && !destination.contains(u'$') && (isInPost || destination.startsWith(u'/'));
}

} // namespace

QList<MissingImage> findMissingImages(const MentionIndex &index, const PostPlace &place)
{
    QList<MissingImage> missing;
    for (const WalkedFile &file : index.files().texts) {
        const TextKind kind = textKind(file.path);
        if (kind == TextKind::Other || !index.namesImages(file.path))
            continue;
        const Result<QByteArray> bytes = readFile(file.path);
        const QString text = bytes ? QString::fromUtf8(*bytes) : QString();
        for (const PathMention &mention : mentionsAt(imageNames(text), text, kind)) {
            const QString destination = destinationOf(mention, text);
            const ImageLocation location = locateImage(destination, {file.path, place.siteRoot});
            if (isCertain(mention, destination, kind)
                && location.kind == ImageLocation::Kind::Missing && !location.path.isEmpty())
                missing.append({destination, {file.path, mention.line}});
        }
    }
    return missing;
}

} // namespace app
