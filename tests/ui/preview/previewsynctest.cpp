// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "previewfixture.h"

#include <QFile>

/// Lines of the file and places of the page, by numbers.
class PreviewSyncTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_preview = std::make_unique<PreviewFixture>();
        for (int i = 0; i < 3; ++i)
            m_preview->addImage(QStringLiteral("tall%1.png").arg(i), {300, 2000});
    }
    void init() { m_preview->reset(); }
    void cleanupTestCase() { m_preview.reset(); }

    void linesBetweenStartsAreInterpolated()
    {
        PreviewFixture &preview = *m_preview;
        QVERIFY(preview.showMarkdown(u"```\n"_s + u"line\n"_s.repeated(96) + u"```\n\nend"_s));
        preview.page->scrollTo({double(50)});
        (void)preview.evaluateSettled(QString());
        const double height = preview
                                  .evaluate(u"document.querySelectorAll('.block')[1].offsetTop"
                                            " - document.querySelectorAll('.block')[0].offsetTop"_s)
                                  .toDouble();
        QVERIFY(height > 1000);
        QVERIFY(std::abs(-topOfBlock(0) - height * 49 / 99) < 2);
    }

    void frontMatterScrollsOverTheHeader()
    {
        PreviewFixture &preview = *m_preview;
        app::PostHeader header;
        header.title = u"제목"_s;
        header.subtitle = u"부제"_s;
        preview.page->showHeader(header);
        QVERIFY(preview.show(post(21)));
        const auto placeOf = [&](double line) {
            preview.page->scrollTo({double(line)});
            return preview.evaluateSettled(u"scrollY"_s).toDouble();
        };
        const double body = placeOf(21);
        QVERIFY(body > 50);
        QVERIFY(std::abs(placeOf(11) - body / 2) < 2);
        QCOMPARE(placeOf(1), 0);
    }

    void lineStaysAtTheTopWhileImagesArrive()
    {
        PreviewFixture &preview = *m_preview;
        for (int i = 0; i < 3; ++i)
            QFile::rename(preview.path(QStringLiteral("tall%1.png").arg(i)),
                          preview.path(QStringLiteral("later%1.png").arg(i)));
        QVERIFY(preview.show(post()));
        const qsizetype last = post()->blocks.size() - 1;
        preview.page->scrollTo({double(post()->blocks.at(last).lines.first)});
        (void)preview.evaluateSettled(QString());
        QVERIFY(std::abs(topOfBlock(last)) < 2);
        for (int i = 0; i < 3; ++i)
            QFile::rename(preview.path(QStringLiteral("later%1.png").arg(i)),
                          preview.path(QStringLiteral("tall%1.png").arg(i)));
        preview.page->reloadImages();
        QVERIFY(preview.waitFor([&] {
            return preview.evaluate(u"[...document.images].every((i) => i.naturalHeight == 2000)"_s)
                .toBool();
        }));
        (void)preview.evaluateSettled(QString());
        QVERIFY(preview.evaluate(u"scrollY"_s).toDouble() > 6000);
        QVERIFY(std::abs(topOfBlock(last)) < 2);
        QVERIFY(preview.listener.places.isEmpty());
    }

    void lineStaysAtTheTopAtAnotherWidth()
    {
        PreviewFixture &preview = *m_preview;
        QVERIFY(preview.show(post()));
        preview.page->scrollTo({double(post()->blocks.at(30).lines.first)});
        (void)preview.evaluateSettled(QString());
        preview.page->widget()->resize(400, 480);
        QVERIFY(preview.waitFor([&] { return preview.evaluate(u"innerWidth"_s).toInt() == 400; }));
        (void)preview.evaluateSettled(QString());
        QVERIFY(std::abs(topOfBlock(30)) < 2);
        preview.page->widget()->resize(640, 480);
        QVERIFY(preview.waitFor([&] { return preview.evaluate(u"innerWidth"_s).toInt() == 640; }));
    }

    void userScrollIsReported()
    {
        PreviewFixture &preview = *m_preview;
        QVERIFY(preview.show(post()));
        for (int turn = 0; turn < 20; ++turn) {
            preview.listener.places.clear();
            PreviewFixture::turnWheel(preview.view(), -3);
            QVERIFY(preview.waitFor([&] { return !preview.listener.places.isEmpty(); }));
            (void)preview.evaluateSettled(QString());
            const app::ReadingPlace reported = preview.listener.places.last();
            // The reported line is where scrollTo() would bring the page.
            const double place = preview.evaluate(u"scrollY"_s).toDouble();
            preview.page->scrollTo(reported);
            QVERIFY(std::abs(preview.evaluateSettled(u"scrollY"_s).toDouble() - place) < 2);
        }
        QVERIFY(preview.evaluate(u"scrollY"_s).toDouble() > 2000);
    }

    void draggingTheScrollBarIsReported()
    {
        PreviewFixture &preview = *m_preview;
        QVERIFY(preview.show(post()));
        preview.page->scrollTo({double(5)});
        (void)preview.evaluateSettled(QString());
        QWidget *target = preview.view().focusProxy();
        const QPoint start(target->width() - 5, 20);
        QTest::mousePress(target, Qt::LeftButton, {}, start);
        for (int step = 1; step <= 10; ++step)
            QTest::mouseMove(target, start + QPoint(0, 10 * step));
        const QList<app::ReadingPlace> &places = preview.listener.places;
        QVERIFY(preview.waitFor([&] { return !places.isEmpty() && places.last().line > 6; }));
        QTest::mouseRelease(target, Qt::LeftButton, {}, start + QPoint(0, 100));
        QVERIFY(preview.evaluateSettled(u"scrollY"_s).toDouble() > 1000);
    }

    void viewStaysWhenTextIsInsertedAbove()
    {
        PreviewFixture &preview = *m_preview;
        QVERIFY(preview.show(post()));
        (void)preview.evaluate(u"scrollBy(0, document.querySelectorAll('.block')[20]"
                               ".getBoundingClientRect().top - 30)"_s);
        (void)preview.evaluateSettled(QString());
        preview.listener.places.clear();
        const double before = topOfBlock(20);
        auto longer
            = std::make_shared<app::RenderedPost>(app::render(u"new\n\n"_s.repeated(3) + source()));
        QVERIFY(preview.show(longer));
        (void)preview.evaluateSettled(QString());
        QVERIFY(std::abs(topOfBlock(23) - before) < 2);
        QVERIFY(preview.listener.places.isEmpty());
    }

    void viewStaysWhenItsTopBlockChanges()
    {
        PreviewFixture &preview = *m_preview;
        QVERIFY(preview.show(post()));
        preview.page->scrollTo({double(post()->blocks.at(20).lines.first)});
        (void)preview.evaluateSettled(QString());
        auto changed = std::make_shared<app::RenderedPost>(*post());
        changed->blocks[20].html = u"<p>changed</p>"_s;
        changed->blocks[20].hash = 1;
        QVERIFY(preview.show(changed));
        (void)preview.evaluateSettled(QString());
        QVERIFY(std::abs(topOfBlock(20)) < 2);
    }

    void clickActivatesTheLine_data()
    {
        QTest::addColumn<int>("block");
        QTest::addColumn<double>("part"); // Of the block's height.
        QTest::addColumn<int>("line");
        QTest::newRow("paragraph") << 1 << 0.5 << 3;
        QTest::newRow("first line of code") << 2 << 0.05 << 5;
        QTest::newRow("middle of code") << 2 << 0.5 << 10;
        QTest::newRow("end of code") << 2 << 0.99 << 15;
        QTest::newRow("last block") << 3 << 0.5 << 17;
    }

    void clickActivatesTheLine()
    {
        QFETCH(const int, block);
        QFETCH(const double, part);
        QFETCH(const int, line);
        PreviewFixture &preview = *m_preview;
        QVERIFY(preview.showMarkdown(u"# title\n\nparagraph\n\n```\n"_s + u"code\n"_s.repeated(9)
                                     + u"```\n\nlast"_s));
        const QVariantMap box
            = preview
                  .evaluate(QStringLiteral("(() => { const b = document.querySelectorAll('.block')"
                                           "[%1].getBoundingClientRect();"
                                           " return { x: b.left, y: b.top, h: b.height }; })()")
                                .arg(block))
                  .toMap();
        preview.click({box[u"x"_s].toInt() + 30,
                       qRound(box[u"y"_s].toDouble() + part * box[u"h"_s].toDouble())});
        QVERIFY(preview.waitFor([&] { return !preview.listener.clicks.isEmpty(); }));
        QCOMPARE(preview.listener.clicks.size(), 1);
        QCOMPARE(preview.listener.clicks.first().line, line);
    }

    void linkIsReportedAndNotFollowed()
    {
        PreviewFixture &preview = *m_preview;
        QVERIFY(preview.showMarkdown(u"[text](https://example.org/가?a=1#b)"_s));
        clickFirst(u"#post a"_s);
        QVERIFY(preview.waitFor([&] { return !preview.listener.links.isEmpty(); }));
        QCOMPARE(preview.listener.links.first(), QUrl(u"https://example.org/가?a=1#b"_s));
        QVERIFY(preview.listener.clicks.isEmpty());
        QCOMPARE(preview.view().url(), QUrl(u"post://preview/"_s));
    }

    void linkWithinThePostScrolls()
    {
        PreviewFixture &preview = *m_preview;
        QVERIFY(preview.showHtml(QStringList{u"<p><a href=\"#%EB%81%9D\">to</a></p>"_s}
                                 + QStringList(40, u"<p>text</p>"_s)
                                 + QStringList{u"<h2 id=\"끝\">end</h2>"_s}));
        clickFirst(u"#post a"_s);
        QVERIFY(preview.waitFor([&] { return !preview.listener.places.isEmpty(); }));
        const double top = preview
                               .evaluateSettled(u"document.querySelector('h2')"
                                                ".getBoundingClientRect().top"_s)
                               .toDouble();
        QVERIFY(top > 0 && top < 480);
        QVERIFY(preview.listener.links.isEmpty());
    }

