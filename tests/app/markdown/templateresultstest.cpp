// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"
#include "app/markdown/templates/liquidexpression.h"

#include <QTest>

using app::Dialect;
using app::RenderOptions;
using app::TemplateSite;
using namespace Qt::StringLiterals;

namespace {

TemplateSite jekyllBlog()
{
    TemplateSite site;
    site.isKnown = true;
    site.config = {{u"title"_s, u"나의 글"_s},
                   {u"url"_s, u"https://me.io"_s},
                   {u"baseurl"_s, u"/blog"_s},
                   {u"author"_s, QVariantMap{{u"name"_s, u"윤슬"_s}}},
                   {u"tags_shown"_s, QVariantList{u"가"_s, u"나"_s}},
                   {u"count"_s, qint64(7)}};
    site.defaults = {{u"layout"_s, u"post"_s}};
    site.snippets = {
        {u"youtube.html"_s,
         u"<iframe src=\"https://www.youtube.com/embed/{{ include.id }}\"></iframe>\n"_s},
        {u"image.html"_s,
         u"{%- assign url = include.src | relative_url -%}\n"
         "{% if include.caption %}<figure><img src=\"{{ url }}\" alt=\"{{ include.alt | default: "
         "include.caption }}\"><figcaption>{{ include.caption }}</figcaption></figure>"
         "{% else %}<img src=\"{{ url }}\" alt=\"{{ include.alt }}\">{% endif %}"_s},
        {u"caption.html"_s,
         u"<figcaption>{{ include.x | markdownify | remove: '<p>' | remove: '</p>' | strip }}"
         "</figcaption>"_s},
        {u"word.html"_s, u"{{ include.x | upcase }}"_s},
        {u"loop.html"_s, u"{% for a in site.posts %}x{% endfor %}"_s},
        {u"deep.html"_s, u"{% include deep.html %}"_s},
        {u"outer.html"_s, u"<b>{% include word.html x=include.y %}</b>"_s},
    };
    site.pages = {{u"2019-09-26-aws"_s, u"/2019/09/26/aws.html"_s}};
    site.pluginTags = {u"gist"_s};
    return site;
}

TemplateSite hugoBlog()
{
    TemplateSite site;
    site.isKnown = true;
    site.config = {{u"params"_s, QVariantMap{{u"Mail"_s, u"me"_s}}}};
    site.postPath = u"content/posts/case.md"_s;
    site.snippets = {{u"note"_s, u"<aside>{{ .Inner }}</aside>"_s},
                     {u"pic"_s, u"<img src=\"{{ .Get \"src\" }}\" alt=\"{{- .Get `alt` -}}\">"_s}};
    site.pages = {{u"posts/b.md"_s, u"/posts/b/"_s}, {u"b"_s, u"/posts/b/"_s}};
    return site;
}

QString bodyOf(const QString &post, Dialect dialect, const TemplateSite &site)
{
    RenderOptions options{dialect, false, {}, site};
    return app::render(post, options).html().trimmed();
}

} // namespace

class TemplateResultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liquidIsShownAsItsResult_data();
    void liquidIsShownAsItsResult();
    void shortcodesAreShownAsTheirResult_data();
    void shortcodesAreShownAsTheirResult();
    void tagsOfHexoAreShownAsTheirResult_data();
    void tagsOfHexoAreShownAsTheirResult();
    void filtersDoWhatLiquidDoes_data();
    void filtersDoWhatLiquidDoes();
    void resultsAreSanitized();
    void picturesOfTemplatesAreReferences();
    void referencesOfTemplatesStandInTheLinesOfTheirBlock();
    void frontMatterCanSwitchTemplatesOff();
};

