// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// The published page of one post around another one that has none of its own yet.
#include "app/site/elementpath.h"
#include "app/site/fieldelements.h"
#include "app/site/siteframe.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ForeignFrameTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void placesOfTheFrontMatterAreMarked_data();
    void placesOfTheFrontMatterAreMarked();
    void whatCantBeFilledIsLeftOut_data();
    void whatCantBeFilledIsLeftOut();
    void theSitesOwnPartsStay_data();
    void theSitesOwnPartsStay();
    void aTitleThatChangedSinceTheBuildIsFoundByItsElement();
    void theUsersChoiceOfElementCounts();
    void theDayIsThatOfTheFilesName();

private:
    void write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] app::SiteFrame frame(const QString &post, const QString &article = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QByteArray OldText = "---\nlayout: post\ntitle: 옛 제목\nsubtitle: 옛 부제\nauthor: 홍길동\n"
                           "date: 2026-03-02 10:00:00 +0900\ntags: [바다, 바람]\n"
                           "header-img: img/old.jpg\n---\n\n## 옛 소제목\n\n"
                           "옛 글의 첫 문단은 이렇게 쓰여 있다.\n\n옛 글의 둘째 문단도 있다.\n\n"
                           "옛 글의 마지막 문단이다.\n";

const QByteArray OldPage = R"html(<!DOCTYPE html><html lang="ko"><body>
<header class="site"><a href="/">내 블로그</a><nav><a href="/old">옛 제목</a></nav></header>
<div class="hero" style="background-image: url('/img/old.jpg')">
<div class="tags"><a href="/t/1">바다</a>, <a href="/t/2">바람</a></div>
<h1>옛 제목</h1><h2 class="sub">옛 부제</h2>
<span class="meta">Posted by 홍길동 on March 2, 2026 · 7 min read</span>
<p class="more"><i class="icon"></i> 2026.03.02 <b>발행</b></p>
<span class="length">5 min read</span></div>
<div class="toc"><h4>차례</h4><ul><li><a href="#old-heading">옛 소제목</a></li></ul></div>
<article><p class="share">공유하기</p><h2 id="old-heading">옛 소제목</h2>
<p>옛 글의 첫 문단은 이렇게 쓰여 있다.</p><p>옛 글의 둘째 문단도 있다.</p>
<p>옛 글의 마지막 문단이다.</p></article>
<aside><div class="cloud"><a href="/t/1">바다</a> <a href="/t/2">바람</a> <a href="/t/3">산</a></div>
<p class="author">홍길동</p></aside>
<footer>© 2026 <a href="#top">위로</a></footer></body></html>)html";

const QByteArray NewText = "---\nlayout: post\ntitle: 새 제목\n---\n\n아직 아무도 못 본 글이다.\n";

const QString NewPost = u"_posts/2026-05-01-new.md"_s;
const QString OldPost = u"_posts/2026-03-02-old.md"_s;

} // namespace

void ForeignFrameTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(u"_config.yml"_s, "title: 내 블로그\n");
    write(OldPost, OldText);
    write(NewPost, NewText);
    write(u"_site/index.html"_s, "<html><body><h1>내 블로그</h1></body></html>");
    write(u"_site/2026/03/02/old.html"_s, OldPage);
}

void ForeignFrameTest::write(const QString &name, const QByteArray &bytes) const
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s can't be written", qUtf8Printable(path));
}

app::SiteFrame ForeignFrameTest::frame(const QString &post, const QString &article) const
{
    QFile file(m_folder->filePath(post));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no post");
    const auto made = app::siteFrame({app::findSite(file.fileName()),
                                      file.fileName(),
                                      QString::fromUtf8(file.readAll()),
                                      article,
                                      {}});
    if (!made)
        qFatal("no frame: %d", made.error().reason);
    return *made;
}

