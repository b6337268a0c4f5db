// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// What is on paper, as poppler reads it out of the PDF.
#include "previewfixture.h"

#include <QPageLayout>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>

class PreviewPrintTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_preview->reset(); }

    void pagesAreNumberedAndOfTheChosenSize_data();
    void pagesAreNumberedAndOfTheChosenSize();
    void aSinglePageHasNoNumber();
    void theDocumentTellsOfThePost();
    void headingsAreBookmarks();
    void bookmarksLeaveThePageAsItWas();
    void linksLeadOn();
    void nothingIsLostOrTwiceThere();
    void headingsStayWithTheirText();
    void headingsStayWithTheirTableOrImage_data();
    void headingsStayWithTheirTableOrImage();
    void imagesAreNotCut();
    void theDarkThemePrintsBlackOnWhite();
    void codeFarFromTheViewIsColoured();
    void buttonsAreNotPrinted();
    void aHiddenPageIsPrinted();
    void withoutAPageThereIsNone();
    void anotherPostIsNeverPrintedInItsPlace();
    void ofTwoAtOnceTheFirstIsGivenUp();

private:
    /// Prints the page into m_file and tells whether that worked.
    [[nodiscard]] bool print(QPageSize::PageSizeId paper = QPageSize::A4,
                             const app::PostHeader &header = {});
    /// What a program of poppler says about m_file.
    [[nodiscard]] QString read(const QString &program, const QStringList &options = {}) const;
    /// "-- Title on page 3" for each entry of the outline, with a dash for each level.
    [[nodiscard]] QStringList bookmarks() const;
    /// The words of each page.
    [[nodiscard]] QStringList pages() const;

    std::unique_ptr<PreviewFixture> m_preview;
    QString m_file;
};

namespace {

const QPageLayout layoutOn(QPageSize::PageSizeId paper)
{
    return {QPageSize(paper), QPageLayout::Portrait, {20, 18, 20, 20}, QPageLayout::Millimeter};
}

QString manySections()
{
    QString text;
    for (int i = 0; i < 60; ++i) {
        text += u"## Heading %1\n\n"_s.arg(i);
        for (int j = 0; j <= i * 7 % 5; ++j)
            text += u"Words of paragraph %1-%2 wander over the page until it ends, and so do these "
                    "that follow them for a line or two. 한글도 한 줄.\n\n"_s.arg(i)
                        .arg(j);
    }
    return text;
}

} // namespace

void PreviewPrintTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("poppler's programs are not installed");
    m_preview = std::make_unique<PreviewFixture>();
    m_file = m_preview->path(u"out.pdf"_s);
}

bool PreviewPrintTest::print(QPageSize::PageSizeId paper, const app::PostHeader &header)
{
    std::optional<app::Result<QByteArray>> printed;
    m_preview->page->showHeader(header);
    m_preview->page->printToPdf(layoutOn(paper),
                                [&](const app::Result<QByteArray> &pdf) { printed = pdf; });
    if (!PreviewFixture::waitFor([&] { return printed.has_value(); }) || !*printed)
        return false;
    m_preview->addFile(u"out.pdf"_s, **printed);
    return true;
}

QString PreviewPrintTest::read(const QString &program, const QStringList &options) const
{
    QProcess process;
    process.start(program,
                  options + QStringList{m_file, u"-"_s}.mid(0, program == u"pdftotext" ? 2 : 1));
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList PreviewPrintTest::pages() const
{
    QStringList pages = read(u"pdftotext"_s, {u"-layout"_s}).split(u'\f');
    pages.removeLast(); // Behind the last page's end.
    return pages;
}

void PreviewPrintTest::pagesAreNumberedAndOfTheChosenSize_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<QString>("size");
    QTest::newRow("A4") << QPageSize::A4 << u"(A4)"_s;
    QTest::newRow("Letter") << QPageSize::Letter << u"(letter)"_s;
}

void PreviewPrintTest::pagesAreNumberedAndOfTheChosenSize()
{
    QFETCH(const QPageSize::PageSizeId, paper);
    QFETCH(const QString, size);
    QVERIFY(m_preview->showMarkdown(manySections()));
    QVERIFY(print(paper));
    QVERIFY2(read(u"pdfinfo"_s).contains(size), qPrintable(read(u"pdfinfo"_s)));
    const QStringList numbered = pages();
    QVERIFY(numbered.size() > 3);
    for (qsizetype i = 0; i < numbered.size(); ++i) {
        QCOMPARE(numbered.at(i).trimmed().section(u'\n', -1).trimmed(),
                 u"%1 / %2"_s.arg(i + 1).arg(numbered.size()));
    }
}

