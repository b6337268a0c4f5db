// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include <QTest>

using app::Dialect;
using app::MarkdownSettings;
using namespace Qt::StringLiterals;

namespace {

QString bodyOf(const QString &post, Dialect dialect, const MarkdownSettings &settings = {})
{
    return app::render(post, {dialect, true, settings}).html().trimmed();
}

} // namespace

// What is on in one blog and plain text in the next.
class ExtrasTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void extrasAreWhatTheBlogMakesOfThem_data();
    void extrasAreWhatTheBlogMakesOfThem();
    void emojiOfHeadingsLeaveTheirIds();
    void outlineAndContentsHaveTheEmoji();
    void hostileExtrasStayHarmless();
};

void ExtrasTest::extrasAreWhatTheBlogMakesOfThem_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<MarkdownSettings>("settings");
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Dialect dialect, const MarkdownSettings &settings,
                        const QString &post, const QString &expected) {
        QTest::newRow(name) << dialect << settings << post << expected;
    };
    const MarkdownSettings hugoEmoji{{u"enableemoji"_s, u"true"_s}};
    const MarkdownSettings hugoMark{
        {u"markup.goldmark.extensions.extras.mark.enable"_s, u"true"_s}};
    const MarkdownSettings jemoji{{u"plugins"_s, u"jekyll-feed,jemoji"_s}};
    const MarkdownSettings hexo{{u"packages"_s, u"hexo-filter-github-emojis"_s}};
    const MarkdownSettings parser{
        {u"markdown.plugins"_s,
         u"markdown-it-mark,markdown-it-toc-done-right,markdown-it-github-alerts"_s}};

    for (const Dialect dialect : {Dialect::GitHub, Dialect::Jekyll, Dialect::Hugo, Dialect::Hexo}) {
        QTest::addRow("names of emoji are text in %s", qPrintable(app::name(dialect)))
            << dialect << MarkdownSettings() << u"글 :smile: 글"_s << u"<p>글 :smile: 글</p>"_s;
        QTest::addRow("marks are text in %s", qPrintable(app::name(dialect)))
            << dialect << MarkdownSettings() << u"글 ==둘== 글"_s << u"<p>글 ==둘== 글</p>"_s;
    }
    row("emoji of Hugo", Dialect::Hugo, hugoEmoji,
        u"글 :smile: :+1: :foo:smile: ::joy:: 12:30:45"_s,
        u"<p>글 😄 👍 :foo:smile: :😂: 12:30:45</p>"_s);
    row("emoji of Hugo are in code, too", Dialect::Hugo, hugoEmoji, u"`:smile:`"_s,
        u"<p><code>😄</code></p>"_s);
    row("emoji of jemoji", Dialect::Jekyll, jemoji, u"*:heart:* `:heart:`"_s,
        u"<p><em>❤️</em> <code>:heart:</code></p>"_s);
    row("emoji of a filter of Hexo", Dialect::Hexo, hexo, u":white_check_mark: [:x:](a:x:)"_s,
        u"<p>✅ <a>❌</a></p>"_s);
    row("marks of Hugo", Dialect::Hugo, hugoMark, u"글 ==**둘** 셋== == 넷 == `==a==`"_s,
        u"<p>글 <mark><strong>둘</strong> 셋</mark> == 넷 == <code>==a==</code></p>"_s);
    row("marks of a parser's plugin", Dialect::Hexo, parser, u"===a=== ==b=="_s,
        u"<p>===a=== <mark>b</mark></p>"_s);
    row("one mark alone", Dialect::Hugo, hugoMark, u"글 ==둘"_s, u"<p>글 ==둘</p>"_s);
    row("alert of GitHub", Dialect::GitHub, {}, u"> [!NOTE]\n> 글 **둘**\n>\n> 셋"_s,
        u"<div class=\"markdown-alert markdown-alert-note\">\n"
        "<p class=\"markdown-alert-title\">Note</p>\n<p>글 <strong>둘</strong></p>\n<p>셋</p>\n"
        "</div>"_s);
    row("alert whose name is a paragraph", Dialect::GitHub, {}, u"> [!tip]\n>\n> 글"_s,
        u"<div class=\"markdown-alert markdown-alert-tip\">\n"
        "<p class=\"markdown-alert-title\">Tip</p>\n<p>글</p>\n</div>"_s);
    row("alert without a text", Dialect::GitHub, {}, u"> [!NOTE]"_s,
        u"<blockquote>\n<p>[!NOTE]</p>\n</blockquote>"_s);
    row("alert of no known name", Dialect::GitHub, {}, u"> [!HINT]\n> 글"_s,
        u"<blockquote>\n<p>[!HINT]\n글</p>\n</blockquote>"_s);
    row("alert in a blog that has none", Dialect::GitHub, {{u"github.alerts"_s, u"false"_s}},
        u"> [!NOTE]\n> 글"_s, u"<blockquote>\n<p>[!NOTE]\n글</p>\n</blockquote>"_s);
    row("alert in Jekyll", Dialect::Jekyll, {}, u"> [!NOTE]\n> 글"_s,
        u"<blockquote>\n<p>[!NOTE]\n글</p>\n</blockquote>"_s);
    row("alert that a template of Hugo makes", Dialect::Hugo, {{u"layouts.alerts"_s, u"true"_s}},
        u"> [!WARNING]\n> 글"_s,
        u"<div class=\"markdown-alert markdown-alert-warning\">\n"
        "<p class=\"markdown-alert-title\">Warning</p>\n<p>글</p>\n</div>"_s);
    row("table of contents of a parser's plugin", Dialect::Hexo, parser,
        u"[[toc]]\n\n# 가 & 라\n\n### 나\n\n# 다"_s,
        u"<nav><ul><li><a href=\"#가-라\">가 &amp; 라</a><ul><li><a "
        u"href=\"#나\">나</a></li></ul></li><li>"
        "<a href=\"#다\">다</a></li></ul></nav>\n<h1 id=\"가-라\">가 &amp; 라</h1>\n"
        "<h3 id=\"나\">나</h3>\n<h1 id=\"다\">다</h1>"_s);
    row("table of contents elsewhere", Dialect::Hugo, {}, u"[[toc]]\n\n# 가"_s,
        u"<p>[[toc]]</p>\n<h1 id=\"가\">가</h1>"_s);
}

