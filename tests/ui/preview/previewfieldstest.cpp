// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// The front matter in a page of the site, whose places are marked as app::writeFrame() marks them.
#include "previewfixture.h"

class PreviewFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anothersPageShowsTheLivePost_data();
    void anothersPageShowsTheLivePost();
    void anothersPageKeepsNothingOfItsPost_data();
    void anothersPageKeepsNothingOfItsPost();
    void theDayIsThatOfTheFileWhereNoneIsWritten();
    void tagsFollowTheirNumber_data();
    void tagsFollowTheirNumber();
    void theOwnPageKeepsWhatTheFrontMatterDoesNotSay();
    void aClickTellsTheField_data();
    void aClickTellsTheField();

private:
    void showIn(bool isOwnPage, QDate day = {});
    [[nodiscard]] QString textOf(const QString &selector) const
    {
        return m_preview->evaluate(u"document.querySelector('%1').innerText.trim()"_s.arg(selector))
            .toString();
    }

    std::unique_ptr<PreviewFixture> m_preview;
};

namespace {

const QByteArray Page
    = "<!DOCTYPE html><html><head><style>[data-byline-empty] { display: none !important; }</style>"
      "</head><body>"
      "<div id=hero style=\"background-image: url('/old.png')\" data-byline-field=\"image\">"
      "<img id=cover src=\"/old.png\" data-byline-field=\"image\">"
      "<h1 data-byline-field=\"title\">Old title</h1>"
      "<h2 data-byline-field=\"subtitle\">Old subtitle</h2>"
      "<span id=meta data-byline-field=\"date\" data-byline-shape=\"Posted by {author} on {MMMM} "
      "{d}, {yyyy}\" data-byline-language=\"en\">Posted by Old Hand on March 2, 2026</span>"
      "<p><b id=short data-byline-field=\"date\" data-byline-shape=\"{dddd} {dd}.{MM}.{yyyy}\" "
      "data-byline-language=\"ko\">월요일 02.03.2026</b></p>"
      "<time data-byline-field=\"date\">yesterday</time>"
      "<i data-byline-field=\"author\">Old Hand</i></div>"
      "<p id=tags data-byline-field=\"tags\">Tags: <a data-byline-field=\"tag\">sea</a>, "
      "<a data-byline-field=\"tag\">wind</a>.</p>"
      "<main><span data-byline=\"post\"></span></main></body></html>";

app::PostHeader newHeader()
{
    app::PostHeader header;
    header.title = u"<b>새 제목</b>"_s;
    header.subtitle = u"새 부제"_s;
    header.date = u"2026-05-01 09:00"_s;
    header.author = u"새 지은이"_s;
    header.tags = QStringList{u"산"_s, u"강"_s, u"들"_s};
    return header;
}

} // namespace

void PreviewFieldsTest::init()
{
    if (!m_preview)
        m_preview = std::make_unique<PreviewFixture>();
}

void PreviewFieldsTest::showIn(bool isOwnPage, QDate day)
{
    app::SiteFrame frame;
    frame.site.folder = m_preview->path(u"."_s);
    frame.html = Page;
    frame.isOwnPage = isOwnPage;
    frame.day = day;
    // Another frame each time, so that the page is a new one.
    static int round = 0;
    frame.stamp = QByteArray::number(++round);
    const QUrl before = m_preview->view().url();
    m_preview->page->setLook(
        {.theme = {}, .userStyle = {}, .frame = std::make_shared<app::SiteFrame>(frame)});
    QVERIFY(m_preview->waitFor([&] { return m_preview->view().url() != before; }));
    QVERIFY(m_preview->showMarkdown(u"Live %1.\n"_s.arg(round)));
}

void PreviewFieldsTest::anothersPageShowsTheLivePost_data()
{
    QTest::addColumn<QString>("selector");
    QTest::addColumn<QString>("text");
    QTest::newRow("title, as text") << u"h1"_s << u"<b>새 제목</b>"_s;
    QTest::newRow("subtitle") << u"h2"_s << u"새 부제"_s;
    QTest::newRow("a byline") << u"#meta"_s << u"Posted by 새 지은이 on May 1, 2026"_s;
    QTest::newRow("weekday in the site's language") << u"#short"_s << u"금요일 01.05.2026"_s;
    QTest::newRow("a date in no known way") << u"time"_s << u"2026-05-01 09:00"_s;
    QTest::newRow("author") << u"i"_s << u"새 지은이"_s;
    QTest::newRow("tags") << u"#tags"_s << u"Tags: 산, 강, 들."_s;
}

void PreviewFieldsTest::anothersPageShowsTheLivePost()
{
    QFETCH(const QString, selector);
    QFETCH(const QString, text);
    if (qstrcmp(QTest::currentDataTag(), "title, as text") == 0) {
        showIn(false);
        m_preview->page->showHeader(newHeader());
    }
    QTRY_COMPARE(textOf(selector), text);
}