void PreviewPrintTest::aSinglePageHasNoNumber()
{
    QVERIFY(m_preview->showMarkdown(u"Just this.\n"_s));
    QVERIFY(print());
    QCOMPARE(pages().size(), 1);
    QCOMPARE(pages().first().trimmed(), u"Just this."_s);
}

void PreviewPrintTest::theDocumentTellsOfThePost()
{
    app::PostHeader header;
    header.title = u"부산의 바람 (바다)"_s;
    header.author = u"지은이"_s;
    header.tags = {u"바람"_s, u"sea"_s};
    QVERIFY(m_preview->showMarkdown(u"본문\n"_s));
    QVERIFY(print(QPageSize::A4, header));
    const QString told = read(u"pdfinfo"_s, {u"-enc"_s, u"UTF-8"_s});
    const auto value = [&told](const QString &name) {
        return QRegularExpression(u"^%1: +(.*)$"_s.arg(name), QRegularExpression::MultilineOption)
            .match(told)
            .captured(1);
    };
    QCOMPARE(value(u"Title"_s), header.title);
    QCOMPARE(value(u"Author"_s), header.author);
    QCOMPARE(value(u"Keywords"_s), u"바람, sea"_s);
    QCOMPARE(value(u"Creator"_s), u"Byline"_s);
}

void PreviewPrintTest::headingsAreBookmarks()
{
    QString text = u"# 첫째 & <둘째>\n\n"_s;
    for (int i = 0; i < 40; ++i)
        text += u"Line.\n\n"_s;
    text += u"### Deep *words*\n\nText.\n\n## Next\n\nText.\n\n##\n\n> #### In a quote\n"
            "\n<h2>Of HTML</h2>\n\n[there](#next)\n"_s;
    QVERIFY(m_preview->showMarkdown(text));
    QVERIFY(print());
    const QStringList printed = pages();
    QCOMPARE(printed.size(), 3);
    QStringList wanted;
    const QList<std::pair<int, QString>> headings{{1, u"첫째 & <둘째>"_s},
                                                  {2, u"Deep words"_s},
                                                  {2, u"Next"_s},
                                                  {3, u"In a quote"_s},
                                                  {2, u"Of HTML"_s}};
    for (const auto &[depth, title] : headings) {
        for (qsizetype i = 0; i < printed.size(); ++i) {
            if (printed.at(i).contains(title))
                wanted << u"%1 %2 on page %3"_s.arg(QString(depth, u'-'), title).arg(i + 1);
        }
    }
    QCOMPARE(wanted.size(), headings.size());
    QCOMPARE(bookmarks(), wanted);
}

QStringList PreviewPrintTest::bookmarks() const
{
    QProcess process;
    process.start(u"pdftohtml"_s, {u"-xml"_s, u"-i"_s, u"-stdout"_s, m_file});
    process.waitForFinished();
    const QByteArray told = process.readAllStandardOutput();
    QXmlStreamReader reader(told.mid(told.indexOf("<outline>")));
    QStringList bookmarks;
    QString depth;
    while (reader.readNext() != QXmlStreamReader::Invalid && !reader.atEnd()) {
        if (reader.name() == u"outline" && reader.isStartElement())
            depth += u'-';
        else if (reader.name() == u"outline" && reader.isEndElement())
            depth.chop(1);
        else if (reader.isStartElement() && reader.name() == u"item") {
            const QString page = reader.attributes().value(u"page"_s).toString();
            bookmarks << u"%1 %2 on page %3"_s.arg(depth, reader.readElementText(), page);
        }
    }
    return bookmarks;
}

void PreviewPrintTest::bookmarksLeaveThePageAsItWas()
{
    QVERIFY(m_preview->showMarkdown(u"## Heading\n\nText.\n"_s));
    const QString body = u"document.body.innerHTML"_s;
    const QString before = m_preview->evaluate(body).toString();
    QVERIFY(print());
    QTRY_COMPARE(m_preview->evaluate(body).toString(), before);
}

