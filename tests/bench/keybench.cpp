// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Prints what it takes from an edit to its RenderedPost, by way of the render process, in each
// dialect: a letter is typed behind the first line of the body and taken away again. In turn with
// what cmark-gfm alone takes to parse and render the whole text in this process.
// usage: keybench PROGRAM POST RUNS
#include "app/markdown/markdowntree.h"
#include "app/markdown/worker/renderservice.h"
#include "tests/bench/stopwatch.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>

#include <array>

namespace {

struct Engine {
    const char *name;
    app::Dialect dialect;
};

constexpr std::array Engines{
    Engine{"github", app::Dialect::GitHub},
    Engine{"jekyll", app::Dialect::Jekyll},
    Engine{"hugo", app::Dialect::Hugo},
    Engine{"hexo", app::Dialect::Hexo},
};

/// A post that is being written.
class Writer final
{
public:
    Writer(const QString &program, QString text, app::Dialect dialect)
        : m_service(program)
        , m_text(std::move(text))
        , m_position(m_text.indexOf(u'\n', app::findBody(m_text).start + 1))
    {
        QObject::connect(&m_service, &app::RenderService::rendered, &m_loop, &QEventLoop::quit);
        QObject::connect(&m_service, &app::RenderService::failed, &m_loop,
                         [this] { m_loop.exit(1); });
        m_service.follow([this] { return m_text; }, {dialect, true}, m_revision);
        m_hasFailed = m_loop.exec() != 0;
    }

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    /// Milliseconds until the post is there.
    double pressKey()
    {
        const bool isLetter = m_revision.number++ % 2 == 0;
        const app::TextEdit edit{{m_position, isLetter ? 0 : 1},
                                 isLetter ? QStringLiteral("x") : QString()};
        return bench::duration([&] {
            m_text.replace(edit.range.start, edit.range.length, edit.replacement);
            m_service.edited(edit, m_revision);
            m_hasFailed = m_loop.exec() != 0 || m_hasFailed;
        });
    }

private:
    QEventLoop m_loop;
    app::RenderService m_service;
    QString m_text;
    app::TextPosition m_position;
    app::Revision m_revision;
    bool m_hasFailed = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    QFile file(words.value(2));
    const int runs = words.value(3).toInt();
    if (runs < 1 || !file.open(QIODevice::ReadOnly)) {
        std::fputs("usage: keybench PROGRAM POST RUNS\n", stderr);
        return 2;
    }
    const QByteArray utf8 = file.readAll();
    QList<double> yardstick;
    for (const Engine &engine : Engines) {
        Writer writer(words.value(1), QString::fromUtf8(utf8), engine.dialect);
        QList<double> times;
        for (int run = 0; run < runs && !writer.hasFailed(); ++run) {
            yardstick.append(bench::duration([&] {
                const app::MarkdownTree tree(utf8);
                app::MarkdownNode root = tree.root();
                return app::MarkdownTree::html(root).size();
            }));
            times.append(writer.pressKey());
        }
        bench::print(engine.name, writer.hasFailed() ? QList<double>() : times);
    }
    bench::print("cmark-gfm", yardstick);
    return 0;
}
