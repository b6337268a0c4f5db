// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/newpost.h"

#include "app/blog/postdate.h"
#include "app/frontmatter/frontmatter.h"
#include "app/post/postfolder.h"
#include "app/post/slug.h"
#include "app/storage/fileio.h"

#include <QDir>
#include <QFileInfo>

namespace app {
namespace {

constexpr int MostPostsOfOneName = 1000;

/// The lines between the fences, with the date, and an empty title for setField() to fill.
QString yamlSkeleton(const NewPost &post)
{
    const QString date = newPostDate(post.moment, post.generator);
    switch (post.generator) {
    case Generator::Jekyll:
        return QStringLiteral("layout: post\ntitle:\ndate: %1\ntags: []\n").arg(date);
    case Generator::Hugo:
        return QStringLiteral("title:\ndate: %1\ndraft: true\ntags: []\n").arg(date);
    case Generator::Astro:
        return QStringLiteral("title:\ndescription: ''\npubDate: %1\ntags: []\n").arg(date);
    case Generator::Gatsby:
        return QStringLiteral("title:\ndate: \"%1\"\ndescription: ''\n").arg(date);
    case Generator::None:
    case Generator::Hexo:
    case Generator::Eleventy:
    case Generator::Zola:
    case Generator::Pelican:
        break;
    }
    return QStringLiteral("title:\ndate: %1\ntags: []\n").arg(date);
}

QString yamlText(const NewPost &post, const QString &title)
{
    const QString text = QStringLiteral("---\n%1---\n\n").arg(yamlSkeleton(post));
    const Result<TextEdit> edit = setField(text, QStringLiteral("title"), title);
    Q_ASSERT(edit);
    return edit ? applied(text, {*edit}) : text;
}

/// A basic string (TOML: "String").
QString tomlString(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c < u' ' || c == QChar(0x7f))
            escaped += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else if (c == u'\\' || c == u'"')
            escaped += QStringLiteral("\\") + c;
        else
            escaped += c;
    }
    return u'"' + escaped + u'"';
}

/// A file that is named as the generator wants it; the name is taken by making it.
Result<QString> createPostFile(const NewPost &post, const QString &name, const QByteArray &bytes)
{
    const QDir folder(QFileInfo(post.folder).absoluteFilePath());
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{Error::Kind::PermissionDenied, folder.path(), 0, QStringLiteral("mkdir")};
    for (int number = 1; number <= MostPostsOfOneName; ++number) {
        const QString free = number == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(number);
        const QString path = folder.filePath(free + QStringLiteral(".md"));
        const Result<void> saved = saveFile(path, bytes, OnConflict::Fail);
        if (saved)
            return path;
        if (saved.error().kind != Error::Kind::AlreadyExists)
            return saved.error();
    }
    return Error{Error::Kind::AlreadyExists, folder.filePath(name), 0, {}};
}

} // namespace

QString newPostText(const NewPost &post)
{
    const QString title = post.title.simplified();
    const QString date = newPostDate(post.moment, post.generator);
    switch (post.generator) {
    case Generator::Zola:
        return QStringLiteral("+++\ntitle = %1\ndate = %2\ndraft = true\n+++\n\n")
            .arg(tomlString(title), date);
    case Generator::Pelican:
        return QStringLiteral("Title: %1\nDate: %2\nTags:\n\n").arg(title, date);
    default:
        return yamlText(post, title);
    }
}

Result<QString> createPost(const NewPost &post)
{
    if (post.title.simplified().isEmpty())
        return Error{Error::Kind::InvalidArgument, {}, 0, QStringLiteral("the title is empty")};
    const QByteArray bytes = newPostText(post).toUtf8();
    const QString folderName
        = QFileInfo(QDir::cleanPath(QFileInfo(post.folder).absoluteFilePath())).fileName();
    const bool isDrafts = folderName == u"_drafts";
    if (isDrafts || folderName == u"_posts") {
        const QString slug = slugFromTitle(post.title);
        const bool isDated = !isDrafts && post.generator != Generator::Hexo;
        const QString day = post.moment.toString(u"yyyy-MM-dd-");
        return createPostFile(post, isDated ? day + slug : slug, bytes);
    }
    const Result<QString> path
        = createPostFolder(post.folder, post.title.simplified(), post.moment.date());
    if (!path)
        return path.error();
    if (const Result<void> saved = saveFile(*path, bytes, OnConflict::Fail); !saved) {
        const QDir folder = QFileInfo(*path).dir();
        // Only empty folders go.
        folder.rmdir(QStringLiteral("img"));
        folder.rmdir(folder.path());
        return saved.error();
    }
    return *path;
}

QString usualPostFolder(const Site &site)
{
    // A folder `posts` beside Jekyll's `_posts` is there for posts with pictures of their own.
    static const QStringList folders = {QStringLiteral("source/_posts"),
                                        QStringLiteral("content/posts"),
                                        QStringLiteral("content/post"),
                                        QStringLiteral("content/blog"),
                                        QStringLiteral("src/content/blog"),
                                        QStringLiteral("src/posts"),
                                        QStringLiteral("posts"),
                                        QStringLiteral("_posts"),
                                        QStringLiteral("content")};
    const QDir root(site.root);
    for (const QString &folder : folders) {
        if (QFileInfo(root.filePath(folder)).isDir())
            return root.filePath(folder);
    }
    return site.root;
}

} // namespace app