void TemplateResultsTest::liquidIsShownAsItsResult_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &post, const QString &expected) {
        QTest::newRow(name) << post << expected;
    };
    const QString chip = u"<p>가 <span class=\"template-chip template-liquid\">%1</span> 나</p>"_s;
    row("value of the configuration", u"{{ site.title }}"_s, u"<p>나의 글</p>"_s);
    row("value within a value", u"{{ site.author.name }}"_s, u"<p>윤슬</p>"_s);
    row("the site's address in a text", u"{{ site.url }}{{ site.baseurl }}"_s,
        u"<p>https://me.io/blog</p>"_s);
    row("the site's address in a destination is its root",
        u"[가]({{ site.url }}{{ site.baseurl }}/a)"_s, u"<p><a href=\"/a\">가</a></p>"_s);
    row("absolute address", u"{{ '/a' | absolute_url }}"_s, u"<p>https://me.io/blog/a</p>"_s);
    row("address with dots", u"{{ './a/../b/c' | absolute_url }}"_s,
        u"<p>https://me.io/blog/b/c</p>"_s);
    row("value of the front matter", u"---\ntitle: 제목 & 글\n---\n{{ page.title }}"_s,
        u"<p>제목 &amp; 글</p>"_s);
    row("front matter that the blog gives", u"{{ page.layout }}"_s, u"<p>post</p>"_s);
    row("date by a format",
        u"---\ndate: 2019-09-26 23:53:00 +0900\n---\n{{ page.date | date: "
        "\"%Y년 %-m월 %d일\" }}"_s,
        u"<p>2019년 9월 26일</p>"_s);
    row("filters in a row", u"{{ site.title | append: '!' | size }}"_s, u"<p>5</p>"_s);
    row("what only the generator knows", u"가 {{ site.time }} 나"_s,
        chip.arg(u"{{ site.time }}"_s));
    row("what is nothing on the site", u"가 {{ nothing }} 나"_s, chip.arg(u"{{ nothing }}"_s));
    row("address of a post", u"[가]({% post_url 2019-09-26-aws %})"_s,
        u"<p><a href=\"/2019/09/26/aws.html\">가</a></p>"_s);
    row("frame of an include", u"{% include youtube.html id=\"abc\" %}"_s,
        u"<iframe src=\"https://www.youtube.com/embed/abc\"></iframe>"_s);
    row("picture of an include", u"{% include image.html src=\"/img/a.png\" caption=\"그림\" %}"_s,
        u"<figure><img src=\"/img/a.png\" alt=\"그림\"><figcaption>그림</figcaption></figure>"_s);
    row("a text right behind an element of an include",
        u"가\n{% include youtube.html id=\"abc\" %}\n나"_s,
        u"<p>가</p>\n<iframe src=\"https://www.youtube.com/embed/abc\"></iframe>\n<p>나</p>"_s);
    row("an include that is code", u"글\n\n    {% include youtube.html id=\"abc\" %}"_s,
        u"<p>글</p>\n<pre><code>&lt;iframe src=&quot;https://www.youtube.com/embed/abc&quot;&gt;"
        "&lt;/iframe&gt;\n\n</code></pre>"_s);
    row("an include in raw HTML", u"<div>\n{% include youtube.html id=\"abc\" %}\n</div>"_s,
        u"<div>\n<iframe src=\"https://www.youtube.com/embed/abc\"></iframe>\n\n</div>"_s);
    row("the other branch", u"{% include image.html src=\"/img/a.png\" alt=\"b\" %}"_s,
        u"<img src=\"/img/a.png\" alt=\"b\">"_s);
    row("include that gives a text", u"가 {% include word.html x=\"ab\" %} 나"_s,
        u"<p>가 AB 나</p>"_s);
    row("include within an include", u"{% include outer.html y=\"ab\" %}"_s, u"<b>AB</b>"_s);
    row("include that needs the site", u"가 {% include loop.html %} 나"_s,
        chip.arg(u"{% include loop.html %}"_s));
    row("include of itself", u"가 {% include deep.html %} 나"_s,
        chip.arg(u"{% include deep.html %}"_s));
    row("assigned value", u"{% assign who = site.author.name %}\n\n{{ who }}"_s, u"<p>윤슬</p>"_s);
    row("captured value", u"{% capture who %}{{ site.title }}!{% endcapture %}{{ who }}"_s,
        u"<p>나의 글!</p>"_s);
    row("captured Markdown in a box",
        u"{% capture box %}\n**가**{{ site.count }}\n\n- 나\n{% endcapture %}\n\n"
        "<div>{{ box | markdownify }}</div>"_s,
        u"<div><p><strong>가</strong>7</p>\n<ul>\n<li>나</li>\n</ul>\n</div>"_s);
    row("caption whose Markdown an include renders", u"{% include caption.html x=\"*a*\" %}"_s,
        u"<figcaption><em>a</em></figcaption>"_s);
    row("Liquid in what is rendered so ran before",
        u"{% capture x %}{% raw %}{{ site.title }}{% endraw %}{% endcapture %}{{ x | markdownify }}"_s,
        u"<p>{{ site.title }}</p>"_s);
    row("comment", u"가{% comment %} {{ x }} {% endcomment %}나"_s, u"<p>가나</p>"_s);
    row("numbered code", u"{% highlight cpp linenos %}\na;\nb;\n{% endhighlight %}"_s,
        u"<div class=\"highlight-numbered\"><pre class=\"highlight-numbers\" aria-hidden=\"true\">"
        "1\n2\n</pre>\n<pre><code class=\"language-cpp\">a;\nb;\n</code></pre>\n</div>"_s);
    row("gist of a plugin", u"{% gist me/1 %}"_s,
        u"<script src=\"https://gist.github.com/me/1.js\"></script>"_s);
    row("Liquid runs in code", u"`{{ site.title }} {{ site.time }}`\n\n    {{ site.count }}"_s,
        u"<p><code>나의 글 {{ site.time }}</code></p>\n<pre><code>7\n</code></pre>"_s);
    row("Liquid runs in highlighted code, but for raw",
        u"{% highlight c %}{{ site.count }}{% raw %}{{ site.count }}{% endraw %}{% endhighlight %}"_s,
        u"<pre><code class=\"language-c\">7{{ site.count }}\n</code></pre>"_s);
}

