// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include <QTest>

using app::Dialect;

// How lines become blocks in Hugo. All of it is what goldmark 1.5.4 makes of the same text.
class GoldmarkBlocksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesBecomeTheBlocksOfGoldmark_data();
    void linesBecomeTheBlocksOfGoldmark();
    void nestingHasAnEnd_data();
    void nestingHasAnEnd();
};

void GoldmarkBlocksTest::linesBecomeTheBlocksOfGoldmark_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *post, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(post) << QString::fromUtf16(expected);
    };
    row("a list goes on behind other bullets only as another list", u"- a\n+ b\n",
        u"<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>\n");
    row("a number other than one does not interrupt a paragraph", u"a\n2. b\n",
        u"<p>a\n2. b</p>\n");
    row("an empty entry does not interrupt a paragraph", u"a\n*\n", u"<p>a\n*</p>\n");
    row("an entry that begins with code", u"-     a\n      b\n",
        u"<ul>\n<li>\n<pre><code>a\nb\n</code></pre>\n</li>\n</ul>\n");
    row("a lazy line goes on with an entry", u"- a\nb\n", u"<ul>\n<li>a\nb</li>\n</ul>\n");
    row("a lazy line goes on with a quote in an entry", u"- > a\nb\n",
        u"<ul>\n<li>\n<blockquote>\n<p>a\nb</p>\n</blockquote>\n</li>\n</ul>\n");
    row("a line in front of a quote's code ends the quote", u">     a\nb\n",
        u"<blockquote>\n<pre><code>a\n</code></pre>\n</blockquote>\n<p>b</p>\n");
    row("a blank entry ends behind a blank line", u"-\n\n  a\n",
        u"<ul>\n<li></li>\n</ul>\n<p>a</p>\n");
    row("an empty entry and another are one list", u"-\n\n- a\n",
        u"<ul>\n<li></li>\n<li>\n<p>a</p>\n</li>\n</ul>\n");
    row("blank lines before an entry loosen the list", u"- a\n\n- b\n- c\n",
        u"<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n<li>\n<p>c</p>\n</li>\n</ul>\n");
    row("a blank line within code loosens nothing", u"- a\n  ```\n\n  ```\n- b\n",
        u"<ul>\n<li>a\n<pre><code>\n</code></pre>\n</li>\n<li>b</li>\n</ul>\n");
    row("a blank line before a list within loosens the one around it", u"- a\n\n  - b\n- c\n",
        u"<ul>\n<li>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>\n<p>c</p>\n</li>\n</ul>\n");
    row("a blank line between entries within loosens those alone", u"- a\n  - b\n\n  - c\n- d\n",
        u"<ul>\n<li>a\n<ul>\n<li>\n<p>b</p>\n</li>\n<li>\n<p>c</p>\n</li>\n</ul>\n</li>\n<li>d</"
        u"li>\n</ul>\n");
    row("a table behind a blank line loosens nothing", u"- a\n\n  |b|\n  |-|\n- c\n",
        u"<ul>\n<li>a\n<table>\n<thead>\n<tr>\n<th>b</th>\n</tr>\n</thead>\n</table>\n</"
        u"li>\n<li>c</li>\n</ul>\n");
    row("definitions behind a blank line loosen a list", u"- a\n\n  [b]: /c\n",
        u"<ul>\n<li>\n<p>a</p>\n</li>\n</ul>\n");
    row("a tab in a quote is two columns wide", u">\ta\n>\n>\t\tb\n",
        u"<blockquote>\n<p>a</p>\n<pre><code>  b\n</code></pre>\n</blockquote>\n");
    row("a tab behind a bullet", u"-\ta\n\n\tb\n",
        u"<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>\n");
    row("code of tabs keeps them", u"- a\n\n\t\tb\n",
        u"<ul>\n<li>\n<p>a</p>\n<pre><code>  b\n</code></pre>\n</li>\n</ul>\n");
    row("fenced code that is indented loses as much", u"  ```\n    a\n b\n  ```\n",
        u"<pre><code>  a\nb\n</code></pre>\n");
    row("a fence that nothing ends", u"- ```\n  a\n\nb\n",
        u"<ul>\n<li>\n<pre><code>a\n\n</code></pre>\n</li>\n</ul>\n<p>b</p>\n");
    row("an ending fence may be longer", u"```\na\n````\nb\n",
        u"<pre><code>a\n</code></pre>\n<p>b</p>\n");
    row("a fence of backticks has none in its words", u"``` a`b\n```\n",
        u"<p>``` a`b</p>\n<pre><code></code></pre>\n");
    row("a comment's last line takes the next one along", u"> <!-- a\n> b -->\n> c\n",
        u"<blockquote>\n<!-- a\nb -->\n<blockquote>\n<p>c</p>\n</blockquote>\n</blockquote>\n");
    row("raw text ends with its own line", u"<pre>\na\n</pre>\nb\n",
        u"<pre>\na\n</pre>\n<p>b</p>\n");
    row("an element that is no block's does not interrupt", u"a\n<span>\n", u"<p>a\n<span></p>\n");
    row("a block's element interrupts", u"a\n<div>\n", u"<p>a</p>\n<div>\n");
    row("a tag with a tab behind its name is one alone", u"<div\ta>\n", u"<div\ta>\n");
    row("hashes without a blank are text", u"#a\n", u"<p>#a</p>\n");
    row("seven hashes are text", u"####### a\n", u"<p>####### a</p>\n");
    row("closing hashes are taken away", u"# a ##\n", u"<h1 id=\"a\">a</h1>\n");
    row("hashes alone are an empty heading", u"## ##\n", u"<h2 id=\"heading\"></h2>\n");
    row("attributes behind closing hashes", u"# a # {#b .c}\n",
        u"<h1 id=\"b\" class=\"c\">a</h1>\n");
    row("attributes behind closing hashes may stand in the next line", u"# a #\n{#b}\nc\n",
        u"<h1 id=\"b\">a</h1>\n<p>c</p>\n");
    row("attributes of the last line alone", u"a {#b}\nc {#d}\n===\n",
        u"<h1 id=\"d\">a {#b}\nc</h1>\n");
    row("the last list of attributes counts", u"# a {#b} {#c}\n", u"<h1 id=\"c\">a {#b}</h1>\n");
    row("an escaped brace opens no attributes", u"# a \\{#b}\n", u"<h1 id=\"a-b\">a {#b}</h1>\n");
    row("attributes that are none", u"# a {#b c}\n", u"<h1 id=\"a-b-c\">a {#b c}</h1>\n");
    row("an underline belongs to the whole paragraph", u"a\nb\n---\n", u"<h2 id=\"b\">a\nb</h2>\n");
    row("an underline below a table is an entry", u"0\n-:\n-\n",
        u"<table>\n<thead>\n<tr>\n<th "
        u"align=\"right\">0</th>\n</tr>\n</thead>\n</table>\n<ul>\n<li></li>\n</ul>\n");
    row("an underline below definitions is text", u"[a]: /b\n===\n", u"<p>===</p>\n");
    row("a rule ends a list", u"- a\n***\n", u"<ul>\n<li>a</li>\n</ul>\n<hr />\n");
    row("dashes below an entry underline it", u"- a\n  ---\n",
        u"<ul>\n<li>\n<h2 id=\"a\">a</h2>\n</li>\n</ul>\n");
    row("definitions in a row", u"[a]: /b\n[c]: /d 'e'\n[a] [c]\n",
        u"<p><a href=\"/b\">a</a> <a href=\"/d\" title=\"e\">c</a></p>\n");
    row("the first definition counts", u"[a]: /b\n[a]: /c\n\n[a]\n",
        u"<p><a href=\"/b\">a</a></p>\n");
    row("a definition's title in the next line", u"[a]: /b\n'c'\n\n[a]\n",
        u"<p><a href=\"/b\" title=\"c\">a</a></p>\n");
    row("what is behind a title makes it text again, the title counts", u"[a]: /b\n'c' d\n\n[a]\n",
        u"<p>‘c’ d</p>\n<p><a href=\"/b\" title=\"c\">a</a></p>\n");
    row("a definition does not interrupt a paragraph", u"a\n[b]: /c\n", u"<p>a\n[b]: /c</p>\n");
    row("a label over two lines", u"[a\nb]: /c\n\n[a b]\n", u"<p><a href=\"/c\">a b</a></p>\n");
    row("a label in other letters", u"[ÄÖ ẞ]: /a\n\n[äö ss]\n",
        u"<p><a href=\"/a\">äö ss</a></p>\n");
    row("a table's head is the line above the delimiters", u"a\nb|c\n-|-\nd|e\n",
        u"<p>a</p>\n<table>\n<thead>\n<tr>\n<th>b</th>\n<th>c</th>\n</tr>\n</"
        u"thead>\n<tbody>\n<tr>\n<td>d</td>\n<td>e</td>\n</tr>\n</tbody>\n</table>\n");
    row("cells beyond the head are dropped", u"a|b\n-|-\nc|d|e\n",
        u"<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>c</"
        u"td>\n<td>d</td>\n</tr>\n</tbody>\n</table>\n");
    row("a head with more cells than delimiters is text", u"a|b\n-\n", u"<h2 id=\"ab\">a|b</h2>\n");
    row("an escaped bar within code of a cell", u"|a|\n|-|\n|`b\\|c`|\n",
        u"<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><code>b|c</"
        u"code></td>\n</tr>\n</tbody>\n</table>\n");
    row("a table of one column", u"|a|\n|-|\n",
        u"<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n</table>\n");
    row("a definition list", u"a\n: b\n: c\n",
        u"<dl>\n<dt>a</dt>\n<dd>\nb\n</dd>\n<dd>\nc\n</dd>\n</dl>\n");
    row("a term for each line", u"a\nb\n: c\n",
        u"<dl>\n<dt>a</dt>\n<dt>b</dt>\n<dd>\nc\n</dd>\n</dl>\n");
    row("a definition behind a blank line is loose", u"a\n\n: b\n",
        u"<dl>\n<dt>a</dt>\n<dd>\n<p>b</p>\n</dd>\n</dl>\n");
    row("a further term", u"a\n: b\n\nc\n: d\n",
        u"<dl>\n<dt>a</dt>\n<dd>\nb\n</dd>\n<dt>c</dt>\n<dd>\nd\n</dd>\n</dl>\n");
    row("a definition's second paragraph", u"a\n: b\n\n  c\n",
        u"<dl>\n<dt>a</dt>\n<dd>\nb\n<p>c</p>\n</dd>\n</dl>\n");
    row("a definition in an entry", u"- a\n  : b\n",
        u"<ul>\n<li>\n<dl>\n<dt>a</dt>\n<dd>\nb\n</dd>\n</dl>\n</li>\n</ul>\n");
    row("a colon without a term is text", u"a\n\n# b\n: c\n",
        u"<p>a</p>\n<h1 id=\"b\">b</h1>\n<p>: c</p>\n");
    row("notes in the order of their marks", u"a[^b] c[^d]\n\n[^d]: e\n[^b]: f\n",
        u"<p>a<sup id=\"fnref:1\"><a href=\"#fn:1\" class=\"footnote-ref\">1</a></sup> c<sup "
        u"id=\"fnref:2\"><a href=\"#fn:2\" class=\"footnote-ref\">2</a></sup></p>\n<div "
        u"class=\"footnotes\">\n<hr />\n<ol>\n<li id=\"fn:1\">\n<p>f&#160;<a href=\"#fnref:1\" "
        u"class=\"footnote-backref\">↩︎</a></p>\n</li>\n<li id=\"fn:2\">\n<p>e&#160;<a "
        u"href=\"#fnref:2\" class=\"footnote-backref\">↩︎</a></p>\n</li>\n</ol>\n</div>\n");
    row("a note that is never asked for", u"[^a]: b\n\nc\n", u"<p>c</p>\n");
    row("a note that is asked for twice", u"a[^b] c[^b]\n\n[^b]: d\n",
        u"<p>a<sup id=\"fnref:1\"><a href=\"#fn:1\" class=\"footnote-ref\">1</a></sup> c<sup "
        u"id=\"fnref1:1\"><a href=\"#fn:1\" class=\"footnote-ref\">1</a></sup></p>\n<div "
        u"class=\"footnotes\">\n<hr />\n<ol>\n<li id=\"fn:1\">\n<p>d&#160;<a href=\"#fnref:1\" "
        u"class=\"footnote-backref\">↩︎</a>&#160;<a href=\"#fnref1:1\" "
        u"class=\"footnote-backref\">↩︎</a></p>\n</li>\n</ol>\n</div>\n");
    row("a note of blocks", u"a[^b]\n\n[^b]: c\n\n    - d\n",
        u"<p>a<sup id=\"fnref:1\"><a href=\"#fn:1\" class=\"footnote-ref\">1</a></sup></p>\n<div "
        u"class=\"footnotes\">\n<hr />\n<ol>\n<li "
        u"id=\"fn:1\">\n<p>c</p>\n<ul>\n<li>d</li>\n</ul>\n&#160;<a href=\"#fnref:1\" "
        u"class=\"footnote-backref\">↩︎</a>\n</li>\n</ol>\n</div>\n");
    row("a note within a quote", u"> a[^b]\n>\n> [^b]: c\n",
        u"<blockquote>\n<p>a<sup id=\"fnref:1\"><a href=\"#fn:1\" "
        u"class=\"footnote-ref\">1</a></sup></p>\n</blockquote>\n<div class=\"footnotes\">\n<hr "
        u"/>\n<ol>\n<li id=\"fn:1\">\n<p>c&#160;<a href=\"#fnref:1\" "
        u"class=\"footnote-backref\">↩︎</a></p>\n</li>\n</ol>\n</div>\n");
    row("a note's mark within another note", u"a[^b]\n\n[^b]: c[^d]\n[^d]: e\n",
        u"<p>a<sup id=\"fnref:1\"><a href=\"#fn:1\" class=\"footnote-ref\">1</a></sup></p>\n<div "
        u"class=\"footnotes\">\n<hr />\n<ol>\n<li id=\"fn:1\">\n<p>c<sup id=\"fnref:2\"><a "
        u"href=\"#fn:2\" class=\"footnote-ref\">2</a></sup>&#160;<a href=\"#fnref:1\" "
        u"class=\"footnote-backref\">↩︎</a></p>\n</li>\n<li id=\"fn:2\">\n<p>e&#160;<a "
        u"href=\"#fnref:2\" class=\"footnote-backref\">↩︎</a></p>\n</li>\n</ol>\n</div>\n");
    row("a note within another takes the text of all notes with it",
        u"a[^b] c[^d]\n\n[^b]: [^d]: e\n",
        u"<p>a<sup id=\"fnref:1\"><a href=\"#fn:1\" class=\"footnote-ref\">1</a></sup> c<sup "
        u"id=\"fnref:2\"><a href=\"#fn:2\" class=\"footnote-ref\">2</a></sup></p>\n<div "
        u"class=\"footnotes\">\n<hr />\n<ol>\n<li id=\"fn:1\">&#160;<a href=\"#fnref:1\" "
        u"class=\"footnote-backref\">↩︎</a></li>\n<li id=\"fn:2\">\n<p>&#160;<a "
        u"href=\"#fnref:2\" class=\"footnote-backref\">↩︎</a></p>\n</li>\n</ol>\n</div>\n");
    row("a mark of no note is text", u"a[^b]\n", u"<p>a[^b]</p>\n");
    row("a quote's mark without a blank", u">a\n>>b\n",
        u"<blockquote>\n<p>a</p>\n<blockquote>\n<p>b</p>\n</blockquote>\n</blockquote>\n");
    row("blank lines within a quote", u">\n> a\n>\n", u"<blockquote>\n<p>a</p>\n</blockquote>\n");
    row("headings of the same text", u"# a\n# a\n",
        u"<h1 id=\"a\">a</h1>\n<h1 id=\"a-1\">a</h1>\n");
    row("a heading's id is made of its source", u"# _a_ [b](c)\n",
        u"<h1 id=\"_a_-bc\"><em>a</em> <a href=\"c\">b</a></h1>\n");
    row("a heading of nothing", u"#\n", u"<h1 id=\"heading\"></h1>\n");
}

void GoldmarkBlocksTest::linesBecomeTheBlocksOfGoldmark()
{
    QFETCH(const QString, post);
    QFETCH(const QString, expected);
    QCOMPARE(app::render(post, {Dialect::Hugo, false}).html(), expected);
}

void GoldmarkBlocksTest::nestingHasAnEnd_data()
{
    QTest::addColumn<QString>("mark");
    QTest::newRow("quotes") << QStringLiteral("> ");
    QTest::newRow("lists") << QStringLiteral("- ");
    QTest::newRow("quotes in lists") << QStringLiteral("1. > ");
}

// What is deeper than any author goes is text, and nothing of it is lost.
void GoldmarkBlocksTest::nestingHasAnEnd()
{
    QFETCH(const QString, mark);
    const QString post = mark.repeated(5000) + QStringLiteral("end\n\nbehind [^a]");
    const QString html = app::render(post, {Dialect::Hugo, false}).html();
    QVERIFY(html.contains(QStringLiteral("end")));
    QVERIFY(html.contains(QStringLiteral("behind")));
    QVERIFY(html.count(u'<') < 2000);
}

QTEST_GUILESS_MAIN(GoldmarkBlocksTest)
#include "goldmarkblockstest.moc"
