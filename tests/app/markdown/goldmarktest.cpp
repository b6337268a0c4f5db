// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include <QTest>

using app::Dialect;

// What goldmark reads otherwise than cmark where constructs meet. What is expected are the blocks
// that Hugo 0.111 itself makes; fidelitytest.cpp compares whole posts.
class GoldmarkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksAreThoseOfHugo_data()
    {
        QTest::addColumn<QString>("post");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char16_t *post, const char16_t *expected) {
            QTest::newRow(name) << QString::fromUtf16(post) << QString::fromUtf16(expected);
        };
        row("attributes without an id leave the heading its own", u"# 제목 {.red}",
            u"<h1 id=\"제목\" class=\"red\">제목</h1>\n");
        row("values of attributes are strings, numbers and words", u"## a {key=\"v w\" n=1 #b .c}",
            u"<h2 id=\"b\" class=\"c\">a</h2>\n");
        row("attributes stand behind closing hashes", u"## a ## {#b}", u"<h2 id=\"b\">a</h2>\n");
        row("the last braces are the attributes", u"# a {b} {#c}", u"<h1 id=\"c\">a {b}</h1>\n");
        row("what is no attribute stays in the heading", u"# a {b}",
            u"<h1 id=\"a-b\">a {b}</h1>\n");
        row("an underlined heading has attributes", u"a {.b}\n---",
            u"<h2 id=\"a\" class=\"b\">a</h2>\n");
    }

    void blocksAreThoseOfHugo()
    {
        QFETCH(const QString, post);
        QFETCH(const QString, expected);
        QCOMPARE(app::render(post, {Dialect::Hugo, false}).html(), expected);
    }
};

QTEST_GUILESS_MAIN(GoldmarkTest)
#include "goldmarktest.moc"
