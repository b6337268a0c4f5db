// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/linecommands.h"
#include "app/text/links.h"
#include "tests/support/markedtext.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using app::TextChange;
using test::MarkedText;

using Command = std::function<TextChange(QStringView, const app::TextSelection &)>;
Q_DECLARE_METATYPE(Command)

class LineCommandsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changeLines_data()
    {
        QTest::addColumn<Command>("command");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const Command &command, const QString &before,
                            const QString &after) {
            QTest::newRow(name) << command << before << after;
        };
        const Command heading2 = [](QStringView text, const app::TextSelection &selection) {
            return app::toggledHeading(text, selection, 2);
        };
        row("heading", heading2, u"a‸"_s, u"## a‸"_s);
        row("heading of another level", heading2, u"# a‸"_s, u"## a‸"_s);
        row("heading again", heading2, u"## a‸"_s, u"a‸"_s);
        row("an item becomes a heading", heading2, u"1. a‸"_s, u"## a‸"_s);
        row("headings of several lines", heading2, u"«a\n\nb»‸"_s, u"«## a\n\n## b»‸"_s);
        row("heading in an empty line", heading2, u"‸"_s, u"## ‸"_s);
        row("paragraph of a heading", app::plainParagraph, u"### a‸"_s, u"a‸"_s);
        row("paragraph of a quoted task", app::plainParagraph, u"> - [ ] a‸"_s, u"a‸"_s);
        row("paragraph stays", app::plainParagraph, u"a‸"_s, u"a‸"_s);
        row("quote", app::toggledQuote, u"«a\n\nb»‸"_s, u"«> a\n>\n> b»‸"_s);
        row("quote again", app::toggledQuote, u"«> a\n>\n> b»‸"_s, u"«a\n\nb»‸"_s);
        row("quote in a quote", app::toggledQuote, u"> > a‸"_s, u"> a‸"_s);
        row("code block", app::toggledCodeBlock, u"«a\nb»‸"_s, u"```\n«a\nb»‸\n```"_s);
        row("code block again", app::toggledCodeBlock, u"x\n```\n«a\nb»‸\n```\ny"_s,
            u"x\n«a\nb»‸\ny"_s);
        row("code block around fences", app::toggledCodeBlock, u"«```\na\n```»‸"_s,
            u"````\n«```\na\n```»‸\n````"_s);
        row("empty code block", app::toggledCodeBlock, u"a\n‸"_s, u"a\n\n```\n‸\n```"_s);
        const Command table = [](QStringView text, const app::TextSelection &selection) {
            return app::insertedTable(text, selection, 2, 1);
        };
        row("table", table, u"‸"_s, u"| ‸    |     |\n| --- | --- |\n|     |     |"_s);
        row("table below a paragraph", table, u"a‸\nb"_s,
            u"a\n\n| ‸    |     |\n| --- | --- |\n|     |     |\n\nb"_s);
        row("rule", app::insertedRule, u"a‸"_s, u"a\n\n---\n‸"_s);
        row("rule in an empty line", app::insertedRule, u"a\n\n‸\n\nb"_s, u"a\n\n---\n‸\n\nb"_s);
    }

    void changeLines()
    {
        QFETCH(const Command, command);
        QFETCH(const QString, before);
        const MarkedText marked = MarkedText::parse(before);
        QTEST(marked.after(command(marked.text, marked.selection)).marked(), "after");
    }

    void insertsLinks_data()
    {
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString url = u"https://a.kr/b"_s;
        QTest::newRow("selection and an address offered")
            << url << u"see «this»‸"_s << u"see [this](https://a.kr/b)‸"_s;
        QTest::newRow("selection alone") << QString() << u"see «this»‸"_s << u"see [this](‸)"_s;
        QTest::newRow("the word at the cursor") << QString() << u"이 글‸을"_s << u"이 [글을](‸)"_s;
        QTest::newRow("an address is selected")
            << QString() << u"«https://a.kr»‸"_s << u"[‸](https://a.kr)"_s;
        QTest::newRow("nothing there, an address offered")
            << url << u"a ‸"_s << u"a [‸](https://a.kr/b)"_s;
        QTest::newRow("what is offered is no address")
            << u"some text"_s << u"«a»‸"_s << u"[a](‸)"_s;
        QTest::newRow("in a link its address is selected")
            << QString() << u"x [a‸](https://a.kr)"_s << u"x [a](«https://a.kr»‸)"_s;
        QTest::newRow("brackets that do not match")
            << u"https://a.kr/(b"_s << u"«a»‸"_s << u"[a](<https://a.kr/(b>)‸"_s;
    }

    void insertsLinks()
    {
        QFETCH(const QString, offered);
        QFETCH(const QString, before);
        const MarkedText marked = MarkedText::parse(before);
        QTEST(marked.after(insertedLink(marked.text, marked.selection, offered)).marked(), "after");
    }
};

QTEST_GUILESS_MAIN(LineCommandsTest)
#include "linecommandstest.moc"
