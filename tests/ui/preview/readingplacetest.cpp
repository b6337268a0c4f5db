// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "previewfixture.h"
#include "tests/support/illustratedpost.h"

#include <cmath>

/// Lines of the file and places of the page, both ways, at each start of a block of a post whose
/// page is much higher than its text.
class ReadingPlaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_preview.reset(); }

    void everyBlockComesToItsHeight_data();
    void everyBlockComesToItsHeight();
    void everyBlockIsTold();
    void blockStaysWhileImagesArrive();
    void blockStaysWhenHeightsChange_data();
    void blockStaysWhenHeightsChange();
    void writtenLineIsToldWhileItIsSeen();
    void whatWasToldBringsBackThePlace();
    void anEditLeavesTheWrittenLineWhereItIs();

private:
    void addPictures();
    void waitForPictures(int count);
    [[nodiscard]] QVariant evaluate(const QString &script) { return m_preview->evaluate(script); }
    [[nodiscard]] double settled(const QString &script)
    {
        return m_preview->evaluateSettled(script).toDouble();
    }
    /// Pixels below the top of the view.
    [[nodiscard]] double placeOf(qsizetype block);
    /// Whether `block` is at `height`, within a line of text, or the page ends before.
    [[nodiscard]] bool isAt(qsizetype block, double height);
    /// As the user does, with the wheel or the scroll bar.
    app::ReadingPlace scrollBy(double pixels);

    std::unique_ptr<PreviewFixture> m_preview;
    app::RenderedPostPtr m_post;
    double m_lineHeight = 0; ///< Of a line of text, in pixels of the page.
};

void ReadingPlaceTest::init()
{
    m_preview = std::make_unique<PreviewFixture>(QSize(700, 600));
    m_post = std::make_shared<app::RenderedPost>(app::render(test::illustratedPost()));
    QVERIFY(m_post->blocks.size() > 90);
    QVERIFY(m_preview->show(m_post));
    m_lineHeight
        = evaluate(u"parseFloat(getComputedStyle(document.querySelector('#post p')).lineHeight)"_s)
              .toDouble();
    QVERIFY(m_lineHeight > 15 && m_lineHeight < 40);
}

void ReadingPlaceTest::addPictures()
{
    for (int i = 0; i < test::PictureCount; ++i)
        test::addPicture(m_preview->path({}), i);
    m_preview->page->reloadImages();
    waitForPictures(test::PictureCount);
}

void ReadingPlaceTest::waitForPictures(int count)
{
    QVERIFY(m_preview->waitFor([&] {
        return evaluate(u"[...document.images].filter((i) => i.naturalHeight === 2000).length"_s)
            == count;
    }));
}

double ReadingPlaceTest::placeOf(qsizetype block)
{
    return evaluate(
               u"document.querySelectorAll('#post .block')[%1].getBoundingClientRect().top"_s.arg(
                   block))
        .toDouble();
}

bool ReadingPlaceTest::isAt(qsizetype block, double height)
{
    (void)m_preview->evaluateSettled({});
    const double place = placeOf(block);
    const double left
        = evaluate(u"document.documentElement.scrollHeight - innerHeight - scrollY"_s).toDouble();
    const bool isAtEnd
        = (left < 1 && place > height) || (place < height && evaluate(u"scrollY"_s).toDouble() < 1);
    const bool isThere = std::abs(place - height) <= m_lineHeight || isAtEnd;
    if (!isThere)
        qWarning() << "block" << block << "of line" << m_post->blocks.at(block).lines.first
                   << "is at" << place << "instead of" << height;
    return isThere;
}

app::ReadingPlace ReadingPlaceTest::scrollBy(double pixels)
{
    QList<app::ReadingPlace> &places = m_preview->listener.places;
    places.clear();
    (void)evaluate(u"dispatchEvent(new WheelEvent('wheel')), scrollBy(0, %1)"_s.arg(pixels));
    (void)m_preview->waitFor([&] { return !places.isEmpty(); });
    (void)m_preview->evaluateSettled({});
    return places.isEmpty() ? app::ReadingPlace() : places.last();
}

void ReadingPlaceTest::everyBlockComesToItsHeight_data()
{
    QTest::addColumn<double>("height");
    QTest::addColumn<double>("zoom");
    QTest::newRow("at the top") << 0.0 << 1.0;
    QTest::newRow("in the middle") << 280.0 << 1.0;
    QTest::newRow("near the bottom, enlarged") << 500.0 << 1.5;
}

void ReadingPlaceTest::everyBlockComesToItsHeight()
{
    QFETCH(const double, height);
    QFETCH(const double, zoom);
    addPictures();
    m_preview->page->setZoom(zoom);
    // Each one at the top; at other heights a few tell as much.
    const qsizetype step = height > 0 ? 9 : 1;
    for (qsizetype i = 0; i < m_post->blocks.size(); i += step) {
        m_preview->page->scrollTo({double(m_post->blocks.at(i).lines.first), height, 0});
        QVERIFY(isAt(i, height / zoom));
    }
    QVERIFY(m_preview->listener.places.isEmpty()); // Nothing comes back.
}

