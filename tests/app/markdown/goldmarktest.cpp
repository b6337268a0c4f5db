// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include <QTest>

using app::Dialect;

// What goldmark reads otherwise than cmark where constructs meet. What is expected are the blocks
// that Hugo 0.111 itself makes; fidelitytest.cpp compares whole posts.
class GoldmarkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAreThoseOfHugo_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char16_t *post, const char16_t *expected) {
            QTest::newRow(name) << QString::fromUtf16(post) << QString::fromUtf16(expected);
        };
        row("attributes without an id leave the heading its own", u"# 제목 {.red}",
            u"<h1 class=\"red\" id=\"제목\">제목</h1>\n");
        row("values of attributes are strings, numbers and words", u"## a {key=\"v w\" n=1 #b .c}",
            u"<h2 key=\"v w\" n=\"1\" id=\"b\" class=\"c\">a</h2>\n");
        row("attributes stand behind closing hashes", u"## a ## {#b}", u"<h2 id=\"b\">a</h2>\n");
        row("the last braces are the attributes", u"# a {b} {#c}", u"<h1 id=\"c\">a {b}</h1>\n");
        row("what is no attribute stays in the heading", u"# a {b}",
            u"<h1 id=\"a-b\">a {b}</h1>\n");
        row("escaped braces are text", u"# a \\{#b}", u"<h1 id=\"a-b\">a {#b}</h1>\n");
        row("an underlined heading has attributes", u"a {.b}\n---",
            u"<h2 class=\"b\" id=\"a\">a</h2>\n");
        row("a colon that begins the post defines nothing", u": a", u"<p>: a</p>\n");
        row("an empty definition", u"a\n: ", u"<dl>\n<dt>a</dt>\n<dd></dd>\n</dl>\n");
        row("terms stand behind a heading", u"# a\nb\n: c",
            u"<h1 id=\"a\">a</h1>\n<dl>\n<dt>b</dt>\n<dd>\nc\n</dd>\n</dl>\n");
        row("terms stand behind a list that has ended", u"***\nb\n: c",
            u"<hr />\n<dl>\n<dt>b</dt>\n<dd>\nc\n</dd>\n</dl>\n");
        row("marks of quotes differ around a definition", u"> a\n>: b",
            u"<blockquote>\n<dl>\n<dt>a</dt>\n<dd>\nb\n</dd>\n</dl>\n</blockquote>\n");
        row("a definition has no box", u"a\n: [x] b",
            u"<dl>\n<dt>a</dt>\n<dd>\n[x] b\n</dd>\n</dl>\n");
        row("tildes are seen beside bold text", u"가**~나~**다 *라 ~*",
            u"<p>가**~나~**다 <em>라 ~</em></p>\n");
        row("boxes in an entry's heading and emphasis", u"- # [x] a\n- *[ ] b*",
            u"<ul>\n<li>\n<h1 id=\"x-a\"><input checked=\"\" disabled=\"\" type=\"checkbox\"> "
            u"a</h1>\n</li>\n<li><em><input disabled=\"\" type=\"checkbox\"> b</em></li>\n</ul>\n");
        row("an escaped bracket is no box", u"- [x\\] a", u"<ul>\n<li>[x] a</li>\n</ul>\n");
        row("an escaped bracket keeps no address from being a link", u"\\[ https://a.b",
            u"<p>[ <a href=\"https://a.b\">https://a.b</a></p>\n");
        row("no address begins behind an escape", u"\\[https://a.b", u"<p>[https://a.b</p>\n");
        row("quotes around a bare address", u"\"https://a.b\" ,\"https://a.b",
            u"<p>“<a href=\"https://a.b\">https://a.b</a>” ,“<a "
            u"href=\"https://a.b\">https://a.b</a></p>\n");
        row("no address behind a quote that stays straight", u"가\"https://a.b",
            u"<p>가&quot;https://a.b</p>\n");
        row("a quote ends before a note", u"\"가\"[^1]\n\n[^1]: 나",
            u"<p>“가”<sup id=\"fnref:1\"><a href=\"#fn:1\" "
            u"class=\"footnote-ref\">1</a></sup></p>\n<div class=\"footnotes\">\n<hr />\n<ol>\n<li "
            u"id=\"fn:1\">\n<p>나&#160;<a href=\"#fnref:1\" "
            u"class=\"footnote-backref\">↩︎</a></p>\n</li>\n</ol>\n</div>\n");
        row("a line of blanks behind an empty entry", u"-\n \n  a",
            u"<ul>\n<li></li>\n</ul>\n<p>a</p>\n");
        row("delimiters indented as code are text", u"a | b\n    --|--", u"<p>a | b\n–|–</p>\n");
        row("indented code is no head", u"    a\n-|-",
            u"<pre><code>a\n</code></pre>\n<p>-|-</p>\n");
        row("an empty entry is no head", u"-\n-|-", u"<ul>\n<li></li>\n</ul>\n<p>-|-</p>\n");
        row("columns without a head are not aligned", u"| a |\n|---|--:|\n| b | c |",
            u"<table>\n<thead>\n<tr>\n<th>a</th>\n<th></th>\n</tr>\n</"
            u"thead>\n<tbody>\n<tr>\n<td>b</"
            u"td>\n<td align=\"right\">c</td>\n</tr>\n</tbody>\n</table>\n");
        row("an escaped backslash before a last bar", u"| a \\\\|\n|---|\n| b \\\\|",
            u"<table>\n<thead>\n<tr>\n<th>a \\</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>b "
            u"\\</td>\n</tr>\n</tbody>\n</table>\n");
        row("a quote behind an entry is no row of it", u"- a\n> |-",
            u"<ul>\n<li>a</li>\n</ul>\n<blockquote>\n<p>|-</p>\n</blockquote>\n");
        row("delimiters of one column", u"- a\n  :-",
            u"<ul>\n<li>\n<table>\n<thead>\n<tr>\n<th "
            u"align=\"left\">a</th>\n</tr>\n</thead>\n</table>\n</li>\n</ul>\n");
        row("an entry in a quote ends where it would alone", u"> - a\n>\n> | b |\n> |---|---|\n",
            u"<blockquote>\n<ul>\n<li>a</li>\n</ul>\n<table>\n<thead>\n<tr>\n<th>b</th>\n<th></"
            u"th>\n</tr>\n</thead>\n</table>\n</blockquote>\n");
        row("quotes in code are code", u"```\n> a\n> |-|-|\n```",
            u"<pre><code>&gt; a\n&gt; |-|-|\n</code></pre>\n");
        row("a table behind a blank line leaves its list tight", u"- a\n\n  | b |\n  |---|\n",
            u"<ul>\n<li>a\n<table>\n<thead>\n<tr>\n<th>b</th>\n</tr>\n</thead>\n</table>\n</li>\n</"
            u"ul>\n");
        row("a definition behind a blank line leaves its list tight", u"- a\n\n  b\n  : c\n",
            u"<ul>\n<li>a\n<dl>\n<dt>b</dt>\n<dd>\nc\n</dd>\n</dl>\n</li>\n</ul>\n");
        row("a paragraph behind a blank line does not", u"- a\n\n  b\n",
            u"<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>\n");
        row("emphasis around a linked image", u"*a [![b](c.png)](d)* **e** _[![b](c.png)](d)_",
            u"<p>*a <a href=\"d\"><img src=\"c.png\" alt=\"b\" /></a>* <strong>e</strong> _<a "
            u"href=\"d\"><img src=\"c.png\" alt=\"b\" /></a>_</p>\n");
        row("emphasis around a link alone", u"*a [b](d)*",
            u"<p><em>a <a href=\"d\">b</a></em></p>\n");
        row("terms begin with an address or an element", u"<a@b.c>\n: d\n\n<kbd>e</kbd> f\n: g",
            u"<dl>\n<dt><a href=\"mailto:a@b.c\">a@b.c</a></dt>\n<dd>\nd\n</dd>\n<dt><kbd>e</kbd> "
            u"f</dt>\n<dd>\ng\n</dd>\n</dl>\n");
        row("terms go on indented", u"a\n    b\n: c",
            u"<dl>\n<dt>a</dt>\n<dt>b</dt>\n<dd>\nc\n</dd>\n</dl>\n");
        row("a definition behind a quote's blank line is tight", u"> a\n>\n> : b",
            u"<blockquote>\n<dl>\n<dt>a</dt>\n<dd>\nb\n</dd>\n</dl>\n</blockquote>\n");
        row("quotes that are not one are no terms and definition", u"> a\n\n> : b",
            u"<blockquote>\n<p>a</p>\n</blockquote>\n<blockquote>\n<p>: b</p>\n</blockquote>\n");
        row("quotes around a definition are indented", u" > a\n > : b",
            u"<blockquote>\n<dl>\n<dt>a</dt>\n<dd>\nb\n</dd>\n</dl>\n</blockquote>\n");
        row("colons in indented code", u"    1. a\n       : b\n",
            u"<pre><code>1. a\n   : b\n</code></pre>\n");
        row("terms behind indented code", u"    a\nb\n: c",
            u"<pre><code>a\n</code></pre>\n<dl>\n<dt>b</dt>\n<dd>\nc\n</dd>\n</dl>\n");
        row("numbers but one are rows of a table", u"| a |\n|---|\n3. b",
            u"<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>3. "
            u"b</td>\n</tr>\n</tbody>\n</table>\n");
        row("empty entries are rows of a table", u"| a |\n|---|\n*\n",
            u"<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>*</td>\n</"
            u"tr>\n</tbody>\n</table>\n");
        row("backslashes before bars", u"| \\\\| | b |\n|---|---|",
            u"<table>\n<thead>\n<tr>\n<th>\\|</th>\n<th>b</th>\n</tr>\n</thead>\n</table>\n");
        row("a heading in an entry is no head", u"- # a\n  |-|-|",
            u"<ul>\n<li>\n<h1 id=\"a\">a</h1>\n|-|-|\n</li>\n</ul>\n");
        row("delimiters of an inner entry that stand further left",
            u"- a\n  *    | b |\n     |---|",
            u"<ul>\n<li>a\n<ul>\n<li>\n<table>\n<thead>\n<tr>\n<th>b</th>\n</tr>\n</thead>\n</"
            u"table>\n</li>\n</ul>\n</li>\n</ul>\n");
        row("a rule in code behind an entry", u"1. a\n\n       - - -\n\n   b",
            u"<ol>\n<li>\n<p>a</p>\n<pre><code>- - -\n</code></pre>\n<p>b</p>\n</li>\n</ol>\n");
        row("id of an underlined heading in a quote's entry", u"> - a\n>   b\n>   ---",
            u"<blockquote>\n<ul>\n<li>\n<h2 id=\"b\">a\nb</h2>\n</li>\n</ul>\n</blockquote>\n");
        row("a tag in an entry's HTML", u"- <figure>\n  <img src=\"a\">\n",
            u"<ul>\n<li>\n<figure>\n<img src=\"a\">\n</li>\n</ul>\n");
        row("hashes that are escaped do not close a heading", u"# a &#35; {#b} ",
            u"<h1 id=\"b\">a #</h1>\n");
        row("a term that begins with a bar", u"| a\n: b",
            u"<dl>\n<dt>| a</dt>\n<dd>\nb\n</dd>\n</dl>\n");
        row("a term in a quote behind a paragraph", u"a\n> b\n> : c",
            u"<p>a</p>\n<blockquote>\n<dl>\n<dt>b</dt>\n<dd>\nc\n</dd>\n</dl>\n</blockquote>\n");
        row("a term in an entry of an entry", u"- 1. a\n     : b",
            u"<ul>\n<li>\n<ol>\n<li>\n<dl>\n<dt>a</dt>\n<dd>\nb\n</dd>\n</dl>\n</li>\n</ol>\n</"
            u"li>\n</ul>\n");
        row("a colon that is no definition in the end stays", u"- a\n  11. b\n      : c",
            u"<ul>\n<li>a\n11. b\n: c</li>\n</ul>\n");
        row("a colon behind an empty entry", u"-\n  : a\n", u"<ul>\n<li>: a</li>\n</ul>\n");
        row("what follows a definition behind a blank line", u"a\n: b\n\n  c\n",
            u"<dl>\n<dt>a</dt>\n<dd>\nb\n<p>c</p>\n</dd>\n</dl>\n");
        row("a definition of an address loosens its list", u"- a\n\n  [b]: /c\n",
            u"<ul>\n<li>\n<p>a</p>\n</li>\n</ul>\n");
        row("rows that are in a quote by laziness", u"> a | b\n--|--\nc | d\n\n> e",
            u"<blockquote>\n<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</"
            u"thead>\n<tbody>\n<tr>\n<td>c</td>\n<td>d</td>\n</tr>\n</tbody>\n</table>\n</"
            u"blockquote>\n<blockquote>\n<p>e</p>\n</blockquote>\n");
        row("a break in an image's text", u"![a\nb](c.png)",
            u"<p><img src=\"c.png\" alt=\"ab\" /></p>\n");
        row("no address behind an escaped mark", u"\\_https://a.b", u"<p>_https://a.b</p>\n");
    }

    void blocksAreThoseOfHugo()
    {
        QFETCH(const QString, post);
        QFETCH(const QString, expected);
        QCOMPARE(app::render(post, {Dialect::Hugo, false}).html(), expected);
    }

    void attributesBelowABlockAreItsOwn()
    {
        app::RenderOptions options{Dialect::Hugo, false};
        options.settings.insert(QStringLiteral("markup.goldmark.parser.attribute.block"),
                                QStringLiteral("true"));
        const QString post = QStringLiteral(
            "a\n{.b #c}\n\n- d\n{.e onclick=\"x\"}\n\nf\n\n{.g}\n\n```\nh\n```\n{.i}\n");
        QCOMPARE(app::render(post, options).html(),
                 QStringLiteral("<p class=\"b\" id=\"c\">a</p>\n<ul class=\"e\">\n<li>d</li>\n"
                                "</ul>\n<p>f</p>\n<pre><code>h\n</code></pre>\n"));
    }
};

QTEST_GUILESS_MAIN(GoldmarkTest)
#include "goldmarktest.moc"
