// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "previewfixture.h"

#include "app/markdown/renderer.h"
#include "app/site/siteframe.h"
#include "tests/support/builtsite.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPageLayout>
#include <QProcess>
#include <QTest>
#include <QWebEnginePage>
#include <QWebEngineProfile>

// A post in the page of a site that the real generator built, beside that page itself.
class PreviewFrameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void blocksLookAsOnTheRealPage_data();
    void blocksLookAsOnTheRealPage();
    void theSitesDarkColoursFollowTheWindows();
    void typingPatchesWithoutLoadingAnew();
    void aClickFindsItsWord();
    void linesAreFoundByHeight();
    void theTitleFollowsTheFrontMatter();
    void anElementIsChosenByAClick();
    void theUsersStyleSheetHoldsOnTop();
    void filesOutsideOfTheSiteAreNotServed();
    void theArticleAloneIsPrinted();
    void leavingTheFrameShowsTheSamePost();

private:
    /// The frame around the long post of `site`, with the post in it.
    void show(PreviewFixture &preview, const test::BuiltSite &site,
              app::FramePurpose purpose = app::FramePurpose::ShowPost) const;

    test::BuiltSite m_jekyll{test::BuiltSite::Kind::Jekyll};
    test::BuiltSite m_hugo{test::BuiltSite::Kind::Hugo};
};

#define NEED(site)                                                                                 \
    if (!(site).obstacle().isEmpty())                                                              \
    QSKIP(qPrintable((site).obstacle()))

namespace {

// What is told of the title, each child of the article and its code: element, place, size and type.
const QString Measure = QStringLiteral(R"((() => {
    const holder = document.querySelector('.post-content, .entry-body');
    const own = ['font-family', 'font-size', 'line-height', 'color', 'text-indent', 'margin-top',
                 'margin-bottom', 'border-left-width', 'background-color'];
    const top = holder.getBoundingClientRect().top;
    const told = (node, names) => names.map((name) => getComputedStyle(node).getPropertyValue(name));
    const blocks = [document.querySelector('h1.post-title, .entry-head h1'), holder,
                    ...holder.children];
    return JSON.stringify([...blocks.map((node) => {
        const box = node.getBoundingClientRect();
        return [node.localName, Math.round(box.left), Math.round(box.right),
                Math.round(box.top - top), Math.round(box.width), Math.round(box.height),
                ...told(node, own)];
    }), ...[...holder.querySelectorAll('code')].map((node) => told(node, own.slice(0, 3)))]);
})())");

QJsonArray measured(const QVariant &json)
{
    return QJsonDocument::fromJson(json.toString().toUtf8()).array();
}

std::shared_ptr<const app::SiteFrame> frameOf(const test::BuiltSite &site,
                                              app::FramePurpose purpose)
{
    const QString path = QFileInfo(site.path(site.longPost())).absoluteFilePath();
    const app::FrameRequest request{
        app::findSite(path), path, QString::fromUtf8(site.bytes(site.longPost())), {}, purpose};
    const auto frame = app::siteFrame(request);
    if (!frame)
        qFatal("no frame: %d", frame.error().reason);
    return std::make_shared<app::SiteFrame>(*frame);
}

} // namespace

void PreviewFrameTest::initTestCase()
{
    for (const test::BuiltSite *site : {&m_jekyll, &m_hugo}) {
        if (site->obstacle().isEmpty())
            QCOMPARE(site->build(), QString());
    }
}

void PreviewFrameTest::show(PreviewFixture &preview, const test::BuiltSite &site,
                            app::FramePurpose purpose) const
{
    const QString text = QString::fromUtf8(site.bytes(site.longPost()));
    const app::Dialect dialect = app::dialect(app::findSite(site.path(site.longPost())).generator);
    const int before = preview.listener.shownCount;
    preview.page->setLook({.theme = {}, .userStyle = {}, .frame = frameOf(site, purpose)});
    if (purpose == app::FramePurpose::ShowPost) {
        app::RenderOptions options;
        options.dialect = dialect;
        preview.page->showPost(std::make_shared<app::RenderedPost>(app::render(text, options)));
    }
    QVERIFY(preview.waitFor([&] {
        return preview.listener.shownCount > before
            && preview.view().url().host().startsWith(u"site");
    }));
    (void)preview.evaluateSettled(QString());
}

