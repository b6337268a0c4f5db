// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "tests/support/attacks.h"
#include "app/markdown/html/htmltree.h"
#include "app/markdown/html/sanitizer.h"
#include "app/markdown/renderer.h"
#include "tests/support/safehtml.h"

#include <QTest>

using app::Dialect;
using namespace Qt::StringLiterals;

namespace {

// With all that is switched off by default.
const app::MarkdownSettings &everySetting()
{
    static const app::MarkdownSettings settings{
        {u"enableemoji"_s, u"true"_s},
        {u"layouts.alerts"_s, u"true"_s},
        {u"markup.goldmark.renderer.unsafe"_s, u"true"_s},
        {u"markup.goldmark.parser.attribute.block"_s, u"true"_s},
        {u"markup.goldmark.extensions.extras.mark.enable"_s, u"true"_s},
        {u"kramdown.parse_block_html"_s, u"true"_s},
        {u"kramdown.parse_span_html"_s, u"true"_s},
        {u"plugins"_s, u"jemoji,jekyll-gfm-admonitions"_s},
        {u"packages"_s, u"hexo-filter-github-emojis,hexo-tag-embed"_s},
        {u"markdown.plugins"_s,
         u"markdown-it-mark,markdown-it-toc-done-right,markdown-it-github-alerts"_s},
    };
    return settings;
}

void addDialects(const char *name, const QByteArray &payload)
{
    for (const Dialect dialect : {Dialect::GitHub, Dialect::Jekyll, Dialect::Hugo, Dialect::Hexo})
        QTest::addRow("%s in %s", name, qPrintable(app::name(dialect))) << payload << dialect;
}

} // namespace

/// What nobody may bring into the preview or an exported page: files of
/// tests/data/markdown/attacks.
class AttacksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfHtmlComesThrough_data();
    void nothingOfHtmlComesThrough();
    void nothingOfPostsComesThrough_data();
    void nothingOfPostsComesThrough();
    void whatIsUnsafeIsSeen_data();
    void whatIsUnsafeIsSeen();
    void attacksAreSeenWhereNothingSanitizes();
};

void AttacksTest::nothingOfHtmlComesThrough_data()
{
    QTest::addColumn<QByteArray>("payload");
    const QList<test::Attack> attacks = test::attacks();
    for (const test::Attack &attack : attacks)
        QTest::newRow(attack.name.constData()) << attack.payload;
    QVERIFY2(attacks.size() >= 390, qPrintable(QString::number(attacks.size())));
}

void AttacksTest::nothingOfHtmlComesThrough()
{
    QFETCH(const QByteArray, payload);
    const std::optional<QByteArray> html = app::sanitize(payload);
    if (!html) {
        // Refused as a whole, which only what is over a limit may be.
        QVERIFY(payload.contains(QByteArray("<div>").repeated(app::MaxDepth)));
        return;
    }
    QCOMPARE(test::firstUnsafe(*html), QString());
    QCOMPARE(app::sanitize(*html), html);
    // In a cell, in a list, behind an open tag: wherever it is put, it is parsed as it was.
    for (const char *before : {"<table><tr><td>", "<ul><li>", "<p><b>", "<pre>", "<h1>"})
        QCOMPARE(test::firstUnsafe(before + *html), QString());
}

void AttacksTest::nothingOfPostsComesThrough_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<Dialect>("dialect");
    for (const test::Attack &attack : test::attacks())
        addDialects(attack.name.constData(), attack.payload);
}

void AttacksTest::nothingOfPostsComesThrough()
{
    QFETCH(const QByteArray, payload);
    QFETCH(const Dialect, dialect);
    const QString text = QString::fromUtf8(payload);
    const QString indented = QString(text).replace(u"\n"_s, u"\n  "_s);
    for (const QString &post :
         {text, u"글 "_s + text + u"\n\n"_s + text, u"- "_s + indented, u"> "_s + text,
          u"| a |\n|-|\n| "_s + text, u"[^1]\n\n[^1]: "_s + text, u"# "_s + text}) {
        const app::RenderedPost rendered = app::render(post, {dialect, true, everySetting()});
        for (const app::RenderedBlock &block : rendered.blocks) {
            const QString unsafe = test::firstUnsafe(block.html.toUtf8());
            QVERIFY2(unsafe.isEmpty(), qPrintable(unsafe + u"\nof\n"_s + post));
        }
        QCOMPARE(test::firstUnsafe(rendered.html().toUtf8()), QString());
    }
}

// What looks for attacks must be able to find them.
void AttacksTest::whatIsUnsafeIsSeen_data()
{
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char *name, const char *html) {
        QTest::newRow(name) << QByteArray(html);
    };
    row("element", "<p><video></video></p>");
    row("unknown element", "<x-y>a</x-y>");
    row("drawing", "<svg></svg>");
    row("template", "<template>x</template>");
    row("comment", "<!-- x -->");
    row("handler", "<p onclick=x>y</p>");
    row("style", "<p style='color:red'>y</p>");
    row("namespace", "<svg><a xlink:href=x></a></svg>");
    row("scheme", "<a href=javascript:x>y</a>");
    row("scheme in upper case with blanks", "<a href=' \tJava\nScript:x'>y</a>");
    row("scheme of a coded letter", "<a href='&#106;avascript:x'>y</a>");
    row("data in a link", "<a href='data:image/png,x'>y</a>");
    row("drawing as data", "<img src='data:image/svg+xml,x'>");
    row("class of the editor", "<p class='embed-x byline-bar'>y</p>");
    row("id of the editor", "<p id='Byline-root'>y</p>");
    row("field of a form", "<input type=text disabled>");
    row("box that can be ticked", "<input type=checkbox>");
    row("attribute of another element", "<p src=x>y</p>");
    row("width with more behind it", "<img width='1px;x'>");
}

void AttacksTest::whatIsUnsafeIsSeen()
{
    QFETCH(const QByteArray, html);
    QVERIFY(!test::firstUnsafe(html).isEmpty());
}

void AttacksTest::attacksAreSeenWhereNothingSanitizes()
{
    int seen = 0;
    const QList<test::Attack> attacks = test::attacks();
    for (const test::Attack &attack : attacks) {
        const QString raw
            = app::render(QString::fromUtf8(attack.payload), {Dialect::GitHub, false}).html();
        seen += test::firstUnsafe(raw.toUtf8()).isEmpty() ? 0 : 1;
    }
    QVERIFY2(seen > attacks.size() * 8 / 10, qPrintable(QString::number(seen)));
}

QTEST_GUILESS_MAIN(AttacksTest)
#include "attackstest.moc"
