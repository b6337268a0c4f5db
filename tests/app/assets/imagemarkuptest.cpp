// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagemarkup.h"
#include "app/markdown/renderer.h"

#include <QTest>

using app::Dialect;
using app::ImageMarkup;
using app::ImageUse;
using namespace Qt::StringLiterals;

namespace {

/// The first image of the text, as the parse finds it.
std::optional<ImageMarkup> markupIn(const QString &text)
{
    for (const ImageUse &use : app::imageUses({text, app::render(text).references, {}})) {
        if (use.origin == ImageUse::Origin::Body)
            return app::imageMarkup(text, use);
    }
    return std::nullopt;
}

QString altTextAfter(const QString &text)
{
    for (const app::Reference &reference : app::render(text).references) {
        if (reference.kind == app::Reference::Kind::Image)
            return reference.text;
    }
    return {};
}

} // namespace

class ImageMarkupTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void altTextIsReplaced_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("altText");
        QTest::addColumn<QString>("after");
        const auto row
            = [](const char *title, const char *text, const char *alt, const char *after) {
                  QTest::newRow(title) << QString::fromUtf8(text) << QString::fromUtf8(alt)
                                       << QString::fromUtf8(after);
              };
        row("an empty one is filled", "a\n\n![](img/a.png)\n", "눈길", "a\n\n![눈길](img/a.png)\n");
        row("another one is replaced", "![old](a.png)", "new", "![new](a.png)");
        row("a title stays", "![old](a.png \"T (x)\")", "new", "![new](a.png \"T (x)\")");
        row("an address in angle brackets stays", "![old](<a b.png>)", "new", "![new](<a b.png>)");
        row("brackets are escaped", "![](a.png)", "a ] b [", "![a \\] b \\[](a.png)");
        row("brackets in the old one are matched", "![a [b] \\] c](a.png)", "new", "![new](a.png)");
        row("lines become blanks", "![](a.png)", "one\ntwo", "![one two](a.png)");
        row("markup is escaped", "![](a.png)", "*a* `b` <c>", "![\\*a\\* \\`b\\` \\<c>](a.png)");
        row("an image within a link", "[![old](a.png)](b.png)", "new", "[![new](a.png)](b.png)");
        row("a reference keeps its label", "![old][x]\n\n[x]: a.png\n", "new",
            "![new][x]\n\n[x]: a.png\n");
        row("a collapsed reference gets its label", "![old][]\n\n[old]: a.png\n", "new",
            "![new][old]\n\n[old]: a.png\n");
        row("a shortcut reference gets its label", "![Old]\n\n[old]: a.png\n", "new",
            "![new][Old]\n\n[old]: a.png\n");
        row("HTML", "<img src=\"a.png\" alt='x' width=5>", "a \"b\" & c",
            "<img src=\"a.png\" alt=\"a &quot;b&quot; &amp; c\" width=5>");
        row("HTML without the attribute", "<img src=\"a.png\">", "new",
            "<img src=\"a.png\" alt=\"new\">");
        row("HTML without quotes", "<img alt=x src=a.png>", "new", "<img alt=\"new\" src=a.png>");
        row("the second of two that are alike is left", "![a](a.png) ![b](a.png)", "new",
            "![new](a.png) ![b](a.png)");
    }

    void altTextIsReplaced()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, altText);
        QFETCH(const QString, after);
        const std::optional<ImageMarkup> markup = markupIn(text);
        QVERIFY(markup);
        const QString edited = app::applied(text, {app::altTextEdit(text, *markup, altText)});
        QCOMPARE(edited, after);
        // The parse reads what was meant.
        QCOMPARE(altTextAfter(edited), altText.simplified());
    }

    void widthIsWrittenAsTheDialectHasIt_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *title, Dialect dialect, const char *text, int width,
                            const char *after) {
            QTest::newRow(title) << dialect << QString::fromUtf8(text) << width
                                 << QString::fromUtf8(after);
        };
        row("kramdown", Dialect::Jekyll, "![a](a.png) b", 640, "![a](a.png){: width=\"640\"} b");
        row("kramdown beside a class", Dialect::Jekyll, "![a](a.png){: .wide}", 640,
            "![a](a.png){: .wide width=\"640\"}");
        row("kramdown, another width", Dialect::Jekyll, "![a](a.png){: width=\"1\" .b}", 640,
            "![a](a.png){: width=\"640\" .b}");
        row("kramdown, taken away", Dialect::Jekyll, "![a](a.png){: width=\"1\" } b", 0,
            "![a](a.png) b");
        row("kramdown, taken away from a class", Dialect::Jekyll, "![a](a.png){: .b width=\"1\"}",
            0, "![a](a.png){: .b}");
        row("kramdown, a reference", Dialect::Jekyll, "![a][x]\n\n[x]: a.png", 9,
            "![a][x]{: width=\"9\"}\n\n[x]: a.png");
        row("GitHub", Dialect::GitHub, "![a \\] \"b\"](a.png 'T') c", 640,
            "<img src=\"a.png\" alt=\"a ] &quot;b&quot;\" title=\"T\" width=\"640\"> c");
        row("Hexo", Dialect::Hexo, "![a](<a b.png>)", 640,
            "<img src=\"a b.png\" alt=\"a\" width=\"640\">");
        row("HTML", Dialect::Hugo, "<img src=\"a.png\" alt=\"b\">", 640,
            "<img src=\"a.png\" width=\"640\" alt=\"b\">");
        row("HTML, another width", Dialect::GitHub, "<img width=1 src=\"a.png\">", 640,
            "<img width=\"640\" src=\"a.png\">");
        row("HTML, taken away", Dialect::GitHub, "<img width='1' src=\"a.png\">", 0,
            "<img src=\"a.png\">");
    }

    void widthIsWrittenAsTheDialectHasIt()
    {
        QFETCH(const Dialect, dialect);
        QFETCH(const QString, text);
        QFETCH(const int, width);
        QFETCH(const QString, after);
        const std::optional<ImageMarkup> markup = markupIn(text);
        QVERIFY(markup && app::hasImageWidth(*markup, dialect));
        const QString edited = app::applied(text, {app::widthEdit(text, *markup, width, dialect)});
        QCOMPARE(edited, after);
        const std::optional<ImageMarkup> again = markupIn(edited);
        QVERIFY(again);
        QCOMPARE(app::imageWidth(edited, *again), width);
    }

    void hugoHasNoWidthInMarkdown()
    {
        const std::optional<ImageMarkup> markup = markupIn(u"![a](a.png)"_s);
        QVERIFY(markup);
        QVERIFY(!app::hasImageWidth(*markup, Dialect::Hugo));
    }

    void whatIsNoImageHasNoMarkup()
    {
        const QString text = u"[a](a.png)"_s;
        const ImageUse use{ImageUse::Origin::Body, 1, {}, u"a.png"_s, app::TextRange{4, 5}};
        QVERIFY(!app::imageMarkup(text, use));
        QVERIFY(!app::imageMarkup(u"x"_s, use)); // A range of another text.
    }
};

QTEST_GUILESS_MAIN(ImageMarkupTest)
#include "imagemarkuptest.moc"
