// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/meantfrontmatter.h"

#include "app/frontmatter/frontmatter.h"

#include <QTest>

using namespace Qt::StringLiterals;

using app::FieldProblem;
using app::findMeantFrontMatter;

class MeantFrontMatterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsNamedAndRepaired_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FieldProblem>("problem");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("repaired");
        using enum FieldProblem;
        const QString good = u"---\ntitle: 글\ntags: [a]\n---\n본문\n"_s;
        const QString keys = u"title: 글\ntags: [a]\n"_s;
        QTest::newRow("never closed") << u"---\n"_s + keys + u"\n본문\n"_s << NeverClosed << 1
                                      << u"---\n"_s + keys + u"---\n\n본문\n"_s;
        QTest::newRow("never closed, at once followed by text")
            << u"---\n"_s + keys + u"본문\n"_s << NeverClosed << 1 << good;
        QTest::newRow("never closed, dashes behind the last value")
            << u"---\ntitle: 글\ntags: [a] ---\n본문\n"_s << NeverClosed << 1 << good;
        QTest::newRow("never closed, and nothing else")
            << u"---\ntitle: 글"_s << NeverClosed << 1 << u"---\ntitle: 글\n---\n"_s;
        QTest::newRow("TOML that is never closed")
            << u"+++\ntitle = \"글\"\n[extra]\na = 1\n\n본문\n"_s << NeverClosed << 1
            << u"+++\ntitle = \"글\"\n[extra]\na = 1\n+++\n\n본문\n"_s;
        QTest::newRow("a comment above") << u"# c\n---\n"_s + keys + u"---\n본문\n"_s << TextAbove
                                         << 2 << u"---\n"_s + keys + u"---\n# c\n본문\n"_s;
        QTest::newRow("a comment of HTML above, blank lines between")
            << u"\n<!-- c -->\n\n---\n"_s + keys + u"---\n본문\n"_s << TextAbove << 4
            << u"---\n"_s + keys + u"---\n<!-- c -->\n본문\n"_s;
        QTest::newRow("text above keys that are only closed")
            << u"머리말\n"_s + keys + u"---\n본문\n"_s << TextAbove << 2
            << u"---\n"_s + keys + u"---\n머리말\n본문\n"_s;
        QTest::newRow("the end is moved in")
            << u"---\n"_s + keys + u" ---\n본문\n"_s << IndentedMarks << 4 << good;
        QTest::newRow("all of it is moved in, below blank lines")
            << u"\n\n    ---\n    title: 글\n    tags: [a]\n    ---\n본문\n"_s << IndentedMarks << 3
            << good;
        QTest::newRow("an em dash") << u"—\n"_s + keys + u"—\n본문\n"_s << OddMarks << 1 << good;
        QTest::newRow("a dash that was made of two")
            << u"—-\n"_s + keys + u"—-\n본문\n"_s << OddMarks << 1 << good;
        QTest::newRow("two dashes") << u"--\n"_s + keys + u"--\n본문\n"_s << OddMarks << 1 << good;
        QTest::newRow("stars") << u"***\n"_s + keys + u"***\n본문\n"_s << OddMarks << 1 << good;
        QTest::newRow("dots") << u"...\n"_s + keys + u"...\n본문\n"_s << OddMarks << 1 << good;
        QTest::newRow("a character that nobody sees before the dashes")
            << u"\u200b---\n"_s + keys + u"---\n본문\n"_s << OddMarks << 1 << good;
        QTest::newRow("a no-break space behind the dashes")
            << u"---\u00a0\n"_s + keys + u"---\n본문\n"_s << OddMarks << 1 << good;
        QTest::newRow("text behind the opening dashes")
            << u"--- my notes\n"_s + keys + u"---\n본문\n"_s << OddMarks << 1
            << u"---\n# my notes\n"_s + keys + u"---\n본문\n"_s;
        QTest::newRow("text right behind the opening dashes") << u"---foo \n"_s + keys
                + u"---\n본문\n"_s << OddMarks << 1 << u"---\n# foo\n"_s + keys + u"---\n본문\n"_s;
        QTest::newRow("a block of code")
            << u"```yaml\n"_s + keys + u"```\n본문\n"_s << FencedMarks << 1 << good;
        QTest::newRow("dashes in a block of code")
            << u"```\n---\n"_s + keys + u"---\n```\n본문\n"_s << FencedMarks << 1 << good;
        QTest::newRow("TOML as a block of code")
            << u"~~~ toml\ntitle = 1\n~~~\n본문\n"_s << FencedMarks << 1
            << u"+++\ntitle = 1\n+++\n본문\n"_s;
        QTest::newRow("keys alone")
            << keys + u"\n본문\n"_s << NoMarks << 1 << u"---\n"_s + keys + u"---\n\n본문\n"_s;
        QTest::newRow("keywords of Org")
            << u"#+TITLE: 글\n#+DATE: 2024-02-02\n#+TAGS: a\n#+TAGS: b\n\n본문\n"_s << OrgKeywords
            << 1 << u"---\ntitle: 글\ndate: 2024-02-02\ntags: [a, b]\n---\n\n본문\n"_s;
    }

    void itIsNamedAndRepaired()
    {
        QFETCH(const QString, text);
        QFETCH(const FieldProblem, problem);
        QFETCH(const int, line);
        QFETCH(const QString, repaired);
        const auto meant = findMeantFrontMatter(text);
        QVERIFY(meant);
        QCOMPARE(app::fieldProblem(meant->problem), problem);
        QCOMPARE(meant->problem.line, line);
        const QString after = app::applied(text, {meant->repair});
        QCOMPARE(after, repaired);
        QVERIFY(!findMeantFrontMatter(after));
        const auto read = app::FrontMatter::read(after);
        QVERIFY(read && read->problems().isEmpty());
        // No second one is put above it.
        const auto edit = app::setField(text, u"title"_s, u"x"_s);
        QVERIFY(!edit);
        QCOMPARE(app::fieldProblem(edit.error()), problem);
    }

    void otherTextMeansNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a post") << u"# Title\n\nNote: some text\n\n---\n\nmore: text\n\n---\n"_s;
        QTest::newRow("front matter") << u"---\ntitle: a\n---\nx\n"_s;
        QTest::newRow("front matter in an example")
            << u"So it looks:\n\n```\n---\ntitle: a\ndate: b\n---\n```\n"_s;
        QTest::newRow("a program's settings") << u"```yaml\nname: a\non: push\n```\n"_s;
        QTest::newRow("one line with a colon") << u"title: a\n\ntext\n"_s;
        QTest::newRow("a heading below a line")
            << u"title: a\n---\ntext\n"_s.replace(u"title"_s, u"Note"_s);
        QTest::newRow("a rule and text") << u"---\n\nText: it goes on\nand on\n"_s;
        QTest::newRow("a list between rules") << u"***\n- a\n- b\n***\n"_s;
        QTest::newRow("a comment of Org") << u"#+ text\n"_s;
        QTest::newRow("a dialogue") << u"Kim: hello\nLee: hi\n\ntext\n"_s;
    }

    void otherTextMeansNone()
    {
        QFETCH(const QString, text);
        QVERIFY(!findMeantFrontMatter(text));
    }
};

QTEST_GUILESS_MAIN(MeantFrontMatterTest)
#include "meantfrontmattertest.moc"
