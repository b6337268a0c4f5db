// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// A long post in a page of the site: it is laid out piece by piece, and what is in view looks as if
// all of it were there.
#include "previewfixture.h"

#include <QPageLayout>
#include <QProcess>
#include <QRegularExpression>

class PreviewSectionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsFarIsNotLaidOut();
    void whatIsInViewLooksAsOnTheRealPage_data();
    void whatIsInViewLooksAsOnTheRealPage();
    void theThemesOwnPartsStayAround();
    void everyBlockComesToItsHeight();
    void editsKeepTheOrder();
    void allOfItIsPrinted();

private:
    [[nodiscard]] QVariant settled(const QString &script) const
    {
        return m_preview->evaluateSettled(script);
    }
    /// Tops and heights of the blocks around number `index`, once that is at the top of the view.
    [[nodiscard]] static QString measure(int index);

    std::unique_ptr<PreviewFixture> m_preview;
    QWebEngineView m_real;
    QString m_text;
};

namespace {

constexpr int BlockCount = 1500;

// Margins that collapse, selectors that tell children apart, and something on both sides.
const QByteArray Style = "body { margin: 0; font: 16px/20px serif } main { padding-top: 1px }"
                         "main > p { margin: 11px 0 17px } main > p + p { padding-left: 3px }"
                         "main > :nth-child(odd) { background: #eee } h2 { margin: 40px 0 9px }"
                         "main > blockquote { margin: 30px 12px } ul { margin: 5px 0 25px }"
                         "main > h2:first-of-type { color: red }";

QByteArray page(const QByteArray &post)
{
    return "<!DOCTYPE html><html><head><style>" + Style
        + "</style></head><body><main><div id=before>Before</div>" + post
        + "<div id=behind>Behind</div></main></body></html>";
}

QString markdown(int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += i % 7 == 3 ? u"## Heading %1\n\n"_s.arg(i)
            : i % 11 == 5  ? u"> Quote %1\n\n"_s.arg(i)
            : i % 13 == 8  ? u"- item %1\n- other\n\nText between.\n\n"_s.arg(i)
                           : u"Paragraph %1 of the post.\n\n"_s.arg(i);
    }
    return text;
}

} // namespace

void PreviewSectionsTest::initTestCase()
{
    m_text = markdown(BlockCount);
    m_preview = std::make_unique<PreviewFixture>(QSize(500, 400));
    app::SiteFrame frame;
    frame.site.folder = m_preview->path(u"."_s);
    frame.html = page("<span data-byline=\"post\"></span>");
    m_preview->page->setLook(
        {.theme = {}, .userStyle = {}, .frame = std::make_shared<app::SiteFrame>(frame)});
    QVERIFY(
        m_preview->waitFor([&] { return m_preview->view().url().host().startsWith(u"site"_s); }));
    const app::RenderedPost post = app::render(m_text);
    QString html;
    for (const app::RenderedBlock &block : post.blocks)
        html += block.html + u'\n';
    QVERIFY(m_preview->show(std::make_shared<app::RenderedPost>(post)));

    m_real.resize(500, 400);
    m_real.show();
    bool isLoaded = false;
    connect(&m_real, &QWebEngineView::loadFinished, this, [&] { isLoaded = true; });
    m_real.setHtml(QString::fromUtf8(page(html.toUtf8())));
    QVERIFY(m_preview->waitFor([&] { return isLoaded; }));
}

void PreviewSectionsTest::whatIsFarIsNotLaidOut()
{
    const QString height = u"document.documentElement.scrollHeight"_s;
    const double real = PreviewFixture::evaluateSettled(m_real, height).toDouble();
    const double estimated = settled(height).toDouble();
    QVERIFY2(estimated > real * 1.3, qPrintable(u"%1 of %2"_s.arg(estimated).arg(real)));
}

QString PreviewSectionsTest::measure(int index)
{
    return u"(() => { const main = document.querySelector('main'); const nodes = [...main.children]"
           ".slice(1, -1); const at = nodes[%1].getBoundingClientRect().top; return JSON.stringify("
           "nodes.slice(Math.max(0, %1 - 4), %1 + 9).map((node) => { const box = node"
           ".getBoundingClientRect(); return [node.localName, node.textContent.trim().slice(0, 20),"
           " Math.round((box.top - at) * 4), Math.round(box.left * 4), Math.round(box.width * 4),"
           " Math.round(box.height * 4), getComputedStyle(node).backgroundColor,"
           " getComputedStyle(node).color]; })); })()"_s.arg(index);
}

void PreviewSectionsTest::whatIsInViewLooksAsOnTheRealPage_data()
{
    QTest::addColumn<int>("index");
    for (const int index : {0, 60, 64, 128, 640, 1400})
        QTest::addRow("around block %d", index) << index;
}

