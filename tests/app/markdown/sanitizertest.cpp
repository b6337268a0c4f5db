// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/html/sanitizer.h"

#include "app/markdown/html/safeurl.h"
#include "app/markdown/renderer.h"
#include "tests/support/safehtml.h"

#include <QTest>

namespace {

QByteArray sanitizedTwice(const QByteArray &html)
{
    const std::optional<QByteArray> once = app::sanitize(html);
    return once ? app::sanitize(*once).value_or("refused") : QByteArray();
}

} // namespace

class SanitizerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void harmlessHtmlStays_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("expected");
        const auto same = [](const char *name, const char *html) {
            QTest::newRow(name) << QByteArray(html) << QByteArray(html);
        };
        const auto row = [](const char *name, const char *html, const char *expected) {
            QTest::newRow(name) << QByteArray(html) << QByteArray(expected);
        };
        same("headings keep their ids", "<h2 id=\"글-1\">글</h2>");
        same("images and links",
             "<a href=\"https://x.y/?a=1&amp;b=2\" title=\"t\"><img src=\"img/01.jpg\" alt=\"\" "
             "/></a>");
        same("relative, fragment and mailto links",
             "<a href=\"../a b.html\">1</a><a href=\"#fn-1\">2</a><a href=\"mailto:a@b.c\">3</a>");
        same("bitmap as data", "<img src=\"data:image/png;base64,iVBORw0=\" />");
        same("path with a colon behind Hangul", "<a href=\"분류:글\">x</a>");
        same("details", "<details open=\"\"><summary>a</summary>b</details>");
        same("keyboard, marks and ruby", "<kbd>K</kbd><mark>m</mark><ruby>漢<rt>한</rt></ruby>");
        same("table with spans",
             "<table><thead><tr><th colspan=\"2\" align=\"center\">a</th></tr></thead></table>");
        same("code with its language",
             "<pre><code class=\"language-cpp\">a &lt; b &amp;&amp; c\n</code></pre>");
        same("task list",
             "<ul><li><input type=\"checkbox\" checked=\"\" disabled=\"\" /> x</li></ul>");
        same("numbered list from three", "<ol start=\"3\"><li>c</li></ol>");
        row("line break in pre is kept", "<pre>\n\nx</pre>", "<pre>\n\nx</pre>");
        row("foreign classes go", "<p class=\"byline-bar lead\">x</p>", "<p>x</p>");
        row("ids of the preview go", "<p id=\"byline-root\">x</p>", "<p>x</p>");
        row("text-align becomes align", "<td style=\"text-align:right;position:fixed\">x</td>",
            "x");
        row("text-align of a table cell becomes align",
            "<table><tr><td style=\"color:red; text-align: right;\">x</td></tr></table>",
            "<table><tbody><tr><td align=\"right\">x</td></tr></tbody></table>");
        row("width of an image becomes an attribute", "<img src=\"a.png\" style=\"width: 50%;\">",
            "<img src=\"a.png\" width=\"50%\" />");
        row("spans are limited", "<table><tr><td colspan=\"999999999\">x</td></tr></table>",
            "<table><tbody><tr><td colspan=\"1000\">x</td></tr></tbody></table>");
        row("unknown elements are unwrapped", "<blink>a <b>b</b></blink>", "a <b>b</b>");
        row("what is open is closed", "<div><b>x", "<div><b>x</b></div>");
        row("stray closing tags go", "</div></section>x", "x");
        row("comments go", "a<!--more-->b", "ab");
        row("a video becomes a link to it",
            "<iframe src=\"//www.youtube.com/embed/a-B_1?start=3&amp;rel=0\" onload=x>y</iframe>",
            "<a class=\"embed-box embed-video\" "
            "href=\"https://www.youtube.com/watch?v=a-B_1\"><span "
            "class=\"embed-host\">YouTube</span> <span "
            "class=\"embed-address\">youtube.com/watch?v=a-B_1</span></a>");
        row("so does one within a frame of styles",
            "<div style=\"position:relative\"><iframe "
            "src=\"https://player.vimeo.com/video/12?h=a\"></iframe></div>",
            "<div><a class=\"embed-box embed-video\" href=\"https://vimeo.com/12\"><span "
            "class=\"embed-host\">Vimeo</span> <span class=\"embed-address\">vimeo.com/12</span>"
            "</a></div>");
        row("a gist becomes a link to it",
            "<script src=\"https://gist.github.com/me/12ab.js\"></script>",
            "<a class=\"embed-box\" href=\"https://gist.github.com/me/12ab\"><span "
            "class=\"embed-host\">GitHub Gist</span> <span "
            "class=\"embed-address\">gist.github.com/me/12ab</span></a>");
        row("a frame of another host goes", "a<iframe src=\"https://x.y/embed/1\"></iframe>b",
            "ab");
    }

    void harmlessHtmlStays()
    {
        QFETCH(const QByteArray, html);
        QFETCH(const QByteArray, expected);
        QCOMPARE(app::sanitize(html).value_or("refused"), expected);
        QCOMPARE(sanitizedTwice(html), expected);
    }

    void tooMuchIsRefused_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::newRow("nested tables") << QByteArray("<table><tr><td>").repeated(5000);
        QTest::newRow("elements") << QByteArray("<div></div>").repeated(100'000);
        QTest::newRow("unclosed elements") << QByteArray("<b>").repeated(15'000);
        QByteArray formats;
        for (int i = 0; i < 300; ++i)
            formats += "<b id=a" + QByteArray::number(i) + '>';
        QTest::newRow("formatting that the parser repeats")
            << formats + QByteArray("<p>x").repeated(500);
    }

    void tooMuchIsRefused()
    {
        QFETCH(const QByteArray, html);
        QVERIFY(!app::sanitize(html));
    }

    void limitsAreWhatTheySay()
    {
        const auto elements = [](int count) {
            return app::sanitize(QByteArray("<i>x</i>").repeated(count));
        };
        const auto depth = [](int count) {
            return app::sanitize(QByteArray("<div>").repeated(count) + 'x'
                                 + QByteArray("</div>").repeated(count));
        };
        QVERIFY(elements(app::MaxElements));
        QVERIFY(!elements(app::MaxElements + 1));
        QVERIFY(depth(app::MaxDepth));
        QVERIFY(!depth(app::MaxDepth + 1));
    }

    void limitsHoldForMarkdownToo()
    {
        const app::RenderedPost post
            = app::render(QString(1000, u'>') + QStringLiteral(" a\n\n다음\n"));
        QCOMPARE(post.notices.size(), 1);
        QCOMPARE(post.notices[0].code, QStringLiteral("too-complex-html"));
        QCOMPARE(post.blocks.size(), 2);
        QVERIFY(post.blocks[0].html.size() < 100);
        QCOMPARE(post.blocks[1].html, QStringLiteral("<p>다음</p>\n"));
    }

    void oneBlockOverTheLimitLeavesTheRest_data()
    {
        QTest::addColumn<app::Dialect>("dialect");
        QTest::addColumn<QString>("block");
        using app::Dialect;
        const auto row = [](const char *name, const QString &block,
                            std::initializer_list<Dialect> dialects) {
            for (const Dialect dialect : dialects)
                QTest::addRow("%s in %s", name, qPrintable(app::name(dialect))) << dialect << block;
        };
        row("nested tables", QStringLiteral("<table><tr><td>").repeated(5000),
            {Dialect::GitHub, Dialect::Hugo, Dialect::Hexo});
        row("a hundred thousand elements", QStringLiteral("<div></div>").repeated(100'000),
            {Dialect::GitHub});
        row("deep in Markdown", QString(300, u'>') + QStringLiteral(" <b onclick=x>글</b>"),
            {Dialect::GitHub, Dialect::Hugo});
        row("a long list", QStringLiteral("- <b>x</b>\n").repeated(12'000),
            {Dialect::GitHub, Dialect::Jekyll, Dialect::Hugo, Dialect::Hexo});
    }

    void oneBlockOverTheLimitLeavesTheRest()
    {
        QFETCH(const app::Dialect, dialect);
        QFETCH(const QString, block);
        const app::RenderedPost post = app::render(
            QStringLiteral("앞\n\n") + block + QStringLiteral("\n\n뒤 **굵게**\n"), {dialect});
        QCOMPARE(post.notices.size(), 1);
        QCOMPARE(post.notices[0].code, QStringLiteral("too-complex-html"));
        QCOMPARE(post.notices[0].line, 3);
        QCOMPARE(post.blocks.first().html, QStringLiteral("<p>앞</p>\n"));
        QCOMPARE(post.blocks.last().html, QStringLiteral("<p>뒤 <strong>굵게</strong></p>\n"));
        QVERIFY(post.html().size() < 200);
    }

    // Our readings of kramdown's and marked's rules have limits of their own below these.
    void markedStaysWithinTheLimits()
    {
        const QString emphasis = QStringLiteral("*a _b ").repeated(500);
        for (const QString &block :
             {QString(1000, u'>') + u'x', QStringLiteral("* ").repeated(1000) + u'x',
              emphasis + QStringLiteral("c_ d*").repeated(500)}) {
            const app::RenderedPost post = app::render(
                QStringLiteral("앞\n\n") + block + QStringLiteral("\n"), {app::Dialect::Hexo});
            for (const app::Notice &notice : post.notices)
                QVERIFY(notice.code != u"too-complex-html");
            QCOMPARE(post.blocks.size(), 2);
            QVERIFY(post.blocks[1].html.contains(u'x') || post.blocks[1].html.contains(u'c'));
        }
    }

    void kramdownStaysWithinTheLimits()
    {
        for (const QString &block :
             {QStringLiteral("<table><tr><td>").repeated(1000),
              QStringLiteral("<div markdown=\"1\">").repeated(1000), QString(1000, u'>') + u'x',
              QStringLiteral("*<b>").repeated(1000), QStringLiteral("* ").repeated(1000)}) {
            const app::RenderedPost post = app::render(
                QStringLiteral("앞\n\n") + block + QStringLiteral("\n"), {app::Dialect::Jekyll});
            QCOMPARE(post.blocks.first().html, QStringLiteral("<p>앞</p>\n"));
            QCOMPARE(test::firstUnsafe(post.html().toUtf8()), QString());
        }
    }

    void schemesOfLinks_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &url, const char *expected) {
            QTest::newRow(name) << url << QByteArray(expected);
        };
        row("https", "https://x.y", "https://x.y");
        row("upper case", "HTTP://x.y", "HTTP://x.y");
        row("blanks around", "  a.html\n", "a.html");
        row("javascript", "javascript:alert(1)", "");
        row("mixed case", "JaVaScRiPt:alert(1)", "");
        row("tab within", "java\tscript:alert(1)", "");
        row("control characters in front", "\x01\x1fjavascript:alert(1)", "");
        row("NUL within", QByteArray("java\0script:x", 13), "");
        row("data", "data:text/html,x", "");
        row("file", "file:///etc/passwd", "");
        row("unknown scheme", "ssh://-oProxyCommand=x", "");
        row("colon in a path", "a/b:c", "a/b:c");
        row("colon in a query", "?q=javascript:", "?q=javascript:");
        row("empty", "", "");
    }

    void schemesOfLinks()
    {
        QFETCH(const QByteArray, url);
        QFETCH(const QByteArray, expected);
        QCOMPARE(app::safeLink(url), expected);
    }

    void imagesMayBeBitmapData()
    {
        QCOMPARE(app::safeImageSource("data:image/PNG;base64,x"),
                 QByteArray("data:image/PNG;base64,x"));
        QCOMPARE(app::safeImageSource("data:image/svg+xml,<svg/>"), QByteArray());
        QCOMPARE(app::safeImageSource("data:text/html,x"), QByteArray());
        QCOMPARE(app::safeImageSource("mailto:a@b"), QByteArray());
        QCOMPARE(app::safeLink("data:image/png;base64,x"), QByteArray());
    }
};

QTEST_GUILESS_MAIN(SanitizerTest)
#include "sanitizertest.moc"
