// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "previewfixture.h"

/// Formulas as a site with a script for them shows them.
class PreviewMathTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_preview = std::make_unique<PreviewFixture>(); }
    void init() { m_preview->reset(); }
    void cleanupTestCase() { m_preview.reset(); }

    void setsFormulas_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<int>("inlineCount");
        QTest::addColumn<int>("displayCount");
        QTest::newRow("inline, as kramdown writes it") << u"<p>값은 \\(x^2\\)이다</p>"_s << 1 << 0;
        QTest::newRow("display, as kramdown writes it") << u"<p>\\[\\frac{1}{2}\\]</p>"_s << 0 << 1;
        QTest::newRow("dollars of a line of their own") << u"<p>$$\\sqrt{2}$$</p>"_s << 0 << 1;
        QTest::newRow("two in one paragraph") << u"<p>\\(a\\) and \\(b\\)</p>"_s << 2 << 0;
    }

    void setsFormulas()
    {
        QFETCH(const QString, html);
        QFETCH(const int, inlineCount);
        QFETCH(const int, displayCount);
        QVERIFY(m_preview->showHtml({html}));
        QTRY_COMPARE(count(u".katex"_s), inlineCount + displayCount);
        QCOMPARE(count(u".katex-display"_s), displayCount);
    }

    void leavesTheRestAsItIs_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("prices") << u"<p>from $5 to $10</p>"_s;
        QTest::newRow("code") << u"<pre><code>\\(x\\) $$y$$</code></pre>"_s;
        QTest::newRow("a formula that is none") << u"<p>\\(\\frac{\\)</p>"_s;
        QTest::newRow("one delimiter") << u"<p>$$ is money</p>"_s;
    }

    void leavesTheRestAsItIs()
    {
        QFETCH(const QString, html);
        QVERIFY(m_preview->showHtml({html, u"<p>\\(z\\)</p>"_s}));
        QTRY_COMPARE(count(u".katex"_s), 1);
        QCOMPARE(m_preview->evaluate(u"document.querySelector('.block').innerHTML"_s).toString(),
                 html);
    }

    void formulaMayNotReachOut_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::newRow("link") << u"\\href{javascript:alert(1)}{x}"_s;
        QTest::newRow("image") << u"\\includegraphics{https://example.org/a.png}"_s;
        QTest::newRow("attributes") << u"\\htmlStyle{position: fixed}{x}"_s;
        QTest::newRow("data") << u"\\htmlData{a=b}{x}"_s;
        QTest::newRow("endless macro") << u"\\def\\a{\\a\\a}\\a"_s;
        QTest::newRow("endless edef") << u"\\edef\\a{x\\a}\\a"_s;
        QTest::newRow("huge rule") << u"\\rule{9999em}{9999em}"_s;
    }

    void formulaMayNotReachOut()
    {
        QFETCH(const QString, formula);
        QVERIFY(m_preview->showHtml(
            {QStringLiteral("<p>\\(%1\\)</p>").arg(formula), u"<p>\\(z\\)</p>"_s}));
        QTRY_VERIFY(count(u".katex"_s) >= 1);
        QCOMPARE(count(u"#post a, #post img, #post [data-a]"_s), 0);
        QVERIFY(m_preview->evaluateSettled(u"document.documentElement.scrollHeight"_s).toInt()
                < 3000);
    }

    void formulaBeingTypedStaysSet()
    {
        QVERIFY(m_preview->showHtml({u"<p>\\(x\\)</p>"_s}));
        QTRY_COMPARE(count(u".katex"_s), 1);
        QVERIFY(m_preview->showHtml({u"<p>\\(xy\\)</p>"_s}));
        QCOMPARE(count(u".katex"_s), 1);
    }

    void fontsOfFormulasAreLoaded()
    {
        QVERIFY(m_preview->showHtml({u"<p>\\(x\\)</p>"_s}));
        QTRY_COMPARE(
            m_preview->evaluate(u"[...document.fonts].some((font) => font.status === 'loaded')"_s),
            QVariant(true));
    }

private:
    int count(const QString &selector) const
    {
        return m_preview
            ->evaluate(QStringLiteral("document.querySelectorAll('%1').length").arg(selector))
            .toInt();
    }

    std::unique_ptr<PreviewFixture> m_preview;
};

BYLINE_WEBENGINE_TEST_MAIN(PreviewMathTest)
#include "previewmathtest.moc"
