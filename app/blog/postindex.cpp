// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/postindex.h"

#include "app/blog/headerguess.h"
#include "app/blog/postdate.h"
#include "app/frontmatter/postheader.h"
#include "app/text/counts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

// Front matter is limited to 64 kB; the first heading stands near it.
constexpr qint64 HeadBytes = 72 * 1024;
constexpr qint64 FirstBytes = 4 * 1024;
constexpr qint64 WholeBytes = 16LL << 20;

/// Folders that hold no posts: output, layouts and packages of the generators.
bool isSkipped(QStringView name)
{
    static const QStringList names = {
        QStringLiteral("node_modules"), QStringLiteral("vendor"),     QStringLiteral("_site"),
        QStringLiteral("public"),       QStringLiteral("themes"),     QStringLiteral("_layouts"),
        QStringLiteral("_includes"),    QStringLiteral("archetypes"), QStringLiteral("scaffolds"),
        QStringLiteral("__pycache__")};
    return name.startsWith(u'.') || names.contains(name);
}

bool hasPostSuffix(QStringView name)
{
    // `_index.md` describes a section (Hugo, Zola).
    return (name.endsWith(u".md", Qt::CaseInsensitive)
            || name.endsWith(u".markdown", Qt::CaseInsensitive))
        && name != u"_index.md";
}

QString normalized(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.contains(u'\r')) {
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        text.replace(u'\r', QLatin1Char('\n'));
    }
    return text;
}

bool opensFrontMatter(const QString &text)
{
    return text.startsWith(u"---") || text.startsWith(u"+++") || text.startsWith(u'{');
}

/// The start of the file: enough of it to hold the front matter, or all of it.
std::optional<QString> readStart(const QString &path, IndexWords words)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    if (words == IndexWords::Count)
        return normalized(file.read(WholeBytes));
    QByteArray bytes = file.read(FirstBytes);
    QString text = normalized(bytes);
    if (!file.atEnd() && opensFrontMatter(text) && !findFrontMatter(text)) {
        bytes += file.read(HeadBytes - FirstBytes);
        text = normalized(bytes);
    }
    return text;
}

/// The text of the first ATX heading of `body`, without marks; empty where it starts otherwise.
QString firstHeading(const QString &body)
{
    static const QRegularExpression pattern(QStringLiteral("^ {0,3}#{1,6}[ \\t]+(.+?)[ \\t#]*$"),
                                            QRegularExpression::MultilineOption);
    return pattern.match(body).captured(1).trimmed();
}

/// The post's own name: that of its folder for an index file.
QString ownName(const QString &path)
{
    const QFileInfo file(path);
    const QString base = file.completeBaseName();
    return base == u"index" ? QFileInfo(file.path()).fileName() : base;
}

/// Front matter without fences, as Pelican's posts have it ("Title: x"), made readable as YAML's.
QString pelicanHeader(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^([A-Za-z_]+):[ \\t]*(.*)$"));
    QString header;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = pattern.match(line);
        if (!match.hasMatch())
            break;
        QString value = match.captured(2);
        value.replace(u'\'', QStringLiteral("''"));
        header += QStringLiteral("%1: '%2'\n").arg(match.captured(1).toLower(), value);
    }
    return header.isEmpty() ? QString()
                            : QStringLiteral("---\n") + header + QStringLiteral("---\n");
}

/// With its delimiters; empty where there is none.
QString frontMatterIn(const QString &text, Generator generator)
{
    if (const std::optional<FrontMatterSpan> span = findFrontMatter(text))
        return text.left(span->whole.end());
    return generator == Generator::Pelican ? pelicanHeader(text) : QString();
}

void readHeader(const QString &frontMatter, PostEntry &entry)
{
    const Result<FrontMatter> fields = FrontMatter::read(frontMatter);
    entry.hasReadableFrontMatter = fields && fields->isWhole();
    const PostHeader header = fields ? postHeader(*fields) : guessedHeader(frontMatter);
    entry.title = header.title;
    entry.subtitle = header.subtitle;
    entry.date = header.date;
    entry.tags = header.tags;
    entry.categories = header.categories;
    entry.isDraft = header.isDraft
        || (fields && fields->text(u"status").compare(u"draft", Qt::CaseInsensitive) == 0);
}

/// A link to a post is one; a link to a folder is not followed.
std::optional<WalkedFile> linkedPost(const QString &link)
{
    const QFileInfo file(link);
    if (!hasPostSuffix(file.fileName()) || !file.isFile())
        return std::nullopt;
    return WalkedFile{link, {file.size(), file.lastModified().toMSecsSinceEpoch() * 1'000'000, 0}};
}

} // namespace

QList<WalkedFile> findPosts(const QString &folder, const std::function<bool()> &isCancelled)
{
    WalkRules rules;
    rules.isCancelled = isCancelled;
    rules.entersFolder = [](QStringView name, QStringView) {
        return !isSkipped(name);
    };
    rules.takesFile = hasPostSuffix;
    FolderWalk found = walkFolder(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()), rules);
    for (const QString &link : std::as_const(found.links)) {
        if (const std::optional<WalkedFile> post = linkedPost(link))
            found.files.append(*post);
    }
    if (!found.links.isEmpty())
        std::ranges::sort(found.files, {}, &WalkedFile::path);
    return found.files;
}

QString readFrontMatterText(const QString &path, Generator generator)
{
    const std::optional<QString> text = readStart(path, IndexWords::Skip);
    return text ? frontMatterIn(*text, generator) : QString();
}

std::optional<PostEntry> indexPost(const QString &path, Generator generator, IndexWords words)
{
    const std::optional<QString> text = readStart(path, words);
    if (!text)
        return std::nullopt;
    const std::optional<FrontMatterSpan> span = findFrontMatter(*text);
    const QString frontMatter = frontMatterIn(*text, generator);
    const bool wantsFrontMatter = generator != Generator::None;
    if (frontMatter.isEmpty() && wantsFrontMatter && !opensFrontMatter(*text))
        return std::nullopt;

    PostEntry entry;
    entry.path = path;
    if (!frontMatter.isEmpty())
        readHeader(frontMatter, entry);
    const QString name = ownName(path);
    const QString body = span ? text->mid(span->whole.end()) : *text;
    if (entry.title.isEmpty())
        entry.title = firstHeading(body);
    if (entry.title.isEmpty())
        entry.title = name;
    if (entry.date.isEmpty() && sortableDate(name).isValid())
        entry.date = name.left(10);
    entry.moment = sortableDate(entry.date);
    if (path.contains(u"/_drafts/"))
        entry.isDraft = true;
    if (words == IndexWords::Count)
        entry.words = counted(body).words;
    return entry;
}

QList<PostEntry> indexPosts(const QString &folder, IndexWords words,
                            const std::function<bool()> &isCancelled)
{
    const QString root = QFileInfo(folder).absoluteFilePath();
    const Generator generator = findSite(root).generator;
    const QList<WalkedFile> posts = findPosts(root, isCancelled);
    QList<PostEntry> entries;
    entries.reserve(posts.size());
    for (const WalkedFile &post : posts) {
        if (isCancelled && isCancelled())
            break;
        if (std::optional<PostEntry> entry = indexPost(post.path, generator, words))
            entries << std::move(*entry);
    }
    std::sort(entries.begin(), entries.end(), comesBefore);
    return entries;
}

bool comesBefore(const PostEntry &left, const PostEntry &right)
{
    if (left.moment.isValid() != right.moment.isValid())
        return left.moment.isValid();
    if (left.moment.isValid() && left.moment != right.moment)
        return left.moment > right.moment;
    return left.path < right.path;
}

} // namespace app