void PreviewFrameTest::blocksLookAsOnTheRealPage_data()
{
    QTest::addColumn<bool>("isJekyll");
    QTest::addColumn<int>("width");
    for (const int width : {390, 768, 1280}) {
        QTest::addRow("Jekyll's minima, %d wide", width) << true << width;
        QTest::addRow("a Hugo layout, %d wide", width) << false << width;
    }
}

void PreviewFrameTest::blocksLookAsOnTheRealPage()
{
    QFETCH(const bool, isJekyll);
    QFETCH(const int, width);
    const test::BuiltSite &site = isJekyll ? m_jekyll : m_hugo;
    NEED(site);
    PreviewFixture preview(QSize(width, 900));
    show(preview, site);
    const QJsonArray framed = measured(preview.evaluate(Measure));

    // The page itself, its style sheets inline since a server is what it expects.
    QByteArray html = site.bytes(QFileInfo(site.output()).fileName() + u'/' + site.longPage());
    const auto inlineSheet = [&](const QByteArray &link, const QByteArray &css) {
        QVERIFY(html.contains(link));
        html.replace(link, "<style>" + css + "</style>");
    };
    if (isJekyll) {
        inlineSheet("<link rel=\"stylesheet\" href=\"/blog/assets/main.css\">",
                    site.bytes(QStringLiteral("_site/assets/main.css")));
    } else {
        inlineSheet("<link rel=\"stylesheet\" href=\"https://example.org/notes/css/site.css\">",
                    site.bytes(QStringLiteral("public/css/parts/type.css"))
                        + site.bytes(QStringLiteral("public/css/site.css"))
                              .replace("@import \"parts/type.css\";", ""));
    }
    QWebEngineView real;
    real.resize(width, 900);
    real.show();
    bool isLoaded = false;
    connect(&real, &QWebEngineView::loadFinished, this, [&] { isLoaded = true; });
    real.setHtml(QString::fromUtf8(html));
    QVERIFY(preview.waitFor([&] { return isLoaded; }));
    const QJsonArray published = measured(PreviewFixture::evaluateSettled(real, Measure));

    QVERIFY(published.size() > 10);
    QCOMPARE(framed.size(), published.size());
    for (qsizetype i = 0; i < published.size(); ++i) {
        const auto json = [](const QJsonValue &value) {
            return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
        };
        QCOMPARE(json(framed.at(i)), json(published.at(i)));
    }
}

void PreviewFrameTest::theSitesDarkColoursFollowTheWindows()
{
    NEED(m_hugo);
    PreviewFixture preview;
    show(preview, m_hugo);
    const QString color
        = QStringLiteral("getComputedStyle(document.querySelector('.entry-body > p')).color");
    const QString light = preview.evaluate(color).toString();
    QVERIFY(light != QStringLiteral("rgb(220, 221, 222)"));
    for (int round = 0; round < 2; ++round) {
        preview.page->setTheme(ui::darkTheme());
        QCOMPARE(preview.evaluate(color).toString(), QStringLiteral("rgb(220, 221, 222)"));
        preview.page->setTheme(ui::lightTheme());
        QCOMPARE(preview.evaluate(color).toString(), light);
    }
}

