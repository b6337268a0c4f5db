// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/postimages.h"

#include "app/assets/imagelocation.h"
#include "app/assets/imagemention.h"
#include "app/assets/imagename.h"
#include "app/assets/imageproblems.h"
#include "app/assets/rootedpath.h"
#include "app/storage/canonicalfile.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace app {
namespace {

using State = PostImage::State;

PostImage imageOfUse(const ImageUse &use, const ImageLocation &location)
{
    PostImage image;
    image.path = location.path;
    image.uses = {use};
    if (location.isFile() || location.kind == ImageLocation::Kind::Missing) {
        image.state = location.isFile() ? State::Used : State::Missing;
        image.name = QFileInfo(location.path).fileName();
    } else {
        image.state = location.kind == ImageLocation::Kind::Remote ? State::Remote : State::Refused;
        image.name = use.destination;
    }
    return image;
}

bool isListed(const ImageUse &use, const ImageLocation &location)
{
    // A link to another site's picture is no image of this post, and what an address counts from
    // that a tag of the theme gets is the theme's to say.
    if (use.origin == ImageUse::Origin::Link || use.origin == ImageUse::Origin::Mention)
        return location.isFile();
    if (location.kind == ImageLocation::Kind::Missing)
        return !location.path.isEmpty();
    return location.kind != ImageLocation::Kind::Embedded;
}

QList<PostImage> usedImages(const PostSnapshot &post)
{
    QList<PostImage> images;
    for (const ImageUse &use : imageUses(post)) {
        const ImageLocation location = locateImage(use.destination, post.place);
        if (!isListed(use, location))
            continue;
        const PostImage image = imageOfUse(use, location);
        const auto same = std::ranges::find_if(images, [&image](const PostImage &other) {
            return image.path.isEmpty() ? other.name == image.name : other.path == image.path;
        });
        if (same == images.end())
            images.append(image);
        else
            same->uses.append(use);
    }
    return images;
}

QFileInfoList imageFiles(const ImageFolder &folder, const PostPlace &place)
{
    const QString real = canonicalPath(folder.path);
    if (!folder.isOwn || !isWithin(real, canonicalRoots(place)))
        return {};
    QFileInfoList files = QDir(real).entryInfoList(QDir::Files | QDir::NoSymLinks);
    files.removeIf([](const QFileInfo &file) { return !hasImageSuffix(file.fileName()); });
    // The C locale knows no numeric order.
    const bool isC = QLocale().language() == QLocale::C;
    QCollator collator(isC ? QLocale(QLocale::English) : QLocale());
    collator.setNumericMode(true);
    std::ranges::sort(files, [&collator](const QFileInfo &a, const QFileInfo &b) {
        return collator.compare(a.fileName(), b.fileName()) < 0;
    });
    return files;
}

/// The files in the folder that the post only mentions, then those that nobody names.
QList<PostImage> otherImages(const QFileInfoList &files, const QList<PostImage> &used,
                             const PostSnapshot &post)
{
    QList<PostImage> mentioned;
    QList<PostImage> unused;
    std::optional<PostNeighbours> neighbours;
    for (const QFileInfo &file : files) {
        if (std::ranges::find(used, file.filePath(), &PostImage::path) != used.end())
            continue;
        PostImage image;
        image.name = file.fileName();
        image.path = file.filePath();
        if (const auto mentions = imageMentions(post.text, image.name); !mentions.isEmpty()) {
            for (const ImageMention &mention : mentions)
                image.uses.append({ImageUse::Origin::Mention, mention.line, {}, mention.path, {}});
            mentioned.append(image);
            continue;
        }
        if (!neighbours)
            neighbours.emplace(post.place);
        if (!neighbours->naming(image.name).isEmpty())
            continue;
        image.state = State::Unused;
        unused.append(image);
    }
    return mentioned + unused;
}

void markArriving(QList<PostImage> &images, const QStringList &arriving, const PostPlace &place)
{
    for (const QString &destination : arriving) {
        const QString path = locateImage(destination, place).path;
        for (PostImage &image : images) {
            if (image.state == State::Missing && image.path == path)
                image.state = State::Arriving;
        }
    }
}

void readFileFacts(PostImage &image, const PostImages &previous)
{
    const QFileInfo file(image.path);
    image.size = file.size();
    image.changed = file.lastModified();
    const auto known = std::ranges::find(previous.images, image.path, &PostImage::path);
    const bool isKnown = known != previous.images.end() && known->size == image.size
        && known->changed == image.changed && known->isFile();
    if (isKnown) {
        image.header = known->header;
        return;
    }
    const auto opened = openCanonical(image.path);
    image.header = opened ? readImageHeader(**opened) : ImageHeader();
}

} // namespace

bool PostImage::isImageFile() const
{
    return isFile() && hasImageSuffix(name) && header.format != ImageFormat::Unknown;
}

PostImages findPostImages(const PostSnapshot &post, const PostImages &previous,
                          const QStringList &arriving)
{
    PostImages result;
    result.folder = imageFolder(post);
    result.images = usedImages(post);
    markArriving(result.images, arriving, post.place);
    if (!post.place.file.isEmpty())
        result.images += otherImages(imageFiles(result.folder, post.place), result.images, post);
    for (PostImage &image : result.images) {
        if (image.isFile())
            readFileFacts(image, previous);
    }
    findProblems(result.images);
    return result;
}

} // namespace app
