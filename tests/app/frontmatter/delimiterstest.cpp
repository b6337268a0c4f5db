// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/delimiters.h"

#include <QTest>

using namespace Qt::StringLiterals;

using app::DelimiterStyle;
using app::findFrontMatter;
using app::FrontMatterFormat;

class DelimitersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frontMatterIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<FrontMatterFormat>("format");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("bodyLine");

        using enum FrontMatterFormat;
        const auto row = [](const char *name, const QString &text, FrontMatterFormat format,
                            const QString &content, const QString &body, int bodyLine) {
            QTest::newRow(name) << text << format << content << body << bodyLine;
        };
        row("three dashes", u"---\na: b\n---\n본문\n"_s, Yaml, u"a: b\n"_s, u"본문\n"_s, 4);
        row("three dots close", u"---\na: b\n...\nx"_s, Yaml, u"a: b\n"_s, u"x"_s, 4);
        row("the first closing line counts", u"---\na: |\n---\n---\nx"_s, Yaml, u"a: |\n"_s,
            u"---\nx"_s, 4);
        row("blanks after delimiters", u"--- \t\na: b\n---  \nx"_s, Yaml, u"a: b\n"_s, u"x"_s, 4);
        row("nothing inside", u"---\n---\nx"_s, Yaml, QString(), u"x"_s, 3);
        row("a blank line inside", u"---\n\n---\nx"_s, Yaml, u"\n"_s, u"x"_s, 4);
        row("no line break at the end", u"---\na: b\n---"_s, Yaml, u"a: b\n"_s, QString(), 4);
        row("emoji and Hangul", u"---\n제목: 🍺\n---\nx"_s, Yaml, u"제목: 🍺\n"_s, u"x"_s, 4);
        row("TOML", u"+++\na = 1\n+++\nx"_s, Toml, u"a = 1\n"_s, u"x"_s, 4);
        row("TOML isn't closed by dashes", u"+++\n---\n+++\nx"_s, Toml, u"---\n"_s, u"x"_s, 4);
        row("JSON", u"{\n \"a\": \"}\\\"\"\n}\nx"_s, Json, u"{\n \"a\": \"}\\\"\"\n}"_s, u"x"_s, 4);
        row("JSON in one line", u"{\"a\": {}} \nx"_s, Json, u"{\"a\": {}}"_s, u"x"_s, 2);
        row("Hexo's end below an object", u"{\n \"a\": 1\n}\n;;;\nx"_s, Json, u"{\n \"a\": 1\n}"_s,
            u"x"_s, 5);
        row("Hexo's JSON without braces", u"\"a\": 1,\n\"b\": 2\n;;;\nx"_s, Json,
            u"\"a\": 1,\n\"b\": 2\n"_s, u"x"_s, 4);
        row("Hexo's JSON between semicolons", u";;;\n\"a\": 1\n;;;\nx"_s, Json, u"\"a\": 1\n"_s,
            u"x"_s, 4);
        row("Hexo's YAML without the first line", u"title: a\ntags:\n- b\n\n# c\n---\nx"_s, Yaml,
            u"title: a\ntags:\n- b\n\n# c\n"_s, u"x"_s, 7);
        row("a named JSON", u"---json\n{\"a\": 1}\n---\nx"_s, Json, u"{\"a\": 1}\n"_s, u"x"_s, 4);
        row("a named TOML", u"--- toml\na = 1\n---\nx"_s, Toml, u"a = 1\n"_s, u"x"_s, 4);
        row("YAML by its short name", u"---yml\na: b\n---\nx"_s, Yaml, u"a: b\n"_s, u"x"_s, 4);
        row("a language that is code", u"---js\n{ a: 1 }\n---\nx"_s, Other, u"{ a: 1 }\n"_s, u"x"_s,
            4);
        row("Hexo's keys in any script", u"title: a\n분류: b\n---\nx"_s, Yaml,
            u"title: a\n분류: b\n"_s, u"x"_s, 4);
        row("a byte order mark inside", u"---\n\ufefftitle: a\n---\nx"_s, Yaml, u"title: a\n"_s,
            u"x"_s, 4);
        row("an empty object", u"{}"_s, Json, u"{}"_s, QString(), 2);
    }

    void frontMatterIsFound()
    {
        QFETCH(const QString, text);
        QFETCH(const FrontMatterFormat, format);
        QFETCH(const QString, content);
        QFETCH(const QString, body);
        QFETCH(const int, bodyLine);
        const std::optional<app::FrontMatterSpan> span = findFrontMatter(text);
        QVERIFY(span);
        QCOMPARE(span->format, format);
        QCOMPARE(text.mid(span->content.start, span->content.length), content);
        QCOMPARE(span->whole.start, 0);
        QCOMPARE(text.mid(span->whole.end()), body);
        QCOMPARE(span->contentLine, span->content.start == 0 ? 1 : 2);
        QCOMPARE(span->bodyLine, bodyLine);
    }

    void unusualDelimitersAreTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<DelimiterStyle>("style");
        QTest::addColumn<int>("contentLine");
        QTest::addColumn<QString>("body");

        using enum DelimiterStyle;
        QTest::newRow("usual") << u"---\ntitle: a\n---\nx"_s << Usual << 2 << u"x"_s;
        QTest::newRow("blank lines first")
            << u"\n  \n---\ntitle: a\n---\nx"_s << BelowBlankLines << 4 << u"x"_s;
        QTest::newRow("blank lines before TOML")
            << u"\n+++\na = 1\n+++\nx"_s << BelowBlankLines << 3 << u"x"_s;
        QTest::newRow("more dashes at the end")
            << u"---\ntitle: a\n-----\nx\n\n---\n"_s << LongEnd << 2 << u"x\n\n---\n"_s;
        QTest::newRow("more dashes on both lines")
            << u"----\ntitle: a\n----\nx"_s << LongMarks << 2 << u"x"_s;
        QTest::newRow("blanks before the dashes")
            << u" ---\ntitle: a\n---\nx"_s << IndentedOpening << 2 << u"x"_s;
        QTest::newRow("blanks before TOML's marks, below a blank line")
            << u"\n  +++\ntitle = 1\n+++\nx"_s << IndentedOpening << 3 << u"x"_s;
        QTest::newRow("blanks before an object")
            << u" {\"title\": 1}\nx"_s << IndentedOpening << 1 << u"x"_s;
        QTest::newRow("a comment behind the dashes")
            << u"--- # c\ntitle: a\n---\nx"_s << TextOnOpening << 1 << u"x"_s;
        QTest::newRow("a key behind the dashes")
            << u"---title: a\n---\nx"_s << TextOnOpening << 1 << u"x"_s;
        QTest::newRow("a tag of Ruby's behind the dashes")
            << u"--- !ruby/object:A\ntitle: a\n---\nx"_s << TextOnOpening << 1 << u"x"_s;
        QTest::newRow("a comment behind TOML's mark")
            << u"+++ # c\ntitle = 1\n+++\nx"_s << TextOnOpening << 1 << u"x"_s;
        QTest::newRow("a comment behind the closing dashes")
            << u"---\ntitle: a\n--- # c\nx"_s << TextOnEnd << 2 << u"x"_s;
        QTest::newRow("a comment, no opening line")
            << u"# c\n\ntitle: a\n---\nx"_s << Unopened << 1 << u"x"_s;
        QTest::newRow("no opening line") << u"title: a\n---\nx"_s << Unopened << 1 << u"x"_s;
        QTest::newRow("no opening line, more dashes")
            << u"title: a\n----\nx"_s << Unopened << 1 << u"x"_s;
        QTest::newRow("no opening line below a blank one")
            << u"\ntitle: a\n---\nx"_s << Unopened << 2 << u"x"_s;
    }

    void unusualDelimitersAreTold()
    {
        QFETCH(const QString, text);
        QFETCH(const DelimiterStyle, style);
        QFETCH(const int, contentLine);
        QFETCH(const QString, body);
        const std::optional<app::FrontMatterSpan> span = findFrontMatter(text);
        QVERIFY(span);
        QCOMPARE(span->style, style);
        QCOMPARE(span->contentLine, contentLine);
        QCOMPARE(span->whole.start, 0);
        QCOMPARE(text.mid(span->whole.end()), body);
        QCOMPARE(text.first(span->content.start).count(u'\n') + 1, contentLine);
    }

    void otherTextHasNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no text") << QString();
        QTest::newRow("a paragraph") << u"a\n---\nb: c\n---\n"_s;
        QTest::newRow("a blank line first") << u"\n---\na: b\n---\n"_s;
        QTest::newRow("never closed") << u"---\na: b\n"_s;
        QTest::newRow("only the opening line") << u"---\n"_s;
        QTest::newRow("only three dashes") << u"---"_s;
        QTest::newRow("four dashes") << u"----\na: b\n----\n"_s;
        QTest::newRow("an indented delimiter") << u" ---\na: b\n---\n"_s;
        QTest::newRow("text after the dashes") << u"--- a\n---\n"_s;
        QTest::newRow("an indented closing line") << u"---\na: b\n ---\n"_s;
        QTest::newRow("TOML that is never closed") << u"+++\na = 1\n"_s;
        QTest::newRow("a Liquid tag") << u"{% raw %}\n"_s;
        QTest::newRow("a Liquid output") << u"{{ page.title }}\n"_s;
        QTest::newRow("JSON that is never closed") << u"{\"a\": 1\n"_s;
        QTest::newRow("text after JSON") << u"{\"a\": 1} and more\n"_s;
        QTest::newRow("only a brace") << u"{"_s;
        QTest::newRow("text between a rule and a line of dashes")
            << u"---\n\nNote: there is text\n\n-----\nend\n"_s;
        QTest::newRow("a heading that is underlined") << u"\nNote: a heading\n-----\n"_s;
        QTest::newRow("only blank lines") << u"\n \n\n"_s;
    }

    void otherTextHasNone()
    {
        QFETCH(const QString, text);
        QVERIFY(!findFrontMatter(text));
    }
};

QTEST_GUILESS_MAIN(DelimitersTest)
#include "delimiterstest.moc"
