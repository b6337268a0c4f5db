// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using app::Dialect;
using app::RenderedPost;

namespace {

// White space between tags means nothing to a reader.
QString folded(QString html)
{
    static const QRegularExpression between(QStringLiteral("\\s*\\n\\s*"));
    return html.replace(between, QString());
}

RenderedPost render(const QString &post)
{
    return app::render(post, {Dialect::Jekyll, false});
}

} // namespace

// Expected output is kramdown's own, white space aside. tests/fidelity compares whole posts.
class KramdownTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void constructsAreReadAsKramdownReadsThem_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char16_t *post, const char16_t *expected) {
            QTest::newRow(name) << QString::fromUtf16(post) << QString::fromUtf16(expected);
        };
        row("definition list", u"용어\n: 하나\n: 둘\n",
            u"<dl><dt>용어</dt><dd>하나</dd><dd>둘</dd></dl>");
        row("definition behind a blank line is a paragraph", u"a\n\n: b\n",
            u"<dl><dt>a</dt><dd><p>b</p></dd></dl>");
        row("an address in raw HTML is text", u"<div>\n<https://a.b> 1 < 2\n</div>\n",
            u"<div>&lt;https://a.b&gt; 1 &lt; 2</div>");
        row("a class of a formula gets an element", u"$$\na\n$$\n{: .notice}\n",
            u"<div class=\"notice\">\\[a\\]</div>");
        row("a formula in a line with a class is written otherwise", u"x $$d$${: .q} y\n",
            u"<p>x <span class=\"q\">$d$</span> y</p>");
        row("a tab behind a space begins no paragraph", u"가\n\n \t*a*\n \tb\nc\n",
            u"<p>가</p><em>a</em>b<p>c</p>");
        row("a heading in raw HTML is named by its text",
            u"<div markdown=\"1\">\n## a `b` *c* <i id=\"x\">d</i> [e](f)\n</div>\n",
            u"<div><h2 id=\"a-b-c-d-e\">a <code>b</code> <em>c</em> <i id=\"x\">d</i> "
            u"<a href=\"f\">e</a></h2></div>");
        row("abbreviation", u"HTML과 XHTML\n\n*[HTML]: Hyper Text\n",
            u"<p><abbr title=\"Hyper Text\">HTML</abbr>과 XHTML</p>");
        row("abbreviations that begin alike",
            u"A ABC AB ABCD A.B\n\n*[AB]: b\n*[ABC]: c\n*[A]: a\n",
            u"<p><abbr title=\"a\">A</abbr> <abbr title=\"c\">ABC</abbr> <abbr "
            u"title=\"b\">AB</abbr>"
            u" ABCD <abbr title=\"a\">A</abbr>.B</p>");
        row("the last definition of an abbreviation", u"A\n\n*[A]: one\n*[A]: two\n",
            u"<p><abbr title=\"two\">A</abbr></p>");
        row("marks that no line closes are the language's", u"````js\na\n```\n",
            u"<pre><code class=\"language-`js\">a</code></pre>");
        row("a line of as many marks closes before a longer one", u"````\na\n```\nb\n`````\n",
            u"<pre><code>a```b</code></pre>");
        row("a fence that is too long closes with a later one", u"~~~~\na\n~~~\n\n~~~x\nb\n~~~~\n",
            u"<pre><code>a~~~~~~xb</code></pre>");
        row("table of contents", u"* x\n{:toc}\n\n# 가\n\n## 나\n\n# 다\n{: .no_toc}\n",
            u"<ul id=\"markdown-toc\"><li><a href=\"#가\" id=\"markdown-toc-가\">가</a><ul><li>"
            u"<a href=\"#나\" id=\"markdown-toc-나\">나</a></li></ul></li></ul>"
            u"<h1 id=\"가\">가</h1><h2 id=\"나\">나</h2><h1 id=\"다\" class=\"no_toc\">다</h1>");
        row("attributes of a block", u"글\n{: .a #b title=\"c\"}\n",
            u"<p class=\"a\" id=\"b\" title=\"c\">글</p>");
        row("attributes in front of a block", u"{: .a}\n# 글\n",
            u"<h1 id=\"글\" class=\"a\">글</h1>");
        row("attributes by name", u"{:box: .a .b}\n\n글\n{: box}\n", u"<p class=\"a b\">글</p>");
        row("attributes of a list entry", u"* {: .a} 글\n", u"<ul><li class=\"a\">글</li></ul>");
        row("width of an image", u"![](a.png){: width=\"50%\"}",
            u"<p><img src=\"a.png\" alt=\"\" width=\"50%\" /></p>");
        row("language of a code block", u"    x\n{: .language-c}\n",
            u"<pre><code class=\"language-c\">x</code></pre>");
        row("end of block", u"* a\n^\n* b\n", u"<ul><li>a</li></ul><ul><li>b</li></ul>");
        row("comment", u"{::comment}\n**a**\n{:/comment}\n\nb\n", u"<!-- **a** --><p>b</p>");
        row("no Markdown", u"{::nomarkdown}\n<b>*a*</b>\n{:/}\n", u"<b>*a*</b>");
        row("Markdown in HTML", u"<div markdown=\"1\">\n*a*\n</div>\n",
            u"<div><p><em>a</em></p></div>");
        row("span Markdown in HTML", u"<p markdown=\"span\">*a*</p>\n", u"<p><em>a</em></p>");
        row("footnote that is used twice", u"a[^1] b[^1]\n\n[^1]: c\n",
            u"<p>a<sup id=\"fnref:1\"><a href=\"#fn:1\" class=\"footnote\">1</a></sup> "
            u"b<sup id=\"fnref:1:1\"><a href=\"#fn:1\" class=\"footnote\">1</a></sup></p>"
            u"<div class=\"footnotes\"><ol><li id=\"fn:1\"><p>c\u00a0<a href=\"#fnref:1\" "
            u"class=\"reversefootnote\">↩</a>\u00a0<a href=\"#fnref:1:1\" "
            u"class=\"reversefootnote\">↩<sup>2</sup></a></p></li></ol></div>");
        row("table without a head", u"| a | b |\n| c | d |\n",
            u"<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody>"
            u"</table>");
        row("table with a foot", u"| a |\n|---|\n| b |\n|===|\n| c |\n",
            u"<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody>"
            u"<tfoot><tr><td>c</td></tr></tfoot></table>");
        row("a bullet list goes on with numbers", u"- a\n1. b\n",
            u"<ul><li>a<ol><li>b</li></ol></li></ul>");
        row("fence with a title is none", u"```js title=\"x\"\na\n```\n",
            u"<p><code>js title=&quot;x&quot;a</code></p>");
        row("address with blanks", u"![a](my img.png)",
            u"<p><img src=\"my img.png\" alt=\"a\" /></p>");
        row("tasks", u"- [ ] a\n- [x] b\n",
            u"<ul class=\"task-list\"><li class=\"task-list-item\"><input type=\"checkbox\" "
            u"class=\"task-list-item-checkbox\" disabled=\"disabled\" />a</li>"
            u"<li class=\"task-list-item\"><input type=\"checkbox\" "
            u"class=\"task-list-item-checkbox\" disabled=\"disabled\" checked=\"checked\" />b"
            u"</li></ul>");
        row("element without an end takes the rest", u"가\n<이름>\n\n**나**\n",
            u"<p>가</p><이름>**나**</이름>");
        row("second heading of emoji alone", u"# 😀\n\n# 🎉\n", u"<h1>😀</h1><h1 id=\"-1\">🎉</h1>");
    }

    void constructsAreReadAsKramdownReadsThem()
    {
        QFETCH(const QString, post);
        QFETCH(const QString, expected);
        QCOMPARE(folded(render(post).html()), expected);
    }

    void kramdownsOwnInputReadsHeadingsOtherwise()
    {
        app::RenderOptions options{Dialect::Jekyll, false};
        options.settings.insert(QStringLiteral("kramdown.input"), QStringLiteral("Kramdown"));
        const QString html
            = app::render(QStringLiteral("###가 a#\n\n#b\\#\n\n####### c\n"), options).html();
        QCOMPARE(folded(html),
                 QStringLiteral("<h3 id=\"a\">가 a</h3><h1 id=\"b\">b#</h1><h6 id=\"c\"># c</h6>"));
    }

    void linesAreThoseOfTheSource()
    {
        const RenderedPost post = render(QStringLiteral(
            "---\na: b\n---\n가\n\n* 나\n  ![](x.png)\n\n  [다](y)\n\n> 라\n> [마](z)\n"));
        QCOMPARE(post.blocks.size(), 3);
        QCOMPARE(post.blocks[0].lines, (app::LineRange{4, 4}));
        QCOMPARE(post.blocks[1].lines, (app::LineRange{6, 9}));
        QCOMPARE(post.blocks[2].lines, (app::LineRange{11, 12}));
        QCOMPARE(post.references.size(), 3);
        QCOMPARE(post.references[0].line, 7);
        QCOMPARE(post.references[1].line, 9);
        QCOMPARE(post.references[2].line, 12);
        for (const app::Reference &reference : post.references)
            QVERIFY(reference.destinationRange.has_value());
    }

    // Marks that match nothing are tried at each place; kramdown itself takes minutes for some.
    void hostileTextTakesNoTime_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece :
             {"![", "[", "*a **b ", "<b>", "![[]()", "> ", "`` ` ", "~~a ", "* ", "<div>", "[a](",
              "\"'", "{:", "$$a", "|a\n", "&a;", "_a __b "})
            QTest::newRow(piece) << QString::fromLatin1(piece);
    }

    void hostileTextTakesNoTime()
    {
        QFETCH(const QString, piece);
        QElapsedTimer timer;
        timer.start();
        const RenderedPost post = app::render(piece.repeated(4000), {Dialect::Jekyll, true});
        QVERIFY(!post.blocks.isEmpty());
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(KramdownTest)
#include "kramdowntest.moc"