private:
    /// Headings, paragraphs, code and tall images; `firstLine` is where the body starts.
    static app::RenderedPostPtr post(int firstLine = 1)
    {
        app::RenderedPost rendered = app::render(source());
        for (app::RenderedBlock &block : rendered.blocks) {
            block.lines.first += firstLine - 1;
            block.lines.last += firstLine - 1;
        }
        return std::make_shared<app::RenderedPost>(rendered);
    }

    static QString source()
    {
        QString text;
        for (int i = 0; i < 40; ++i) {
            if (i % 10 == 0)
                text += QStringLiteral("## 제목 %1\n\n").arg(i);
            if (i % 13 == 3)
                text += QStringLiteral("![](tall%1.png)\n\n").arg(i / 13);
            text += QStringLiteral("문단 %1 ").arg(i).repeated(1 + i % 7 * 9) + u"\n\n"_s;
        }
        return text + u"```\n"_s + QStringLiteral("code\n").repeated(60) + u"```\n"_s;
    }

    [[nodiscard]] double topOfBlock(qsizetype index) const
    {
        return m_preview
            ->evaluate(QStringLiteral("document.querySelectorAll('.block')[%1]"
                                      ".getBoundingClientRect().top")
                           .arg(index))
            .toDouble();
    }

    void clickFirst(const QString &selector) const
    {
        const QVariantMap place
            = m_preview
                  ->evaluate(QStringLiteral("(() => { const b = document.querySelector('%1')"
                                            ".getBoundingClientRect();"
                                            " return { x: b.left + b.width / 2,"
                                            " y: b.top + b.height / 2 }; })()")
                                 .arg(selector))
                  .toMap();
        m_preview->click({place[u"x"_s].toInt(), place[u"y"_s].toInt()});
    }

    std::unique_ptr<PreviewFixture> m_preview;
};

BYLINE_WEBENGINE_TEST_MAIN(PreviewSyncTest)
#include "previewsynctest.moc"