void ForeignFrameTest::placesOfTheFrontMatterAreMarked_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("title") << QByteArray(
        "<h1 data-byline-field=\"title\" data-byline-empty=\"\">옛 제목</h1>");
    QTest::newRow("subtitle") << QByteArray(
        "<h2 class=\"sub\" data-byline-field=\"subtitle\" data-byline-empty=\"\">옛 부제</h2>");
    QTest::newRow("date and author in one line") << QByteArray(
        "<span class=\"meta\" data-byline-field=\"date\" data-byline-shape=\"Posted by {author} on "
        "{MMMM} {d}, {yyyy}\" data-byline-language=\"en\" data-byline-empty=\"\">");
    QTest::newRow("a date beside elements")
        << QByteArray("<i class=\"icon\"></i><span data-byline-field=\"date\" data-byline-shape=\" "
                      "{yyyy}.{MM}.{dd} \" data-byline-language=\"en\" data-byline-empty=\"\"> "
                      "2026.03.02 </span><b>발행</b>");
    QTest::newRow("list of tags") << QByteArray(
        "<div class=\"tags\" data-byline-field=\"tags\" data-byline-empty=\"\">");
    QTest::newRow("a tag") << QByteArray(
        "<a href=\"/t/2\" data-byline-field=\"tag\">바람</a></div>");
}

void ForeignFrameTest::placesOfTheFrontMatterAreMarked()
{
    QFETCH(const QByteArray, html);
    const app::SiteFrame made = frame(NewPost);
    QVERIFY(!made.isOwnPage);
    QVERIFY2(made.html.contains(html), made.html.constData());
}

void ForeignFrameTest::whatCantBeFilledIsLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("table of contents") << u"차례"_s;
    QTest::newRow("its headings") << u"옛 소제목"_s;
    QTest::newRow("time to read it") << u"5 min read"_s;
    QTest::newRow("its paragraphs") << u"문단"_s;
}

void ForeignFrameTest::whatCantBeFilledIsLeftOut()
{
    QFETCH(const QString, text);
    QVERIFY(!frame(NewPost).html.contains(text.toUtf8()));
    if (text != u"문단"_s && text != u"옛 소제목"_s) // Those are the post itself.
        QVERIFY(frame(OldPost).html.contains(text.toUtf8()));
}

void ForeignFrameTest::theSitesOwnPartsStay_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("the site's name") << QByteArray("<a href=\"/\">내 블로그</a>");
    QTest::newRow("a list of posts") << QByteArray("<a href=\"/old\">옛 제목</a>");
    QTest::newRow("a cloud of all tags")
        << QByteArray("<div class=\"cloud\"><a href=\"/t/1\">바다</a>");
    QTest::newRow("the author's box") << QByteArray("<p class=\"author\">홍길동</p>");
    QTest::newRow("what stands at the article") << QByteArray("<p class=\"share\">공유하기</p>");
    QTest::newRow("a link to the top") << QByteArray("<a href=\"#top\">위로</a>");
}

void ForeignFrameTest::theSitesOwnPartsStay()
{
    QFETCH(const QByteArray, html);
    QVERIFY2(frame(NewPost).html.contains(html), frame(NewPost).html.constData());
}

void ForeignFrameTest::aTitleThatChangedSinceTheBuildIsFoundByItsElement()
{
    QByteArray changed = OldText;
    changed.replace("title: 옛 제목", "title: 고친 제목");
    write(OldPost, changed);
    const app::SiteFrame made = frame(OldPost);
    QVERIFY(made.isOwnPage);
    QVERIFY(made.html.contains("<h1 data-byline-field=\"title\">옛 제목</h1>"));
}

void ForeignFrameTest::theUsersChoiceOfElementCounts()
{
    const app::SiteFrame made = frame(NewPost, u"body>div.hero:1"_s);
    QVERIFY(!made.isOwnPage);
    QCOMPARE(made.article, u"body>div.hero:1"_s);
    QCOMPARE(made.html.count("<span data-byline=\"post\"></span>"), 1);
    const app::HtmlTree page = app::HtmlTree::ofPage(made.html);
    bool holdsSlot = false;
    app::walkHtml(app::elementAt(page, made.article), [&](app::HtmlNode node, app::HtmlVisit) {
        holdsSlot |= node.kind() == app::HtmlNode::Kind::Element
            && app::attributeValue(node, "data-byline") == "post";
    });
    QVERIFY(holdsSlot);
}

void ForeignFrameTest::theDayIsThatOfTheFilesName()
{
    QCOMPARE(frame(NewPost).day, QDate(2026, 5, 1));
}

QTEST_GUILESS_MAIN(ForeignFrameTest)
#include "foreignframetest.moc"