void TemplateResultsTest::liquidIsShownAsItsResult()
{
    QFETCH(const QString, post);
    QFETCH(const QString, expected);
    QCOMPARE(bodyOf(post, Dialect::Jekyll, jekyllBlog()), expected);
}

void TemplateResultsTest::shortcodesAreShownAsTheirResult_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &post, const QString &expected) {
        QTest::newRow(name) << post << expected;
    };
    row("figure",
        u"{{< figure src=\"a.png\" title=\"T\" caption=\"*c*\" alt=\"A\" width=\"5\" "
        "link=\"/l\" attr=\"at\" attrlink=\"/al\" >}}"_s,
        u"<figure><a href=\"/l\"><img src=\"a.png\" alt=\"A\" width=\"5\" /></a><figcaption>"
        "<h4>T</h4><p><em>c</em> <a href=\"/al\">at</a></p></figcaption></figure>"_s);
    row("figure whose caption is its text", u"{{< figure src=a.png caption=\"*c* d\" >}}"_s,
        u"<figure><img src=\"a.png\" alt=\"c d\" /><figcaption><p><em>c</em> d</p>"
        "</figcaption></figure>"_s);
    row("video", u"{{< youtube abc >}}"_s,
        u"<iframe src=\"https://www.youtube.com/embed/abc\" allowfullscreen></iframe>"_s);
    row("video by name", u"{{< youtube id=\"abc\" title=\"t\" >}}"_s,
        u"<iframe src=\"https://www.youtube.com/embed/abc\" title=\"t\" allowfullscreen>"
        "</iframe>"_s);
    row("gist", u"{{< gist me 12 >}}"_s,
        u"<script src=\"https://gist.github.com/me/12.js\"></script>"_s);
    row("post of X", u"{{< x user=\"a\" id=\"1\" >}}"_s,
        u"<blockquote><p><a href=\"https://x.com/a/status/1\">https://x.com/a/status/1</a></p>"
        "</blockquote>"_s);
    row("parameter of the post", u"---\nmood: 맑음\n---\n{{< param mood >}}"_s, u"<p>맑음</p>"_s);
    row("parameter of the site", u"{{< param \"mail\" >}}"_s, u"<p>me</p>"_s);
    row("reference", u"[가]({{< ref \"b.md#x\" >}})"_s, u"<p><a href=\"/posts/b/#x\">가</a></p>"_s);
    row("reference without a suffix", u"[가]({{% relref b %}})"_s,
        u"<p><a href=\"/posts/b/\">가</a></p>"_s);
    row("code", u"{{< highlight go >}}\nx := 1\n{{< /highlight >}}"_s,
        u"<pre><code class=\"language-go\">x := 1\n</code></pre>"_s);
    row("numbered code", u"{{< highlight go \"linenos=table\" >}}\nx\n{{< /highlight >}}"_s,
        u"<div class=\"highlight-numbered\"><pre class=\"highlight-numbers\" aria-hidden=\"true\">"
        "1\n</pre>\n<pre><code class=\"language-go\">x\n</code></pre>\n</div>"_s);
    row("the blog's own picture", u"{{< pic src=\"a.png\" alt=\"<b>\" >}}"_s,
        u"<img src=\"a.png\" alt=\"&lt;b&gt;\">"_s);
    row("between tags", u"<div>\n{{< param mail >}} <b>a</b>\n</div>"_s,
        u"<div>\nme <b>a</b>\n</div>"_s);
    row("within a tag", u"<a href=\"{{< ref \"b.md\" >}}\">\nb</a>"_s,
        u"<a href=\"/posts/b/\">\nb</a>"_s);
    row("within a tag of a block", u"<div>\n<a href=\"{{< ref \"b.md\" >}}\">b</a>\n</div>"_s,
        u"<div>\n<a href=\"/posts/b/\">b</a>\n</div>"_s);
    row("the blog's own that needs more", u"{{< note >}}"_s,
        u"<div class=\"template-chip template-hugo\">{{&lt; note &gt;}}</div>"_s);
    row("escaped", u"{{</* figure src=\"a\" */>}}"_s, u"<p>{{&lt; figure src=“a” &gt;}}</p>"_s);
}

