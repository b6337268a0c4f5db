// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include <QTest>

using app::Dialect;

class TemplateTokensTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void highlightIsNoMarkdownWhereRawHtmlHasSome()
    {
        app::RenderOptions options{Dialect::Jekyll, false};
        options.settings.insert(QStringLiteral("kramdown.parse_block_html"),
                                QStringLiteral("true"));
        const QString post = QStringLiteral("{% highlight c %}\n*a*\n{% endhighlight %}\n# 가\n");
        QCOMPARE(app::render(post, options).html(),
                 QStringLiteral("<pre><code class=\"language-c\">*a*\n</code></pre>\n"
                                "<h1 id=\"가\">가</h1>\n"));
    }

    void templatesAreShownAndNotParsed_data()
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
        constexpr auto Hexo = Dialect::Hexo;

        row("expression in text", Jekyll, u"가 {{ page.x | y: \"*z*\" }} 나",
            u"<p>가 <span class=\"template-chip template-liquid\">{{ page.x | y: &quot;*z*&quot; "
            u"}}</span> "
            u"나</p>\n");
        row("tag alone is a block", Jekyll, u"{% include a.html caption=\"*q*\" %}\n\n글\n",
            u"<div class=\"template-chip template-liquid\">{% include a.html "
            u"caption=&quot;*q*&quot; "
            u"%}</div>\n<p>글</p>\n");
        row("base address in a destination", Jekyll, u"![x]({{ site.baseurl }}/img/a.png)",
            u"<p><img src=\"/img/a.png\" alt=\"x\" /></p>\n");
        row("filter in a destination", Jekyll, u"![x]({{ \"/img/a b.png\" | relative_url }})",
            u"<p><img src=\"/img/a b.png\" alt=\"x\" /></p>\n");
        row("filter in raw HTML", Jekyll, u"<p><img src=\"{{ '/a.png' | relative_url }}\"></p>",
            u"<p><img src=\"/a.png\"></p>\n");
        row("unknown expression in a destination stays", Jekyll, u"[a]({{ page.next.url }})",
            u"<p><a href=\"{{ page.next.url }}\">a</a></p>\n");
        row("in code it stays", Jekyll, u"`{{ x }}`\n\n```\n{% y %}\n```\n",
            u"<p><code>{{ x }}</code></p>\n<pre><code>{% y %}\n</code></pre>\n");
        row("raw is literal Markdown", Jekyll, u"{% raw %}{{ *x* }}{% endraw %}",
            u"<p>{{ <em>x</em> }}</p>\n");
        row("highlight is code", Jekyll, u"{% highlight cpp %}\n# no heading\n{% endhighlight %}\n",
            u"<pre><code class=\"language-cpp\"># no heading\n</code></pre>\n");
        row("empty lines around the code of a shortcode", Hugo,
            u"{{< highlight c >}}\n\n  a;\n\nb;\n\n{{< /highlight >}}\n",
            u"<pre><code class=\"language-c\">  a;\n\nb;\n</code></pre>\n");
        row("code whose lines are all indented", Hexo,
            u"{% codeblock lang:js %}\n\t\ta;\n\n    b;\n\n{% endcodeblock %}\n",
            u"<pre><code class=\"language-js\">a;\n\n  b;\n</code></pre>\n");
        row("highlight in one line", Jekyll,
            u"{% highlight cpp %}a *b* <c>{% endhighlight %}\n글\n",
            u"<pre><code class=\"language-cpp\">a *b* &lt;c&gt;\n</code></pre>\n<p>글</p>\n");
        row("empty lines around what highlight encloses", Jekyll,
            u"{% highlight c %}\n\n  a;\n\nb;\n\n{% endhighlight %}\n",
            u"<pre><code class=\"language-c\">  a;\n\nb;\n</code></pre>\n");
        row("highlight ends a list", Jekyll,
            u"- 가\n  {% highlight c %}\n  a;\n  {% endhighlight %}\n- 나\n",
            u"<ul>\n<li>가</li>\n</ul>\n<pre><code class=\"language-c\">  a;\n  \n</code></pre>\n"
            u"<ul>\n<li>나</li>\n</ul>\n");
        row("highlight ends a paragraph", Jekyll,
            u"가 {% highlight c %}\na;\n{% endhighlight %} 나\n",
            u"<p>가</p>\n<pre><code class=\"language-c\">a;\n</code></pre>\n<p>나</p>\n");
        row("highlight in raw HTML", Jekyll,
            u"<div>\n{% highlight c %}\n*a* < b;\n{% endhighlight %}\n</div>\n",
            u"<div>\n<pre class=\"highlight\"><code class=\"language-c\">*a* &lt; b;\n"
            u"</code></pre>\n\n\n</div>\n");
        row("raw within highlight", Jekyll,
            u"{% highlight liquid %}{% raw %}{{ x }} {% endhighlight %}{% endraw %}y"
            u"{% endhighlight %}\n",
            u"<pre><code class=\"language-liquid\">{{ x }} {% endhighlight %}y\n</code></pre>\n");
        row("several lines in a paragraph", Jekyll, u"가 {% include x\n  y=\"1\"\n\n  z %} 나\n",
            u"<p>가 <span class=\"template-chip template-liquid\">{% include x\n  "
            u"y=&quot;1&quot;\n\n  z "
            u"%}</span>\n\n\n 나</p>\n");
        row("shortcode", Hugo, u"{{< box src=\"*a*.png\" >}}",
            u"<div class=\"template-chip template-hugo\">{{&lt; box src=&quot;*a*.png&quot; "
            u"&gt;}}</div>\n");
        row("shortcode in text", Hugo, u"가 {{% x %}} 나",
            u"<p>가 <span class=\"template-chip template-hugo\">{{% x %}}</span> 나</p>\n");
        row("reference shortcode", Hugo, u"[a]({{< ref \"b.md\" >}})",
            u"<p><a href=\"b.md\">a</a></p>\n");
        row("escaped shortcode in code", Hugo, u"`{{</* x */>}}`\n\n```\n{{%/* y */%}}\n```\n",
            u"<p><code>{{&lt; x &gt;}}</code></p>\n<pre><code>{{% y %}}\n</code></pre>\n");
        row("escaped shortcode shows itself", Hugo, u"{{</* x */>}}", u"<p>{{&lt; x &gt;}}</p>\n");
        row("plain braces are text in Hugo", Hugo, u"{{ x }}", u"<p>{{ x }}</p>\n");
        row("tag of Hexo", Hexo, u"{% box a.png %}",
            u"<div class=\"template-chip template-nunjucks\">{% box a.png %}</div>\n");
        row("code block of Hexo", Hexo, u"{% codeblock lang:js %}\n*x*\n{% endcodeblock %}\n",
            u"<pre><code class=\"language-js\">*x*\n</code></pre>\n");
        row("unclosed braces are text", Jekyll, u"{{ x", u"<p>{{ x</p>\n");
    }

    void templatesAreShownAndNotParsed()
    {
        QFETCH(const Dialect, dialect);
        QFETCH(const QString, post);
        QFETCH(const QString, expected);
        const QString html = app::render(post, {dialect, false}).html();
        QCOMPARE(html, expected);
    }

    void chipsSurviveTheSanitizer()
    {
        const QString html
            = app::render(QStringLiteral("가 {{ a<script> }} 나"), {Dialect::Jekyll, true}).html();
        QCOMPARE(
            html,
            QStringLiteral("<p>가 <span class=\"template-chip template-liquid\">{{ a&lt;script&gt; "
                           "}}</span> 나</p>\n"));
    }

    void resolvedAddressesAreSanitized()
    {
        const QString html = app::render(QStringLiteral("[x]({{ \"javascript:alert(1)\" }})"),
                                         {Dialect::Jekyll, true})
                                 .html();
        QVERIFY2(!html.contains(u"javascript"), qPrintable(html));
    }
};

QTEST_GUILESS_MAIN(TemplateTokensTest)
#include "templatetokenstest.moc"
