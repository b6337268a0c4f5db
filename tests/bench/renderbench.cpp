// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Prints what rendering a post costs, beside what cmark-gfm alone takes for the same text.
// usage: renderbench POST
#include "app/markdown/markdowntree.h"
#include "app/markdown/renderer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int Runs = 15;

template <typename Work>
double median(Work work)
{
    QList<double> times;
    for (int run = 0; run < Runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[Runs / 2];
}

qsizetype parseAndRender(const QByteArray &utf8)
{
    app::MarkdownTree tree(utf8);
    return app::MarkdownTree::html(tree.root()).size();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QFile file(QCoreApplication::arguments().value(1));
    if (!file.open(QIODevice::ReadOnly)) {
        std::fputs("usage: renderbench POST\n", stderr);
        return 2;
    }
    const QByteArray once = file.readAll();
    std::printf("%4s %8s %8s %8s %8s %8s %8s ms\n", "", "KB", "cmark", "github", "jekyll", "hugo",
                "hexo");
    for (const int factor : {1, 6, 60}) {
        const QByteArray utf8 = once.repeated(factor);
        const QString text = QString::fromUtf8(utf8);
        std::printf("x%-3d %8.1f %8.2f", factor, static_cast<double>(utf8.size()) / 1000,
                    median([&] { parseAndRender(utf8); }));
        for (const app::Dialect dialect :
             {app::Dialect::GitHub, app::Dialect::Jekyll, app::Dialect::Hugo, app::Dialect::Hexo})
            std::printf(" %8.2f", median([&] { return app::render(text, {dialect, true}); }));
        std::printf("\n");
    }
    return 0;
}
