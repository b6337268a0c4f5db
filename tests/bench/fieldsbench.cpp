// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Prints how long it takes to know what the posts of a blog have in their fields, which the form
// completes from: the first time, again, and after one post has changed; and the post list's own
// first look. Makes a blog of POSTS posts in the working directory.
// usage: fieldsbench POSTS RUNS
#include "app/blog/postindex.h"
#include "app/fields/blogfields.h"
#include "tests/bench/stopwatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace {

constexpr int PostsPerFolder = 500;

/// 5 kB, with the fields that posts of a theme with many of them have.
QByteArray post(int number)
{
    const QByteArray count = QByteArray::number(number);
    QByteArray text = "---\nlayout: post\ntitle: \"글 " + count
        + ": a post\"\ndate: 2020-01-01 10:00\n" + "tags: [tag" + QByteArray::number(number % 300)
        + ", 여행, tag" + QByteArray::number(number % 7) + "]\ncategories:\n  - c"
        + QByteArray::number(number % 20) + "\nheader-img: \"img/"
        + QByteArray::number(number % 1000) + ".jpg\"\ncomments: true\n"
        + "author:\n  name: 김\n  url: https://example.org/" + QByteArray::number(number % 5)
        + "\ndescription: >-\n  A sentence or two for search results,\n  on two lines.\n---\n\n";
    return text
        + QByteArray("글을 쓰는 사람은 많고 the quick brown fox jumps over it. ").repeated(70);
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QString pathOf(int number)
{
    return QStringLiteral("blog/_posts/%1/2026-01-01-%2.md")
        .arg(number / PostsPerFolder)
        .arg(number);
}

bool makeBlog(int posts)
{
    bool isDone = QDir().mkpath(QStringLiteral("blog"))
        && write(QStringLiteral("blog/_config.yml"), "title: x\n");
    for (int i = 0; i < posts && isDone; ++i)
        isDone = QDir().mkpath(QStringLiteral("blog/_posts/%1").arg(i / PostsPerFolder))
            && write(pathOf(i), post(i));
    return isDone;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int posts = words.value(1).toInt();
    const int runs = words.value(2).toInt();
    if (posts < 1 || runs < 1 || !makeBlog(posts)) {
        std::fputs("usage: fieldsbench POSTS RUNS\n", stderr);
        return 2;
    }
    const QString root = QDir(QStringLiteral("blog")).canonicalPath();
    const app::PostPlace place{root + QStringLiteral("/_posts/new.md"), root};
    QList<double> first;
    QList<double> again;
    QList<double> changed;
    QList<double> list;
    bool isRight = true;
    const auto read = [&](app::BlogFieldsCache &cache) {
        const app::BlogFields blog = app::readBlogFields(place, cache);
        isRight = isRight && blog.uses.posts() == posts
            && blog.uses.use(QStringLiteral("tags")).posts == posts;
    };
    for (int run = 0; run < runs; ++run) {
        app::BlogFieldsCache cache;
        first.append(bench::duration([&] { read(cache); }));
        again.append(bench::duration([&] { read(cache); }));
        isRight = isRight && write(pathOf(run), post(run) + "x");
        changed.append(bench::duration([&] { read(cache); }));
        list.append(
            bench::duration([&] { isRight = isRight && app::indexPosts(root).size() == posts; }));
    }
    bench::print("fields, first", first);
    bench::print("fields, again", again);
    bench::print("fields, one changed", changed);
    bench::print("post list, first", list);
    return isRight ? 0 : 1;
}