void PreviewPrintTest::linksLeadOn()
{
    QVERIFY(m_preview->showMarkdown(u"[there](https://example.org/a?b=c)\n"_s));
    QVERIFY(print());
    QVERIFY(read(u"pdfinfo"_s, {u"-url"_s}).contains(u"https://example.org/a?b=c"_s));
}

void PreviewPrintTest::nothingIsLostOrTwiceThere()
{
    QVERIFY(m_preview->showMarkdown(manySections()));
    QVERIFY(print());
    const QString text = pages().join(u'\n');
    for (int i = 0; i < 60; ++i) {
        for (int j = 0; j <= i * 7 % 5; ++j)
            QCOMPARE(text.count(u"paragraph %1-%2 "_s.arg(i).arg(j)), 1);
    }
    QCOMPARE(text.count(QRegularExpression(u"\\bHeading \\d+\\b"_s)), 60);
}

void PreviewPrintTest::headingsStayWithTheirText()
{
    QVERIFY(m_preview->showMarkdown(manySections()));
    QVERIFY(print());
    for (const QString &page : pages()) {
        const QStringList lines = page.trimmed().split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 3);
        QVERIFY2(!lines.at(lines.size() - 2).contains(u"Heading"_s), qPrintable(page));
    }
}

void PreviewPrintTest::headingsStayWithTheirTableOrImage_data()
{
    QTest::addColumn<int>("linesBefore");
    for (int lines = 14; lines <= 24; ++lines)
        QTest::addRow("%d lines before", lines) << lines;
}

void PreviewPrintTest::headingsStayWithTheirTableOrImage()
{
    QFETCH(const int, linesBefore);
    m_preview->addImage(u"c.png"_s, {500, 330});
    QString text;
    for (int i = 0; i < linesBefore; ++i)
        text += u"Line.\n\n"_s;
    const QString cell = QString(u"long words of a row "_s).repeated(30);
    text += u"## Upper\n\n### Lower\n\n| Head | Other |\n|--|--|\n| %1 | rowbegins |\n\n"_s.arg(
        cell);
    for (int i = 0; i < linesBefore - 2; ++i)
        text += u"Line.\n\n"_s;
    text += u"## Picture\n\n![](c.png)\n"_s;
    QVERIFY(m_preview->showMarkdown(text));
    QVERIFY(print());
    const QStringList printed = pages();
    const auto pageOf = [&printed](const QString &word) {
        for (qsizetype i = 0; i < printed.size(); ++i) {
            if (printed.at(i).contains(word))
                return i + 1;
        }
        return qsizetype(0);
    };
    QVERIFY(pageOf(u"Upper"_s) > 0);
    QCOMPARE(pageOf(u"Lower"_s), pageOf(u"Upper"_s));
    QCOMPARE(pageOf(u"Head"_s), pageOf(u"Upper"_s));
    QCOMPARE(pageOf(u"rowbegins"_s), pageOf(u"Upper"_s));
    const QString image = read(u"pdfimages"_s, {u"-list"_s}).section(u'\n', 2, 2);
    QCOMPARE(image.trimmed().section(u' ', 0, 0).toInt(), pageOf(u"Picture"_s));
}

void PreviewPrintTest::imagesAreNotCut()
{
    m_preview->addImage(u"a.png"_s, {500, 330});
    QString text;
    for (int i = 0; i < 9; ++i)
        text += u"Text %1.\n\n![](a.png)\n\n"_s.arg(i);
    QVERIFY(m_preview->showMarkdown(text));
    QVERIFY(print());
    // A picture that goes over the edge of a page is drawn on both.
    const QString drawn = read(u"pdfimages"_s, {u"-list"_s});
    QCOMPARE(drawn.count(QRegularExpression(u"\\d image "_s)), 9);
}

void PreviewPrintTest::theDarkThemePrintsBlackOnWhite()
{
    m_preview->page->setTheme(ui::darkTheme());
    QVERIFY(m_preview->showMarkdown(u"**Bold text**\n\n```js\nconst a = 'text';\n```\n"_s));
    QVERIFY(print());
    m_preview->page->setTheme(ui::lightTheme());
    QProcess::execute(u"pdftoppm"_s,
                      {u"-r"_s, u"60"_s, u"-png"_s, u"-singlefile"_s, m_file, m_file});
    const QImage page(m_file + u".png"_s);
    QVERIFY(!page.isNull());
    QCOMPARE(page.pixelColor(3, 3), QColor(Qt::white));
    QCOMPARE(page.pixelColor(page.width() / 2, page.height() / 2), QColor(Qt::white));
    int darkest = 255;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            darkest = std::min(darkest, qGray(page.pixel(x, y)));
    }
    QVERIFY2(darkest < 100, qPrintable(QString::number(darkest)));
}