void ReadingPlaceTest::everyBlockIsTold()
{
    addPictures();
    for (qsizetype i = 1; i < m_post->blocks.size(); ++i) {
        const app::ReadingPlace told = scrollBy(placeOf(i));
        if (placeOf(i) > 1)
            break; // The page ends.
        QCOMPARE(told.height, 0);
        const app::LineRange lines = m_post->blocks.at(i).lines;
        QVERIFY2(std::abs(told.line - lines.first) <= 1, qPrintable(QString::number(told.line)));
    }
}

void ReadingPlaceTest::blockStaysWhileImagesArrive()
{
    constexpr double Height = 150;
    for (int i = 0; i < test::PictureCount; ++i) {
        // The first block behind the next image, and one that is far behind it.
        for (const qsizetype block : {qsizetype(9 * i + 6), m_post->blocks.size() - 12}) {
            m_preview->page->scrollTo({double(m_post->blocks.at(block).lines.first), Height, 0});
            QVERIFY(isAt(block, Height));
            if (block == 9 * i + 6) {
                test::addPicture(m_preview->path({}), i);
                m_preview->page->reloadImages();
                waitForPictures(i + 1);
            }
            QVERIFY(isAt(block, Height));
        }
    }
    QVERIFY(m_preview->listener.places.isEmpty());
}

void ReadingPlaceTest::blockStaysWhenHeightsChange_data()
{
    QTest::addColumn<QString>("style");
    QTest::newRow("larger letters") << u"#post { font-size: 27px }"_s;
    QTest::newRow("another font") << u"#post { font-family: monospace }"_s;
    QTest::newRow("more room between lines") << u"#post { line-height: 2.4 }"_s;
}

void ReadingPlaceTest::blockStaysWhenHeightsChange()
{
    QFETCH(const QString, style);
    constexpr double Height = 200;
    addPictures();
    for (const qsizetype block : {qsizetype(20), qsizetype(75)}) {
        m_preview->page->scrollTo({double(m_post->blocks.at(block).lines.first), Height, 0});
        QVERIFY(isAt(block, Height));
        ui::PreviewLook look;
        look.userStyle = style;
        m_preview->page->setLook(look);
        QVERIFY(isAt(block, Height));
        m_preview->page->setLook({});
        QVERIFY(isAt(block, Height));
    }
    QVERIFY(m_preview->listener.places.isEmpty());
}

void ReadingPlaceTest::writtenLineIsToldWhileItIsSeen()
{
    addPictures();
    const qsizetype block = 40;
    const int line = m_post->blocks.at(block).lines.first;
    m_preview->page->scrollTo({double(line), 300, line});
    QVERIFY(isAt(block, 300));
    app::ReadingPlace told = scrollBy(100);
    QCOMPARE(told.line, line);
    QVERIFY(std::abs(told.height - 200) <= 1);
    told = scrollBy(300); // Out of sight, at the top.
    QVERIFY(told.line > line);
    QCOMPARE(told.height, 0);
    QCOMPARE(told.cursorLine, line);
    told = scrollBy(-1500); // And at the bottom.
    QVERIFY(told.line < line);
    QCOMPARE(told.height, evaluate(u"innerHeight"_s).toDouble());
}

void ReadingPlaceTest::whatWasToldBringsBackThePlace()
{
    addPictures();
    m_preview->page->setZoom(1.25);
    m_preview->page->scrollTo({100, 200, 100});
    for (int turn = 0; turn < 12; ++turn) {
        const app::ReadingPlace told = scrollBy(turn % 3 == 2 ? -300 : 700);
        const double place = evaluate(u"scrollY"_s).toDouble();
        m_preview->page->scrollTo(told);
        QVERIFY(std::abs(settled(u"scrollY"_s) - place) <= 2);
    }
}

void ReadingPlaceTest::anEditLeavesTheWrittenLineWhereItIs()
{
    addPictures();
    const qsizetype block = 40;
    const int line = m_post->blocks.at(block).lines.first;
    m_preview->page->scrollTo({double(line), 250, line});
    QVERIFY(isAt(block, 250));
    // The block above it gets longer, which is in view.
    auto longer = std::make_shared<app::RenderedPost>(*m_post);
    app::RenderedBlock &above = longer->blocks[block - 1];
    above.html = u"<p>"_s + u"새 문장. "_s.repeated(200) + u"</p>"_s;
    above.hash = 1;
    QVERIFY(m_preview->show(longer));
    QVERIFY(isAt(block, 250));
    QVERIFY(m_preview->listener.places.isEmpty());
}

BYLINE_WEBENGINE_TEST_MAIN(ReadingPlaceTest)
#include "readingplacetest.moc"
