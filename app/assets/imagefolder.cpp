// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagefolder.h"

#include "app/assets/imagelocation.h"
#include "app/assets/imagename.h"
#include "app/assets/rootedpath.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace app {
namespace {

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
    if (best == counts.end())
        return std::nullopt;
    best->folder.isOwn = isOwnFolder(best->folder.path, post.place);
    return best->folder;
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
                return {path, QString::fromLatin1(convention.prefix), {}, isOwnFolder(path, place)};
        }
    }
    return {folder + QStringLiteral("/img"), QStringLiteral("img/"), {}, true};
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
    return usualFolder(post.place);
}

} // namespace app