void PreviewSectionsTest::whatIsInViewLooksAsOnTheRealPage()
{
    QFETCH(const int, index);
    (void)settled(u"dispatchEvent(new WheelEvent('wheel')), document.querySelector('main')"
                  ".children[%1 + 1].scrollIntoView()"_s.arg(index));
    const QString wanted = PreviewFixture::evaluateSettled(m_real, measure(index)).toString();
    QVERIFY(wanted.size() > 100);
    QTRY_COMPARE(settled(measure(index)).toString(), wanted);
}

void PreviewSectionsTest::theThemesOwnPartsStayAround()
{
    (void)settled(u"scrollTo(0, 0)"_s);
    QTRY_VERIFY(
        settled(u"(() => { const box = document.getElementById('before')"
                ".getBoundingClientRect(); return box.height > 0 && box.bottom < 60; })()"_s)
            .toBool());
    QTRY_VERIFY(settled(u"(() => { const behind = document.getElementById('behind'); behind"
                        ".scrollIntoView(); const last = behind.previousElementSibling; return "
                        "behind.getBoundingClientRect().top >= last.getBoundingClientRect().bottom"
                        " && behind.getBoundingClientRect().bottom <= innerHeight + 1; })()"_s)
                    .toBool());
}

void PreviewSectionsTest::everyBlockComesToItsHeight()
{
    const app::RenderedPost post = app::render(m_text);
    for (qsizetype i = 0; i < post.blocks.size() - 40; i += 331) {
        m_preview->page->scrollTo({double(post.blocks.at(i).lines.first), 100, 0});
        const QString top = u"document.querySelector('main').children[%1 + 1]"
                            ".getBoundingClientRect().top"_s.arg(i);
        if (i < 10)
            continue; // The page has nothing to scroll to above it.
        QTRY_VERIFY2(std::abs(settled(top).toDouble() - 100) < 2,
                     qPrintable(u"block %1 at %2"_s.arg(i).arg(settled(top).toDouble())));
    }
}

void PreviewSectionsTest::editsKeepTheOrder()
{
    QString text = m_text;
    text.replace(u"Paragraph 700 of the post."_s, u"New one.\n\nNew two.\n\nNew three."_s);
    text.remove(u"Paragraph 1 of the post.\n\n"_s);
    text += u"At the very end.\n"_s;
    QVERIFY(m_preview->showMarkdown(text));
    const app::RenderedPost post = app::render(text);
    const QString order = u"[...document.querySelector('main').children].slice(1, -1)"
                          ".map((node) => node.textContent.trim().split('\\n')[0]).join('|')"_s;
    QStringList wanted;
    for (const app::RenderedBlock &block : post.blocks) {
        QString plain = block.html;
        plain.remove(QRegularExpression(u"<[^>]*>"_s));
        wanted << plain.trimmed().section(u'\n', 0, 0);
    }
    QCOMPARE(settled(order).toString(), wanted.join(u'|'));
    // All of it has its place in the layout.
    QTRY_COMPARE(settled(u"(() => { const last = [...document.querySelectorAll('main > p')].at(-1);"
                         " last.scrollIntoView(); return last.getBoundingClientRect().height > 0 &&"
                         " last.textContent; })()"_s)
                     .toString(),
                 u"At the very end."_s);
    QVERIFY(m_preview->showMarkdown(m_text));
}

void PreviewSectionsTest::allOfItIsPrinted()
{
    std::optional<app::Result<QByteArray>> printed;
    m_preview->page->printToPdf(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, {20, 20, 20, 20}),
        [&](const app::Result<QByteArray> &pdf) { printed = pdf; });
    QVERIFY(PreviewFixture::waitFor([&] { return printed.has_value(); }));
    QVERIFY(*printed);
    m_preview->addFile(u"out.pdf"_s, **printed);
    QProcess reader;
    reader.start(u"pdftotext"_s, {m_preview->path(u"out.pdf"_s), u"-"_s});
    if (!reader.waitForFinished() || reader.error() == QProcess::FailedToStart)
        QSKIP("poppler's programs are not installed");
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const int i : {0, 1, 500, 901, 1499}) {
        const QString wanted = i % 7 == 3 ? u"Heading %1\n"_s.arg(i)
            : i % 11 == 5                 ? u"Quote %1\n"_s.arg(i)
            : i % 13 == 8                 ? u"item %1\n"_s.arg(i)
                                          : u"Paragraph %1 of the post."_s.arg(i);
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
    }
}

BYLINE_WEBENGINE_TEST_MAIN(PreviewSectionsTest)
#include "previewsectionstest.moc"
