// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include <QTest>

using app::Dialect;
using app::RenderedPost;
using app::RenderOptions;

namespace {

constexpr qsizetype LargestPage = 1'000'000;

RenderOptions inBlog(Dialect dialect, const QMap<QString, QString> &snippets = {})
{
    RenderOptions options;
    options.dialect = dialect;
    options.site.isKnown = true;
    options.site.snippets = snippets;
    return options;
}

QString repeated(const QString &text, int times)
{
    return text.repeated(times);
}

} // namespace

/// A stranger's blog, its configuration and its snippets are as hostile as its posts.
class TemplateLimitsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTemplateFillsTheMemory_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QString>("post");
        const QString filter = QStringLiteral(" | replace: \"a\", \"aaaaaaaaaa\"");
        QTest::newRow("filters that grow one another's result")
            << Dialect::Jekyll
            << QStringLiteral("{{ \"a\"") + repeated(filter, 14) + QStringLiteral(" }}");
        QTest::newRow("a variable that doubles itself")
            << Dialect::Jekyll
            << QStringLiteral("{% assign x = \"abc\" %}\n")
                + repeated(QStringLiteral("{% assign x = x | append: x %}\n"), 60)
                + QStringLiteral("{{ x }}");
        QTest::newRow("brackets within brackets")
            << Dialect::Jekyll
            << QStringLiteral("{{ ") + repeated(QStringLiteral("a["), 950) + QStringLiteral(" }}");
        QTest::newRow("a text that is rendered again and again")
            << Dialect::Jekyll
            << QStringLiteral("{% assign x = \"*a* \" %}\n")
                + repeated(QStringLiteral("{% assign x = x | append: x %}\n"), 13)
                + repeated(QStringLiteral("{{ x | markdownify }}\n"), 1000);
        QTest::newRow("fewer words than none")
            << Dialect::Jekyll << QStringLiteral("{{ \"a b c\" | truncatewords: -1 }}");
        QTest::newRow("snippets that include one another")
            << Dialect::Jekyll << QStringLiteral("{% include wide %}");
        QTest::newRow("marks of the renderer as character references")
            << Dialect::Hugo
            << QStringLiteral("{{< x >}} [a](b&#xFDD3;99&#xFDD4;) &#xFDD3;7&#xFDD4;\n\n"
                              "``` &#xFDD3;123456789012&#xFDD4;\na\n```\n");
    }
    void noTemplateFillsTheMemory()
    {
        QFETCH(const Dialect, dialect);
        QFETCH(const QString, post);
        const QMap<QString, QString> snippets{
            {QStringLiteral("wide"), repeated(QStringLiteral("{% include wider %}"), 3'000)},
            {QStringLiteral("wider"), repeated(QStringLiteral("{% include none %}"), 3'000)},
            {QStringLiteral("none"), QString()}};
        const RenderedPost page
            = app::render(post + QStringLiteral("\n\nend\n"), inBlog(dialect, snippets));
        QVERIFY(page.html().size() < LargestPage);
        QVERIFY(page.html().endsWith(QStringLiteral("<p>end</p>\n")));
    }

    void valuesThatFitAreShownAllTheSame()
    {
        const RenderedPost page = app::render(
            QStringLiteral("{{ \"a b c\" | truncatewords: 2 | replace: \"a\", \"가\" }}"),
            inBlog(Dialect::Jekyll));
        QCOMPARE(page.html(), QStringLiteral("<p>가 b...</p>\n"));
    }

    void aConfigurationBringsNoMarkup()
    {
        RenderOptions options = inBlog(Dialect::Jekyll);
        options.settings.insert(QStringLiteral("kramdown.footnote_prefix"),
                                QStringLiteral("\"><script>alert(1)</script><i x=\""));
        options.settings.insert(QStringLiteral("kramdown.toc_levels"),
                                QStringLiteral("-2000000000..2"));
        const QString html
            = app::render(QStringLiteral("# h\n\n* toc\n{:toc}\n\na[^1]\n\n[^1]: b\n"), options)
                  .html();
        QVERIFY2(!html.contains(QStringLiteral("<script")), qPrintable(html));
        QVERIFY(html.contains(QStringLiteral("fn:&quot;&gt;&lt;script")));
        QVERIFY(html.contains(QStringLiteral("href=\"#h\"")));
    }

    void tagsOfSeveralLinesMoveNothingBehindThem_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::newRow("Jekyll") << Dialect::Jekyll;
        QTest::newRow("Hexo") << Dialect::Hexo;
    }
    void tagsOfSeveralLinesMoveNothingBehindThem()
    {
        QFETCH(const Dialect, dialect);
        const RenderedPost page = app::render(
            QStringLiteral("{% raw\n%}x\ny{%\nendraw\n%}\n\n# here\n"), inBlog(dialect));
        QCOMPARE(page.headings.size(), 1);
        QCOMPARE(page.headings.first().line, 7);
    }
};

QTEST_GUILESS_MAIN(TemplateLimitsTest)
#include "templatelimitstest.moc"
