// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Prints how long it takes to know where an image of a blog is used: the first time, when all texts
// are read, and again, when only what changed is. Makes a blog of POSTS posts in the working
// directory.
// usage: whereusedbench POSTS RUNS
#include "app/assets/blogimages.h"
#include "tests/bench/stopwatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace {

constexpr int Images = 1000;
constexpr int ParagraphsPerPost = 12; // 5 kB, as the posts of blogs have.

QByteArray post(int number)
{
    const QByteArray words
        = QByteArray("글을 쓰는 사람은 많고 the quick brown fox jumps over it. ").repeated(6);
    QByteArray text = "---\ntitle: Post " + QByteArray::number(number) + "\nimage: /img/"
        + QByteArray::number(number % Images) + ".png\n---\n\n";
    for (int i = 0; i < ParagraphsPerPost; ++i) {
        text += words + "\n\n";
        if (i % 4 == 0)
            text += "![x](/img/" + QByteArray::number((number * 7 + i) % Images) + ".png)\n\n";
    }
    return text;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool makeBlog(int posts)
{
    bool isDone = QDir().mkpath(QStringLiteral("blog/_posts"))
        && QDir().mkpath(QStringLiteral("blog/img"))
        && write(QStringLiteral("blog/_config.yml"), "title: x\n");
    for (int i = 0; i < posts && isDone; ++i)
        isDone = write(QStringLiteral("blog/_posts/2026-01-01-%1.md").arg(i), post(i));
    for (int i = 0; i < Images && isDone; ++i)
        isDone = write(QStringLiteral("blog/img/%1.png").arg(i), "\x89PNG\r\n\x1a\n");
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
        std::fputs("usage: whereusedbench POSTS RUNS\n", stderr);
        return 2;
    }
    const QString root = QDir(QStringLiteral("blog")).canonicalPath();
    const app::PostPlace place{root + QStringLiteral("/x.md"), root};
    QList<double> cold;
    QList<double> warm;
    QList<double> work;
    qsizetype found = 0;
    const auto ask = [&](app::MentionIndex &index) {
        index.update(place);
        found += app::usesOfImage(index, place, root + QStringLiteral("/img/7.png")).size();
    };
    for (int run = 0; run < runs; ++run) {
        app::MentionIndex index;
        cold.append(bench::duration([&] { ask(index); }));
        warm.append(bench::duration([&] { ask(index); }));
        work.append(bench::processorTime([&] { ask(index); }));
    }
    bench::print("where used, first", cold);
    bench::print("where used, again", warm);
    bench::print("where used, again, of the processor", work);
    return found > 0 ? 0 : 1;
}
