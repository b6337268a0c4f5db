// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/siteframe.h"

#include "app/markdown/renderer.h"
#include "app/site/articletext.h"
#include "app/site/elementpath.h"
#include "tests/support/builtsite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

// Frames out of sites that the real generators built.
class SiteFrameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anUnbuiltBlogSaysWhereItsSiteWouldBe();
    void aPostOutsideOfABlogHasNoFrame();
    void aPostGetsItsOwnPage_data();
    void aPostGetsItsOwnPage();
    void theLivePostTakesThePlaceOfThePublishedOne();
    void nothingOfThePublishedPostStays_data();
    void nothingOfThePublishedPostStays();
    void aPostThatWasNeverPublishedGetsAnothersPage_data();
    void aPostThatWasNeverPublishedGetsAnothersPage();
    void aPostOfOneParagraphFindsItsPlaceByAnother();
    void theUsersChoiceOfElementCounts();
    void choosingMarksTheElements();
    void nothingThatRunsOrLoadsFromElsewhereStays();
    void styleSheetsStay();
    void fieldsOfTheFrontMatterAreMarked();
    void codeKeepsTheShapeThatTheSiteGivesIt_data();
    void codeKeepsTheShapeThatTheSiteGivesIt();
    void aRebuiltPageHasAnotherStamp();

private:
    [[nodiscard]] app::FrameRequest request(const test::BuiltSite &site, const QString &post) const;
    [[nodiscard]] app::SiteFrame frame(const test::BuiltSite &site, const QString &post,
                                       app::FramePurpose purpose
                                       = app::FramePurpose::ShowPost) const;

    test::BuiltSite m_jekyll{test::BuiltSite::Kind::Jekyll};
    test::BuiltSite m_starts{test::BuiltSite::Kind::Jekyll}; ///< Of the posts with Beginnings.
    test::BuiltSite m_hugo{test::BuiltSite::Kind::Hugo};
};

namespace {

/// Beginnings of posts that are not found letter by letter on their pages.
const QList<std::pair<const char *, QByteArray>> Beginnings{
    {"a footnote", "첫머리 문단에는 각주가 달려 있다.[^1] 그 뒤로도 첫머리 말이 이어진다."},
    {"an emoji's name", ":wave: 첫머리 문단은 손을 흔들며 시작한다."},
    {"a template", "{% if true %}첫머리{% endif %} 문단은 {{ page.title }}로 이어진다."},
    {"an entity", "첫머리 문단의 &copy; 표시와 &mdash; 줄표."},
    {"a reference", "첫머리 문단의 [링크][there] 하나."},
    {"an image", "![첫머리](/img/first.png)"},
};

QString startingPost(qsizetype row)
{
    return QStringLiteral("_posts/2026-04-0%1-start.md").arg(row + 1);
}

bool isBuilt(const test::BuiltSite &site)
{
    return QFileInfo(site.output()).isDir();
}

} // namespace

#define NEED(site)                                                                                 \
    if (!isBuilt(site))                                                                            \
    QSKIP(qPrintable((site).obstacle()))

void SiteFrameTest::initTestCase()
{
    for (qsizetype i = 0; i < Beginnings.size(); ++i) {
        m_starts.write(startingPost(i),
                       "---\nlayout: post\ntitle: Start\n---\n\n" + Beginnings.at(i).second
                           + "\n\n둘째 문단은 평범한 말로 되어 있다.\n\n> 셋째 문단은 인용한 "
                             "말이다.\n\n끝머리 문단도 평범하다.[^1]\n\n[^1]: 각주머리 하나.\n"
                             "\n[there]: https://example.org\n");
    }
    for (const test::BuiltSite *site : {&m_jekyll, &m_starts, &m_hugo}) {
        if (site->obstacle().isEmpty())
            QCOMPARE(site->build(), QString());
    }
}

app::FrameRequest SiteFrameTest::request(const test::BuiltSite &site, const QString &post) const
{
    const QString path = QFileInfo(site.path(post)).absoluteFilePath();
    return {app::findSite(path), path, QString::fromUtf8(site.bytes(post)), {}, {}};
}

app::SiteFrame SiteFrameTest::frame(const test::BuiltSite &site, const QString &post,
                                    app::FramePurpose purpose) const
{
    app::FrameRequest wanted = request(site, post);
    wanted.purpose = purpose;
    const app::Result<app::SiteFrame> made = siteFrame(wanted);
    if (!made)
        qFatal("no frame: %d", made.error().reason);
    return *made;
}

void SiteFrameTest::anUnbuiltBlogSaysWhereItsSiteWouldBe()
{
    const test::BuiltSite fresh(test::BuiltSite::Kind::Hugo);
    const auto made = siteFrame(request(fresh, fresh.longPost()));
    QVERIFY(!made);
    QCOMPARE(made.error().reason, static_cast<int>(app::FrameProblem::NotBuilt));
    QCOMPARE(QFileInfo(made.error().path).fileName(), QStringLiteral("public"));
}