void PreviewFieldsTest::anothersPageKeepsNothingOfItsPost_data()
{
    QTest::addColumn<QString>("selector");
    for (const auto *selector : {"h1", "h2", "#meta", "#short", "time", "#cover", "#tags"})
        QTest::newRow(selector) << QString::fromLatin1(selector);
}

void PreviewFieldsTest::anothersPageKeepsNothingOfItsPost()
{
    QFETCH(const QString, selector);
    if (selector == u"h1")
        showIn(false);
    m_preview->page->showHeader({});
    const auto style = u"getComputedStyle(document.querySelector('%1')).%2"_s;
    QTRY_COMPARE(m_preview->evaluate(style.arg(selector, u"display"_s)).toString(), u"none"_s);
    QCOMPARE(m_preview->evaluate(style.arg(u"#hero"_s, u"backgroundImage"_s)).toString(),
             u"none"_s);
    QCOMPARE(textOf(u"i"_s), u"Old Hand"_s); // The blog's author is the same.
    // Once it is written it is shown.
    m_preview->page->showHeader(newHeader());
    if (selector != u"#cover")
        QTRY_VERIFY(m_preview->evaluate(style.arg(selector, u"display"_s)).toString() != u"none");
}

void PreviewFieldsTest::theDayIsThatOfTheFileWhereNoneIsWritten()
{
    showIn(false, QDate(2026, 12, 24));
    app::PostHeader header;
    header.title = u"T"_s;
    m_preview->page->showHeader(header);
    QTRY_COMPARE(textOf(u"#meta"_s), u"Posted by Old Hand on December 24, 2026"_s);
}

void PreviewFieldsTest::tagsFollowTheirNumber_data()
{
    QTest::addColumn<QStringList>("tags");
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << QStringList{u"산"_s} << u"Tags: 산."_s;
    QTest::newRow("as many") << QStringList{u"산"_s, u"강"_s} << u"Tags: 산, 강."_s;
    QTest::newRow("four") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s} << u"Tags: a, b, c, d."_s;
    QTest::newRow("one again") << QStringList{u"산"_s} << u"Tags: 산."_s;
}

void PreviewFieldsTest::tagsFollowTheirNumber()
{
    QFETCH(const QStringList, tags);
    QFETCH(const QString, text);
    app::PostHeader header;
    header.tags = tags;
    m_preview->page->showHeader(header);
    QTRY_COMPARE(textOf(u"#tags"_s), text);
}

void PreviewFieldsTest::theOwnPageKeepsWhatTheFrontMatterDoesNotSay()
{
    showIn(true);
    app::PostHeader header;
    header.title = u"New"_s;
    m_preview->page->showHeader(header);
    QTRY_COMPARE(textOf(u"h1"_s), u"New"_s);
    QCOMPARE(textOf(u"h2"_s), u"Old subtitle"_s);
    QCOMPARE(textOf(u"#meta"_s), u"Posted by Old Hand on March 2, 2026"_s);
    QCOMPARE(textOf(u"#tags"_s), u"Tags: sea, wind."_s);
    header.date = u"2026-05-01"_s;
    m_preview->page->showHeader(header);
    QTRY_COMPARE(textOf(u"#meta"_s), u"Posted by Old Hand on May 1, 2026"_s);
    QCOMPARE(textOf(u"time"_s), u"yesterday"_s);
}

void PreviewFieldsTest::aClickTellsTheField_data()
{
    QTest::addColumn<QString>("selector");
    QTest::addColumn<app::HeaderField>("field");
    QTest::newRow("title") << u"h1"_s << app::HeaderField::Title;
    QTest::newRow("a tag") << u"#tags a"_s << app::HeaderField::Tags;
    QTest::newRow("author") << u"i"_s << app::HeaderField::Author;
}

void PreviewFieldsTest::aClickTellsTheField()
{
    QFETCH(const QString, selector);
    QFETCH(const app::HeaderField, field);
    if (field == app::HeaderField::Title) {
        showIn(false);
        m_preview->page->showHeader(newHeader());
    }
    const QVariantList place
        = m_preview
              ->evaluateSettled(
                  u"(() => { const box = document.querySelector('%1')"
                  ".getBoundingClientRect(); return [box.x + 3, box.y + 3]; })()"_s.arg(selector))
              .toList();
    m_preview->listener.headerFields.clear();
    m_preview->click(QPoint(place.at(0).toInt(), place.at(1).toInt()));
    QVERIFY(m_preview->waitFor([&] { return !m_preview->listener.headerFields.isEmpty(); }));
    QCOMPARE(m_preview->listener.headerFields.last(), field);
}

BYLINE_WEBENGINE_TEST_MAIN(PreviewFieldsTest)
#include "previewfieldstest.moc"
