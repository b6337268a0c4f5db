// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/diagramrenderer.h"
#include "previewfixture.h"
#include "ui/preview/web/postscheme.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <csignal>

using ui::DiagramRenderer;
using ui::DrawnDiagram;

class DiagramRendererTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ui::registerPostScheme();
        m_renderer = std::make_unique<DiagramRenderer>();
    }
    void cleanupTestCase() { m_renderer.reset(); }

    void draws_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text"); // That the picture shows.
        QTest::newRow("flowchart") << u"graph TD\n  A[시작] --> B{갈림}\n"_s << u"시작"_s;
        QTest::newRow("sequence") << u"sequenceDiagram\n  A->>B: 안녕\n  B-->>A: 네\n"_s
                                  << u"안녕"_s;
        QTest::newRow("class") << u"classDiagram\n  Animal <|-- Duck\n"_s << u"Duck"_s;
        QTest::newRow("state") << u"stateDiagram-v2\n  [*] --> Still\n"_s << u"Still"_s;
        QTest::newRow("entities") << u"erDiagram\n  A ||--o{ B : has\n"_s << u"has"_s;
        QTest::newRow("gantt") << u"gantt\n  title 계획\n  section S\n  일 :a1, 2024-01-01, 3d\n"_s
                               << u"계획"_s;
        QTest::newRow("pie") << u"pie title Pets\n  \"Dogs\" : 3\n  \"Cats\" : 1\n"_s << u"Pets"_s;
        QTest::newRow("git graph")
            << u"gitGraph\n  commit id: \"one\"\n  branch b\n  commit\n"_s << u"one"_s;
        QTest::newRow("journey") << u"journey\n  title Day\n  section W\n    Tea: 5: Me\n"_s
                                 << u"Tea"_s;
        QTest::newRow("timeline") << u"timeline\n  title T\n  2020 : first\n"_s << u"first"_s;
    }

    void draws()
    {
        QFETCH(const QString, source);
        QFETCH(const QString, text);
        const DrawnDiagram drawn = draw(source);
        QVERIFY2(!drawn.svg.isEmpty(), qPrintable(drawn.problem));
        QVERIFY2(QString::fromUtf8(drawn.svg).contains(text), drawn.svg.constData());
    }

    void drawsForTheDarkToo()
    {
        const QString source = u"graph TD\n  A --> B\n"_s;
        const QByteArray light = draw(source).svg;
        const QByteArray dark = draw(source, true).svg;
        QVERIFY(!light.isEmpty() && !dark.isEmpty());
        QVERIFY(light.contains("#333333") || light.contains("#333"));
        QVERIFY(light != dark);
    }

    void saysWhatIsWrong()
    {
        const DrawnDiagram drawn = draw(u"graph TD\n  A --> --> B\n"_s);
        QVERIFY(drawn.svg.isEmpty());
        QVERIFY2(drawn.problem.contains(u"line 2"_s), qPrintable(drawn.problem));
        QVERIFY(draw(u"no diagram at all"_s).svg.isEmpty());
    }

    void drawsEachOnce()
    {
        const QString source = u"graph TD\n  Once --> B\n"_s;
        const QByteArray first = draw(source).svg;
        int calls = 0;
        m_renderer->draw(source, false, [&](const DrawnDiagram &drawn) {
            ++calls;
            QCOMPARE(drawn.svg, first);
        });
        QCOMPARE(calls, 1); // At once.
    }

    void isNotHeldUpByOneThatTakesTooLong()
    {
        QString heavy = u"graph TD\n"_s;
        for (int i = 0; i < 480; ++i)
            heavy += QStringLiteral("  N%1 --> N%2\n").arg(i % 90).arg((i * 37 + 11) % 97);
        const qint64 before = m_renderer->processId();
        QElapsedTimer timer;
        timer.start();
        std::optional<DrawnDiagram> slow;
        std::optional<DrawnDiagram> next;
        m_renderer->draw(heavy, false, [&slow](const DrawnDiagram &drawn) { slow = drawn; });
        m_renderer->draw(u"graph TD\n  After --> B\n"_s, false,
                         [&next](const DrawnDiagram &drawn) { next = drawn; });
        QVERIFY(PreviewFixture::waitFor([&] { return slow && next; }));
        QVERIFY(timer.elapsed() >= 2000);
        QVERIFY(slow->svg.isEmpty());
        QCOMPARE(slow->problem, QString());
        QVERIFY(next->svg.contains("After"));
        QVERIFY(m_renderer->processId() != before);
    }

    void survivesTheEndOfItsRenderer()
    {
        QVERIFY(!draw(u"graph TD\n  A1 --> B\n"_s).svg.isEmpty());
        ::kill(static_cast<pid_t>(m_renderer->processId()), SIGKILL);
        QVERIFY(!draw(u"graph TD\n  A2 --> B\n"_s).svg.isEmpty());
    }

    void hostileDiagramsAreInert_data()
    {
        QTest::addColumn<QString>("source");
        const auto row = [](const char *name, const QString &source) {
            QTest::newRow(name) << source;
        };
        row("script in a label", u"graph TD\n  A[\"<script>document.title='owned'</script>\"]\n"_s);
        row("handler in a label",
            u"graph TD\n  A[\"<img src=x onerror=document.title='owned'>\"]\n"_s);
        row("click with a script", u"graph TD\n  A --> B\n  click A \"javascript:alert(1)\"\n"_s);
        row("click with a call", u"graph TD\n  A --> B\n  click A call alert(1)\n"_s);
        row("click with an address", u"graph TD\n  A --> B\n  click A \"http://127.0.0.1:9/\"\n"_s);
        row("level set by the diagram",
            u"%%{init: {\"securityLevel\": \"loose\", \"htmlLabels\": true}}%%\n"
            "graph TD\n  A[\"<img src=x onerror=document.title='owned'>\"]\n"_s);
        row("style sheet set by the diagram",
            u"%%{init: {\"themeCSS\": \"@import url(http://127.0.0.1:9/)\"}}%%\ngraph TD\n  A\n"_s);
        row("colour that is an address",
            u"graph TD\n  A\n  style A fill:url(http://127.0.0.1:9/)\n"_s);
        row("theme that ends the style sheet",
            u"%%{init: {\"themeVariables\": {\"primaryColor\": \"red;} "
            u"</style><script>x</script>\"}}}%%\n"
            "graph TD\n  A\n"_s);
        row("image of a node",
            u"graph TD\n  A@{ img: \"http://127.0.0.1:9/a.png\", label: \"x\" }\n"_s);
        row("icon of an architecture",
            u"sequenceDiagram\n  participant A\n  links A: {\"x\": \"javascript:alert(1)\"}\n  A->>A: b\n"_s);
        row("formula in a label",
            u"sequenceDiagram\n  A->>B: $$\\href{javascript:alert(1)}{x}$$\n"_s);
    }

    void hostileDiagramsAreInert()
    {
        QFETCH(const QString, source);
        const QByteArray svg = draw(source).svg; // Empty where mermaid refuses it.
        static const QRegularExpression markup(
            u"<(script|img|image|a|iframe|foreignObject|use|object)\\b|<[^>]* on\\w+="_s);
        QVERIFY2(!QString::fromUtf8(svg).contains(markup), svg.constData());
        static const QRegularExpression address(
            u"<[^>]*(href|src)=|url\\((?!#)|<style[^>]*>[^<]*@import"_s);
        QVERIFY2(!QString::fromUtf8(svg).contains(address), svg.constData());
    }

private:
    DrawnDiagram draw(const QString &source, bool isDark = false)
    {
        std::optional<DrawnDiagram> result;
        m_renderer->draw(source, isDark, [&result](const DrawnDiagram &drawn) { result = drawn; });
        (void)PreviewFixture::waitFor([&] { return result.has_value(); });
        return result.value_or(DrawnDiagram());
    }

    std::unique_ptr<DiagramRenderer> m_renderer;
};

BYLINE_WEBENGINE_TEST_MAIN(DiagramRendererTest)
#include "diagramrenderertest.moc"
