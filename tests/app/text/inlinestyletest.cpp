// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/inlinestyle.h"
#include "tests/support/markedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using app::InlineStyle;
using test::MarkedText;

class InlineStyleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toggles_data()
    {
        QTest::addColumn<InlineStyle>("style");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row
            = [](const char *name, InlineStyle style, const QString &before, const QString &after) {
                  QTest::newRow(name) << style << before << after;
              };
        using enum InlineStyle;
        row("selection gets marks around it", Strong, u"a «b»‸ c"_s, u"a **«b»‸** c"_s);
        row("a selection made backwards stays so", Strong, u"a ‸«b» c"_s, u"a **‸«b»** c"_s);
        row("marks around the selection go", Strong, u"a **«b»‸** c"_s, u"a «b»‸ c"_s);
        row("marks inside of the selection go", Strong, u"a «**b**»‸ c"_s, u"a «b»‸ c"_s);
        row("word at the cursor", Emphasis, u"one tw‸o three"_s, u"one *tw‸o* three"_s);
        row("cursor at the end of its word", Emphasis, u"one two‸ x"_s, u"one *two‸* x"_s);
        row("cursor at the start of its word", Strong, u"one ‸two"_s, u"one **‸two**"_s);
        row("a Hangul word", Strong, u"오늘 행‸사를 갔다"_s, u"오늘 **행‸사를** 갔다"_s);
        row("a word in the middle of strong text", Strong, u"**a b‸ c**"_s, u"a b‸ c"_s);
        row("no word: a pair", Strong, u"a ‸ b"_s, u"a **‸** b"_s);
        row("an empty pair goes", Strong, u"a **‸** b"_s, u"a ‸ b"_s);
        row("an empty pair of code goes", Code, u"a `‸`"_s, u"a ‸"_s);
        row("blanks stay outside", Strong, u"a« b »‸c"_s, u"a **«b»‸** c"_s);
        row("strong and emphasis nest", Emphasis, u"**«b»‸**"_s, u"***«b»‸***"_s);
        row("emphasis leaves strong", Emphasis, u"***«b»‸***"_s, u"**«b»‸**"_s);
        row("strong leaves emphasis", Strong, u"***«b»‸***"_s, u"*«b»‸*"_s);
        row("strike inside of strong", Strikethrough, u"**«b»‸**"_s, u"**~~«b»‸~~**"_s);
        row("strong outside of strike goes", Strong, u"**~~«b»‸~~**"_s, u"~~«b»‸~~"_s);
        row("a part of a span is taken out", Strong, u"**one «two»‸ three**"_s,
            u"**one** «two»‸ **three**"_s);
        row("the start of a span is taken out", Strong, u"**«one»‸ two**"_s, u"«one»‸ **two**"_s);
        row("spans that are touched melt together", Strong, u"«**a** and **b**»‸"_s,
            u"**«a and b»‸**"_s);
        row("a span that is reached into grows", Strong, u"**a «b** c»‸"_s, u"**a «b c»‸**"_s);
        row("underscores count as emphasis", Emphasis, u"_«b»‸_"_s, u"«b»‸"_s);
        row("strong Korean with brackets goes", Strong, u"**링크(li‸nk)**를"_s, u"링크(li‸nk)를"_s);
        row("code", Code, u"call «f()»‸"_s, u"call `«f()»‸`"_s);
        row("code with a backtick gets longer marks", Code, u"«a`b»‸"_s, u"``«a`b»‸``"_s);
        row("code that ends in a backtick is padded", Code, u"«a`»‸"_s, u"`` «a`»‸ ``"_s);
        row("strong goes around code", Strong, u"`«a»‸`"_s, u"**`«a»‸`**"_s);
        row("stars in code are no marks", Strong, u"`**a**` «b»‸"_s, u"`**a**` **«b»‸**"_s);
        row("each line gets its own", Strong, u"«one\n\n- two»‸"_s, u"**«one**\n\n- **two»‸**"_s);
        row("lines that have it keep it", Strong, u"«**one**\ntwo»‸"_s, u"«**one**\n**two»‸**"_s);
        row("list mark stays outside", Strong, u"«- one»‸"_s, u"- **«one»‸**"_s);
        row("heading mark stays outside", Emphasis, u"«## one»‸"_s, u"## *«one»‸*"_s);
        row("only blanks: nothing", Strong, u"a«  »‸b"_s, u"a«  »‸b"_s);
        row("empty text", Strong, u"‸"_s, u"**‸**"_s);
    }

    void toggles()
    {
        QFETCH(const InlineStyle, style);
        QFETCH(const QString, before);
        QFETCH(const QString, after);
        const MarkedText marked = MarkedText::parse(before);
        const MarkedText result = marked.after(toggled(marked.text, marked.selection, style));
        QCOMPARE(result.marked(), after);
    }

    void tellsWhatIsStyled()
    {
        const MarkedText strong = MarkedText::parse(u"a **b‸** c"_s);
        QVERIFY(hasStyle(strong.text, strong.selection, InlineStyle::Strong));
        QVERIFY(!hasStyle(strong.text, strong.selection, InlineStyle::Emphasis));
        const MarkedText blank = MarkedText::parse(u"a ‸ c"_s);
        QVERIFY(!hasStyle(blank.text, blank.selection, InlineStyle::Strong));
    }
};

QTEST_GUILESS_MAIN(InlineStyleTest)
#include "inlinestyletest.moc"
