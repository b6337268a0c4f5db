// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "previewfixture.h"

/// Diagrams as the page shows them.
class PreviewDiagramTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_preview = std::make_unique<PreviewFixture>(); }
    void init()
    {
        m_preview->page->setTheme(ui::lightTheme());
        m_preview->reset();
    }
    void cleanupTestCase() { m_preview.reset(); }

    void fenceBecomesAPicture()
    {
        QVERIFY(m_preview->showMarkdown(fence(u"graph TD\n  A[시작] --> B\n"_s)));
        QVERIFY(waitForPicture());
        QVERIFY(number(u"document.querySelector('.diagram-image').offsetHeight"_s) > 50);
        QCOMPARE(number(u"document.querySelector('.diagram pre').offsetHeight"_s), 0);
        // What it shows can be read by those who can't see it.
        QVERIFY(evaluate(u"document.querySelector('.diagram-image').alt"_s)
                    .toString()
                    .contains(u"시작"_s));
    }

    void sourceIsShownWhereItIsNoDiagram()
    {
        QVERIFY(m_preview->showMarkdown(fence(u"graph TD\n  A --> --> B\n"_s)));
        QVERIFY(waitFor(u"document.querySelector('.diagram pre').dataset.problem !== undefined"_s));
        QVERIFY(evaluate(u"document.querySelector('.diagram pre').dataset.problem"_s)
                    .toString()
                    .startsWith(u"This is no diagram: Parse error on line 2"_s));
        QVERIFY(number(u"document.querySelector('.diagram pre').offsetHeight"_s) > 20);
        QCOMPARE(number(u"document.querySelector('.diagram-image').offsetHeight"_s), 0);
        // And the picture again, once it is one.
        QVERIFY(m_preview->showMarkdown(fence(u"graph TD\n  A --> B\n"_s)));
        QVERIFY(waitForPicture());
        QVERIFY(
            !evaluate(u"'problem' in document.querySelector('.diagram pre').dataset"_s).toBool());
    }

    void diagramThatDidNotChangeIsNotDrawnAgain()
    {
        const QString text = u"- entry\n\n  ```mermaid\n  graph TD\n    A --> B\n  ```\n"_s;
        QVERIFY(m_preview->showMarkdown(text));
        QVERIFY(waitForPicture());
        (void)evaluate(
            u"loads_ = 0; const i_ = document.querySelector('.diagram-image'); i_.mark = 1;"
            " i_.addEventListener('load', () => ++loads_)"_s);
        QVERIFY(m_preview->showMarkdown(QString(text).replace(u"entry"_s, u"entries"_s)));
        QVERIFY(m_preview->showMarkdown(u"before\n\n"_s + text + u"\nbehind\n"_s));
        QCOMPARE(m_preview->evaluateSettled(u"document.querySelector('.diagram-image').mark"_s), 1);
        QCOMPARE(number(u"loads_"_s), 0);
        QVERIFY(!evaluate(u"document.querySelector('.diagram-image').hidden"_s).toBool());
    }

    void pictureStaysUntilTheNextOneIsDrawn()
    {
        QVERIFY(m_preview->showMarkdown(fence(u"graph TD\n  A --> B\n"_s)));
        QVERIFY(waitForPicture());
        const double height = number(u"document.querySelector('.diagram-image').offsetHeight"_s);
        QVERIFY(m_preview->showMarkdown(fence(u"graph TD\n  A --> B\n  B --> C\n"_s)));
        QVERIFY(!evaluate(u"document.querySelector('.diagram-image').hidden"_s).toBool());
        QVERIFY(waitFor(QStringLiteral("document.querySelector('.diagram-image').offsetHeight > %1")
                            .arg(height)));
    }

    void diagramsFollowTheTheme()
    {
        QVERIFY(m_preview->showMarkdown(fence(u"graph TD\n  A --> B\n"_s)));
        QVERIFY(waitForPicture());
        (void)evaluate(
            u"loads_ = 0; document.querySelector('.diagram-image').addEventListener('load', () => ++loads_)"_s);
        m_preview->page->setTheme(ui::darkTheme());
        QVERIFY(waitFor(u"loads_ === 1"_s));
        QVERIFY(evaluate(u"document.querySelector('.diagram-image').src"_s)
                    .toString()
                    .contains(u"?dark&"_s));
    }

    void postWithoutDiagramsNeedsNoPageForThem()
    {
        QVERIFY(m_preview->showMarkdown(u"```js\nlet mermaid;\n```\n"_s));
        QCOMPARE(number(u"document.querySelectorAll('.diagram').length"_s), 0);
    }

    void longSourceStaysSource()
    {
        QVERIFY(m_preview->showMarkdown(fence(u"%% comment\n"_s.repeated(10'000))));
        QCOMPARE(number(u"document.querySelectorAll('.diagram').length"_s), 0);
    }

    void lineStaysAtTheTopWhileADiagramArrives()
    {
        QString chain = u"graph TD\n"_s;
        for (int i = 0; i < 20; ++i)
            chain += QStringLiteral("  T%1 --> T%2\n").arg(i).arg(i + 1);
        const QString text = fence(chain) + u"\ntext\n"_s.repeated(60);
        auto post = std::make_shared<app::RenderedPost>(app::render(text));
        QVERIFY(m_preview->show(post));
        m_preview->page->scrollTo({double(post->blocks.at(30).lines.first)});
        QVERIFY(waitForPicture());
        (void)m_preview->evaluateSettled(QString());
        QVERIFY(std::abs(number(
                    u"document.querySelectorAll('.block')[30].getBoundingClientRect().top"_s))
                < 2);
    }

private:
    static QString fence(const QString &source) { return u"```mermaid\n"_s + source + u"```\n"_s; }
    QVariant evaluate(const QString &script) { return m_preview->evaluate(script); }
    double number(const QString &script) { return evaluate(script).toDouble(); }
    bool waitFor(const QString &condition)
    {
        return m_preview->waitFor([&] { return evaluate(condition).toBool(); });
    }
    bool waitForPicture()
    {
        return waitFor(u"(i => i && !i.hidden && i.naturalWidth > 0)"
                       "(document.querySelector('.diagram-image'))"_s);
    }

    std::unique_ptr<PreviewFixture> m_preview;
};

BYLINE_WEBENGINE_TEST_MAIN(PreviewDiagramTest)
#include "previewdiagramtest.moc"
