// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/fencefollower.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FenceFollowerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfCodeAreKnown_data();
    void linesOfCodeAreKnown();
};

void FenceFollowerTest::linesOfCodeAreKnown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code"); // A sign for each line; # is code.
    const auto row = [](const char *name, const QString &text, const QString &code) {
        QTest::newRow(name) << text << code;
    };
    row("code between fences", u"a\n```\nb\n```\nc"_s, u".###."_s);
    row("code of tildes", u"~~~ `x`\n```\n~~~\nc"_s, u"###."_s);
    row("a shorter fence ends no longer one", u"````\n```\na\n````\nb"_s, u"####."_s);
    row("a longer fence ends a shorter one", u"```\na\n`````\nb"_s, u"###."_s);
    row("a fence with a language ends nothing", u"```\n```c\n```\nb"_s, u"###."_s);
    row("a span of code begins no fence", u"```a```\nb"_s, u".."_s);
    row("an indented line ends no fence", u"```\n    ```\n```\nb"_s, u"###."_s);
    row("an indented line begins no fence", u"    ```\nb"_s, u".."_s);
    row("a fence never closed", u"```\na\n\nb"_s, u"####"_s);
    row("a quote ends its code", u"> ```\n> a\nb"_s, u"##."_s);
    row("a fence behind a quote is another", u"> ```\n```\na"_s, u"###"_s);
    row("an entry ends its code", u"- ```\n  a\n\n  b\nc"_s, u"####."_s);
    row("a fence in an entry", u"- a\n\n  ```\n  - b\n  ```\n- c"_s, u"..###."_s);
    row("a fence in an entry of an entry", u"1. a\n   - b\n\n     ```\n     c\n     ```\nd"_s,
        u"...###."_s);
    row("a fence in a definition", u"a\n:   b\n\n    ```\n    : c\n    ```\nd"_s, u"...###."_s);
    row("a fence behind a tab", u"-\ta\n\n\t```\n\tb\n\t```\nc"_s, u"..###."_s);
    row("a fence in a quote of an entry", u"- > ```\n  > - a\n  > ```\n  > b"_s, u"###."_s);
}

void FenceFollowerTest::linesOfCodeAreKnown()
{
    QFETCH(const QString, text);
    QFETCH(const QString, code);
    app::FenceFollower fences;
    QString found;
    for (const QString &line : text.split(u'\n'))
        found += fences.follow(line) ? u'#' : u'.';
    QCOMPARE(found, code);
}

QTEST_GUILESS_MAIN(FenceFollowerTest)
#include "fencefollowertest.moc"
