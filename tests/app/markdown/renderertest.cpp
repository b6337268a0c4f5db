// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using app::Dialect;
using app::RenderedPost;
using app::RenderOptions;

namespace {

constexpr RenderOptions Raw{Dialect::GitHub, false};

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString cmarkGfm(const QString &markdown)
{
    QProcess program;
    program.start(QStringLiteral("cmark-gfm"),
                  QStringLiteral("--unsafe -e table -e strikethrough -e autolink -e tasklist "
                                 "-e footnotes")
                      .split(u' '));
    program.write(markdown.toUtf8());
    program.closeWriteChannel();
    program.waitForFinished();
    return QString::fromUtf8(program.readAllStandardOutput());
}

// Lines glued together at random: containers, tables, footnotes and raw HTML in all neighbourhoods.
QString randomPost(QRandomGenerator &random)
{
    static const QStringList Pieces{
        QStringLiteral("# 제목"),      QStringLiteral("글 **굵게**를 [a](b)"),
        QStringLiteral("> 인용"),      QStringLiteral("- 하나"),
        QStringLiteral("  - 안"),      QStringLiteral("1. 수"),
        QStringLiteral("| a | b |"),   QStringLiteral("|---|---|"),
        QStringLiteral("[^n]: 각주"),  QStringLiteral("보라[^n]"),
        QStringLiteral("    code"),    QStringLiteral("```"),
        QStringLiteral("<div>"),       QStringLiteral("</div>"),
        QStringLiteral("<br/>"),       QStringLiteral("---"),
        QStringLiteral("- [ ] ~~x~~"), QStringLiteral("![i](x.png)"),
        QStringLiteral("<!-- c"),      QStringLiteral("-->"),
        QStringLiteral("[r]: /x 't'"), QStringLiteral("[r] https://a.b"),
    };
    QString post;
    for (int line = random.bounded(1, 16); line > 0; --line) {
        if (random.bounded(3) > 0)
            post += Pieces[random.bounded(Pieces.size())];
        post += u'\n';
    }
    return post;
}

} // namespace

class RendererTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rawGitHubOutputIsTheReference_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(BYLINE_TEST_DATA "/markdown/github"));
        const QStringList cases = folder.entryList({QStringLiteral("*.md")}, QDir::Files);
        QVERIFY(cases.size() >= 5);
        for (const QString &name : cases)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void rawGitHubOutputIsTheReference()
    {
        QFETCH(const QString, path);
        const QString expected = read(path.chopped(2) + QStringLiteral("html"));
        QVERIFY(!expected.isEmpty());
        QCOMPARE(app::render(read(path), Raw).html(), expected);
    }

    void rawGitHubOutputIsThatOfTheProgram()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("cmark-gfm")).isEmpty())
            QSKIP("the cmark-gfm program is not installed");
        QRandomGenerator random(20190926);
        for (int i = 0; i < 300; ++i) {
            const QString post = randomPost(random);
            // What looks like front matter is none of cmark's business.
            if (post.startsWith(u"---"))
                continue;
            const QString actual = app::render(post, Raw).html();
            const QString expected = cmarkGfm(post);
            if (actual != expected)
                qWarning().noquote() << "post:\n" << post;
            QCOMPARE(actual, expected);
        }
    }

    void frontMatterIsSkippedAndItsLinesCount()
    {
        const RenderedPost post
            = app::render(QStringLiteral("---\ntitle: x\n---\n\n# 하나\n\n글\n둘\n"), Raw);
        QCOMPARE(post.blocks.size(), 2);
        QCOMPARE(post.html(), QStringLiteral("<h1>하나</h1>\n<p>글\n둘</p>\n"));
        QCOMPARE(post.blocks[0].lines, (app::LineRange{5, 5}));
        QCOMPARE(post.blocks[1].lines, (app::LineRange{7, 8}));
        QCOMPARE(post.headings,
                 (QList<app::Heading>{{1, QStringLiteral("하나"), QStringLiteral("하나"), 5}}));
    }

    void blocksHaveAscendingLines()
    {
        const RenderedPost post = app::render(
            QStringLiteral("a[^1]\n\n[^1]: 각주\n\n> b\n\n<br/>\n\n1. c\n\n   d\n"), Raw);
        int line = 0;
        for (const app::RenderedBlock &block : post.blocks) {
            QVERIFY(block.lines.first >= line);
            QVERIFY(block.lines.last >= block.lines.first);
            line = block.lines.first;
        }
        QCOMPARE(post.blocks.size(), 5);
        QVERIFY(post.blocks.last().html.startsWith(u"<section"));
        QCOMPARE(post.blocks[3].lines.first, 9);
    }

    void hashesFollowTheHtml()
    {
        const RenderedPost before = app::render(QStringLiteral("하나\n\n둘\n\n하나\n"), Raw);
        const RenderedPost after = app::render(QStringLiteral("하나\n\n셋\n\n하나\n"), Raw);
        QCOMPARE(before.blocks[0].hash, after.blocks[0].hash);
        QCOMPARE(before.blocks[0].hash, before.blocks[2].hash);
        QVERIFY(before.blocks[1].hash != after.blocks[1].hash);
    }

    void headingsHaveTextWithoutMarkup()
    {
        const RenderedPost post
            = app::render(QStringLiteral("# **a** `b` [c](d)\n\n> ## 안\n\nx\ny\n---\n"),
                          {Dialect::Jekyll, false});
        QCOMPARE(post.headings,
                 (QList<app::Heading>{
                     {1, QStringLiteral("a b c"), QStringLiteral("a-b-c"), 1},
                     {2, QStringLiteral("안"), QStringLiteral("안"), 3},
                     {2, QStringLiteral("x y"), QStringLiteral("x-y"), 5},
                 }));
    }

    void revisionIsCarriedThrough()
    {
        QCOMPARE(app::render(QStringLiteral("a"), Raw, {7}).revision, (app::Revision{7}));
    }

    void emptyPostHasNoBlocks()
    {
        QVERIFY(app::render(QString()).blocks.isEmpty());
        QVERIFY(app::render(QStringLiteral("---\n---\n")).blocks.isEmpty());
    }

    void deepNestingDoesNotOverflowTheStack()
    {
        const RenderedPost post = app::render(QString(20000, u'>') + u'a', Raw);
        QCOMPARE(post.blocks.size(), 1);
    }
};

QTEST_GUILESS_MAIN(RendererTest)
#include "renderertest.moc"
