// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/siteframe.h"

#include "app/blog/postindex.h"
#include "app/frontmatter/datetext.h"
#include "app/frontmatter/postheader.h"
#include "app/site/articletext.h"
#include "app/site/elementpath.h"
#include "app/site/fieldelements.h"
#include "app/site/pagechoice.h"
#include "app/storage/contenthash.h"
#include "app/storage/fileio.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <memory>
#include <optional>

namespace app {
namespace {

constexpr qint64 LargestPage = 8LL << 20; // Bytes.
/// Of a post's letters that a page must hold to be its page,
constexpr double EnoughOfPost = 0.5;
/// and where its address says that it is: the post may have changed much since the build.
constexpr double LittleOfPost = 0.2;
/// Fewer lines could stand anywhere.
constexpr int EnoughLines = 3;
/// Other posts that are looked for on the site.
constexpr int MostPosts = 60;
/// Style sheets whose changes are followed.
constexpr int MostSheets = 50;

/// A published page with the post that it was made of.
struct Candidate {
    QString page; ///< Relative.
    QString post; ///< Path.
    QString text;
    std::shared_ptr<HtmlTree> tree;
    ArticlePlace article;
};

Error problem(FrameProblem reason, const QString &path)
{
    return {Error::Kind::NotFound, path, 0, {}, static_cast<int>(reason)};
}

/// The last name of the address that the front matter gives; empty where it gives none.
QString addressName(const QString &text)
{
    const Result<FrontMatter> matter = FrontMatter::read(text);
    if (!matter)
        return {};
    for (const auto *key : {u"slug", u"permalink", u"url"}) {
        QString address = matter->text(QStringView(key));
        while (address.endsWith(u'/'))
            address.chop(1);
        address = address.mid(address.lastIndexOf(u'/') + 1);
        if (address.endsWith(u".html"))
            address.chop(5);
        if (!address.isEmpty() && !address.contains(u':')) // ":title" is a pattern.
            return address;
    }
    return {};
}

/// The page, of those with the post's name, that holds most of it.
std::optional<Candidate> bestPage(const PublishedSite &site, const PublishedPages &pages,
                                  const QString &post, const QString &text)
{
    const QStringList lines = articleLines(text);
    std::optional<Candidate> best;
    for (const QString &page : pages.pagesOf(post, addressName(text)).mid(0, 8)) {
        const Result<QByteArray> bytes = readFile(site.folder + u'/' + page, LargestPage);
        if (!bytes)
            continue;
        auto tree = std::make_shared<HtmlTree>(HtmlTree::ofPage(*bytes));
        const ArticlePlace article = findArticle(*tree, lines);
        if (!best || article.share > best->article.share)
            best = Candidate{page, post, text, tree, article};
    }
    return best;
}

QString readPost(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path, LargestPage);
    return bytes ? QString::fromUtf8(*bytes).replace(QLatin1String("\r\n"), QLatin1String("\n"))
                 : QString();
}

/// Another post of the blog whose page shows it for certain; those beside `file` first, since a
/// section may have a layout of its own.
std::optional<Candidate> otherPage(const FrameRequest &request, const PublishedSite &site,
                                   const PublishedPages &pages)
{
    QStringList posts;
    for (const WalkedFile &post : findPosts(request.site.root))
        posts.append(post.path);
    const QString folder = QFileInfo(request.file).path();
    std::sort(posts.begin(), posts.end(), std::greater<>()); // Dated names: newest first.
    std::stable_partition(posts.begin(), posts.end(), [&folder](const QString &post) {
        return QFileInfo(post).path() == folder;
    });
    int tries = 0;
    for (const QString &post : posts) {
        if (post == request.file || pages.pagesOf(post).isEmpty())
            continue;
        if (++tries > MostPosts)
            break;
        const auto found = bestPage(site, pages, post, readPost(post));
        if (found && found->article.share >= EnoughOfPost && found->article.lines >= EnoughLines)
            return found;
    }
    return {};
}

/// Where the user, or another page of the blog, says that the article is.
void placeArticle(Candidate &candidate, const QString &path)
{
    const HtmlNode element = elementAt(*candidate.tree, path);
    if (element)
        candidate.article = articleIn(*candidate.tree, element, articleLines(candidate.text));
}

/// The post's own page where there is one, with the place of the article as certain as it can be.
Result<Candidate> chosenPage(const FrameRequest &request, const PublishedSite &site)
{
    const PublishedPages pages(site);
    std::optional<Candidate> own = bestPage(site, pages, request.file, request.text);
    const bool isCertain
        = own && own->article.share >= EnoughOfPost && own->article.lines >= EnoughLines;
    std::optional<Candidate> other;
    if (!isCertain) {
        other = otherPage(request, site, pages);
        const bool isFewLines = own && articleLines(request.text).size() < EnoughLines;
        if (own && (own->article.share >= LittleOfPost || isFewLines || !other)) {
            if (other && request.article.isEmpty())
                placeArticle(*own, elementPath(other->article.element));
        } else {
            own = other;
        }
    }
    if (!own)
        return problem(FrameProblem::NoPage, site.folder);
    if (!request.article.isEmpty())
        placeArticle(*own, request.article);
    return *own;
}

/// `sheets` with those of the site that they import, and so on.
QStringList withImports(QStringList sheets, const PublishedSite &site)
{
    static const QRegularExpression import(
        QStringLiteral("@import\\s+(?:url\\(\\s*)?[\"']?([^\"')\\s;]+)"),
        QRegularExpression::CaseInsensitiveOption);
    for (qsizetype i = 0; i < sheets.size() && sheets.size() < MostSheets; ++i) {
        const Result<QByteArray> css = readFile(sheets.at(i), LargestPage);
        if (!css)
            continue;
        const QString folder = QFileInfo(sheets.at(i)).path() + u'/';
        for (const auto &match : import.globalMatch(QString::fromUtf8(*css))) {
            const auto path = pathOnSite(match.captured(1), site);
            if (!path || path->isEmpty())
                continue;
            const QString file = path->startsWith(u'/') ? publishedFilePath(site, *path)
                                                        : QDir::cleanPath(folder + *path);
            if (file.startsWith(site.folder + u'/') && !sheets.contains(file))
                sheets << file;
        }
    }
    return sheets;
}

QStringList styleSheetFiles(const HtmlTree &page, const QString &pagePath,
                            const PublishedSite &site)
{
    QStringList files;
    const QString folder = u'/' + QFileInfo(pagePath).path() + u'/';
    walkHtml(page.root(), [&](HtmlNode node, HtmlVisit visit) {
        if (visit == HtmlVisit::Leave || node.kind() != HtmlNode::Kind::Element
            || node.tag() != "link" || !attributeValue(node, "rel").contains("stylesheet")) {
            return;
        }
        const auto path = pathOnSite(QString::fromUtf8(attributeValue(node, "href")), site);
        if (path && !path->isEmpty())
            files << publishedFilePath(
                site, path->startsWith(u'/') ? *path : QDir::cleanPath(folder + *path));
    });
    files.removeAll(QString());
    return withImports(files, site);
}

/// Changes when the frame looks different.
QByteArray stampOf(const SiteFrame &frame)
{
    QByteArray all = frame.html;
    for (const QString &path : frame.files.mid(1)) {
        const QFileInfo file(path);
        all += '\n' + path.toUtf8() + QByteArray::number(file.size()) + ' '
            + QByteArray::number(file.lastModified().toMSecsSinceEpoch());
    }
    return contentHash(all);
}

/// Jekyll's and Hexo's names of posts begin with one.
QDate dayOfName(const QString &file)
{
    return dayOfDate(QFileInfo(file).fileName().left(10));
}

PostWords wordsOf(const Candidate &candidate, bool isAnothers)
{
    const Result<FrontMatter> matter = FrontMatter::read(candidate.text);
    const PostHeader header = matter ? postHeader(*matter) : PostHeader();
    const QDate day = dayOfDate(header.date);
    return {header, day.isValid() ? day : dayOfName(candidate.post), isAnothers};
}

} // namespace

