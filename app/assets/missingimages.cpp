// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/missingimages.h"

#include "app/assets/imagelocation.h"
#include "app/assets/pathmention.h"
#include "app/storage/fileio.h"

#include <QRegularExpression>
#include <QSet>

namespace app {
namespace {

using Form = PathMention::Form;

/// The names of images that a text names, each once.
QStringList namesIn(const QString &text)
{
    static const QRegularExpression name(
        QStringLiteral(
            R"([\p{L}\p{N}\p{M}_.@+%\-]+\.(?:png|jpe?g|gif|webp|svg|avif)(?![\p{L}\p{N}]))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QStringList names;
    for (auto matches = name.globalMatch(text); matches.hasNext();)
        names.append(
            QString::fromUtf8(QByteArray::fromPercentEncoding(matches.next().captured().toUtf8())));
    names.removeDuplicates();
    return names;
}

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
        for (const QString &name : namesIn(text)) {
            for (const PathMention &mention : pathMentions(text, kind, name)) {
                const QString destination = destinationOf(mention, text);
                const ImageLocation location
                    = locateImage(destination, {file.path, place.siteRoot});
                if (isCertain(mention, destination, kind)
                    && location.kind == ImageLocation::Kind::Missing && !location.path.isEmpty())
                    missing.append({destination, {file.path, mention.line}});
            }
        }
    }
    return missing;
}

} // namespace app
