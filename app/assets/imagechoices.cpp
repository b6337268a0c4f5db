// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagechoices.h"

#include "app/assets/blogfiles.h"
#include "app/assets/rootedpath.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace app {
namespace {

QString folderOf(const QString &path, const QDir &root)
{
    const QString folder = root.relativeFilePath(QFileInfo(path).path());
    return folder == u"." ? QString() : folder;
}

} // namespace

QString ImageChoice::name() const
{
    return QFileInfo(path).fileName();
}

QList<ImageChoice> imageChoices(const PostPlace &place)
{
    const QString blog = canonicalPath(blogFolder(place));
    if (blog.isEmpty())
        return {};
    const QString own = place.file.isEmpty() ? QString() : canonicalPath(place.folder());
    QList<ImageChoice> choices;
    const QList<WalkedFile> images = findBlogFiles(place).images;
    choices.reserve(images.size());
    for (const WalkedFile &file : images)
        choices.append({file.path, folderOf(file.path, QDir(blog)),
                        QDateTime::fromMSecsSinceEpoch(file.stamp.modified / 1'000'000)});
    const auto isOwn = [&own](const ImageChoice &choice) {
        return !own.isEmpty() && isWithin(choice.path, own);
    };
    const auto others = std::stable_partition(choices.begin(), choices.end(), isOwn);
    const auto isNewer = [](const ImageChoice &a, const ImageChoice &b) {
        return a.changed > b.changed;
    };
    std::stable_sort(choices.begin(), others, isNewer);
    std::stable_sort(others, choices.end(), isNewer);
    return choices;
}

} // namespace app
