// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/hexolinks.h"
#include "app/markdown/renderer.h"
#include "app/text/textedit.h"

#include <QTest>

using app::Dialect;
using app::RenderedPost;
using namespace Qt::StringLiterals;

namespace {

QString html(const QString &post)
{
    return app::render(post, {app::Dialect::Hexo, false}).html();
}

} // namespace

// Expected output is what hexo-renderer-marked makes, white space aside.
class HexoTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAreThoseOfHexo_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char16_t *post, const char16_t *expected) {
            QTest::newRow(name) << QString::fromUtf16(post) << QString::fromUtf16(expected);
        };
        row("lines break", u"가\n나", u"<p>가<br />\n나</p>\n");
        row("ids keep case", u"# Kick Off/On", u"<h1 id=\"Kick-Off-On\">Kick Off/On</h1>\n");
        row("ids have letters without accents", u"# É à Ａ ⓑ øl 가",
            u"<h1 id=\"E-a-A-b-ol-가\">É à Ａ ⓑ øl 가</h1>\n");
        row("ids are without what looks like a tag", u"# a `<b>` c",
            u"<h1 id=\"a-c\">a <code>&lt;b&gt;</code> c</h1>\n");
        row("notes are text", u"가[^1]\n\n[^1]: 나 다\n", u"<p>가[^1]</p>\n<p>[^1]: 나 다</p>\n");
        row("text beside particles is struck", u"~~(가)~~를", u"<p><del>(가)</del>를</p>\n");
        row("tildes strike into code", u"1~2분 `~/.bashrc` 와 `a`",
            u"<p>1<del>2분 `</del>/.bashrc<code>와</code>a`</p>\n");
        row("not into that of the next entry", u"- 1~2\n- `a~b`\n",
            u"<ul>\n<li>1~2</li>\n<li><code>a~b</code></li>\n</ul>\n");
        row("code before a tilde stays", u"`a~b` 1~2분, `c`",
            u"<p><code>a~b</code> 1~2분, <code>c</code></p>\n");
        row("a box begins the paragraph of its entry", u"- [x] 가\n\n- 나\n",
            u"<ul>\n<li>\n<p><input checked=\"\" disabled=\"\" type=\"checkbox\"> 가</p>\n</li>\n"
            u"<li>\n<p>나</p>\n</li>\n</ul>\n");
        row("a box needs text", u"- [ ]\n", u"<ul>\n<li>[ ]</li>\n</ul>\n");
        row("any list ends a paragraph of an entry", u"- 가\n  3. 나\n  12. 다\n",
            u"<ul>\n<li>가\n<ol start=\"3\">\n<li>나</li>\n<li>다</li>\n</ol>\n</li>\n</ul>\n");
        row("lists in one line have their own numbers", u"- 가\n  2. 3. 나\n",
            u"<ul>\n<li>가\n<ol start=\"2\">\n<li>\n<ol "
            u"start=\"3\">\n<li>나</li>\n</ol>\n</li>\n</ol>\n"
            u"</li>\n</ul>\n");
        row("other paragraphs go on", u"가\n3. 나\n", u"<p>가<br />\n3. 나</p>\n");
        row("a heading's lines are one in its id", u"가\n나\n===\n",
            u"<h1 id=\"가나\">가<br />\n나</h1>\n");
        row("a line behind a colon defines", u"가\n나\n: 다 *라*\n마\n",
            u"<dl><dt>가<br />\n나</dt><dd>다 <em>라</em><br />\n마</dd></dl>\n");
        row("not in an entry of a tight list", u"- 가\n: 나 다",
            u"<ul>\n<li>가<br />\n: 나 다</li>\n</ul>\n");
        row("the last blank line of a fence is left out", u"```\na\n\n```\n",
            u"<pre><code>a\n</code></pre>\n");
        row("quotes behind two hyphens close", u"--\"a\" \"b\"", u"<p>–”a” “b”</p>\n");
        row("what is escaped stays, quotes behind it open", u"\\\"a\\\" \"\\*\" \\--",
            u"<p>&quot;a&quot; “*“ --</p>\n");
        row("an image that describes nothing says so", u"![](/a.png \"b\")",
            u"<p><img src=\"/a.png\" title=\"b\" /></p>\n");
        row("in tables too", u"|a|\n|-|\n|![](b.png) [c](https://d.e)|",
            u"<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n"
            u"<td><img src=\"b.png\" /> <a href=\"https://d.e/\">c</a></td>\n</tr>\n</tbody>\n"
            u"</table>\n");
        row("addresses are as browsers resolve them", u"[a](https://A.b?q=%ED%95%9C)",
            u"<p><a href=\"https://a.b/?q=%ED%95%9C\">a</a></p>\n");
    }

    void rulesAreThoseOfMarked_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char16_t *post, const char16_t *expected) {
            QTest::newRow(name) << QString::fromUtf16(post) << QString::fromUtf16(expected);
        };
        row("a blank line between two entries loosens all", u"- 가\n- 나\n\n- 다\n  - 라\n  - 마",
            u"<ul>\n<li>\n<p>가</p>\n</li>\n<li>\n<p>나</p>\n</li>\n<li>\n<p>다</p>\n<ul>\n<li>라</"
            u"li>\n<li>마</li>\n</ul>\n</li>\n</ul>\n");
        row("an empty line before a nested list does not", u"- 가\n\n- 나\n---",
            u"<ul>\n<li>\n<p>가</p>\n</li>\n<li>\n<p>나</p>\n</li>\n</ul>\n<hr />\n");
        row("text behind a nested list is a paragraph", u"- 가\n  - 나\n\n  다\n- 라",
            u"<ul>\n<li>\n<p>가</p>\n<ul>\n<li>나</li>\n</ul>\n<p>다</p>\n</li>\n<li>\n<p>라</"
            u"p>\n</li>\n</ul>\n");
        row("a mark with one blank begins no list", u"- \n가", u"<p>-<br />\n가</p>\n");
        row("another bullet begins another list", u"- 가\n+ 나\n2. 다\n3) 라",
            u"<ul>\n<li>가</li>\n</ul>\n<ul>\n<li>나</li>\n</ul>\n<ol "
            u"start=\"2\">\n<li>다</li>\n</ol>\n<ol start=\"3\">\n<li>라</li>\n</ol>\n");
        row("tabs indent entries", u"-\t가\n\t- 나",
            u"<ul>\n<li>   가\n<ul>\n<li>나</li>\n</ul>\n</li>\n</ul>\n");
        row("HTML ends an entry", u"- 가\n<b>나</b>\n다",
            u"<ul>\n<li>가</li>\n</ul>\n<p><b>나</b><br />\n다</p>\n");
        row("a quote goes on in its list", u"> - 가\n나\n> 다",
            u"<blockquote>\n<ul>\n<li>가<br "
            u"/>\n나\n<blockquote>\n<p>다</p>\n</blockquote>\n</li>\n</ul>\n</blockquote>\n");
        row("a quote goes on behind a heading", u"> # 가\n나",
            u"<blockquote>\n<h1 id=\"가\">가</h1>\n<p>나</p>\n</blockquote>\n");
        row("a quote goes on in the quote within", u"> > 가\n나",
            u"<blockquote>\n<blockquote>\n<p>가<br />\n나</p>\n</blockquote>\n</blockquote>\n");
        row("raw HTML ends with a blank line", u"<div>\n*가*\n\n*나*\n</div>",
            u"<div>\n*가*\n\n<p><em>나</em></p>\n</div>\n");
        row("a comment ends with its line", u"<!-- a\n\nb --> *가*\n*나*",
            u"<!-- a\n\nb --> *가*\n<p><em>나</em></p>\n");
        row("an instruction ends in its line", u"<?x?> *가*", u"<?x?>\n<p> <em>가</em></p>\n");
        row("emphasis beside particles stays text", u"**링크(link)**를 **\"가\"**는",
            u"<p>**링크(link)**를 **”가”**는</p>\n");
        row("emphasis does not end in code or links", u"*가 `*` [나*](b) 다* 라",
            u"<p><em>가 <code>*</code> <a href=\"b\">나*</a> 다</em> 라</p>\n");
        row("emphasis within emphasis", u"***가** 나* __다_라__ *마**바*",
            u"<p><em><strong>가</strong> 나</em> <strong>다_라</strong> <em>마**바</em></p>\n");
        row("a title may hold quotes of another kind", u"[가](b 'c \"d\"') [나](b \"c \\\" d\")",
            u"<p><a href=\"b\" title=\"c &quot;d&quot;\">가</a> <a href=\"b\" title=\"c &quot; "
            u"d\">나</a></p>\n");
        row("a title of bare quotes is none", u"[가](b \"c \"d\" e\")",
            u"<p>[가](b “c “d” e”)</p>\n");
        row("an address may hold parentheses", u"[가](b(c)d) [나](<b c>) ![다](e(f)",
            u"<p><a href=\"b(c)d\">가</a> <a href=\"b%20c\">나</a> <img src=\"e(f\" alt=\"다\" "
            u"/></p>\n");
        row("definitions may come later, the first counts",
            u"[가][r] [R] [나](r)\n\n[r]: /a 'b'\n[r]: /c",
            u"<p><a href=\"/a\" title=\"b\">가</a> <a href=\"/a\" title=\"b\">R</a> <a "
            u"href=\"r\">나</a></p>\n");
        row("no definition right behind text", u"가\n[r]: /a\n\n[r]",
            u"<p>가<br />\n[r]: /a</p>\n<p>[r]</p>\n");
        row("addresses go on in Hangul and end before marks",
            u"https://a.b/c를, (https://a.b/(c)) www.a.b.",
            u"<p><a href=\"https://a.b/c%EB%A5%BC\">https://a.b/c를</a>, (<a "
            u"href=\"https://a.b/(c)\">https://a.b/(c)</a>) <a "
            u"href=\"http://www.a.b/\">www.a.b</a>.</p>\n");
        row("mail and angles", u"a@b.co <c@d.e> <https://f.g>",
            u"<p><a href=\"mailto:a@b.co\">a@b.co</a> <a href=\"mailto:c@d.e\">c@d.e</a> <a "
            u"href=\"https://f.g/\">https://f.g</a></p>\n");
        row("a table needs as many heads as rules",
            u"|가|나|\n|-|\n\n|다|라|\n|:-|-:|\n|`a\\|b`|\n끝",
            u"<p>|가|나|<br />\n|-|</p>\n<table>\n<thead>\n<tr>\n<th align=\"left\">다</th>\n<th "
            u"align=\"right\">라</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td "
            u"align=\"left\"><code>a|b</code></td>\n<td align=\"right\"></td>\n</tr>\n<tr>\n<td "
            u"align=\"left\">끝</td>\n<td align=\"right\"></td>\n</tr>\n</tbody>\n</table>\n");
        row("a table right behind a paragraph", u"가\n|나|\n|-|\n|다|",
            u"<p>가</p>\n<table>\n<thead>\n<tr>\n<th>나</th>\n</tr>\n</"
            u"thead>\n<tbody>\n<tr>\n<td>다</td>\n</tr>\n</tbody>\n</table>\n");
        row("underlines over several lines", u"가\n나\n---\n다\n***",
            u"<h2 id=\"가나\">가<br />\n나</h2>\n<p>다</p>\n<hr />\n");
        row("headings need a blank, and close", u"#가\n# 나 #\n## 다#",
            u"<p>#가</p>\n<h1 id=\"나\">나</h1>\n<h2 id=\"다\">다#</h2>\n");
        row("entities and escapes", u"&copy; &amp;lt; \\&copy; `&copy;` \\<b>",
            u"<p>© &amp;lt; &amp;copy; <code>&amp;copy;</code> &lt;b&gt;</p>\n");
        row("breaks at each line, none at the end", u"가  \n나\\\n다\n",
            u"<p>가<br />\n나<br />\n다</p>\n");
        row("fences in entries lose their indentation",
            u"- 가\n  ```js x\n    a\n   b\n  ```\n- 나",
            u"<ul>\n<li>가\n<pre><code class=\"language-js\">  a\n "
            u"b\n</code></pre>\n</li>\n<li>나</li>\n</ul>\n");
        row("an element of code that stays open leaves quotes alone in all that follows",
            u"가 <code>'a'\n\n- 'b' ...\n\n# 'c'\n\n</code> 'd'",
            u"<p>가 <code>'a'</p>\n<ul>\n<li>'b' ...</li>\n</ul>\n<h1 "
            u"id=\"c\">'c'</h1>\n<p></code> ‘d’</p>\n");
        row("a link that stays open has no links in all that follows",
            u"<a href=\"/a\">가\n\nhttps://b.c\n\n</a> https://d.e",
            u"<p><a href=\"/a\">가</p>\n<p>https://b.c</p>\n<p></a> <a "
            u"href=\"https://d.e/\">https://d.e</a></p>\n");
        row("ids keep the names of characters", u"# 가 &copy; &amp; &#9731; &lt;나&gt;",
            u"<h1 id=\"가-copy-9731\">가 © &amp; ☃ &lt;나&gt;</h1>\n");
        row("text is not struck over a backslash at a line's end", u"~~가\\\n나~~",
            u"<p>~~가<br />\n나~~</p>\n");
        row("a fence that nothing closes ends a quote's lines", u"> ```\n가",
            u"<blockquote>\n<pre><code>\n</code></pre>\n</blockquote>\n<p>가</p>\n");
        // Hexo has put a comment in the place of the fence.
        row("a quote goes on behind a fence, not behind code",
            u"> ```\n> 가\n> ```\n나\n\n>     다\n라",
            u"<blockquote>\n<pre><code>가\n</code></pre>\n<p>나</p>\n</blockquote>\n"
            u"<blockquote>\n<pre><code>다\n</code></pre>\n</blockquote>\n<p>라</p>\n");
    }

    void rulesAreThoseOfMarked()
    {
        QFETCH(const QString, post);
        QFETCH(const QString, expected);
        QCOMPARE(html(post), expected);
    }

    void blocksAreThoseOfHexo()
    {
        QFETCH(const QString, post);
        QFETCH(const QString, expected);
        QCOMPARE(html(post), expected);
    }

    void markdownItReadsAsCommonMarkDoes()
    {
        const app::MarkdownSettings settings{
            {QStringLiteral("packages"), QStringLiteral("hexo,hexo-renderer-markdown-it")}};
        const QString shown = app::render(QStringLiteral("- 가 ~나~\n\n- 다\n  - 라 \"마\"\n바\n"),
                                          {app::Dialect::Hexo, false, settings})
                                  .html();
        QCOMPARE(shown,
                 QStringLiteral("<ul>\n<li>\n<p>가 ~나~</p>\n</li>\n<li>\n<p>다</p>\n<ul>\n"
                                "<li>라 “마”<br />\n바</li>\n</ul>\n</li>\n</ul>\n"));
    }

    void addressesAreEncodedAnew_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char16_t *address, const char16_t *expected) {
            QTest::newRow(name) << QString::fromUtf16(address) << QString::fromUtf16(expected);
        };
        row("a host has a path", u"https://a.b", u"https://a.b/");
        row("hosts are in lower case", u"HTTPS://A.b/C", u"https://a.b/C");
        row("hosts stay Korean", u"https://예제.한국/글", u"https://예제.한국/%EA%B8%80");
        row("hosts become Korean", u"https://xn--9n2bp8q.xn--3e0b707e/", u"https://실례.한국/");
        row("dots are resolved", u"https://a.b/c/../d/./e/..", u"https://a.b/d/");
        row("backslashes are slashes", u"https://a.b/c\\d", u"https://a.b/c/d");
        row("default ports are left out", u"http://a.b:80/c", u"http://a.b/c");
        row("others stay", u"http://a.b:8080", u"http://a.b:8080/");
        row("ports are numbers", u"http://a.b:smile", u"http://a.b:smile");
        row("of five digits", u"http://a.b:65536/", u"http://a.b:65536/");
        row("users stay", u"https://u:p@a.b/", u"https://u:p@a.b/");
        row("bars in paths stay", u"https://a.b/x|y", u"https://a.b/x|y");
        row("queries are decoded first", u"https://a.b/?q=a%3Ab|c", u"https://a.b/?q=a:b%7Cc");
        row("empty queries are left out", u"https://a.b/?", u"https://a.b/");
        row("fragments", u"https://a.b/#가 나", u"https://a.b/#%EA%B0%80%20%EB%82%98");
        row("relative ones are decoded first", u"/a%20b/가", u"/a%20b/%EA%B0%80");
        row("escapes in paths stay", u"https://a.b/%20%2B", u"https://a.b/%20%2B");
        row("percent signs alone", u"/a%zz", u"/a%25zz");
        row("other schemes stay", u"mailto:가@b.c", u"mailto:가@b.c");
        row("what no browser takes stays", u"http://a b", u"http://a b");
    }

    void addressesAreEncodedAnew()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, expected);
        QCOMPARE(app::hexoAddress(address), expected);
    }

    void templatesInAddressesAreTold_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("expected"); // Empty: not told. The same: no fix.
        const auto row = [](const char *name, const QString &post, const QString &expected) {
            QTest::newRow(name) << post << expected;
        };
        row("link", u"**[가]({% post_path a %})** 나"_s,
            u"**<a href=\"{% post_path a %}\">가</a>** 나"_s);
        row("link with a title", u"[*가* [나]](/b/{{ title }}#c \"다\")"_s,
            u"<a href=\"/b/{{ title }}#c\" title=\"다\">*가* [나]</a>"_s);
        row("quotes in the template", u"[가]({{ \"a\" }})"_s, u"<a href='{{ \"a\" }}'>가</a>"_s);
        row("quotes of both kinds", u"[가]({{ \"a\" + 'b' }})"_s, u"[가]({{ \"a\" + 'b' }})"_s);
        row("image", u"가 ![나](<{{ title }}.png>)"_s,
            u"가 <img src=\"{{ title }}.png\" alt=\"나\">"_s);
        row("image alone on its line", u"![나]({% asset_path a.png %})\n\n글"_s,
            u"<img src=\"{% asset_path a.png %}\" alt=\"나\">\n\n글"_s);
        row("image with text below, which would be HTML with it",
            u"![나]({% asset_path a.png %})\n*글*"_s, u"![나]({% asset_path a.png %})\n*글*"_s);
        row("tag that gives an element", u"[가]({% post_link a %})"_s,
            u"[가]({% post_link a %})"_s);
        row("template in a link's text", u"[{{ title }}](/a)"_s, {});
        row("template in a title", u"[가](/a \"{{ title }}\")"_s, {});
        row("comment", u"[가]({# 나 #}/a)"_s, {});
        row("code", u"`[가]({{ title }})`\n\n```\n[가]({{ title }})\n```"_s, {});
        row("HTML", u"<div>\n[가]({{ title }})\n</div>"_s, {});
        row("attribute", u"<a href=\"{{ title }}\">가</a>"_s, {});
    }

    void templatesInAddressesAreTold()
    {
        QFETCH(const QString, post);
        QFETCH(const QString, expected);
        const RenderedPost rendered = app::render(post, {Dialect::Hexo});
        QCOMPARE(rendered.notices.size(), expected.isEmpty() ? 0 : 1);
        if (expected.isEmpty())
            return;
        const app::Notice &notice = rendered.notices.first();
        QCOMPARE(notice.code, u"template-in-address"_s);
        QCOMPARE(notice.kind, app::Notice::Kind::Warning);
        QCOMPARE(notice.suggestion ? app::applied(post, {*notice.suggestion}) : post, expected);
    }

    // What the author means is in the post: the image panel shows its picture.
    void templatesInAddressesReferToWhatIsMeant()
    {
        const RenderedPost post = app::render(u"![가]({% asset_path a.png %})"_s, {Dialect::Hexo});
        QCOMPARE(post.references.size(), 1);
        QCOMPARE(post.references[0].destination, u"a.png"_s);
    }

    void codeCannotHideInAddresses()
    {
        const QString post = QStringLiteral("![](<javascript:alert(1)>) [a](javascript:b)");
        const QString shown = app::render(post, {app::Dialect::Hexo, true}).html();
        QVERIFY2(!shown.contains(u"javascript"), qPrintable(shown));
    }
};

QTEST_GUILESS_MAIN(HexoTest)
#include "hexotest.moc"
