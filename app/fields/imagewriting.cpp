// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/imagewriting.h"

#include "app/assets/imagefolder.h"
#include "app/assets/imageimport.h"
#include "app/assets/imagelocation.h"
#include "app/assets/rootedpath.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <optional>

namespace app {
namespace {

using namespace Qt::StringLiterals;

enum class Way { FromPost, FromRoot, FromRootBare };

/// Empty where `file` is not below `folder`.
QString below(const QString &folder, const QString &file)
{
    return !folder.isEmpty() && isWithin(file, folder) ? QDir(folder).relativeFilePath(file)
                                                       : QString();
}

bool isFileIn(const QString &folder, const QString &path)
{
    return !folder.isEmpty() && QFileInfo(QDir(folder).filePath(path)).isFile();
}

/// The way in which a value refers to its image.
struct Habit {
    Way way = Way::FromPost;
    QString
        root; ///< That the file was found in, where it is neither the post's nor the public one.
};

/// Nothing for an address on another site.
std::optional<Habit> habitOf(const QString &text, const QString &publicRoot, const PostPlace &place)
{
    if (text.isEmpty() || text.contains(u"//") || text.contains(u'{'))
        return std::nullopt;
    const bool isRooted = text.startsWith(u'/');
    if (!isRooted && isFileIn(place.folder(), text))
        return Habit{Way::FromPost, {}};
    const Way way = isRooted ? Way::FromRoot : Way::FromRootBare;
    if (isFileIn(publicRoot, isRooted ? text.sliced(1) : text))
        return Habit{way, {}};
    for (const ImageCandidate &candidate : imageCandidates(text, place)) {
        if (candidate.kind != ImageLocation::Kind::BesidePost && QFileInfo(candidate.path).isFile())
            return Habit{way, candidate.base};
    }
    return Habit{isRooted ? Way::FromRoot : Way::FromPost, {}};
}

Habit usualHabit(const QString &before, const KeyUse &use, const QString &publicRoot,
                 const PostPlace &place)
{
    if (const std::optional<Habit> habit = habitOf(before, publicRoot, place))
        return *habit;
    int counts[3] = {};
    Habit usual;
    for (const TextCount &count : use.texts) {
        const std::optional<Habit> habit = habitOf(count.text, publicRoot, place);
        if (!habit)
            continue;
        counts[static_cast<int>(habit->way)] += count.posts;
        if (usual.root.isEmpty())
            usual.root = habit->root;
    }
    usual.way = static_cast<Way>(std::ranges::max_element(counts) - std::begin(counts));
    return usual;
}

/// The folder of the image that the field has, else of most posts' images of that field; empty
/// where there are none.
QString usedFolder(const QString &before, const QString &key, const BlogFields &blog,
                   const PostPlace &place)
{
    QHash<QString, int> posts;
    const auto count = [&](const QString &destination, int weight) {
        const ImageLocation location = locateImage(destination, place);
        if (location.isFile())
            posts[QFileInfo(location.path).path()] += weight;
    };
    count(before, blog.uses.posts() + 1);
    for (const TextCount &use : blog.uses.use(key).texts)
        count(use.text, use.posts);
    const auto most = std::max_element(posts.cbegin(), posts.cend());
    return most != posts.cend() ? most.key() : QString();
}

/// What imageDestination() is made of; all paths canonical.
QString written(const QString &file, const Habit &habit, const QString &publicRoot,
                const PostPlace &place)
{
    QString fromRoot = below(publicRoot, file);
    if (fromRoot.isEmpty())
        fromRoot = below(habit.root, file);
    if (habit.way == Way::FromRootBare && !fromRoot.isEmpty())
        return fromRoot;
    if (habit.way == Way::FromRoot && !fromRoot.isEmpty())
        return u'/' + fromRoot;
    const QString fromPost = below(place.folder(), file);
    if (!fromPost.isEmpty())
        return fromPost;
    return fromRoot.isEmpty() ? QString() : u'/' + fromRoot;
}

} // namespace

Result<QString> imageDestination(const QString &file, const QString &before, const QString &key,
                                 const BlogFields &blog, const PostPlace &place)
{
    const PostPlace real{canonicalPath(place.file), canonicalPath(place.siteRoot)};
    const QString publicRoot = real.siteRoot.isEmpty()
        ? QString()
        : canonicalPath(publicFolder({real.siteRoot, blog.site.generator}));
    const Habit habit = usualHabit(before, blog.uses.use(key), publicRoot, real);
    const QString destination = written(canonicalPath(file), habit, publicRoot, real);
    if (destination.isEmpty())
        return Error{Error::Kind::Unsupported, file, 0,
                     u"it is not where the site has its files"_s};
    return destination;
}

Result<QString> bringImage(const QString &file, const QString &before, const QString &key,
                           const BlogFields &blog, const PostPlace &place)
{
    const auto destinationOf = [&](const QString &path) {
        return imageDestination(path, before, key, blog, place);
    };
    if (isWithin(canonicalPath(file), canonicalRoots(place))) {
        if (const Result<QString> destination = destinationOf(file))
            return destination;
    }
    ImageFolder folder = imageFolder({{}, {}, place});
    QStringList folders{usedFolder(before, key, blog, place), folder.path};
    if (!place.siteRoot.isEmpty())
        folders.append(publicFolder({place.siteRoot, blog.site.generator}) + u"/img"_s);
    // Asked before anything is written: an image that no field can refer to is no use.
    const auto usable = std::ranges::find_if(folders, [&](const QString &path) {
        return !path.isEmpty() && destinationOf(path + u"/a.png"_s).has_value();
    });
    if (usable == folders.end())
        return destinationOf(folder.path + u"/a.png"_s).error();
    folder.path = *usable;
    const Result<ImportedImage> imported = importImageFile(file, place, folder);
    if (!imported)
        return imported.error();
    return destinationOf(imported->path);
}

} // namespace app
