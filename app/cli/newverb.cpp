// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/newpost.h"
#include "app/blog/postdate.h"
#include "app/cli/mediaverbs.h"

#include <QCommandLineParser>

namespace app::cli {
namespace {

constexpr char Help[] =
    R"(usage: byline-cli new --title TITLE [--in DIR] [--date DATE]

Makes a post and prints its path: DIR/YYYY-MM-DD-slug/index.md with a folder img beside it; in a
folder _posts or _drafts the file that Jekyll or Hexo looks for there. Its front matter is in the
style of the site that DIR is part of.

  --title TITLE  the post's title; its letters and digits make the slug
  --in DIR       where the post goes, made where it does not exist; default: the current folder
  --date DATE    YYYY-MM-DD, with a time and zone if need be; default: now

Exit status: 0 done, 1 the post could not be made, 2 wrong usage.
)";

Error usageError(const QString &what)
{
    return {Error::Kind::InvalidArgument, {}, 0, what};
}

Result<NewPost> readArguments(const QStringList &words)
{
    QCommandLineParser parser;
    const QCommandLineOption title(QStringLiteral("title"), {}, QStringLiteral("TITLE"));
    const QCommandLineOption folder(QStringLiteral("in"), {}, QStringLiteral("DIR"));
    const QCommandLineOption date(QStringLiteral("date"), {}, QStringLiteral("DATE"));
    parser.addOptions({title, folder, date});
    if (!parser.parse(QStringList{QStringLiteral("byline-cli new")} + words))
        return usageError(parser.errorText());
    if (!parser.positionalArguments().isEmpty()) {
        return usageError(QStringLiteral("'%1' is left over; quote a title of several words")
                              .arg(parser.positionalArguments().first()));
    }
    NewPost post;
    post.title = parser.value(title);
    if (post.title.simplified().isEmpty())
        return usageError(QStringLiteral("--title TITLE is missing"));
    post.folder = parser.isSet(folder) ? parser.value(folder) : QStringLiteral(".");
    post.moment
        = parser.isSet(date) ? sortableDate(parser.value(date)) : QDateTime::currentDateTime();
    if (!post.moment.isValid()) {
        return usageError(
            QStringLiteral("'%1' is not a date (YYYY-MM-DD)").arg(parser.value(date)));
    }
    post.generator = findSite(post.folder).generator;
    return post;
}

int run(const QStringList &words)
{
    const Result<NewPost> post = readArguments(words);
    if (!post) {
        printError(post.error());
        return Usage;
    }
    const Result<QString> path = createPost(*post);
    if (!path) {
        printError(path.error());
        return Failed;
    }
    print(*path + u'\n');
    return Done;
}

} // namespace

const Verb newVerb{NewRow.name, NewRow.summary, Help, run};

} // namespace app::cli