void PreviewPrintTest::codeFarFromTheViewIsColoured()
{
    QString text;
    for (int i = 0; i < 400; ++i)
        text += u"```js\nconst far = 'text'; // %1\n```\n\n"_s.arg(i);
    QVERIFY(m_preview->showMarkdown(text));
    QVERIFY(print());
    const QString last = QString::number(pages().size());
    QProcess::execute(
        u"pdftoppm"_s,
        {u"-r"_s, u"60"_s, u"-png"_s, u"-singlefile"_s, u"-f"_s, last, m_file, m_file});
    const QImage page(m_file + u".png"_s);
    QVERIFY(!page.isNull());
    int strongest = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            strongest = std::max(strongest, page.pixelColor(x, y).hsvSaturation());
    }
    QVERIFY2(strongest > 100, qPrintable(QString::number(strongest)));
}

void PreviewPrintTest::buttonsAreNotPrinted()
{
    QVERIFY(m_preview->showMarkdown(u"![](nowhere.png)\n"_s));
    const auto note = u"document.querySelector('.image-note .actions')?.innerText"_s;
    QVERIFY(PreviewFixture::waitFor([&] { return !m_preview->evaluate(note).isNull(); }));
    const QString button = m_preview->evaluate(note).toString().section(u'\n', 0, 0);
    QVERIFY(!button.isEmpty());
    QVERIFY(print());
    QVERIFY(pages().first().contains(u"nowhere.png"_s));
    QVERIFY(!pages().first().contains(button));
}

void PreviewPrintTest::aHiddenPageIsPrinted()
{
    m_preview->page->widget()->hide();
    m_preview->addImage(u"b.png"_s, {50, 50});
    QVERIFY(m_preview->showMarkdown(u"Unseen.\n\n![](b.png)\n"_s));
    QVERIFY(print());
    m_preview->page->widget()->show();
    QVERIFY(pages().first().contains(u"Unseen."_s));
}

void PreviewPrintTest::withoutAPageThereIsNone()
{
    PreviewFixture loading;
    std::optional<app::Result<QByteArray>> printed;
    loading.page->printToPdf(layoutOn(QPageSize::A4),
                             [&](const app::Result<QByteArray> &pdf) { printed = pdf; });
    QVERIFY(printed);
    QVERIFY(!*printed);
    QCOMPARE(printed->error().kind, app::Error::Kind::NotFound);
}

void PreviewPrintTest::anotherPostIsNeverPrintedInItsPlace()
{
    std::optional<app::Result<QByteArray>> printed;
    QVERIFY(m_preview->showMarkdown(u"First.\n"_s));
    m_preview->page->printToPdf(layoutOn(QPageSize::A4),
                                [&](const app::Result<QByteArray> &pdf) { printed = pdf; });
    m_preview->page->beginPost();
    QVERIFY(printed && !*printed);
    QCOMPARE(printed->error().kind, app::Error::Kind::Cancelled);
    QVERIFY(m_preview->showMarkdown(u"Second.\n"_s));
    QVERIFY(print());
    QVERIFY(pages().first().contains(u"Second."_s));
}

void PreviewPrintTest::ofTwoAtOnceTheFirstIsGivenUp()
{
    QList<app::Result<QByteArray>> printed;
    QVERIFY(m_preview->showMarkdown(u"Once.\n"_s));
    const auto note = [&](const app::Result<QByteArray> &pdf) {
        printed.append(pdf);
    };
    m_preview->page->printToPdf(layoutOn(QPageSize::A4), note);
    m_preview->page->printToPdf(layoutOn(QPageSize::A4), note);
    QVERIFY(PreviewFixture::waitFor([&] { return printed.size() == 2; }));
    QVERIFY(!printed[0]);
    QCOMPARE(printed[0].error().kind, app::Error::Kind::Cancelled);
    QVERIFY(printed[1]);
}

BYLINE_WEBENGINE_TEST_MAIN(PreviewPrintTest)
#include "previewprinttest.moc"
