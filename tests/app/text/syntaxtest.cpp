// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/syntax.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::SyntaxStyle;

namespace {

struct Letter {
    SyntaxStyle style;
    char16_t letter;
};

// The first that holds is shown.
constexpr Letter letters[] = {
    {SyntaxStyle::Mark, u'm'},          {SyntaxStyle::ListMark, u'l'},
    {SyntaxStyle::Info, u'i'},          {SyntaxStyle::HardBreak, u'_'},
    {SyntaxStyle::Code, u'c'},          {SyntaxStyle::CodeBlock, u'C'},
    {SyntaxStyle::Html, u'h'},          {SyntaxStyle::Comment, u'#'},
    {SyntaxStyle::Address, u'a'},       {SyntaxStyle::Link, u'L'},
    {SyntaxStyle::Strong, u'b'},        {SyntaxStyle::Emphasis, u'e'},
    {SyntaxStyle::Strikethrough, u's'}, {SyntaxStyle::Done, u'd'},
    {SyntaxStyle::Key, u'k'},           {SyntaxStyle::String, u't'},
    {SyntaxStyle::Literal, u'n'},       {SyntaxStyle::Heading1, u'1'},
    {SyntaxStyle::Heading2, u'2'},      {SyntaxStyle::Heading3, u'3'},
    {SyntaxStyle::Quote, u'q'},
};

QString lettersOf(QStringView line, const app::SyntaxLine &syntax)
{
    QString result(line.size(), u'.');
    for (const app::SyntaxRun &run : syntax.runs) {
        for (const Letter &letter : letters) {
            if (run.styles & letter.style) {
                result.replace(run.start, run.length, QString(run.length, letter.letter));
                break;
            }
        }
    }
    return result;
}

QString styled(const QString &text, bool hasFrontMatter)
{
    QStringList result;
    app::SyntaxState state;
    for (const QString &line : text.split(u'\n')) {
        const app::SyntaxLine syntax = app::syntaxOf(line, state, hasFrontMatter);
        result.append(lettersOf(line, syntax));
        state = app::SyntaxState::fromInt(syntax.state.toInt());
        if (state != syntax.state)
            return u"state does not survive"_s;
    }
    return result.join(u'\n');
}

} // namespace

class SyntaxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("letters");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("heading", u"# a **b**"_s, u"mm11mmbmm"_s);
        row("heading of level 3", u"### 글"_s, u"mmmm3"_s);
        row("no heading without a blank", u"#tag"_s, u"...."_s);
        row("emphasis", u"a *b* **c** ~~d~~"_s, u"..mem.mmbmm.mmsmm"_s);
        row("code span", u"a `**b**`"_s, u"..mcccccm"_s);
        row("link", u"[글](https://a.kr \"t\")"_s, u"mLmmaaaaaaaaaaaammmmm"_s);
        row("image", u"![](img/1.jpg)"_s, u"mmmmaaaaaaaaam"_s);
        row("bare address", u"see https://a.kr."_s, u"....aaaaaaaaaaaa."_s);
        row("list", u"- a\n  1. b"_s, u"ll.\n..lll."_s);
        row("tasks", u"- [ ] a\n- [x] b"_s, u"lllll..\nlllll.d"_s);
        row("quote", u"> a *b*"_s, u"mmqqmem"_s);
        row("rule", u"---"_s, u"mmm"_s);
        row("table", u"| a | b |\n| - | :-: |\n| `c` | d |"_s,
            u"m...m...m\nmmmmmmmmmmm\nm.mcm.m...m"_s);
        row("table without outer pipes", u"a | b\n- | -\nc | d"_s, u".....\nmmmmm\n..m.."_s);
        row("html", u"a<br/>b"_s, u".hhhhh."_s);
        row("html block holds no Markdown", u"<div>\n*a*\n</div>\n\n*b*"_s,
            u"hhhhh\n...\nhhhhhh\n\nmem"_s);
        row("a tag alone is no block that swallows what follows", u"<br/>\n\n## a"_s,
            u"hhhhh\n\nmmm2"_s);
        row("comment over lines", u"a <!-- b\n*c*\n--> *d*"_s, u"..######\n###\n###...."_s);
        row("fence", u"```cpp\n# a\n```\n# b"_s, u"mmmiii\nCCC\nmmm\nmm1"_s);
        row("fence of tildes", u"~~~\n```\n~~~\n*a*"_s, u"mmm\nCCC\nmmm\nmem"_s);
        row("a longer fence needs as long an end", u"````\n```\n````\n*a*"_s,
            u"mmmm\nCCC\nmmmm\nmem"_s);
        row("fence in a list", u"- a\n\n  ```\n  *b*\n  ```\n  *c*"_s,
            u"ll.\n\nCCmmm\nCCCCC\nmmmmm\n..mem"_s);
        row("inline backticks are no fence", u"```a```"_s, u"mmmcmmm"_s);
        row("indented code", u"a\n\n    *b*\n    c\nd"_s, u".\n\nCCCCCCC\nCCCCC\n."_s);
        row("an indented line of a paragraph is none", u"a\n    *b*"_s, u".\n....mem"_s);
        row("a nested item is none", u"- a\n\n    - *b*"_s, u"ll.\n\n....llmem"_s);
        row("definition", u"[a]: https://a.kr"_s, u"mLmmaaaaaaaaaaaaa"_s);
        row("footnote", u"a[^1]\n\n[^1]: *b*"_s, u".mmLm\n\nmmLmm.mem"_s);
        row("template", u"{% include a.html %} {{ b }}"_s, u"hhhhhhhhhhhhhhhhhhhh.hhhhhhh"_s);
        row("template code", u"{% raw %}\n*a*\n{% endraw %}\n*b*"_s,
            u"CCCCCCCCC\nCCC\nCCCCCCCCCCCC\nmem"_s);
        row("hard break", u"a  \nb\\"_s, u".__\n.m"_s);
        row("one blank at the end is none", u"a "_s, u".."_s);
        row("heading by underline", u"a\n==="_s, u".\nmmm"_s);
    }

    void lines()
    {
        QFETCH(const QString, text);
        QTEST(styled(text, false), "letters");
    }

    void frontMatter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("letters");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << u"---\n"_s + text + u"\n---\n# a"_s
                                << u"mmm\n"_s + expected + u"\nmmm\nmm1"_s;
        };
        row("text", u"title: 글 하나"_s, u"kkkkkm.tttt"_s);
        row("quoted text and comment", u"a: \"b # c\" # d"_s, u"km.ttttttt.###"_s);
        row("number, date and truth", u"a: 12\nb: 2019-09-26 23:53\nc: true"_s,
            u"km.nn\nkm.nnnnnnnnnnnnnnnn\nkm.nnnn"_s);
        row("list", u"tags:\n  - a\n  - 1"_s, u"kkkkm\n..l.t\n..l.n"_s);
        row("list in brackets", u"tags: [a, 1]"_s, u"kkkkm.mtm.nm"_s);
        row("comment", u"# a: b"_s, u"######"_s);
        row("address is text", u"a: https://b.kr"_s, u"km.tttttttttttt"_s);
        row("block of text", u"a: |\n  b: c\n\n  # d\ne: f"_s, u"km.m\n..tttt\n\n..ttt\nkm.t"_s);
        row("key with dashes", u"header-img: \"a\""_s, u"kkkkkkkkkkm.ttt"_s);
    }

    void frontMatter()
    {
        QFETCH(const QString, text);
        QTEST(styled(text, true), "letters");
    }

    void withoutAnEndThereIsNoFrontMatter()
    {
        QCOMPARE(styled(u"---\n*a*"_s, false), u"mmm\nmem"_s);
    }

    void tomlFrontMatter()
    {
        QCOMPARE(styled(u"+++\na = \"b\"\n[c]\n+++\n*d*"_s, true),
                 u"mmm\nkkm.ttt\nkkk\nmmm\nmem"_s);
    }

    void veryLongLinesAreStyledInPart()
    {
        const QString line = u"**a** "_s.repeated(20'000);
        const app::SyntaxLine syntax = app::syntaxOf(line, {});
        QVERIFY(!syntax.runs.isEmpty());
        QVERIFY(syntax.runs.last().start < app::LongestStyledLine);
    }
};

QTEST_GUILESS_MAIN(SyntaxTest)
#include "syntaxtest.moc"
