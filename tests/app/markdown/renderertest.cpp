// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"
#include "app/text/textedit.h"

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

const RenderOptions Raw{Dialect::GitHub, false};

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

    void tableBehindAParagraphHasItsOwnLines()
    {
        const RenderedPost post = app::render(
            QStringLiteral("# x\n\n글\n![](a.png)\n| a |\n|---|\n| 1 |\n\n끝\n"), Raw);
        QCOMPARE(post.blocks.size(), 4);
        QCOMPARE(post.blocks[1].lines, (app::LineRange{3, 4}));
        QCOMPARE(post.blocks[2].lines, (app::LineRange{5, 7}));
        QCOMPARE(post.references[0].line, 4);

        const RenderedPost header
            = app::render(QStringLiteral("글\n| ![](a.png) |\n|---|\n\n끝\n"), Raw);
        QCOMPARE(header.blocks[0].lines, (app::LineRange{1, 1}));
        QCOMPARE(header.blocks[1].lines, (app::LineRange{2, 3}));
        QCOMPARE(header.references[0].line, 2);
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
            = app::render(QStringLiteral("# **a** `b` [c](d)\n\n> ## 안\n\nx y\n---\n"),
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

    void whatRawHtmlEnclosesIsOneBlock()
    {
        const QString post
            = QStringLiteral("<details>\n<summary>s</summary>\n\n**a**\n\n</details>\n"
                             "\n둘\n\n<div>\n\n셋\n");
        const RenderedPost rendered = app::render(post);
        QCOMPARE(rendered.blocks.size(), 4);
        QCOMPARE(rendered.blocks[0].html,
                 QStringLiteral("<details>\n<summary>s</summary>\n<p><strong>a</strong></p>\n"
                                "</details>\n"));
        QCOMPARE(rendered.blocks[0].lines, (app::LineRange{1, 6}));
        QCOMPARE(rendered.blocks[1].lines, (app::LineRange{8, 8}));
        QCOMPARE(rendered.blocks[2].html, QStringLiteral("<div>\n</div>"));
        QCOMPARE(app::render(post, Raw).blocks[0].html,
                 QStringLiteral("<details>\n<summary>s</summary>\n<p><strong>a</strong></p>\n"
                                "</details>\n"));
    }

    void emphasisThatStaysTextIsNoticed_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QList<int>>("lines");
        QTest::newRow("closing mark before a particle")
            << QStringLiteral("가\n\n나\n**링크(link)**를") << QList<int>{4};
        QTest::newRow("opening mark") << QStringLiteral("가**(나)** 다") << QList<int>{1};
        QTest::newRow("emphasis that works")
            << QStringLiteral("**굵게**를 *기울여*") << QList<int>{};
        QTest::newRow("code") << QStringLiteral("\x60**a(b)**c\x60") << QList<int>{};
        QTest::newRow("a link, an image, a tag beside the mark")
            << QStringLiteral("**[가](b)**를\n\n나**![다](e)**라\n\n**마<br>**바")
            << QList<int>{1, 3, 5};
        QTest::newRow("one mark alone") << QStringLiteral("가격*(원)") << QList<int>{};
        QTest::newRow("heading and cell")
            << QStringLiteral("# **(가)**를\n\n| a |\n|---|\n| **(가)**를 |") << QList<int>{1, 5};
    }

    void emphasisThatStaysTextIsNoticed()
    {
        QFETCH(const QString, post);
        QFETCH(const QList<int>, lines);
        QList<int> found;
        for (const app::Notice &notice : app::render(post).notices) {
            QCOMPARE(notice.code, QStringLiteral("cjk-emphasis"));
            found.append(notice.line);
        }
        QCOMPARE(found, lines);
        QVERIFY(app::render(post, {Dialect::Jekyll, true}).notices.isEmpty());
    }

    void emphasisThatStaysTextCanBeRewritten_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("kept"); ///< Where raw HTML is kept.
        QTest::addColumn<QString>("omitted"); ///< Where it is not.
        const auto row = [](const char *name, const QString &post, const QString &kept,
                            const QString &omitted) {
            QTest::newRow(name) << post << kept << omitted;
        };
        row("closing mark before a particle", QStringLiteral("가\n\n**링크(link)**를 본다\n"),
            QStringLiteral("가\n\n<strong>링크(link)</strong>를 본다\n"),
            QStringLiteral("가\n\n**링크(link)**&NoBreak;를 본다\n"));
        row("front matter counts", QStringLiteral("---\nt: x\n---\n**링크(link)**를\n"),
            QStringLiteral("---\nt: x\n---\n<strong>링크(link)</strong>를\n"),
            QStringLiteral("---\nt: x\n---\n**링크(link)**&NoBreak;를\n"));
        row("both marks", QStringLiteral("이것은**\"단어\"**를"),
            QStringLiteral("이것은<strong>\"단어\"</strong>를"),
            QStringLiteral("이것은&NoBreak;**\"단어\"**&NoBreak;를"));
        row("a link beside the mark", QStringLiteral("**[제목](u)**을"),
            QStringLiteral("<strong>[제목](u)</strong>을"),
            QStringLiteral("**[제목](u)**&NoBreak;을"));
        row("two in a line", QStringLiteral("**가(a)**는 **나(b)**를"),
            QStringLiteral("<strong>가(a)</strong>는 <strong>나(b)</strong>를"),
            QStringLiteral("**가(a)**&NoBreak;는 **나(b)**&NoBreak;를"));
        row("one mark and two tildes", QStringLiteral("*가(a)*는 ~~나(b)~~를"),
            QStringLiteral("<em>가(a)</em>는 <del>나(b)</del>를"),
            QStringLiteral("*가(a)*&NoBreak;는 ~~나(b)~~&NoBreak;를"));
        row("over lines of a quote in a list",
            QStringLiteral("- > 가 **나\n  > 다(라)**를 \\*마\n"),
            QStringLiteral("- > 가 <strong>나\n  > 다(라)</strong>를 \\*마\n"),
            QStringLiteral("- > 가 **나\n  > 다(라)**&NoBreak;를 \\*마\n"));
        row("heading and cell",
            QStringLiteral("## **(가)**를\n\n| a | b |\n|---|---|\n| x | **(나)**를 |"),
            QStringLiteral("## <strong>(가)</strong>를\n\n| a | b |\n|---|---|\n| x | "
                           "<strong>(나)</strong>를 |"),
            QStringLiteral(
                "## **(가)**&NoBreak;를\n\n| a | b |\n|---|---|\n| x | **(나)**&NoBreak;를 |"));
        row("code that looks the same stays", QStringLiteral("`**a(b)**c` **a(b)**c"),
            QStringLiteral("`**a(b)**c` <strong>a(b)</strong>c"),
            QStringLiteral("`**a(b)**c` **a(b)**&NoBreak;c"));
        row("markup within", QStringLiteral("**[가](u) `b`**를"),
            QStringLiteral("<strong>[가](u) `b`</strong>를"),
            QStringLiteral("**[가](u) `b`**&NoBreak;를"));
    }

    void emphasisThatStaysTextCanBeRewritten()
    {
        QFETCH(const QString, post);
        for (const bool isKept : {true, false}) {
            const RenderOptions options{
                Dialect::Hugo,
                false,
                {{QStringLiteral("markup.goldmark.renderer.unsafe"),
                  isKept ? QStringLiteral("true") : QStringLiteral("false")}}};
            QList<app::TextEdit> edits;
            for (const app::Notice &notice : app::render(post, options).notices) {
                QVERIFY(notice.suggestion);
                edits.append(*notice.suggestion);
            }
            const QString rewritten = app::applied(post, edits);
            QTEST(rewritten, isKept ? "kept" : "omitted");
            QVERIFY(app::render(rewritten, options).notices.isEmpty());
        }
    }

    void noRewriteIsOfferedThatWouldNotHelp_data()
    {
        QTest::addColumn<QString>("post");
        QTest::newRow("the other mark is missing") << QStringLiteral("가**(나) 다 ** 라");
        QTest::newRow("within a template") << QStringLiteral("{{ x }} **(가)**를");
    }

    void noRewriteIsOfferedThatWouldNotHelp()
    {
        QFETCH(const QString, post);
        for (const app::Notice &notice : app::render(post).notices)
            QVERIFY(!notice.suggestion);
    }

    void tasksCodeAndFootnotesAreTold_data()
    {
        QTest::addColumn<Dialect>("dialect");
        for (const Dialect dialect :
             {Dialect::GitHub, Dialect::Jekyll, Dialect::Hugo, Dialect::Hexo})
            QTest::newRow(qPrintable(app::name(dialect))) << dialect;
    }

    void tasksCodeAndFootnotesAreTold()
    {
        QFETCH(const Dialect, dialect);
        const QString text
            = QStringLiteral("---\na: b\n---\n* [ ] 가\n* [x] 나[^n]\n  * [X] 다\n\n"
                             "```c++\n[^n]\n- [ ] 라\n```\n\n[^n]: 각주\n[^o]: 또\n");
        const RenderedPost post = app::render(text, {dialect, true});
        QCOMPARE(post.tasks.size(), 3);
        QCOMPARE(post.tasks[0], (app::Task{false, 4, {text.indexOf(u"[ ] 가") + 1, 1}}));
        QCOMPARE(post.tasks[2], (app::Task{true, 6, {text.indexOf(u"[X]") + 1, 1}}));
        QCOMPARE(post.codeBlocks,
                 (QList<app::CodeBlock>{{QStringLiteral("c++"), app::LineRange{8, 11}}}));
        QCOMPARE(
            post.footnotes,
            (QList<app::Footnote>{{QStringLiteral("n"), 13, 1}, {QStringLiteral("o"), 14, 0}}));
    }

    void everyDialectKeepsItsPromises()
    {
        static const QStringList Pieces{
            QStringLiteral("{{ x }}"),
            QStringLiteral("{% raw %}"),
            QStringLiteral("{% endraw %}"),
            QStringLiteral("{{< y\n\n>}}"),
            QStringLiteral("{: .a #b}"),
            QStringLiteral("# 가 {#나}"),
            QStringLiteral("**(가)**나 ~(다)~"),
            QStringLiteral("- [x] **(a)**b"),
            QStringLiteral("1) \"a\" 'b'"),
            QStringLiteral("<img src=\"{{ x }}\">"),
            QStringLiteral("[a]({{ \"/x\" | relative_url }}){:t}"),
            QStringLiteral("***a*** https://a.b/가"),
            QStringLiteral("{% highlight c %}"),
            QStringLiteral("{% endhighlight %}"),
            QStringLiteral("<details>"),
            QStringLiteral("</details>"),
        };
        QRandomGenerator random(5);
        for (int i = 0; i < 400; ++i) {
            QString post = randomPost(random);
            for (int line = random.bounded(1, 12); line > 0; --line)
                post += Pieces[random.bounded(Pieces.size())] + QString(random.bounded(1, 3), u'\n')
                    + randomPost(random);
            for (const Dialect dialect :
                 {Dialect::GitHub, Dialect::Jekyll, Dialect::Hugo, Dialect::Hexo}) {
                const RenderedPost rendered = app::render(post, {dialect, true});
                int line = 0;
                for (const app::RenderedBlock &block : rendered.blocks) {
                    QVERIFY2(block.lines.first >= line, qPrintable(post));
                    QVERIFY(block.lines.last >= block.lines.first);
                    line = block.lines.first;
                }
                QVERIFY(line <= post.count(u'\n') + 1);
                for (char16_t mark = 0xfdd2; mark <= 0xfdd4; ++mark)
                    QVERIFY2(!rendered.html().contains(QChar(mark)), qPrintable(post));
                QVERIFY2(!rendered.html().contains(u"%EF%B7%9"), qPrintable(post));
                for (const app::Reference &reference : rendered.references) {
                    if (reference.destinationRange)
                        QVERIFY(reference.destinationRange->end() <= post.size());
                }
            }
        }
    }

    void deepNestingDoesNotOverflowTheStack()
    {
        const RenderedPost post = app::render(QString(20000, u'>') + u'a', Raw);
        QCOMPARE(post.blocks.size(), 1);
    }
};

QTEST_GUILESS_MAIN(RendererTest)
#include "renderertest.moc"
