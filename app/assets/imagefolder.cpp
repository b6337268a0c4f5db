// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagefolder.h"

#include "app/assets/imagelocation.h"
#include "app/assets/imagename.h"
#include "app/assets/rootedpath.h"
#include "app/assets/sitebase.h"
#include "app/storage/fileio.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace app {
namespace {

// Enough to know a blog's habit by.
constexpr qsizetype MostNeighbours = 30;
constexpr qint64 MostBytes = 256 << 10;

struct Convention {
    const char *folder; ///< In the blog's folder.
    const char *prefix;
};

// Jekyll; Hugo, Zola and Gatsby; Hexo; Astro.
constexpr std::array conventions{Convention{"assets/img", "/assets/img/"},
                                 Convention{"assets/images", "/assets/images/"},
                                 Convention{"static/img", "/img/"},
                                 Convention{"static/images", "/images/"},
                                 Convention{"source/images", "/images/"},
                                 Convention{"public/images", "/images/"},
                                 Convention{"img", "/img/"},
                                 Convention{"images", "/images/"}};

bool isIndex(const PostPlace &place)
{
    const QString base = QFileInfo(place.file).completeBaseName();
    return base == u"index" || base == u"_index";
}

bool isOwnFolder(const QString &folder, const PostPlace &place)
{
    return isWithin(folder, canonicalPath(place.folder()))
        || QFileInfo(folder).fileName().contains(postSlug(place.file), Qt::CaseInsensitive);
}

/// Splits a destination as it is written around the file's name.
std::optional<ImageFolder> folderOfUse(const QString &written, const ImageLocation &location)
{
    static const QRegularExpression parts(
        QStringLiteral(R"(^(?<prefix>.*/)?(?<name>[^/]*\.\w+)(?<suffix>.*)$)"));
    const QRegularExpressionMatch match = parts.match(written);
    if (!match.hasMatch())
        return std::nullopt;
    ImageFolder folder;
    folder.path = QFileInfo(location.path).path();
    folder.prefix = match.captured(u"prefix");
    if (written.startsWith(u"{{"))
        folder.suffix = match.captured(u"suffix");
    else if (!folder.prefix.startsWith(u'{'))
        folder.prefix = markdownDestination(QUrl::fromPercentEncoding(folder.prefix.toUtf8()));
    return folder;
}

/// Jekyll and Hexo publish nothing that lies there.
bool isAmongPosts(const QString &folder)
{
    return folder.contains(u"/_posts") || folder.contains(u"/_drafts");
}

std::optional<ImageFolder> learnedFolder(const PostSnapshot &post)
{
    struct Count {
        ImageFolder folder;
        int existing = 0;
        int all = 0;
    };
    QList<Count> counts;
    for (const Reference &reference : post.references) {
        if (reference.kind != Reference::Kind::Image)
            continue;
        const ImageLocation location = locateImage(reference.destination, post.place);
        if (location.path.isEmpty())
            continue;
        const std::optional<TextRange> range = reference.destinationRange;
        const QString written
            = range ? post.text.mid(range->start, range->length) : reference.destination;
        const std::optional<ImageFolder> folder = folderOfUse(written, location);
        if (!folder)
            continue;
        auto count = std::ranges::find(counts, *folder, &Count::folder);
        if (count == counts.end())
            count = counts.insert(counts.end(), Count{*folder});
        count->existing += location.isFile() ? 1 : 0;
        ++count->all;
    }
    const auto best = std::ranges::max_element(counts, [](const Count &a, const Count &b) {
        return std::pair(a.existing, a.all) < std::pair(b.existing, b.all);
    });
    // Images that are nowhere are no reason to put others where the site does not have them.
    const bool isHidden = best != counts.end() && best->existing == 0
        && !post.place.siteRoot.isEmpty() && isAmongPosts(best->folder.path);
    if (best == counts.end() || isHidden)
        return std::nullopt;
    best->folder.isOwn = isOwnFolder(best->folder.path, post.place);
    return best->folder;
}

/// The post's folder and its own names for a file or folder: of the date and the title, of the
/// title alone.
struct OwnNames {
    explicit OwnNames(const PostPlace &place)
        : folder(canonicalPath(place.folder()))
        , base(isIndex(place) ? QFileInfo(folder).fileName()
                              : QFileInfo(place.file).completeBaseName())
        , slug(postSlug(place.file))
    { }

