// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/diagramsvg.h"

#include <QTest>

using ui::cleanDiagram;

namespace {

/// A document with `content` in it.
QByteArray svg(const QByteArray &content)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
           " viewBox=\"0 0 10 20\">"
        + content + "</svg>";
}

} // namespace

class DiagramSvgTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsDrawings()
    {
        const QByteArray content
            = "<style>#a{fill:url(#b);color:red}</style><g transform=\"scale(2)\">"
              "<rect width=\"3\" height=\"4\" style=\"fill:#fff\"/>"
              "<text x=\"1\">가 &lt; 나</text></g>";
        const QByteArray cleaned = cleanDiagram(svg(content)).value_or("");
        QVERIFY2(cleaned.contains(content), cleaned.constData());
        QVERIFY(cleaned.contains("width=\"10\" height=\"20\""));
    }

    void dropsWhatIsNoDrawing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("rest");
        const auto row = [](const char *name, const char *content, const char *rest) {
            QTest::newRow(name) << QByteArray(content) << QByteArray(rest);
        };
        row("script", "<script>x</script><g/>", "<g/>");
        row("foreign markup",
            "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><img src=\"x\"/></body>"
            "</foreignObject><g/>",
            "<g/>");
        row("markup of another language", "<img xmlns=\"http://www.w3.org/1999/xhtml\"/><g/>",
            "<g/>");
        row("link and what is in it", "<a href=\"http://a\"><rect/></a><g/>", "<g/>");
        row("image", "<image href=\"http://a\"/><g/>", "<g/>");
        row("use", "<use xlink:href=\"http://a#b\"/><g/>", "<g/>");
        row("animation", "<rect><set attributeName=\"href\" to=\"x\"/></rect>", "<rect/>");
        row("handler", "<rect onload=\"x\" ONCLICK=\"y\" id=\"r\"/>", "<rect id=\"r\"/>");
        row("address", "<rect href=\"http://a\" xlink:href=\"http://b\"/>", "<rect/>");
        row("style with an address",
            "<rect style=\"fill:url(http://a)\" fill=\"url( 'http://a')\"/>", "<rect/>");
        row("escaped style", "<rect style=\"fill:u\\72l(http://a)\"/>", "<rect/>");
        row("style sheet with an import", "<style>@import 'http://a';</style>", "<style/>");
        row("style sheet with an address", "<style>a{fill:URL(http://a)}</style>",
            "<style/>");
        row("instruction for the parser", "<?xml-stylesheet href=\"http://a\"?><g/>", "<g/>");
        row("comment", "<!-- x --><g/>", "<g/>");
    }

    void dropsWhatIsNoDrawing()
    {
        QFETCH(const QByteArray, content);
        QFETCH(const QByteArray, rest);
        const QByteArray cleaned = cleanDiagram(svg(content)).value_or("");
        QVERIFY2(cleaned.contains('>' + rest + "</svg>"), cleaned.constData());
    }

    void refusesWhatIsNoDiagram_data()
    {
        QTest::addColumn<QByteArray>("svg");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("text");
        QTest::newRow("HTML") << QByteArray("<html><svg/></html>");
        QTest::newRow("without a view box")
            << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>");
        QTest::newRow("of no namespace") << QByteArray("<svg viewBox=\"0 0 1 1\"></svg>");
        QTest::newRow("endless") << QByteArray(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 9e9\"></svg>");
        QTest::newRow("cut off") << svg("<g>").chopped(6);
        QTest::newRow("not closed") << svg("<g>");
        QTest::newRow("entities of its own")
            << "<!DOCTYPE svg [<!ENTITY a \"b\">]>" + svg("<text>&a;</text>");
        QTest::newRow("a drawing in a drawing") << svg("<svg viewBox=\"0 0 1 1\"/>");
        QTest::newRow("too deep") << svg(QByteArray("<g>").repeated(300)
                                         + QByteArray("</g>").repeated(300));
        QTest::newRow("too much") << svg(QByteArray("<g/>").repeated(30'000));
    }

    void refusesWhatIsNoDiagram()
    {
        QFETCH(const QByteArray, svg);
        QVERIFY(!cleanDiagram(svg));
    }
};

QTEST_GUILESS_MAIN(DiagramSvgTest)
#include "diagramsvgtest.moc"
