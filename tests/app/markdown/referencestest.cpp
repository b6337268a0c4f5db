// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include <QTest>

using app::Reference;
using app::RenderedPost;

namespace {

// The source of a reference's destination, or "-" where it was not located.
QString located(const QString &post, const Reference &reference)
{
    if (!reference.destinationRange)
        return QStringLiteral("-");
    return post.mid(reference.destinationRange->start, reference.destinationRange->length);
}

} // namespace

class ReferencesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // `expected` has an entry per reference: kind, line, destination, text, located source.
    void destinationsAreLocated_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char16_t *post, const QStringList &expected) {
            QTest::newRow(name) << QString::fromUtf16(post) << expected;
        };
        row("inline image", u"글\n\n![대체 *글*](img/01.jpg \"t\")\n",
            {QStringLiteral("image 3 img/01.jpg 대체 글 img/01.jpg")});
        row("image in a link, same destination", u"[![a](x.png)](x.png)",
            {QStringLiteral("image 1 x.png a x.png"), QStringLiteral("link 1 x.png a x.png")});
        row("destination in angle brackets", u"![](<a b.png>)",
            {QStringLiteral("image 1 a b.png  a b.png")});
        row("escapes and entities are resolved", u"[a](x\\)&amp;y)",
            {QStringLiteral("link 1 x)&y a x\\)&amp;y")});
        row("percent-encoding is kept", u"![](%20a.png)",
            {QStringLiteral("image 1 %20a.png  %20a.png")});
        row("code span of the same text is not it", u"`![](a.png)` ![](a.png)",
            {QStringLiteral("image 1 a.png  a.png")});
        row("address in brackets", u"<https://x.y/z>",
            {QStringLiteral("link 1 https://x.y/z https://x.y/z https://x.y/z")});
        row("bare address", u"see https://x.y/z. end",
            {QStringLiteral("link 1 https://x.y/z https://x.y/z https://x.y/z")});
        row("link whose text is its address", u"[https://x.y](https://x.y)",
            {QStringLiteral("link 1 https://x.y https://x.y https://x.y")});
        row("bare www has no source of its own", u"www.example.com",
            {QStringLiteral("link 1 http://www.example.com www.example.com -")});
        row("reference definition", u"![a][r] [b][r]\n\n[r]: pic.png 'x'\n",
            {QStringLiteral("image 1 pic.png a pic.png"),
             QStringLiteral("link 1 pic.png b pic.png")});
        row("definition on the next line, in a quote", u"> [r]\n>\n> [r]: <p q>\n",
            {QStringLiteral("link 1 p q r p q")});
        row("two definitions alike leave it open", u"[r] [s]\n\n[r]: x\n[s]: x\n",
            {QStringLiteral("link 1 x r -"), QStringLiteral("link 1 x s -")});
        row("raw inline HTML", u"글 <img alt=\"대체\" src='a.png'> <a href=b.html>bb</a>",
            {QStringLiteral("image 1 a.png 대체 a.png"),
             QStringLiteral("link 1 b.html bb b.html")});
        row("raw HTML block", u"<p>\n한 <img src=\"a.png\"/>\n<a href=\"c&amp;d\">x</a></p>\n",
            {QStringLiteral("image 2 a.png  a.png"), QStringLiteral("link 3 c&d x c&amp;d")});
        row("raw HTML block in a quote", u"> <p>\n> <img src=\"a.png\">\n> </p>\n",
            {QStringLiteral("image 2 a.png  a.png")});
        row("table cells", u"| a | b |\n|---|---|\n| ![](x.png) | ![](x.png) |\n",
            {QStringLiteral("image 3 x.png  x.png"), QStringLiteral("image 3 x.png  x.png")});
        row("second line of a paragraph", u"a\nb ![](x.png)\nc",
            {QStringLiteral("image 2 x.png  x.png")});
        row("lines and positions count front matter", u"---\ntitle: 글\n---\n\n![](x.png)\n",
            {QStringLiteral("image 5 x.png  x.png")});
        row("code and unlinked brackets give nothing",
            u"    ![](x.png)\n\n```\n[a](b)\n```\n\n[a] (b)", {});
        row("heading and list", u"# [a](b)\n\n- x\n  - ![](c)\n",
            {QStringLiteral("link 1 b a b"), QStringLiteral("image 4 c  c")});
    }

    void destinationsAreLocated()
    {
        QFETCH(const QString, post);
        QFETCH(const QStringList, expected);
        QStringList found;
        const RenderedPost rendered = app::render(post);
        for (const Reference &reference : rendered.references) {
            found.append(QStringLiteral("%1 %2 %3 %4 %5")
                             .arg(reference.kind == Reference::Kind::Image ? u"image" : u"link")
                             .arg(reference.line)
                             .arg(reference.destination, reference.text, located(post, reference)));
        }
        QCOMPARE(found, expected);
    }

    void pathsInJekyllsExpressionsAreLocated_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char16_t *post, const char16_t *expected) {
            QTest::newRow(name) << QString::fromUtf16(post) << QString::fromUtf16(expected);
        };
        row("behind the base address", u"![]({{ site.baseurl }}/img/a.png)",
            u"/img/a.png /img/a.png");
        row("in a filter", u"![x]({{ \"/img/a.png\" | relative_url }})", u"/img/a.png /img/a.png");
        row("in a filter, with more behind it", u"[x]({{ '/b/' | relative_url }}#c)",
            u"/b/#c {{ '/b/' | relative_url }}#c");
        row("in a tag", u"[x]({% link _posts/a.md %})", u"_posts/a.md _posts/a.md");
        row("in a raw block", u"<p>\n<img src=\"{{ site.url }}/img/a.png\">\n</p>",
            u"/img/a.png /img/a.png");
        row("unknown expression", u"![x]({{ page.image }})", u"{{ page.image }} -");
        row("two alike", u"![]({{site.baseurl}}/a.png) ![](/a.png)",
            u"/a.png /a.png|/a.png /a.png");
    }

    void pathsInJekyllsExpressionsAreLocated()
    {
        QFETCH(const QString, post);
        QFETCH(const QString, expected);
        QStringList found;
        for (const Reference &reference :
             app::render(post, {app::Dialect::Jekyll, true}).references)
            found.append(reference.destination + u' ' + located(post, reference));
        QCOMPARE(found.join(u'|'), expected);
    }

    void rangesOfEqualDestinationsAreInOrder()
    {
        const QString post = QStringLiteral("![](a.png) ![](a.png)");
        const QList<Reference> references = app::render(post).references;
        QCOMPARE(references.size(), 2);
        QCOMPARE(references[0].destinationRange, (app::TextRange{4, 5}));
        QCOMPARE(references[1].destinationRange, (app::TextRange{15, 5}));
    }
};

QTEST_GUILESS_MAIN(ReferencesTest)
#include "referencestest.moc"