void ExtrasTest::extrasAreWhatTheBlogMakesOfThem()
{
    QFETCH(const Dialect, dialect);
    QFETCH(const MarkdownSettings, settings);
    QFETCH(const QString, post);
    QFETCH(const QString, expected);
    QCOMPARE(bodyOf(post, dialect, settings), expected);
}

// Hugo puts the emoji in first, jemoji last.
void ExtrasTest::emojiOfHeadingsLeaveTheirIds()
{
    QCOMPARE(bodyOf(u"# 글 :smile:"_s, Dialect::Hugo, {{u"enableemoji"_s, u"true"_s}}),
             u"<h1 id=\"글-\">글 😄</h1>"_s);
    QCOMPARE(bodyOf(u"# 글 :smile:"_s, Dialect::Jekyll, {{u"plugins"_s, u"jemoji"_s}}),
             u"<h1 id=\"글-smile\">글 😄</h1>"_s);
}

void ExtrasTest::outlineAndContentsHaveTheEmoji()
{
    const MarkdownSettings hexo{{u"packages"_s, u"hexo-filter-github-emojis"_s},
                                {u"markdown.plugins"_s, u"markdown-it-toc-done-right"_s}};
    const app::RenderedPost post
        = app::render(u"[[toc]]\n\n# 글 :smile: `:x:`"_s, {Dialect::Hexo, true, hexo});
    QCOMPARE(post.headings.size(), 1);
    QCOMPARE(post.headings[0].text, u"글 😄 :x:"_s);
    QVERIFY(post.blocks[0].html.contains(u">글 😄 :x:</a>"));
}

void ExtrasTest::hostileExtrasStayHarmless()
{
    const MarkdownSettings all{{u"enableemoji"_s, u"true"_s},
                               {u"layouts.alerts"_s, u"true"_s},
                               {u"markup.goldmark.extensions.extras.mark.enable"_s, u"true"_s}};
    for (const QString &unit : {u"=="_s, u"==a"_s, u":"_s, u":a:"_s, u"> [!NOTE]\n"_s,
                                u"==*a*== "_s, u"> [!NOTE]\n> ==:smile:<b onclick=x>==\n\n"_s}) {
        const QString html = bodyOf(unit.repeated(2000), Dialect::Hugo, all);
        QVERIFY2(!html.contains(u"onclick"), qPrintable(unit));
    }
}

QTEST_GUILESS_MAIN(ExtrasTest)
#include "extrastest.moc"
