// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagelocation.h"

#include "app/assets/rootedpath.h"
#include "app/assets/sitebase.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>
#include <array>
#include <variant>

namespace app {
namespace {

using Kind = ImageLocation::Kind;

// Folders whose content generators publish at the site's root: Hugo, Zola and Gatsby `static`, Hexo
// `source`, Astro `public`, Hugo `assets`, Eleventy `src`, Pelican `content`.
constexpr std::array staticFolders{QLatin1StringView("static"), QLatin1StringView("source"),
                                   QLatin1StringView("public"), QLatin1StringView("assets"),
                                   QLatin1StringView("src"),    QLatin1StringView("content")};

/// A destination without scheme, template, query and percent-encoding.
struct CleanPath {
    QString path; ///< Relative to the site's root where `isRooted`; no leading slash.
    bool isRooted = false;
};

QString percentDecoded(const QString &text, bool &isValid)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(text.toUtf8());
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString decoded = decoder(bytes);
    isValid = !decoder.hasError();
    return decoded;
}

bool hasForbiddenCharacter(const QString &text)
{
    return std::ranges::any_of(text,
                               [](QChar c) { return c < u' ' || c == u'\\' || c == u'\x7f'; });
}

/// Takes Liquid's ways to say "from the site's root" off the front; true where there was one.
bool takeRootTemplate(QString &path)
{
    static const QRegularExpression filtered(QStringLiteral(
        R"(^\{\{-?\s*(["'])(.*?)\1\s*\|\s*(?:relative_url|absolute_url|prepend:\s*site\.baseurl|url)\b[^}]*\}\})"));
    static const QRegularExpression variable(
        QStringLiteral(R"(^\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\})"));
    static const QRegularExpression pelican(QStringLiteral(R"(^\{(?:static|attach|filename)\})"));

    if (const QRegularExpressionMatch match = filtered.match(path); match.hasMatch()) {
        path = match.captured(2) + path.mid(match.capturedEnd());
        return true;
    }
    if (const QRegularExpressionMatch match = pelican.match(path); match.hasMatch()) {
        path.remove(0, match.capturedEnd());
        return false; // Its own slash says whether it starts at the root.
    }
    bool isFound = false;
    for (QRegularExpressionMatch match = variable.match(path); match.hasMatch();
         match = variable.match(path)) {
        path.remove(0, match.capturedEnd());
        isFound = true;
    }
    return isFound;
}

/// What a browser would do before it looks for a file; a Kind for what can't be a file of the blog.
std::variant<CleanPath, Kind> cleaned(QString path)
{
    bool isValid = true;
    bool isDecoded = false;
    if (path.startsWith(u"%7B%7B", Qt::CaseInsensitive)) {
        path = percentDecoded(path, isValid);
        isDecoded = true;
    }
    CleanPath result;
    result.isRooted = takeRootTemplate(path);
    // Any other template's value is not known here.
    if (path.contains(u"{{") || path.contains(u"{%"))
        return Kind::Missing;
    static const QRegularExpression queryOrFragment(QStringLiteral("[?#]"));
    path.truncate(path.indexOf(queryOrFragment) >= 0 ? path.indexOf(queryOrFragment) : path.size());
    if (isValid && !isDecoded)
        path = percentDecoded(path, isValid);
    result.isRooted = result.isRooted || path.startsWith(u'/');
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    result.path = path;
    if (!isValid || hasForbiddenCharacter(path))
        return Kind::Refused;
    if (path.isEmpty())
        return Kind::Missing;
    return result;
}

/// `path`, which counts from the server's root, as it counts from the site's: `notes/img/a.png` of
/// a site at `/notes` is its `img/a.png`. Null for what does not lie below the site.
QString pathBelowBase(const QString &path, const QString &siteRoot)
{
    const QString base = siteBase(siteRoot).mid(1) + u'/';
    return base.size() > 1 && path.startsWith(base) ? path.sliced(base.size()) : QString();
}

QList<ImageCandidate> candidates(const CleanPath &clean, const PostPlace &place)
{
    const QString folder = place.folder();
    const QString siteRoot = place.siteRoot.isEmpty() ? QString() : QDir::cleanPath(place.siteRoot);
    QList<ImageCandidate> result;
    const auto add = [&](Kind kind, const QString &base, const QString &path) {
        result.append({kind, base, QDir::cleanPath(base + u'/' + path)});
    };
    if (!clean.isRooted && !folder.isEmpty())
        add(Kind::BesidePost, folder, clean.path);
    // Hexo: "Asset Folders".
    const QString assets = folder + u'/' + QFileInfo(place.file).completeBaseName();
    if (!clean.isRooted && place.file.contains(u"/_posts/") && QFileInfo(assets).isDir())
        add(Kind::BesidePost, assets, clean.path);
    if (siteRoot.isEmpty())
        return result;
    QStringList paths{clean.path};
    if (clean.isRooted && clean.path.contains(u'/')) {
        if (const QString below = pathBelowBase(clean.path, siteRoot); !below.isNull())
            paths.append(below);
    }
    for (const QString &path : paths) {
        add(Kind::SiteRoot, siteRoot, path);
        for (const QLatin1StringView name : staticFolders) {
            if (const QString base = siteRoot + u'/' + name; QFileInfo(base).isDir())
                add(Kind::StaticRoot, base, path);
        }
    }
    return result;
}

/// Where the author would put a file that is nowhere: the first place whose folder is there.
QString expectedPath(const QList<ImageCandidate> &candidates)
{
    for (const ImageCandidate &candidate : candidates) {
        if (candidate.kind == Kind::BesidePost
            || QFileInfo(QFileInfo(candidate.path).path()).isDir())
            return candidate.path;
    }
    return candidates.isEmpty() ? QString() : candidates.first().path;
}

/// Without those that `..` leads out of where they start from.
QList<ImageCandidate> insideOnly(const QList<ImageCandidate> &all, const PostPlace &place)
{
    const QString siteRoot = place.siteRoot.isEmpty() ? QString() : QDir::cleanPath(place.siteRoot);
    const QStringList roots{place.folder(), siteRoot};
    QList<ImageCandidate> inside;
    for (const ImageCandidate &candidate : all) {
        const bool staysInside = candidate.kind == Kind::BesidePost
            ? isWithin(candidate.path, roots)
            : isWithin(candidate.path, candidate.base);
        if (staysInside)
            inside.append(candidate);
    }
    return inside;
}

ImageLocation locateFile(const CleanPath &clean, const PostPlace &place)
{
    const QStringList realRoots = canonicalRoots(place);
    const QList<ImageCandidate> all = candidates(clean, place);
    const QList<ImageCandidate> inside = insideOnly(all, place);
    if (inside.isEmpty() && !all.isEmpty())
        return {Kind::Refused, {}};
    for (const ImageCandidate &candidate : inside) {
        const QString real = canonicalPath(candidate.path);
        if (!isWithin(real, realRoots))
            return {Kind::Refused, {}};
        if (QFileInfo(real).isFile())
            return {candidate.kind, real};
    }
    return {Kind::Missing, canonicalPath(expectedPath(inside))};
}

/// A Kind for what is no path of the blog.
std::variant<CleanPath, Kind> pathIn(const QString &destination)
{
    const QString trimmed = destination.trimmed();
    if (trimmed.startsWith(u"//"))
        return Kind::Remote;
    static const QRegularExpression scheme(QStringLiteral(R"(^([A-Za-z][A-Za-z0-9+.\-]*):)"));
    if (const QRegularExpressionMatch match = scheme.match(trimmed); match.hasMatch()) {
        const QString name = match.captured(1).toLower();
        if (name == u"http" || name == u"https")
            return Kind::Remote;
        return name == u"data" ? Kind::Embedded : Kind::Refused;
    }
    if (hasForbiddenCharacter(trimmed))
        return Kind::Refused;
    return cleaned(trimmed);
}

} // namespace

QList<ImageCandidate> imageCandidates(const QString &destination, const PostPlace &place)
{
    const std::variant<CleanPath, Kind> clean = pathIn(destination);
    if (!std::holds_alternative<CleanPath>(clean))
        return {};
    return insideOnly(candidates(std::get<CleanPath>(clean), place), place);
}

ImageLocation locateImage(const QString &destination, const PostPlace &place)
{
    const std::variant<CleanPath, Kind> clean = pathIn(destination);
    if (const Kind *kind = std::get_if<Kind>(&clean))
        return {*kind, {}};
    return locateFile(std::get<CleanPath>(clean), place);
}

} // namespace app
