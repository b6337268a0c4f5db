// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/servedaddress.h"

#include "app/assets/imagelocation.h"
#include "app/assets/imagename.h"
#include "app/assets/pathmention.h"
#include "app/assets/rootedpath.h"
#include "app/blog/unservedimage.h"
#include "app/storage/fileio.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

using Form = PathMention::Form;

// Enough to know a blog's habit by: its newest posts, whose names begin with the date.
constexpr int MostNeighbours = 40;
constexpr qint64 MostBytes = 1 << 20;

/// What stands before and after a path in an address that counts from the root.
struct RootStyle {
    QString before;
    QString after;

    bool operator==(const RootStyle &) const = default;
};

size_t qHash(const RootStyle &style, size_t seed = 0)
{
    return qHashMulti(seed, style.before, style.after);
}

using StyleCounts = QHash<RootStyle, int>;

void countStyles(const QString &text, StyleCounts &counts)
{
    static const QRegularExpression address(
        uR"re((?:\]\(\s*<?|\bsrc\s*=\s*["']?|^\s*\[[^\]\n]+\]:\s*<?))re"
        uR"re((?:(?<open>\{\{-?\s*["']/)[^"'{}\n]+(?<close>["']\s*\|[^}\n]*\}\}))re"
        uR"re(|(?<before>(?:\{\{-?\s*site\.\w+\s*-?\}\})+/|/(?!/))[^\s)"'<>{}]+))re"_s,
        QRegularExpression::MultilineOption);
    for (auto matches = address.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        static const QRegularExpression image(
            uR"(\.(?:png|jpe?g|gif|webp|svg|avif|bmp)(?![\p{L}\p{N}]))"_s,
            QRegularExpression::CaseInsensitiveOption);
        if (image.match(match.captured()).hasMatch())
            ++counts[{match.captured(u"open") + match.captured(u"before"),
                      match.captured(u"close")}];
    }
}

StyleCounts stylesBeside(const PostPlace &place)
{
    StyleCounts counts;
    const QFileInfoList posts = QDir(place.folder())
                                    .entryInfoList({u"*.md"_s, u"*.markdown"_s}, QDir::Files,
                                                   QDir::Name | QDir::Reversed);
    for (const QFileInfo &post : posts.first(std::min<qsizetype>(posts.size(), MostNeighbours))) {
        const Result<QByteArray> bytes = readFile(post.filePath(), MostBytes);
        if (bytes)
            countStyles(QString::fromUtf8(*bytes), counts);
    }
    return counts;
}

/// Most frequent first.
QList<RootStyle> ranked(const StyleCounts &counts)
{
    QList<RootStyle> styles = counts.keys();
    std::ranges::sort(styles, [&](const RootStyle &a, const RootStyle &b) {
        return std::pair(-counts[a], a.before) < std::pair(-counts[b], b.before);
    });
    return styles;
}

/// The address in that style which leads to `image`, and which the site has; empty for none.
QString addressIn(const RootStyle &style, const QString &image, const PostPlace &place,
                  Generator generator)
{
    for (const QString &folder : {publicFolder({place.siteRoot, generator}), place.siteRoot}) {
        const QString root = canonicalPath(QDir::cleanPath(folder));
        if (!isWithin(image, root))
            continue;
        const QString path = markdownDestination(image.sliced(root.size() + 1));
        const QString address = style.before + path + style.after;
        const ImageLocation location = locateImage(address, place);
        if (location.path == image && !unservedImage(address, location, place, generator))
            return address;
    }
    return {};
}

bool isInBody(const PathMention &mention)
{
    return mention.form == Form::Destination || mention.form == Form::Angle
        || mention.form == Form::Attribute;
}

} // namespace

QString servedAddress(const QString &image, const QString &text, const PostPlace &place,
                      Generator generator)
{
    StyleCounts own;
    countStyles(text, own);
    QList<RootStyle> styles = ranked(own);
    if (styles.isEmpty())
        styles = ranked(stylesBeside(place));
    styles.append({generator == Generator::Jekyll ? u"{{ site.baseurl }}/"_s : u"/"_s, {}});
    for (const RootStyle &style : std::as_const(styles)) {
        if (const QString address = addressIn(style, image, place, generator); !address.isEmpty())
            return address;
    }
    return {};
}

QList<TextEdit> servedEdits(const QString &image, const QString &text, const PostPlace &place,
                            Generator generator)
{
    QList<TextEdit> edits;
    QString address;
    const QString name = QFileInfo(image).fileName();
    for (const PathMention &mention : pathMentions(text, TextKind::Markdown, name)) {
        const QString destination = destinationOf(mention, text);
        const ImageLocation location = locateImage(destination, place);
        if (!isInBody(mention) || location.path != image)
            continue;
        const auto unserved = unservedImage(destination, location, place, generator);
        if (!unserved || unserved->reason != UnservedImage::Reason::CountsFromPage)
            continue;
        if (address.isEmpty())
            address = servedAddress(image, text, place, generator);
        if (!address.isEmpty())
            edits.append({mention.path, address});
    }
    return edits;
}

} // namespace app