    QString folder;
    QString base;
    QString slug;
};

/// `path` with the names of one post in place of those of another.
QString renamedFor(const QString &path, const OwnNames &from, const OwnNames &to)
{
    QStringList parts = path.split(u'/');
    for (QString &part : parts) {
        if (part == from.base)
            part = to.base;
        else if (part == from.slug)
            part = to.slug;
    }
    return parts.join(u'/');
}

/// The posts that are most like this one, newest names first, apart from itself.
QStringList neighbours(const PostPlace &place)
{
    QStringList posts;
    if (isIndex(place)) {
        const QDir parent(QFileInfo(place.folder()).path());
        const QString name = QFileInfo(place.file).fileName();
        for (const QString &folder :
             parent.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
            posts.append(parent.filePath(folder + u'/' + name));
    } else {
        const QDir folder(place.folder());
        for (const QString &name :
             folder.entryList({QStringLiteral("*.md"), QStringLiteral("*.markdown")}, QDir::Files,
                              QDir::Name | QDir::Reversed))
            posts.append(folder.filePath(name));
    }
    posts.removeAll(place.file);
    return posts.first(std::min(posts.size(), MostNeighbours));
}

/// The addresses of images in `text`, as they are written; a parse would take too long for many.
QStringList imageAddresses(const QString &text)
{
    static const QRegularExpression image(QStringLiteral(
        R"re((?:!\[[^\]\n]*\]\(\s*<?|<img\b[^>]*?\bsrc\s*=\s*["'])((?:\{\{[^}\n]*\}\})?[^\s)>"']*))re"));
    QStringList addresses;
    for (auto matches = image.globalMatch(text); matches.hasNext();)
        addresses.append(matches.next().captured(1));
    return addresses;
}

std::optional<ImageFolder> folderOfNeighbours(const PostPlace &place)
{
    const OwnNames own(place);
    const QString siteRoot = canonicalPath(place.siteRoot);
    QList<std::pair<ImageFolder, int>> counts;
    for (const QString &post : neighbours(place)) {
        const PostPlace other{post, place.siteRoot};
        const OwnNames names(other);
        const Result<QByteArray> bytes = readFile(post, MostBytes);
        for (const QString &address :
             imageAddresses(bytes ? QString::fromUtf8(*bytes) : QString())) {
            const ImageLocation location = locateImage(address, other);
            std::optional<ImageFolder> folder;
            if (location.isFile())
                folder = folderOfUse(address, location);
            if (!folder)
                continue;
            for (const auto &[from, to] :
                 {std::pair(names.folder, own.folder), std::pair(siteRoot, siteRoot)}) {
                if (!isWithin(folder->path, from))
                    continue;
                folder->path = to + renamedFor(folder->path.sliced(from.size()), names, own);
                break;
            }
            folder->prefix = renamedFor(folder->prefix, names, own);
            const auto known
                = std::ranges::find(counts, *folder, &std::pair<ImageFolder, int>::first);
            if (known == counts.end())
                counts.append({*folder, 1});
            else
                ++known->second;
        }
    }
    const auto best = std::ranges::max_element(counts, {}, &std::pair<ImageFolder, int>::second);
    if (best == counts.end())
        return std::nullopt;
    best->first.isOwn = isOwnFolder(best->first.path, place);
    return best->first;
}

/// Before an address from the site's root: Jekyll's `baseurl`, where the blog has one.
QString rootStart(const PostPlace &place)
{
    const bool isJekyll = QFileInfo(place.siteRoot + QStringLiteral("/_config.yml")).isFile()
        && !isWithin(place.file, place.siteRoot + QStringLiteral("/source"));
    return isJekyll && !siteBase(place.siteRoot).isEmpty() ? QStringLiteral("{{ site.baseurl }}")
                                                           : QString();
}

ImageFolder usualFolder(const PostPlace &place)
{
    const QString folder = place.folder();
    for (const QLatin1StringView name : {QLatin1StringView("img"), QLatin1StringView("images")}) {
        if (QFileInfo(folder + u'/' + name).isDir())
            return {folder + u'/' + name, name + u'/', {}, true};
    }
    if (!place.siteRoot.isEmpty() && !isIndex(place)) {
        for (const Convention &convention : conventions) {
            const QString path
                = QDir::cleanPath(place.siteRoot) + u'/' + QLatin1StringView(convention.folder);
            if (QFileInfo(path).isDir())
                return {path,
                        rootStart(place) + QString::fromLatin1(convention.prefix),
                        {},
                        isOwnFolder(path, place)};
        }
    }
    if (!place.siteRoot.isEmpty() && isAmongPosts(folder)) {
        const QString root = QDir::cleanPath(place.siteRoot);
        return isWithin(folder, root + QStringLiteral("/source"))
            ? ImageFolder{root + QStringLiteral("/source/images"),
                          QStringLiteral("/images/"),
                          {},
                          false}
            : ImageFolder{root + QStringLiteral("/assets/img"),
                          rootStart(place) + QStringLiteral("/assets/img/"),
                          {},
                          false};
    }
    return {folder + QStringLiteral("/img"), QStringLiteral("img/"), {}, true};
}

/// Where an image would lie that is written as `address`; empty where that can't be.
QString folderOfAddress(const QString &address, const PostPlace &place)
{
    const QList<ImageCandidate> candidates = imageCandidates(address, place);
    const auto isThere = [](const ImageCandidate &candidate) {
        return QFileInfo(QFileInfo(candidate.path).path()).isDir();
    };
    const auto isPublic = [](const ImageCandidate &candidate) {
        const QString name = QFileInfo(candidate.base).fileName();
        return name == u"static" || name == u"source" || name == u"public";
    };
    auto found = std::ranges::find_if(candidates, isThere);
    if (found == candidates.end())
        found = std::ranges::find_if(candidates, isPublic);
    if (found == candidates.end())
        found = candidates.begin();
    return found == candidates.end() ? QString() : QFileInfo(found->path).path();
}

} // namespace

QString ImageFolder::destination(const QString &name) const
{
    return prefix + markdownDestination(name) + suffix;
}

ImageFolder imageFolder(const PostSnapshot &post)
{
    if (post.place.file.isEmpty())
        return {};
    if (const std::optional<ImageFolder> learned = learnedFolder(post))
        return *learned;
    if (const std::optional<ImageFolder> learned = folderOfNeighbours(post.place))
        return *learned;
    return usualFolder(post.place);
}

ImageFolder imageFolder(const PostSnapshot &post, const QString &wish)
{
    const QString name = postSlug(post.place.file);
    QString prefix = wish.trimmed().replace(QStringLiteral("{slug}"), name);
    if (prefix.isEmpty() || post.place.file.isEmpty())
        return imageFolder(post);
    if (!prefix.endsWith(u'/'))
        prefix += u'/';
    const QString path = folderOfAddress(prefix + QStringLiteral("x.png"), post.place);
    if (path.isEmpty() || !isWithin(canonicalPath(path), canonicalRoots(post.place)))
        return imageFolder(post);
    return {path, prefix, {}, isOwnFolder(path, post.place)};
}

} // namespace app