void SiteFrameTest::aPostOutsideOfABlogHasNoFrame()
{
    const auto made = app::siteFrame({{}, QStringLiteral("/nowhere/a.md"), {}, {}, {}});
    QVERIFY(!made);
    QCOMPARE(made.error().reason, static_cast<int>(app::FrameProblem::NoBlog));
}

void SiteFrameTest::aPostGetsItsOwnPage_data()
{
    QTest::addColumn<bool>("isJekyll");
    QTest::addColumn<QString>("element");
    QTest::newRow("of Jekyll's minima") << true << QStringLiteral("div.post-content.e-content:1");
    QTest::newRow("of a Hugo layout") << false << QStringLiteral("div.entry-body:1");
}

void SiteFrameTest::aPostGetsItsOwnPage()
{
    QFETCH(const bool, isJekyll);
    QFETCH(const QString, element);
    const test::BuiltSite &site = isJekyll ? m_jekyll : m_hugo;
    NEED(site);
    const app::SiteFrame made = frame(site, site.longPost());
    QCOMPARE(made.page, site.longPage());
    QVERIFY(made.isOwnPage);
    QCOMPARE(made.article.section(u'>', -1), element);
    QCOMPARE(made.site.basePath, isJekyll ? QStringLiteral("/blog") : QStringLiteral("/notes"));
}

void SiteFrameTest::theLivePostTakesThePlaceOfThePublishedOne()
{
    for (const test::BuiltSite *site : {&m_jekyll, &m_hugo}) {
        NEED(*site);
        const app::SiteFrame made = frame(*site, site->longPost());
        QCOMPARE(made.html.count("<span data-byline=\"post\"></span>"), 1);
        QVERIFY(made.html.startsWith("<!DOCTYPE html>"));
        const app::HtmlTree page = app::HtmlTree::ofPage(made.html);
        const app::HtmlNode holder = app::elementAt(page, made.article);
        QVERIFY(holder);
        // Nothing of the post is left in it.
        app::walkHtml(holder, [](app::HtmlNode node, app::HtmlVisit) {
            if (node.kind() == app::HtmlNode::Kind::Text)
                QVERIFY(app::letters(QString::fromUtf8(node.text())).isEmpty());
        });
    }
}

void SiteFrameTest::nothingOfThePublishedPostStays_data()
{
    QTest::addColumn<qsizetype>("row");
    for (qsizetype i = 0; i < Beginnings.size(); ++i)
        QTest::addRow("begins with %s", Beginnings.at(i).first) << i;
}

void SiteFrameTest::nothingOfThePublishedPostStays()
{
    QFETCH(const qsizetype, row);
    NEED(m_starts);
    const app::SiteFrame made = frame(m_starts, startingPost(row));
    QVERIFY(made.isOwnPage);
    const QString html = QString::fromUtf8(made.html);
    for (const auto *word : {u"첫머리", u"둘째 문단", u"인용한", u"끝머리", u"각주머리"})
        QVERIFY2(!html.contains(QStringView(word)), qPrintable(html));
}

void SiteFrameTest::aPostThatWasNeverPublishedGetsAnothersPage_data()
{
    QTest::addColumn<bool>("isJekyll");
    QTest::newRow("Jekyll") << true;
    QTest::newRow("Hugo") << false;
}

void SiteFrameTest::aPostThatWasNeverPublishedGetsAnothersPage()
{
    QFETCH(const bool, isJekyll);
    const test::BuiltSite &site = isJekyll ? m_jekyll : m_hugo;
    NEED(site);
    const QString name = QFileInfo(site.longPost()).path() + QStringLiteral("/2026-05-01-new.md");
    site.write(name, "---\nlayout: post\ntitle: 새 글\n---\n아직 아무 데도 없는 글.\n");
    const app::SiteFrame made = frame(site, name);
    QFile::remove(site.path(name));
    QVERIFY(!made.isOwnPage);
    QCOMPARE(made.page, site.longPage());
    QVERIFY(made.html.contains("data-byline=\"post\""));
}

void SiteFrameTest::aPostOfOneParagraphFindsItsPlaceByAnother()
{
    NEED(m_jekyll);
    const app::SiteFrame made = frame(m_jekyll, m_jekyll.shortPost());
    QVERIFY(made.isOwnPage);
    QCOMPARE(made.page, m_jekyll.shortPage());
    QCOMPARE(made.article.section(u'>', -1), QStringLiteral("div.post-content.e-content:1"));
}

