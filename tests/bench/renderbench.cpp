// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Prints what rendering a post takes of the processor in each dialect, and what cmark-gfm alone
// takes to parse and render the same text, run by run in turn. usage: renderbench POST RUNS
#include "app/markdown/markdowntree.h"
#include "app/markdown/renderer.h"
#include "tests/bench/stopwatch.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

namespace {

struct Engine {
    const char *name;
    app::Dialect dialect;
    QList<double> times = {};
};

qsizetype parseAndRender(const QByteArray &utf8)
{
    const app::MarkdownTree tree(utf8);
    app::MarkdownNode root = tree.root();
    return app::MarkdownTree::html(root).size();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QFile file(words.value(1));
    const int runs = words.value(2).toInt();
    if (runs < 1 || !file.open(QIODevice::ReadOnly)) {
        std::fputs("usage: renderbench POST RUNS\n", stderr);
        return 2;
    }
    const QByteArray utf8 = file.readAll();
    const QString text = QString::fromUtf8(utf8);

    QList<double> yardstick;
    std::array engines{
        Engine{"github", app::Dialect::GitHub},
        Engine{"jekyll", app::Dialect::Jekyll},
        Engine{"hugo", app::Dialect::Hugo},
        Engine{"hexo", app::Dialect::Hexo},
    };
    for (int run = 0; run < runs; ++run) {
        yardstick.append(bench::processorTime([&] { return parseAndRender(utf8); }));
        for (Engine &engine : engines) {
            engine.times.append(bench::processorTime([&] {
                return app::render(text, {engine.dialect, true});
            }));
        }
    }
    bench::print("cmark-gfm", yardstick);
    for (const Engine &engine : engines)
        bench::print(engine.name, engine.times);
    return 0;
}