void TemplateResultsTest::shortcodesAreShownAsTheirResult()
{
    QFETCH(const QString, post);
    QFETCH(const QString, expected);
    QCOMPARE(bodyOf(post, Dialect::Hugo, hugoBlog()), expected);
}

void TemplateResultsTest::tagsOfHexoAreShownAsTheirResult_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &post, const QString &expected) {
        QTest::newRow(name) << post << expected;
    };
    row("asset image", u"{% asset_img left a.png 10 20 \"제목\" %}"_s,
        u"<img src=\"a.png\" class=\"left\" width=\"10\" height=\"20\" title=\"제목\" />"_s);
    row("title and text of an image", u"{% asset_img a.png \"'제목' '글'\" %}"_s,
        u"<img src=\"a.png\" title=\"제목\" alt=\"글\" />"_s);
    row("image", u"{% img /a.png 10 %}"_s, u"<img src=\"/a.png\" width=\"10\" />"_s);
    row("path of an asset", u"<a href=\"{% asset_path a.png %}\">가</a>"_s,
        u"<p><a href=\"a.png\">가</a></p>"_s);
    row("link of an asset", u"가 {% asset_link a.zip 받기 %}"_s,
        u"<p>가 <a href=\"a.zip\">받기</a></p>"_s);
    row("link of a post", u"가 {% post_link hello \"다른 글\" %}"_s,
        u"<p>가 <a href=\"/2020/01/01/hello/\">다른 글</a></p>"_s);
    row("link of a post without words", u"가 {% post_link hello %} {% post_link hello#a %}"_s,
        u"<p>가 <a href=\"/2020/01/01/hello/\">Hello &lt;b&gt;</a> "
        "<a href=\"/2020/01/01/hello/#a\">Hello &lt;b&gt;</a></p>"_s);
    row("path of a post", u"<a href=\"{% post_path hello %}\">가</a>"_s,
        u"<p><a href=\"/2020/01/01/hello/\">가</a></p>"_s);
    row("path in the address of a link", u"[가]({% post_path hello %})"_s,
        u"<p><a href=\"!--swig%EF%BF%BC0--\">가</a></p>"_s);
    row("path behind something in the address of a link", u"[가](/b/{% post_path hello %})"_s,
        u"<p><a href=\"/b/%3C!--swig%EF%BF%BC0--%3E\">가</a></p>"_s);
    row("path in front of something in brackets is no address of a link",
        u"[가]({% post_path hello %}#b)"_s, u"<p>[가](/2020/01/01/hello/#b)</p>"_s);
    row("path in the definition of a link", u"[가][b]\n\n[b]: {% post_path hello %}"_s,
        u"<p><a href=\"!--swig%EF%BF%BC0--\">가</a></p>"_s);
    row("path in front of something in no definition", u"[b]: {% post_path hello %}#b"_s,
        u"<p>[b]: /2020/01/01/hello/#b</p>"_s);
    row("path behind a bare address", u"https://a.b/{% post_path hello %}"_s,
        u"<p><a href=\"https://a.b/\">https://a.b/</a>/2020/01/01/hello/</p>"_s);
    row("value in the title of a link", u"---\ntitle: 제목\n---\n[가](/b \"{{ title }}\")"_s,
        u"<p><a href=\"/b\" title=\"제목\">가</a></p>"_s);
    row("link", u"{% link 글 https://a.b %}"_s, u"<a href=\"https://a.b/\">글</a>"_s);
    row("video without the plugin", u"{% youtube abc %}"_s,
        u"<div class=\"template-chip template-nunjucks\">{% youtube abc %}</div>"_s);
    row("code", u"{% codeblock 제목 lang:js %}\na\n{% endcodeblock %}"_s,
        u"<pre><code class=\"language-js\">a\n</code></pre>"_s);
    row("quote", u"{% quote %}\n*가*\n\n- 나\n{% endquote %}"_s,
        u"<blockquote>\n<p><em>가</em></p>\n<ul>\n<li>나</li>\n</ul>\n</blockquote>"_s);
    row("quote of a book", u"{% blockquote 작가, 책 이름 %}\n가\n{% endblockquote %}"_s,
        u"<blockquote>\n<p>가</p>\n<footer><strong>작가</strong><cite>책 "
        "이름</cite></footer></blockquote>"_s);
    row("quote of a page",
        u"앞\n{% blockquote Seth https://a.b/c/ %}\n가\n{% endblockquote %}\n뒤"_s,
        u"<p>앞</p>\n<blockquote>\n<p>가</p>\n<footer><strong>Seth</strong><cite>"
        "<a href=\"https://a.b/c/\">a.b/c</a></cite></footer></blockquote>\n<p>뒤</p>"_s);
    row("pull quote", u"{% pullquote left %}\n가\n{% endpullquote %}"_s,
        u"<blockquote class=\"pullquote left\">\n<p>가</p>\n</blockquote>"_s);
    row("the end of no quote", u"{% endquote %}"_s,
        u"<div class=\"template-chip template-nunjucks\">{% endquote %}</div>"_s);
    row("link with a title", u"{% link 가 나 https://A.b true 제목 둘 %}"_s,
        u"<a href=\"https://a.b/\" title=\"제목 둘\" target=\"_blank\">가 나</a>"_s);
    row("link to the site", u"{% url_for 가 b/c %}"_s, u"<a href=\"/b/c\">가</a>"_s);
    row("raw is not Markdown", u"{% raw %}{{ *x* }}{% endraw %}"_s, u"{{ *x* }}"_s);
    row("raw may be HTML", u"{% raw %}\n<b>*x*</b>\n{% endraw %}"_s, u"<b>*x*</b>"_s);
    row("value of the front matter", u"---\ntitle: 제목\n---\n{{ title }}"_s, u"제목"_s);
    row("what stands behind a template is no Markdown", u"{{ 'a' }} *나*\n*다*"_s,
        u"<span class=\"template-chip template-nunjucks\">{{ 'a' }}</span> *나*\n"
        "<p><em>다</em></p>"_s);
    row("comment", u"가{# 나 #}다"_s, u"<p>가다</p>"_s);
}