void SiteFrameTest::theUsersChoiceOfElementCounts()
{
    NEED(m_hugo);
    app::FrameRequest wanted = request(m_hugo, m_hugo.longPost());
    wanted.article = QStringLiteral("body>main:1>aside:1");
    const auto made = siteFrame(wanted);
    QVERIFY(made);
    QCOMPARE(made->article,
             QStringLiteral("body.single>main:1>aside:1").replace(u".single"_qs, QString()));
    const app::HtmlTree page = app::HtmlTree::ofPage(made->html);
    const app::HtmlNode aside = app::elementAt(page, made->article);
    bool holdsSlot = false;
    app::walkHtml(aside, [&](app::HtmlNode node, app::HtmlVisit) {
        holdsSlot |= node.kind() == app::HtmlNode::Kind::Element
            && app::attributeValue(node, "data-byline") == "post";
    });
    QVERIFY(holdsSlot);
}

void SiteFrameTest::choosingMarksTheElements()
{
    NEED(m_hugo);
    const app::SiteFrame made = frame(m_hugo, m_hugo.longPost(), app::FramePurpose::ChooseArticle);
    QVERIFY(made.html.contains("마지막 문단으로"));
    QVERIFY(!made.html.contains("data-byline=\"post\""));
    QVERIFY(made.html.contains(
        "data-byline-path=\"body&gt;main:1&gt;article.entry:1&gt;div.entry-body:1\""));
}

void SiteFrameTest::nothingThatRunsOrLoadsFromElsewhereStays()
{
    NEED(m_hugo);
    const QByteArray html = frame(m_hugo, m_hugo.longPost()).html;
    for (const char *word :
         {"<script", "<iframe", "onload", "ads.example.com", "fonts.example.com"})
        QVERIFY2(!html.contains(word), word);
    QVERIFY(html.indexOf("Content-Security-Policy") < html.indexOf("stylesheet"));
    QVERIFY(html.contains("<html lang=\"ko\" class=\"js plain\">"));
}

void SiteFrameTest::styleSheetsStay()
{
    NEED(m_hugo);
    const app::SiteFrame made = frame(m_hugo, m_hugo.longPost());
    QVERIFY(made.html.contains("<link rel=\"stylesheet\" href=\"/notes/css/site.css\">"));
    QVERIFY(made.html.contains("border-bottom: 3px solid"));
    QVERIFY(made.files.contains(made.site.folder + QStringLiteral("/css/site.css")));
}

void SiteFrameTest::fieldsOfTheFrontMatterAreMarked()
{
    NEED(m_hugo);
    const QByteArray html = frame(m_hugo, m_hugo.longPost()).html;
    QVERIFY(html.contains("<h1 data-byline-field=\"title\">긴 글의 제목</h1>"));
    QVERIFY(html.contains("<time data-byline-field=\"date\" data-byline-shape=\"{yyyy}-{MM}-{dd}\" "
                          "data-byline-language=\"en\">"));
    QCOMPARE(html.count("data-byline-field=\"title\""), 1); // Not the link in the navigation.
}

void SiteFrameTest::codeKeepsTheShapeThatTheSiteGivesIt_data()
{
    QTest::addColumn<bool>("isJekyll");
    QTest::addColumn<QByteArray>("shape");
    QTest::newRow("rouge") << true
                           << QByteArray("<div class=\"language-LANG highlighter-rouge\"><div "
                                         "class=\"highlight\"><pre class=\"highlight\"><code>"
                                         "</code></pre></div></div>");
    QTest::newRow("chroma") << false
                            << QByteArray("<code class=\"language-LANG\" data-lang=\"LANG\"></code>"
                                          "</pre></div>");
}

void SiteFrameTest::codeKeepsTheShapeThatTheSiteGivesIt()
{
    QFETCH(const bool, isJekyll);
    QFETCH(const QByteArray, shape);
    const test::BuiltSite &site = isJekyll ? m_jekyll : m_hugo;
    NEED(site);
    const QByteArray html = frame(site, site.longPost()).html;
    const qsizetype start = html.indexOf("<template data-byline=\"code\">");
    QVERIFY(start > 0);
    QVERIFY2(html.mid(start, html.indexOf("</template>", start) - start).contains(shape),
             html.mid(start, 400));
}

void SiteFrameTest::aRebuiltPageHasAnotherStamp()
{
    NEED(m_hugo);
    const app::SiteFrame before = frame(m_hugo, m_hugo.longPost());
    QCOMPARE(frame(m_hugo, m_hugo.longPost()).stamp, before.stamp);
    QFile sheet(before.site.folder + QStringLiteral("/css/site.css"));
    QVERIFY(sheet.open(QIODevice::Append));
    sheet.write("h2 { color: green }\n");
    sheet.close();
    QVERIFY(frame(m_hugo, m_hugo.longPost()).stamp != before.stamp);
}

QTEST_GUILESS_MAIN(SiteFrameTest)
#include "siteframetest.moc"
