// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include <QTest>

using app::Dialect;

// goldmark's own ways with what is inline. What is expected is what goldmark 1.5.4 itself writes
// with Hugo's options; goldmarktest.cpp has the blocks, fidelitytest.cpp whole posts.
class GoldmarkInlinesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsThatOfGoldmark_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char16_t *post, const char16_t *expected) {
            QTest::newRow(name) << QString::fromUtf16(post) << QString::fromUtf16(expected);
        };
        row("delimiters around a link that holds an image are forgotten", u"*a [![b](c)](d) e*",
            u"<p>*a <a href=\"d\"><img src=\"c\" alt=\"b\" /></a> e*</p>\n");
        row("a link keeps delimiters in front of it open", u"*a [b*](c) d*",
            u"<p><em>a <a href=\"c\">b*</a> d</em></p>\n");
        row("an image closes emphasis that opened in front of the link", u"*a [b ![c](d) e* f](g)",
            u"<p><em>a </em> f<a href=\"g\">b <img src=\"d\" alt=\"c\" /> e</a></p>\n");
        row("a link in brackets makes text of them", u"[a [b](c) d](e)",
            u"<p>[a <a href=\"c\">b</a> d](e)</p>\n");
        row("an image in brackets does not", u"[a ![b](c) d](e)",
            u"<p><a href=\"e\">a <img src=\"c\" alt=\"b\" /> d</a></p>\n");
        row("an address begins in no open bracket", u"[ https://a.b", u"<p>[ https://a.b</p>\n");
        row("brackets are labels before they are text", u"[ref][none] [ref]\n\n[ref]: /u",
            u"<p>[ref][none] <a href=\"/u\">ref</a></p>\n");
        row("a label over lines", u"[a\nb]\n\n[a b]: /u", u"<p><a href=\"/u\">a\nb</a></p>\n");
        row("an empty title", u"[a](b \"\")", u"<p><a href=\"b\" title=\"\">a</a></p>\n");
        row("a title over lines", u"[a](b 'c\nd')", u"<p><a href=\"b\" title=\"c\nd\">a</a></p>\n");
        row("addresses in angles hold blanks", u"[a](<b c>)", u"<p><a href=\"b%20c\">a</a></p>\n");
        row("addresses hold brackets in pairs", u"[a](b(c)d) [a](b)c)",
            u"<p><a href=\"b(c)d\">a</a> <a href=\"b\">a</a>c)</p>\n");
        row("what an escape leaves in an address is read again", u"[a](\\&amp;)",
            u"<p><a href=\"&amp;\">a</a></p>\n");
        row("a leading zero makes a number octal in an address", u"[a](&#065;) &#065;",
            u"<p><a href=\"5\">a</a> A</p>\n");
        row("a percent sign that encodes nothing", u"[a](b%zz%20)",
            u"<p><a href=\"b%25zz%20\">a</a></p>\n");
        row("emphasis between punctuation and Hangul", u"**가(나)**다 **\"가\"**는",
            u"<p>**가(나)**다 **“가”**는</p>\n");
        row("emphasis beside characters that are no punctuation to Go", u"a**$b**c £**d**£",
            u"<p>a**$b<strong>c £</strong>d**£</p>\n");
        row("a multiple of three", u"*a**b*c**", u"<p><em>a**b</em>c**</p>\n");
        row("three tildes", u"x ~~~a~~~ ~b~ ~~c~~",
            u"<p>x <del><del>a</del></del> ~b~ <del>c</del></p>\n");
        row("code over lines", u"`a\nb` `` ` `` `\n`",
            u"<p><code>a b</code> <code>`</code> <code> </code></p>\n");
        row("code without an end", u"``a`b", u"<p>``a`b</p>\n");
        row("backslashes in code", u"`a\\` b`", u"<p><code>a\\</code> b`</p>\n");
        row("tags over lines", u"a <b\nc=\"d\"> <e\n>",
            u"<p>a <b\nc=\"d\"> &lt;e</p>\n<blockquote>\n</blockquote>\n");
        row("a comment with two hyphens", u"<!a> x <!-- b -- c --> d",
            u"<p>&lt;!a&gt; x &lt;!– b – c –&gt; d</p>\n");
        row("a comment line that begins with hyphens", u"x <!-- a\n--b -->\nc -->",
            u"<p>x <!-- a\n--b -->\nc --></p>\n");
        row("data and instructions", u"x <?a?> <![CDATA[b]]> <!C d>",
            u"<p>x <?a?> <![CDATA[b]]> <!C d></p>\n");
        row("addresses in angles", u"<http://a.b> <a@b.c> <a:b> <ab:c>",
            u"<p><a href=\"http://a.b\">http://a.b</a> <a href=\"mailto:a@b.c\">a@b.c</a> "
            u"&lt;a:b&gt; <a href=\"ab:c\">ab:c</a></p>\n");
        row("addresses of the web",
            u"http://a.b/c https://a.b:80?q ftp://a.b/ www.a.b/(c)d http://localhost",
            u"<p><a href=\"http://a.b/c\">http://a.b/c</a> <a "
            u"href=\"https://a.b:80?q\">https://a.b:80?q</a> <a href=\"ftp://a.b/\">ftp://a.b/</a> "
            u"<a href=\"https://www.a.b/(c)d\">www.a.b/(c)d</a> http://localhost</p>\n");
        row("marks that end a sentence are not of the address",
            u"https://a.b/c. (https://a.b/d) https://a.b/e?! https://a.b/&amp; *https://a.b*",
            u"<p><a href=\"https://a.b/c\">https://a.b/c</a>. (<a "
            u"href=\"https://a.b/d\">https://a.b/d</a>) <a "
            u"href=\"https://a.b/e\">https://a.b/e</a>?! <a "
            u"href=\"https://a.b/\">https://a.b/</a>&amp; <em><a "
            u"href=\"https://a.b\">https://a.b</a></em></p>\n");
        row("addresses of mail", u"a@b.c a@b a@b.c_ a.b@c.d. x*a@b.c*",
            u"<p><a href=\"mailto:a@b.c\">a@b.c</a> a@b a@b.c_ <a "
            u"href=\"mailto:a.b@c.d\">a.b@c.d</a>. <a href=\"mailto:x*a@b.c\">x*a@b.c</a>*</p>\n");
        row("an address begins behind markup", u"`a`https://a.b **c**https://a.b",
            u"<p><code>a</code><a href=\"https://a.b\">https://a.b</a> <strong>c</strong><a "
            u"href=\"https://a.b\">https://a.b</a></p>\n");
        row("quotes close only if they have opened", u"a\" b\" \"c\"",
            u"<p>a&quot; b&quot; “c”</p>\n");
        row("quotes count through the post", u"\"a\n\nb\" c\"", u"<p>“a</p>\n<p>b” c&quot;</p>\n");
        row("apostrophes", u"it's '90s 'twas 'a' Smiths' '",
            u"<p>it’s ’90s ’twas ‘a’ Smiths’ '</p>\n");
        row("quotes around Hangul", u"\"가\"를 '나'를 \"다.", u"<p>“가&quot;를 ‘나’를 “다.</p>\n");
        row("inches", u"\"21\"\" 5'10\"", u"<p>“21&quot;” 5'10&quot;</p>\n");
        row("dashes and dots", u"a -- b --- c ---- ... . .. .... << >>",
            u"<p>a – b — c —- … . .. …. « »</p>\n");
        row("a quote behind code", u"`a`'s", u"<p><code>a</code>’s</p>\n");
        row("hard and soft breaks", u"a  \nb\\\nc\nd \ne\\\\\nf",
            u"<p>a<br />\nb<br />\nc\nd\ne\\\nf</p>\n");
        row("a backslash before a letter stays", u"\\a \\* \\\\ \\", u"<p>\\a * \\ \\</p>\n");
        row("an escape reaches beyond an address", u"\\ https://a.b*c*",
            u"<p>\\ <a href=\"https://a.b\">https://a.b</a><em>c</em></p>\n");
        row("characters by number and name",
            u"&copy; &#169; &#xa9; &nope; &#0; &#x110000; &#1234567890; &amp;amp;",
            u"<p>© © © &amp;nope; � � &amp;#1234567890; &amp;amp;</p>\n");
        row("an image's text as the author wrote it", u"![a *b* \\* &amp; \"c\" `d`](e)",
            u"<p><img src=\"e\" alt=\"a b \\* &amp;amp; “c” d\" /></p>\n");
        row("an image's text without line ends and addresses", u"![a\nb <http://c.d>](e)",
            u"<p><img src=\"e\" alt=\"ab \" /></p>\n");
        row("notes", u"a[^1] b![^1] c[^none]\n\n[^1]: d",
            u"<p>a<sup id=\"fnref:1\"><a href=\"#fn:1\" class=\"footnote-ref\">1</a></sup> b!<sup "
            u"id=\"fnref1:1\"><a href=\"#fn:1\" class=\"footnote-ref\">1</a></sup> "
            u"c[^none]</p>\n<div class=\"footnotes\">\n<hr />\n<ol>\n<li "
            u"id=\"fn:1\">\n<p>d&#160;<a href=\"#fnref:1\" "
            u"class=\"footnote-backref\">↩︎</a>&#160;<a href=\"#fnref1:1\" "
            u"class=\"footnote-backref\">↩︎</a></p>\n</li>\n</ol>\n</div>\n");
        row("boxes", u"- [ ] a\n- b [x] c\n- [x]\n  d\n\n[x] e",
            u"<ul>\n<li><input disabled=\"\" type=\"checkbox\"> a</li>\n<li>b <input checked=\"\" "
            u"disabled=\"\" type=\"checkbox\"> c</li>\n<li><input checked=\"\" disabled=\"\" "
            u"type=\"checkbox\"> d</li>\n</ul>\n<p>[x] e</p>\n");
        row("boxes in emphasis", u"- *[x] a*",
            u"<ul>\n<li><em><input checked=\"\" disabled=\"\" type=\"checkbox\"> "
            u"a</em></li>\n</ul>\n");
        row("templates are words in links, tags and emphasis",
            u"[a]({{< b >}} \"{{< c >}}\") <d e=\"{{< f >}}\" {{< g >}}> **{{< h >}}**i",
            u"<p><a href=\"%7B%7B%3C%20b%20%3E%7D%7D\" title=\"{{&lt; c &gt;}}\">a</a> <d "
            u"e=\"{{< f >}}\" {{< g >}}> <strong><span class=\"template-chip "
            u"template-hugo\">{{&lt; h &gt;}}</span></strong>i</p>\n");
        row("a template in an address", u"https://a.b/{{< c >}}/d",
            u"<p><a href=\"https://a.b/%7B%7B%3C%20c%20%3E%7D%7D/d\">https://a.b/<span "
            u"class=\"template-chip template-hugo\">{{&lt; c &gt;}}</span>/d</a></p>\n");
        row("bars in a cell", u"| a \\| `b \\| c` |\n|---|",
            u"<table>\n<thead>\n<tr>\n<th>a | <code>b | "
            u"c</code></th>\n</tr>\n</thead>\n</table>\n");
    }

    void textIsThatOfGoldmark()
    {
        QFETCH(const QString, post);
        QFETCH(const QString, expected);
        QCOMPARE(app::render(post, {Dialect::Hugo, false}).html(), expected);
    }

    void textBehindHostileTextIsRead_data()
    {
        QTest::addColumn<QString>("unit");
        for (const char *unit :
             {"[",      "![",    "[a](",    "[a](<b", "[a](b \"", "*a [b*c](d) ", "*a_ ",
              "~a",     "``a`b", "<a b=\"", "<!--a",  "<?",       "<!A",          "<![CDATA[",
              "\"",     "'a",    "&a",      "a@",     "(http://", "[^",           "[![a](b)](c) ",
              "*a **b "})
            QTest::newRow(unit) << QString::fromLatin1(unit);
    }

    // Where goldmark takes minutes.
    void textBehindHostileTextIsRead()
    {
        QFETCH(const QString, unit);
        const QString post = QStringLiteral("x ") + unit.repeated(200'000 / unit.size())
            + QStringLiteral("\n\n*a*");
        const QString html = app::render(post, {Dialect::Hugo, false}).html();
        QVERIFY(html.startsWith(QStringLiteral("<p>x ")));
        QVERIFY(html.endsWith(QStringLiteral("<p><em>a</em></p>\n")));
    }
};

QTEST_GUILESS_MAIN(GoldmarkInlinesTest)
#include "goldmarkinlinestest.moc"