void TemplateResultsTest::tagsOfHexoAreShownAsTheirResult()
{
    QFETCH(const QString, post);
    QFETCH(const QString, expected);
    TemplateSite site;
    site.isKnown = true;
    site.pages = {{u"hello"_s, u"/2020/01/01/hello/"_s}};
    site.titles = {{u"hello"_s, u"Hello <b>"_s}};
    QCOMPARE(bodyOf(post, Dialect::Hexo, site), expected);
}

// Checked with Liquid 5.4 of Jekyll 4.3.
void TemplateResultsTest::filtersDoWhatLiquidDoes_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *expression, const char *expected) {
        QTest::newRow(expression) << QString::fromUtf8(expression) << QString::fromUtf8(expected);
    };
    row("'a b' | upcase", "A B");
    row("'aB c' | capitalize", "Ab c");
    row("'a<b>&' | escape", "a&lt;b&gt;&amp;");
    row("'&lt;<' | escape_once", "&lt;&lt;");
    row("'<b>가</b>나' | strip_html", "가나");
    row("'Hello World' | truncate: 8", "Hello...");
    row("'a b c d' | truncatewords: 2", "a b...");
    row("'a,b' | split: ',' | join: ' / '", "a / b");
    row("'a,b' | split: ',' | last", "b");
    row("'가나다' | slice: 1, 2", "나다");
    row("5 | plus: 2 | times: 3", "21");
    row("7 | divided_by: 2", "3");
    row("7.0 | divided_by: 2", "3.5");
    row("2.5 | round", "3");
    row("'' | default: '없음'", "없음");
    row("nothing | default: 'x'", "x");
    row("'글 & Go!' | slugify", "글-go");
    row("'a b/가' | url_encode", "a+b%2F%EA%B0%80");
    row("'a b/가' | uri_escape", "a%20b/%EA%B0%80");
    row("'2019-09-26' | date: '%b %e, %y'", "Sep 26, 19");
    row("'2019-09-26' | date_to_string", "26 Sep 2019");
    row("site.tags_shown.size", "2");
    row("site.tags_shown[1]", "나");
    row("site['title']", "나의 글");
    row("'x' | nofilter", "x");
    row("'a' | replace: 'a', 'b' | prepend: 'c'", "cb");
}

