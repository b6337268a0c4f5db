// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/blog/postindex.h"
#include "app/cli/verb.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace app::cli {
namespace {

constexpr char Help[] =
    R"(usage: byline-cli list [--json] [DIR]

Lists the posts in DIR (default: the current folder) and below, newest first, one per line with a
tab between its date, "draft" or nothing, its title and its path.

  --json  an array of objects instead: path, title, subtitle, date, tags, categories, draft, words

Exit status: 0 done, 1 DIR could not be read, 2 wrong usage.
)";

QJsonObject toJson(const PostEntry &post)
{
    return {{QStringLiteral("path"), post.path},
            {QStringLiteral("title"), post.title},
            {QStringLiteral("subtitle"), post.subtitle},
            {QStringLiteral("date"), post.date},
            {QStringLiteral("tags"), QJsonArray::fromStringList(post.tags)},
            {QStringLiteral("categories"), QJsonArray::fromStringList(post.categories)},
            {QStringLiteral("draft"), post.isDraft},
            {QStringLiteral("words"), post.words}};
}

/// Tabs and line breaks part the columns and posts; none may stand in them.
QString toLine(const PostEntry &post)
{
    const QString draft = post.isDraft ? QStringLiteral("draft") : QString();
    return QStringLiteral("%1\t%2\t%3\t%4\n")
        .arg(post.date.simplified(), draft, post.title.simplified(), post.path);
}

int run(const QStringList &words)
{
    QCommandLineParser parser;
    const QCommandLineOption json(QStringLiteral("json"));
    parser.addOption(json);
    const bool isUnderstood = parser.parse(QStringList{QStringLiteral("byline-cli list")} + words);
    const QStringList folders = parser.positionalArguments();
    if (!isUnderstood || folders.size() > 1) {
        printError({Error::Kind::InvalidArgument,
                    {},
                    0,
                    isUnderstood ? QStringLiteral("one DIR at a time") : parser.errorText()});
        return Usage;
    }
    const QString folder = folders.value(0, QStringLiteral("."));
    if (!QFileInfo(folder).isDir() || !QDir(folder).isReadable()) {
        const Error::Kind kind = QFileInfo::exists(folder)
            ? (QFileInfo(folder).isDir() ? Error::Kind::PermissionDenied
                                         : Error::Kind::InvalidArgument)
            : Error::Kind::NotFound;
        printError({kind, folder, 0, {}});
        return Failed;
    }
    const bool isJson = parser.isSet(json);
    const QList<PostEntry> posts
        = indexPosts(folder, isJson ? IndexWords::Count : IndexWords::Skip);
    if (isJson) {
        QJsonArray array;
        for (const PostEntry &post : posts)
            array.append(toJson(post));
        print(QString::fromUtf8(QJsonDocument(array).toJson()));
        return Done;
    }
    for (const PostEntry &post : posts)
        print(toLine(post));
    return Done;
}

} // namespace

const Verb listVerb{"list", "list the posts of a blog", Help, run};

} // namespace app::cli