void PreviewFrameTest::typingPatchesWithoutLoadingAnew()
{
    NEED(m_jekyll);
    PreviewFixture preview;
    show(preview, m_jekyll);
    (void)preview.evaluate(QStringLiteral("globalThis.mark_ = 1; document.querySelector("
                                          "'.post-content > h2').mark_ = 1; 0"));
    QString text = QString::fromUtf8(m_jekyll.bytes(m_jekyll.longPost()));
    text.replace(QStringLiteral("첫 문단이다"), QStringLiteral("고친 문단이다"));
    QVERIFY(preview.show(
        std::make_shared<app::RenderedPost>(app::render(text, {app::Dialect::Jekyll, true}))));
    QCOMPARE(preview.evaluate(QStringLiteral("mark_")).toInt(), 1);
    QCOMPARE(preview.evaluate(QStringLiteral("document.querySelector('.post-content > h2').mark_"))
                 .toInt(),
             1);
    QVERIFY(
        preview.evaluate(QStringLiteral("document.querySelector('.post-content > p').innerText"))
            .toString()
            .contains(QStringLiteral("고친 문단이다")));
}

void PreviewFrameTest::aClickFindsItsWord()
{
    NEED(m_jekyll);
    PreviewFixture preview(QSize(768, 900));
    show(preview, m_jekyll);
    const QVariantList place
        = preview
              .evaluate(QStringLiteral(
                  "(() => { const range = document.createRange(); const p = [...document"
                  ".querySelectorAll('.post-content > p')].find((n) => n.innerText.startsWith("
                  "'Some')); range.setStart(p.lastChild, 7); range.setEnd(p.lastChild, 8);"
                  " const box = range.getBoundingClientRect(); return [box.x + 1, box.y + "
                  "box.height / 2]; })()"))
              .toList();
    preview.click(QPoint(place.at(0).toInt(), place.at(1).toInt()));
    QVERIFY(preview.waitFor([&] { return !preview.listener.clicks.isEmpty(); }));
    QCOMPARE(preview.listener.clicks.last().text.before, QStringLiteral("Some inline code in an "));
}

void PreviewFrameTest::linesAreFoundByHeight()
{
    NEED(m_jekyll);
    PreviewFixture preview(QSize(768, 300));
    show(preview, m_jekyll);
    const QString text = QString::fromUtf8(m_jekyll.bytes(m_jekyll.longPost()));
    const int line
        = static_cast<int>(text.left(text.indexOf(QStringLiteral("## 둘째"))).count(u'\n')) + 1;
    preview.page->scrollTo({double(line)});
    QTRY_VERIFY(std::abs(preview
                             .evaluate(QStringLiteral("document.querySelector('.post-content > h2')"
                                                      ".getBoundingClientRect().top"))
                             .toDouble())
                < 2);
}

void PreviewFrameTest::theTitleFollowsTheFrontMatter()
{
    NEED(m_hugo);
    PreviewFixture preview;
    show(preview, m_hugo);
    app::PostHeader header;
    header.title = QStringLiteral("<b>새 제목</b>");
    preview.page->showHeader(header);
    QTRY_COMPARE(
        preview.evaluate(QStringLiteral("document.querySelector('h1').innerText")).toString(),
        header.title);
}

void PreviewFrameTest::anElementIsChosenByAClick()
{
    NEED(m_hugo);
    PreviewFixture preview(QSize(900, 700));
    show(preview, m_hugo, app::FramePurpose::ChooseArticle);
    const QVariantList place
        = preview
              .evaluate(QStringLiteral("(() => { const box = document.querySelector('aside')"
                                       ".getBoundingClientRect(); return [box.x + 5, box.y + 5];"
                                       " })()"))
              .toList();
    preview.click(QPoint(place.at(0).toInt(), place.at(1).toInt()));
    QVERIFY(preview.waitFor([&] { return !preview.listener.articles.isEmpty(); }));
    QCOMPARE(preview.listener.articles.last(),
             QStringLiteral("body.single:1>main:1>aside:1")
                 .replace(QStringLiteral(".single:1"), QString()));
}

