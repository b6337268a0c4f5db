// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include <QTest>

using app::Dialect;

namespace {

QString html(Dialect dialect, const QString &post)
{
    return app::render(post, {dialect, false}).html();
}

} // namespace

// Expected output is what the generators themselves make, white space aside.
class DialectsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAreThoseOfTheGenerator_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, Dialect dialect, const char16_t *post,
                            const char16_t *expected) {
            QTest::newRow(name) << dialect << QString::fromUtf16(post)
                                << QString::fromUtf16(expected);
        };
        constexpr auto Jekyll = Dialect::Jekyll;
        constexpr auto Hugo = Dialect::Hugo;

        row("bold before a particle is bold in Jekyll", Jekyll, u"**링크(link)**를 본다",
            u"<p><strong>링크(link)</strong>를 본다</p>\n");
        row("and stays literal in Hugo", Hugo, u"**링크(link)**를 본다",
            u"<p>**링크(link)**를 본다</p>\n");
        row("a fence within a longer one ends no code in Hugo", Hugo, u"````\n```\na\n: b\n````",
            u"<pre><code>```\na\n: b\n</code></pre>\n");
        row("an entry that looks like a row makes no table in Hugo", Hugo, u"- x\n  - |-|\n|-",
            u"<ul>\n<li>x\n<ul>\n<li>\n<table>\n<thead>\n<tr>\n<th>-</th>\n</tr>\n"
            "</thead>\n</table>\n</li>\n</ul>\n</li>\n</ul>\n");
        row("emphasis guards leave code alone", Jekyll, u"`가**(나)**다` 가**(나)**다",
            u"<p><code>가**(나)**다</code> 가<strong>(나)</strong>다</p>\n");
        row("strong text is outside in Jekyll", Jekyll, u"***둘***",
            u"<p><strong><em>둘</em></strong></p>\n");

        row("Jekyll heading ids", Jekyll, u"## 기계/학습 일정\n\n## 기계/학습 일정",
            u"<h2 id=\"기계학습-일정\">기계/학습 일정</h2>\n"
            u"<h2 id=\"기계학습-일정-1\">기계/학습 일정</h2>\n");
        row("Jekyll's ids are of the typographic text", Jekyll, u"# a -- b",
            u"<h1 id=\"a--b\">a – b</h1>\n");
        row("Hugo's ids are of the source", Hugo, u"# a -- _b_",
            u"<h1 id=\"a----_b_\">a – <em>b</em></h1>\n");
        row("written id", Jekyll, u"## 제목 {#custom}", u"<h2 id=\"custom\">제목</h2>\n");
        row("heading in a quote", Jekyll, u"> # 가",
            u"<blockquote>\n<h1 id=\"가\">가</h1>\n</blockquote>\n");

        row("Jekyll links no bare address", Jekyll, u"https://a.b", u"<p>https://a.b</p>\n");
        row("Hugo's bare address ends before Hangul", Hugo, u"https://a.b/글을 보라",
            u"<p><a href=\"https://a.b/\">https://a.b/</a>글을 보라</p>\n");
        row("Hugo links no address behind a colon", Hugo, u"링크:https://a.b (https://c.d)",
            u"<p>링크:https://a.b (<a href=\"https://c.d\">https://c.d</a>)</p>\n");
        row("ends of sentences are no part of Hugo's addresses", Hugo, u"https://a.b/c?! www.d.e,",
            u"<p><a href=\"https://a.b/c\">https://a.b/c</a>?! "
            u"<a href=\"https://www.d.e\">www.d.e</a>,</p>\n");
        row("box of a loose entry is in its paragraph in Hugo", Hugo, u"- [x] 가\n\n- 나\n",
            u"<ul>\n<li>\n<p><input checked=\"\" disabled=\"\" type=\"checkbox\"> 가</p>\n</li>\n"
            u"<li>\n<p>나</p>\n</li>\n</ul>\n");
        row("cells that a row lacks are not aligned in Hugo", Hugo, u"|a|b|\n|-|-:|\n|c|\n",
            u"<table>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"right\">b</th>\n</tr>\n</thead>\n"
            u"<tbody>\n<tr>\n<td>c</td>\n<td></td>\n</tr>\n</tbody>\n</table>\n");
        row("guillemets are no tag in Hugo", Hugo, u"<<word>>", u"<p>«word»</p>\n");
        row("lone tag goes on with a list's paragraph in Hugo", Hugo, u"- 가\n<br>\n나\n",
            u"<ul>\n<li>가\n<br>\n나</li>\n</ul>\n");
        row("id of an underlined heading is of its last line in Hugo", Hugo, u"가\n나\n---\n",
            u"<h2 id=\"나\">가\n나</h2>\n");
        row("one tilde is text in Jekyll and Hugo", Hugo, u"~하나~ ~~둘~~",
            u"<p>~하나~ <del>둘</del></p>\n");

        row("dots and dashes", Jekyll, u"가... -- ---", u"<p>가… – —</p>\n");
        row("quotes", Jekyll, u"\"인용\"과 'x' it's **\"y\"** rock 'n' '90s",
            u"<p>“인용”과 ‘x’ it’s <strong>“y”</strong> rock ‘n’ ’90s</p>\n");
        row("goldmark closes only what it opened", Hugo, u"\"a\" 따\"옴 'b' it's",
            u"<p>“a” 따&quot;옴 ‘b’ it’s</p>\n");
        row("goldmark sees runs of quotes", Hugo, u"a '' b *\"\"c\" d\"*",
            u"<p>a ’’ b <em>““c” d”</em></p>\n");
        row("goldmark closes words that were not quoted", Hugo, u"('|') =='a'.",
            u"<p>(’|’) ==‘a’.</p>\n");
        row("what is escaped stays in Hugo", Hugo, u"\\\"a\\\" \\--b c\\... \\<< `\\\"`",
            u"<p>&quot;a&quot; --b c... &lt;&lt; <code>\\&quot;</code></p>\n");
        row("escapes let emphasis end where it would", Hugo, u"**\\\"가\\\"**를",
            u"<p>**&quot;가&quot;**를</p>\n");
        row("no typography in code", Jekyll, u"`a...` \"b\"", u"<p><code>a...</code> “b”</p>\n");
        row("none on GitHub", Dialect::GitHub, u"a... \"b\"", u"<p>a... &quot;b&quot;</p>\n");

        row("line break line is a paragraph in Jekyll", Jekyll, u"가\n\n<br/>\n\n나",
            u"<p>가</p>\n<p><br/></p>\n<p>나</p>\n");
        row("and raw HTML in Hugo", Hugo, u"가\n\n<br/>\n", u"<p>가</p>\n<br/>\n");
        row("lone image in HTML", Jekyll, u"<img src=\"a.png\"/>",
            u"<p><img src=\"a.png\"/></p>\n");

        row("each entry is loose for itself", Jekyll, u"* 하나\n* 둘\n\n* 셋",
            u"<ul>\n<li>하나</li>\n<li>\n<p>둘</p>\n</li>\n<li>셋</li>\n</ul>\n");
        row("numbers start at one in Jekyll", Jekyll, u"3. 셋\n4. 넷",
            u"<ol>\n<li>셋</li>\n<li>넷</li>\n</ol>\n");
        row("number with a parenthesis is text in Jekyll", Jekyll, u"1) 하나", u"<p>1) 하나</p>\n");

        row("attribute lists are attributes", Jekyll, u"[a](b){:target=\"_blank\"} 글\n{: .lead}\n",
            u"<p class=\"lead\"><a href=\"b\" target=\"_blank\">a</a> 글</p>\n");
        row("they are in Hugo", Hugo, u"글\n{: .lead}", u"<p>글\n{: .lead}</p>\n");
        row("table behind a paragraph is text in Jekyll", Jekyll, u"글\n| a | b |\n|---|---|",
            u"<p>글\n| a | b |\n|—|—|</p>\n");

        row("bars in code are no cells in Jekyll", Jekyll, u"| a |\n|---|\n| `x|y` |",
            u"<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
            u"<td><code>x|y</code></td>\n</tr>\n</tbody>\n</table>\n");
        row("bars between code spans are cells", Jekyll, u"| a | b |\n|---|---|\n| `x` | `y` |",
            u"<table>\n<thead>\n<tr>\n<th>a</th>\n<th>b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
            u"<td><code>x</code></td>\n<td><code>y</code></td>\n</tr>\n</tbody>\n</table>\n");
        row("a bar makes a table in Jekyll", Jekyll, u"가 | `b|c`\n다 | **라** |\n",
            u"<table>\n<tbody>\n<tr>\n<td>가</td>\n<td><code>b|c</code></td>\n</tr>\n<tr>\n"
            u"<td>다</td>\n<td><strong>라</strong></td>\n</tr>\n</tbody>\n</table>\n");
        row("not where it is escaped or missing in a line", Jekyll, u"a \\| b\n\nc | d\ne",
            u"<p>a | b</p>\n<p>c | d\ne</p>\n");
        row("a block element is raw to its end in Jekyll", Jekyll,
            u"<div>\n\n**a**\n\n<div>b</div>\n\n</div>\n\n**c**",
            u"<div>\n\n**a**\n\n<div>b</div>\n\n</div>\n<p><strong>c</strong></p>\n");
        row("but not where it asks for Markdown", Jekyll,
            u"<div markdown=\"1\">\n\n**a**\n\n</div>",
            u"<div>\n<p><strong>a</strong></p>\n</div>\n");
        row("formula in text", Jekyll, u"식 $$x_1 * y_2 * z$$ 이다",
            u"<p>식 \\(x_1 * y_2 * z\\) 이다</p>\n");
        row("formula alone", Jekyll, u"가\n\n$$\na * b\n$$\n\n나",
            u"<p>가</p>\n\\[a * b\\]\n<p>나</p>\n");
        row("formula marks in code", Jekyll, u"`$$x$$`", u"<p><code>$$x$$</code></p>\n");

        row("Jekyll's footnotes", Jekyll, u"가[^x]\n\n[^x]: 나\n",
            u"<p>가<sup id=\"fnref:x\"><a href=\"#fn:x\" class=\"footnote\">1</a></sup></p>\n"
            u"<div class=\"footnotes\">\n<ol>\n<li id=\"fn:x\">\n<p>나\u00a0<a href=\"#fnref:x\" "
            u"class=\"reversefootnote\">↩</a></p>\n</li>\n</ol>\n</div>\n");
        row("a note that Hugo's post refers to twice", Hugo, u"가[^x]나[^x]\n\n[^x]: 다\n",
            u"<p>가<sup id=\"fnref:1\"><a href=\"#fn:1\" class=\"footnote-ref\">1</a></sup>나"
            u"<sup id=\"fnref1:1\"><a href=\"#fn:1\" class=\"footnote-ref\">1</a></sup></p>\n"
            u"<div class=\"footnotes\">\n<hr />\n<ol>\n<li id=\"fn:1\">\n<p>다&#160;"
            u"<a href=\"#fnref:1\" class=\"footnote-backref\">\u21a9\ufe0e</a>&#160;"
            u"<a href=\"#fnref1:1\" class=\"footnote-backref\">\u21a9\ufe0e</a></p>\n"
            u"</li>\n</ol>\n</div>\n");
        row("a table's head that is too short, in Hugo", Hugo, u"가\n--- | ---\n나 | 다\n",
            u"<table>\n<thead>\n<tr>\n<th>가</th>\n<th></th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
            u"<td>나</td>\n<td>다</td>\n</tr>\n</tbody>\n</table>\n");
        row("a table on lazy lines, in Hugo", Hugo, u"- 가\n| 나 |\n|---|\n",
            u"<ul>\n<li>가\n<table>\n<thead>\n<tr>\n<th>나</th>\n</tr>\n</thead>\n</table>\n</li>\n"
            u"</ul>\n");
        row("an escaped bar closes a row, in Hugo", Hugo, u"| 가 | 나 |\n|---|---|\n| 다 | \\|\n",
            u"<table>\n<thead>\n<tr>\n<th>가</th>\n<th>나</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
            u"<td>다</td>\n<td>\\</td>\n</tr>\n</tbody>\n</table>\n");
        row("behind an empty entry Hugo's lists go on", Hugo, u"-\n  - 가\n",
            u"<ul>\n<li></li>\n<li>가</li>\n</ul>\n");
        row("or all end", Hugo, u"- 가\n  - 나\n  -\n\n  다\n",
            u"<ul>\n<li>가\n<ul>\n<li>나</li>\n<li></li>\n</ul>\n</li>\n</ul>\n<p>다</p>\n");
        row("definitions in Hugo", Hugo, u"가\n나\n: 다\n   라\n: 마\n\n바\n\n: 사\n",
            u"<dl>\n<dt>가</dt>\n<dt>나</dt>\n<dd>\n다\n라\n</dd>\n<dd>\n마\n</dd>\n<dt>바</dt>\n"
            u"<dd>\n<p>사</p>\n</dd>\n</dl>\n");
        row("no definitions of headings, entries and tables", Hugo, u"# 가\n: 나\n\n- 다\n: 라\n",
            u"<h1 id=\"가\">가</h1>\n<p>: 나</p>\n<ul>\n<li>다\n: 라</li>\n</ul>\n");
        row("an escaped box is none", Hugo, u"- \\[ ] 가\n", u"<ul>\n<li>[ ] 가</li>\n</ul>\n");
        row("a box without text has a paragraph in Hugo", Hugo, u"- [x] \n\n  가\n",
            u"<ul>\n<li>\n<p><input checked=\"\" disabled=\"\" type=\"checkbox\"> </p>\n<p>가</p>\n"
            u"</li>\n</ul>\n");
    }

    void blocksAreThoseOfTheGenerator()
    {
        QFETCH(const Dialect, dialect);
        QFETCH(const QString, post);
        QFETCH(const QString, expected);
        QCOMPARE(html(dialect, post), expected);
    }

    void gitHubIsLeftAlone()
    {
        const QString post = QStringLiteral("# a\n\n{{ x }} {: .y} **(a)**를\n");
        QCOMPARE(html(Dialect::GitHub, post),
                 QStringLiteral("<h1>a</h1>\n<p>{{ x }} {: .y} **(a)**를</p>\n"));
    }

    void linesAndPlacesAreThoseOfTheSource()
    {
        const QString post = QStringLiteral(
            "가**(나)**다\n{: .x}\n\n<br/>\n\n{{ x }} ![](b.png)\n\n{% y %}\n\n# 끝\n");
        const app::RenderedPost rendered = app::render(post, {Dialect::Jekyll, true});
        QCOMPARE(rendered.blocks.size(), 5);
        QCOMPARE(rendered.blocks[1].lines, (app::LineRange{4, 4}));
        QCOMPARE(rendered.blocks[4].lines, (app::LineRange{10, 10}));
        QCOMPARE(rendered.references.size(), 1);
        QCOMPARE(rendered.references[0].line, 6);
        QCOMPARE(rendered.references[0].destinationRange->start, post.indexOf(u"b.png"));
    }

    void marksInThePostAreLeftAlone()
    {
        const QString post = QStringLiteral("\ufdd2 \ufdd37\ufdd4 **(a)**를\n");
        QVERIFY(html(Dialect::Jekyll, post).contains(u"\ufdd37\ufdd4"));
    }
};

QTEST_GUILESS_MAIN(DialectsTest)
#include "dialectstest.moc"