Result<SiteFrame> siteFrame(const FrameRequest &request)
{
    if (request.site.root.isEmpty())
        return problem(FrameProblem::NoBlog, {});
    const SiteConfig config = readSiteConfig(request.site);
    const std::optional<PublishedSite> site = findPublishedSite(request.site, config);
    if (!site) {
        const QString folder = publishedFolders(request.site.generator, config).first();
        return problem(FrameProblem::NotBuilt, QDir(request.site.root).filePath(folder));
    }
    const Result<Candidate> chosen = chosenPage(request, *site);
    if (!chosen)
        return chosen.error();
    SiteFrame frame;
    frame.site = *site;
    frame.purpose = request.purpose;
    frame.page = chosen->page;
    frame.isOwnPage = chosen->post == request.file;
    frame.day = dayOfName(request.file);
    if (chosen->article.element)
        frame.article = elementPath(chosen->article.element);
    else if (request.purpose == FramePurpose::ShowPost)
        return problem(FrameProblem::NoArticle, chosen->page);
    const FieldElements fields
        = fieldElements(*chosen->tree, chosen->article, wordsOf(*chosen, !frame.isOwnPage));
    const Result<QByteArray> html
        = writeFrame(*chosen->tree, chosen->article, fields, *site, request.purpose);
    if (!html)
        return html.error();
    frame.html = *html;
    frame.files = QStringList{site->folder + u'/' + chosen->page}
        + styleSheetFiles(*chosen->tree, chosen->page, *site);
    frame.stamp = stampOf(frame);
    return frame;
}

} // namespace app