void PreviewFrameTest::theUsersStyleSheetHoldsOnTop()
{
    PreviewFixture preview;
    QVERIFY(preview.showMarkdown(QStringLiteral("a\n")));
    preview.page->setLook({.theme = app::PreviewTheme::Serif,
                           .userStyle = QStringLiteral("@import 'http://127.0.0.1:9/x.css'; "
                                                       "#post p { color: rgb(1, 2, 3) }"),
                           .frame = nullptr});
    const QString colour
        = QStringLiteral("getComputedStyle(document.querySelector('#post p')).color");
    QTRY_COMPARE(preview.evaluate(colour).toString(), QStringLiteral("rgb(1, 2, 3)"));
    QCOMPARE(preview.evaluate(QStringLiteral("document.documentElement.dataset.look")).toString(),
             QStringLiteral("serif"));
}

void PreviewFrameTest::filesOutsideOfTheSiteAreNotServed()
{
    NEED(m_hugo);
    PreviewFixture preview;
    show(preview, m_hugo);
    preview.addFile(QStringLiteral("secret.png"), "x");
    for (const auto *address :
         {"/..%2f..%2fconfig.toml", "/config.toml", "/css/..%2f..%2fconfig.toml",
          "post://preview/css/site.css", "post://other/notes/css/site.css"}) {
        const QString script
            = QStringLiteral("globalThis.result_ = ''; (() => { const link = document"
                             ".createElement('link'); link.rel = 'stylesheet'; link.href = '%1';"
                             " link.onload = () => { result_ = 'loaded' }; link.onerror = () => {"
                             " result_ = 'refused' }; document.head.append(link); })(); 0")
                  .arg(QLatin1String(address));
        (void)preview.evaluate(script);
        QVERIFY(preview.waitFor(
            [&] { return !preview.evaluate(QStringLiteral("result_")).toString().isEmpty(); }));
        QVERIFY2(preview.evaluate(QStringLiteral("result_")).toString() == u"refused", address);
    }
}

void PreviewFrameTest::theArticleAloneIsPrinted()
{
    NEED(m_hugo);
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("poppler's programs are not installed");
    PreviewFixture preview;
    preview.page->setTheme(ui::darkTheme());
    show(preview, m_hugo);
    std::optional<app::Result<QByteArray>> printed;
    preview.page->printToPdf(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {20, 20, 20, 20}),
        [&](const app::Result<QByteArray> &pdf) { printed = pdf; });
    QVERIFY(preview.waitFor([&] { return printed.has_value(); }));
    QVERIFY(*printed);
    preview.addFile(QStringLiteral("out.pdf"), **printed);
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {preview.path(QStringLiteral("out.pdf")), QStringLiteral("-")});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    QVERIFY(text.contains(QStringLiteral("긴 글의 제목")));
    QVERIFY(text.contains(QStringLiteral("글을 맺는다")));
    QVERIFY2(!text.contains(QStringLiteral("Share this")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("Recent")));
    QVERIFY(!text.contains(QStringLiteral("짧은 글"))); // Of the menu.
    // The screen has all of it again, in its colours.
    QCOMPARE(preview
                 .evaluateSettled(
                     QStringLiteral("document.querySelectorAll('[data-byline-aside]').length"))
                 .toInt(),
             0);
    QCOMPARE(preview
                 .evaluate(QStringLiteral(
                     "getComputedStyle(document.querySelector('.entry-body > p')).color"))
                 .toString(),
             QStringLiteral("rgb(220, 221, 222)"));
}

void PreviewFrameTest::leavingTheFrameShowsTheSamePost()
{
    NEED(m_hugo);
    PreviewFixture preview;
    show(preview, m_hugo);
    preview.page->setLook({});
    QVERIFY(preview.waitFor([&] {
        return preview.view().url().host() == QStringLiteral("preview")
            && preview.evaluate(QStringLiteral("document.querySelectorAll('#post .block').length"))
                   .toInt()
            > 5;
    }));
}

BYLINE_WEBENGINE_TEST_MAIN(PreviewFrameTest)
#include "previewframetest.moc"