void TemplateResultsTest::filtersDoWhatLiquidDoes()
{
    QFETCH(const QString, expression);
    QFETCH(const QString, expected);
    app::templates::Scope scope;
    scope.isComplete = true;
    scope.variables = {{u"site"_s, jekyllBlog().config}};
    const app::templates::KnownValue value = app::templates::evaluate(expression, scope);
    QVERIFY(value);
    QCOMPARE(app::templates::toText(*value), expected);
}

void TemplateResultsTest::resultsAreSanitized()
{
    TemplateSite site = jekyllBlog();
    site.config.insert(u"evil"_s, u"<img src=x onerror=alert(1)>"_s);
    site.config.insert(u"jump"_s, u"javascript:alert(1)"_s);
    site.snippets.insert(u"evil.html"_s, u"<script>alert(1)</script><b>가</b>"_s);
    const RenderOptions options{Dialect::Jekyll, true, {}, site};
    const QString html = app::render(u"{{ site.evil }} [가]({{ site.jump }})\n\n{% include "
                                     "evil.html %}\n"_s,
                                     options)
                             .html();
    QVERIFY2(!html.contains(u"onerror") && !html.contains(u"javascript")
                 && !html.contains(u"script"),
             qPrintable(html));
    QVERIFY(html.contains(u"<b>가</b>"));
}

void TemplateResultsTest::picturesOfTemplatesAreReferences()
{
    const RenderOptions options{Dialect::Hugo, true, {}, hugoBlog()};
    const app::RenderedPost post
        = app::render(u"글\n\n{{< figure src=\"a.png\" alt=\"그림\" >}}\n"_s, options);
    QCOMPARE(post.references.size(), 1);
    QCOMPARE(post.references[0].kind, app::Reference::Kind::Image);
    QCOMPARE(post.references[0].destination, u"a.png"_s);
    QCOMPARE(post.references[0].text, u"그림"_s);
    QCOMPARE(post.references[0].line, 3);
}

void TemplateResultsTest::referencesOfTemplatesStandInTheLinesOfTheirBlock()
{
    RenderOptions options{Dialect::Jekyll, false, {}, jekyllBlog()};
    const QString post = u"{% capture x %}\n[a](a)\n\n[b](b)\n{% endcapture %}\n"
                         "<div>{{ x | markdownify }}</div>\n"_s;
    const QList<app::Reference> references = app::render(post, options).references;
    QCOMPARE(references.size(), 2);
    QCOMPARE(references[0].line, 6);
    QCOMPARE(references[1].line, 6);
}

void TemplateResultsTest::frontMatterCanSwitchTemplatesOff()
{
    QCOMPARE(bodyOf(u"---\nrender_with_liquid: false\n---\n{{ site.title }}"_s, Dialect::Jekyll,
                    jekyllBlog()),
             u"<p>{{ site.title }}</p>"_s);
    QCOMPARE(bodyOf(u"---\ndisableNunjucks: true\n---\n{{ title }}"_s, Dialect::Hexo, {}),
             u"<p>{{ title }}</p>"_s);
}

QTEST_GUILESS_MAIN(TemplateResultsTest)
#include "templateresultstest.moc"
