// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/frontmatter.h"
#include "app/frontmatter/postheader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

using app::Error;
using app::Field;
using app::FieldProblem;
using app::FrontMatter;
using app::ValueStyle;

namespace {

QString post(const QString &yaml)
{
    return u"---\n"_s + yaml + u"---\n본문\n"_s;
}

} // namespace

class FrontMatterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesAreExact_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<QStringList>("sources");
        QTest::addColumn<QList<ValueStyle>>("styles");
        using enum ValueStyle;
        const auto row = [](const char *name, const QString &yaml, const QStringList &sources,
                            const QList<ValueStyle> &styles) {
            QTest::newRow(name) << yaml << sources << styles;
        };
        row("plain text", u"a: b c\n"_s, {u"b c"_s}, {Plain});
        row("a comment after a value", u"a: b #c d\nb: b# c\n"_s, {u"b"_s, u"b# c"_s},
            {Plain, Plain});
        row("comments and blank lines between", u"# x\n\na: 1 \n\n# y\nb: 2\n# z\n"_s,
            {u"1"_s, u"2"_s}, {Plain, Plain});
        row("Hangul and emoji before a key", u"제목: 후기 🍺🍺\n부제: '맥주 🍺'\nz: 끝\n"_s,
            {u"후기 🍺🍺"_s, u"'맥주 🍺'"_s, u"끝"_s}, {Plain, SingleQuoted, Plain});
        row("nothing, then a key", u"a:\nb: 1\nc: # x\nd:\n"_s, {u""_s, u"1"_s, u""_s, u""_s},
            {Empty, Plain, Empty, Empty});
        row("nothing, then a key called null", u"a:\nnull: b\n"_s, {u""_s, u"b"_s}, {Empty, Plain});
        row("words for nothing", u"a: ~\nb: null # x\nc:\n  Null\n"_s,
            {u"~"_s, u"null"_s, u"Null"_s}, {Plain, Plain, Plain});
        row("quotes", u"a: 'it''s' # x\nb: \"\\\"#\\\\\"\n"_s, {u"'it''s'"_s, u"\"\\\"#\\\\\""_s},
            {SingleQuoted, DoubleQuoted});
        row("text over several lines", u"a: b\n  c\n\n  d # x\nb: 'x\n  y'\nc: \"x\\\n  y\"\n"_s,
            {u"b\n  c\n\n  d"_s, u"'x\n  y'"_s, u"\"x\\\n  y\""_s},
            {Plain, SingleQuoted, DoubleQuoted});
        row("a value on the next line", u"a:\n  b\nc: # x\n  'd'\n"_s, {u"b"_s, u"'d'"_s},
            {Plain, SingleQuoted});
        row("block scalars", u"a: |\n  x\n  # y\n\n# c\nb: >-  # c\n  x\n   y\n\n  z\n\nc: 1\n"_s,
            {u"|\n  x\n  # y"_s, u">-  # c\n  x\n   y\n\n  z"_s, u"1"_s}, {Literal, Folded, Plain});
        row("a block scalar that keeps its blank lines", u"a: |+\n  x\n\n\nb: 1\n"_s,
            {u"|+\n  x\n\n"_s, u"1"_s}, {Literal, Plain});
        row("an empty block scalar", u"a: |\nb: >-\n"_s, {u"|"_s, u">-"_s}, {Literal, Folded});
        row("block scalar with its own indentation", u"a: |2\n    x\n  y\nb: 1\n"_s,
            {u"|2\n    x\n  y"_s, u"1"_s}, {Literal, Plain});
        row("flow collections", u"a: [b, 'c]', \"d\\\"]\"] # x\nb: {c: [1], d: }\nc: []\n"_s,
            {u"[b, 'c]', \"d\\\"]\"]"_s, u"{c: [1], d: }"_s, u"[]"_s},
            {FlowList, FlowMap, FlowList});
        row("a flow list over lines", u"a: [b, # ]\n  c,\n]\nd: 1\n"_s,
            {u"[b, # ]\n  c,\n]"_s, u"1"_s}, {FlowList, Plain});
        row("a flow list with nothing in it", u"a: [b, ~, c]\nd: [e: f, {g}]\n"_s,
            {u"[b, ~, c]"_s, u"[e: f, {g}]"_s}, {FlowList, FlowList});
        row("block lists", u"a:\n- b\n- c # x\n# y\nd:\n  - e\n  # z\n\n  -\nf: 1\n"_s,
            {u"- b\n- c"_s, u"- e\n  # z\n\n  -"_s, u"1"_s}, {BlockList, BlockList, Plain});
        row("lists of lists and maps", u"a:\n- - b\n  - c\n- k: v\n  l:\nb: 1\n"_s,
            {u"- - b\n  - c\n- k: v\n  l:"_s, u"1"_s}, {BlockList, Plain});
        row("block maps", u"a:\n  b:\n    c: d # x\n  # y\n\n  e: |\n    f\n\nz: 1\n"_s,
            {u"b:\n    c: d # x\n  # y\n\n  e: |\n    f"_s, u"1"_s}, {BlockMap, Plain});
        row("anchors, tags, aliases",
            u"a: &x b\nc: *x # y\nd: !ruby/sym e\nf: !!str 1\ng: &l [*x]\nh: &m\n  i: 1\n<<: *m\n"_s,
            {u"&x b"_s, u"*x"_s, u"!ruby/sym e"_s, u"!!str 1"_s, u"&l [*x]"_s, u"&m\n  i: 1"_s,
             u"*m"_s},
            {Plain, Plain, Plain, Plain, FlowList, BlockMap, Plain});
        row("nothing but an anchor", u"a: &x\nb: 1\n"_s, {u"&x"_s, u"1"_s}, {Empty, Plain});
        row("nothing but a tag", u"a: !!str\nb: 1\n"_s, {u"!!str"_s, u"1"_s}, {Empty, Plain});
        row("quoted keys and a blank before the colon", u"\"a\": b\n'c d' : e\n"_s,
            {u"b"_s, u"e"_s}, {Plain, Plain});
        row("blanks after the colon", u"a:\t b  \nb:    'c'\t\n"_s, {u"b"_s, u"'c'"_s},
            {Plain, SingleQuoted});
        row("colons inside", u"a: http://b.c/d:e\nt: 12:30\nf: [http://b, 1:2]\n"_s,
            {u"http://b.c/d:e"_s, u"12:30"_s, u"[http://b, 1:2]"_s}, {Plain, Plain, FlowList});
        row("one flow map", u"{a: b, c: 'd'}\n"_s, {u"b"_s, u"'d'"_s}, {Plain, SingleQuoted});
        row("keys that are indented", u"  a: b\n  c:\n  - d\n"_s, {u"b"_s, u"- d"_s},
            {Plain, BlockList});
    }

    void sourcesAreExact()
    {
        QFETCH(const QString, yaml);
        QFETCH(const QStringList, sources);
        QFETCH(const QList<ValueStyle>, styles);
        const QString text = post(yaml);
        const app::Result<FrontMatter> read = FrontMatter::read(text);
        QVERIFY2(read, qPrintable(read ? QString() : app::toString(read.error())));
        QStringList foundSources;
        QList<ValueStyle> foundStyles;
        for (const Field &field : read->fields()) {
            foundSources.append(field.source);
            foundStyles.append(field.style);
            QCOMPARE(text.mid(field.valueRange.start, field.valueRange.length), field.source);
            const QString entry = text.mid(field.entry.start, field.entry.length);
            QVERIFY(entry.contains(field.key) && entry.endsWith(u'\n'));
            QVERIFY(entry.contains(field.source));
            QCOMPARE(field.line, text.first(field.entry.start).count(u'\n') + 1);
        }
        QCOMPARE(foundSources, sources);
        QCOMPARE(foundStyles, styles);
    }

    void valuesAreTyped_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("text") << u"가 나"_s << QVariant(u"가 나"_s);
        QTest::newRow("integer") << u"-12"_s << QVariant(qint64(-12));
        QTest::newRow("real number") << u"1.5e3"_s << QVariant(1500.0);
        QTest::newRow("true") << u"True"_s << QVariant(true);
        QTest::newRow("false") << u"false"_s << QVariant(false);
        QTest::newRow("yes stays a word") << u"yes"_s << QVariant(u"yes"_s);
        QTest::newRow("off stays a word") << u"off"_s << QVariant(u"off"_s);
        QTest::newRow("a date stays text")
            << u"2019-09-26 23:53"_s << QVariant(u"2019-09-26 23:53"_s);
        QTest::newRow("leading zeros stay") << u"007"_s << QVariant(u"007"_s);
        QTest::newRow("a number in quotes") << u"'12'"_s << QVariant(u"12"_s);
        QTest::newRow("a number that is called text") << u"!!str 12"_s << QVariant(u"12"_s);
        QTest::newRow("nothing") << u""_s << QVariant();
        QTest::newRow("tilde") << u"~"_s << QVariant();
        QTest::newRow("escapes") << u"\"a\\tb\\u00e9\""_s << QVariant(u"a\tb\u00e9"_s);
        QTest::newRow("list") << u"[a, 1, true]"_s
                              << QVariant(QVariantList{u"a"_s, qint64(1), true});
        QTest::newRow("map") << u"{a: 1}"_s << QVariant(QVariantMap{{u"a"_s, qint64(1)}});
        QTest::newRow("alias") << u"[&x b, *x]"_s << QVariant(QVariantList{u"b"_s, u"b"_s});
    }

    void valuesAreTyped()
    {
        QFETCH(const QString, source);
        QFETCH(const QVariant, value);
        const app::Result<FrontMatter> read = FrontMatter::read(post(u"k: "_s + source + u'\n'));
        QVERIFY(read);
        QCOMPARE(read->field(u"k")->value, value);
    }

    void textAndListKeepTheSpelling()
    {
        const auto read = FrontMatter::read(post(
            u"v: 1.10\nw: [1.10, '007', a b]\ntags: 가 나\ncategories: a, b c\ntitle: 가 나\n"_s));
        QVERIFY(read);
        QCOMPARE(read->text(u"v"), u"1.10"_s);
        QCOMPARE(read->text(u"w"), u"1.10, 007, a b"_s);
        QCOMPARE(read->list(u"w"), QStringList({u"1.10"_s, u"007"_s, u"a b"_s}));
        QCOMPARE(read->list(u"tags"), QStringList({u"가"_s, u"나"_s}));
        QCOMPARE(read->list(u"categories"), QStringList({u"a"_s, u"b c"_s}));
        QCOMPARE(read->list(u"title"), QStringList({u"가 나"_s}));
        QCOMPARE(read->list(u"missing"), QStringList());
        QCOMPARE(read->field(u"missing"), nullptr);
    }

    void noFrontMatterHasNoFields()
    {
        const auto read = FrontMatter::read(u"# 제목\n"_s);
        QVERIFY(read && !read->span() && read->fields().isEmpty());
        const auto empty = FrontMatter::read(u"---\n# only a comment\n---\n"_s);
        QVERIFY(empty && empty->span() && empty->fields().isEmpty());
    }

    void whatCannotBeReadIsAnError_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<int>("line");
        using enum Error::Kind;
        QTest::newRow("text") << u"just text\n"_s << InvalidSyntax << 2;
        QTest::newRow("a list") << u"- a\n"_s << InvalidSyntax << 2;
        QTest::newRow("an alias for itself") << u"a: &x [*x]\n"_s << TooComplex << 2;
        QTest::newRow("a million laughs") << laughs() << TooComplex << 0;
        QTest::newRow("too deep") << u"a: "_s + QString(33, u'[') + QString(33, u']') + u'\n'
                                  << TooComplex << 2;
        QTest::newRow("100,000 brackets")
            << u"a: "_s + QString(60000, u'[') + u'\n' << TooComplex << 2;
        QTest::newRow("too many values")
            << u"a: ["_s + u"1,"_s.repeated(10001) + u"]\n"_s << TooComplex << 2;
        QTest::newRow("too long") << u"a: "_s + QString(22000, u'가') + u'\n' << TooComplex << 2;
    }

    void whatCannotBeReadIsAnError()
    {
        QFETCH(const QString, yaml);
        QFETCH(const Error::Kind, kind);
        QFETCH(const int, line);
        QElapsedTimer timer;
        timer.start();
        const auto read = FrontMatter::read(post(yaml));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, kind);
        if (line > 0)
            QCOMPARE(read.error().line, line);
        QVERIFY(!read.error().detail.isEmpty());
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
    }

    void oneBrokenKeyLeavesTheOthers_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<FieldProblem>("problem");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("brokenText");
        using enum FieldProblem;
        const auto row = [](const char *name, const QString &broken, FieldProblem problem,
                            const QString &brokenText, int line = 3) {
            QTest::newRow(name) << u"a: b\n"_s + broken + u"\nz: [1]\n"_s << problem << line
                                << brokenText;
        };
        row("a colon in plain text", u"c: d: e"_s, ColonInValue, u"d: e"_s);
        row("a colon in Korean text", u"c: 후기: 좋다 # x"_s, ColonInValue, u"후기: 좋다 # x"_s);
        row("no blank behind the colon", u"c:d"_s, MissingColon, u"d"_s);
        row("an at sign", u"c: @d"_s, NeedsQuotes, u"@d"_s);
        row("a percent sign", u"c: %d"_s, NeedsQuotes, u"%d"_s);
        row("a backtick", u"c: `d` e"_s, NeedsQuotes, u"`d` e"_s);
        row("a template tag", u"c: {% d %}"_s, NeedsQuotes, u"{% d %}"_s);
        row("a dash", u"c: - d"_s, DashInValue, u"- d"_s);
        row("a quote never closed", u"c: \"d"_s, UnclosedQuote, u"\"d"_s);
        row("quotes in quotes", u"c: \"a \"b\" c\""_s, TextBehindValue, u"\"a \"b\" c\""_s);
        row("text behind quotes", u"c: 'a' b"_s, TextBehindValue, u"'a' b"_s);
        row("text behind brackets", u"c: [자바] 정리"_s, TextBehindValue, u"[자바] 정리"_s);
        row("a template in quotes", u"c: \"{{ replace .Name \"-\" }}\""_s, TemplateValue,
            u"\"{{ replace .Name \"-\" }}\""_s);
        row("an unknown escape", u"c: \"C:\\dir\""_s, UnknownEscape, u"\"C:\\dir\""_s);
        row("a list never closed", u"c: [d"_s, UnclosedList, u"[d"_s);
        row("a map never closed", u"c: {d: e"_s, UnclosedMap, u"{d: e"_s);
        row("an unknown alias", u"c: *x"_s, UndefinedAlias, u"*x"_s);
        row("stars", u"c: **d**"_s, NeedsQuotes, u"**d**"_s);
        row("a bar before text", u"c: |d"_s, NeedsQuotes, u"|d"_s);
        row("a tab behind blanks", u"c:\n \td: e"_s, TabIndentation, u"d: e"_s, 4);
        row("a line of a list moved out", u"c:\n  - d\n -e: f"_s, BadIndentation, u"- d\n -e: f"_s,
            5);
        row("a control character", u"c: \x04 d"_s, ControlCharacter, u"\x04 d"_s);
    }

    void oneBrokenKeyLeavesTheOthers()
    {
        QFETCH(const QString, yaml);
        QFETCH(const FieldProblem, problem);
        QFETCH(const int, line);
        QFETCH(const QString, brokenText);
        const QString text = post(yaml);
        const auto read = FrontMatter::read(text);
        QVERIFY2(read, read ? "" : qPrintable(app::toString(read.error())));
        QCOMPARE(read->fields().size(), 3);
        QCOMPARE(read->field(u"a")->value, QVariant(u"b"_s));
        QCOMPARE(read->field(u"z")->value, QVariant(QVariantList{qint64(1)}));
        const Field *broken = read->field(u"c");
        QVERIFY(broken != nullptr);
        QCOMPARE(broken->problem, problem);
        QCOMPARE(broken->texts, QStringList{brokenText});
        QCOMPARE(text.mid(broken->valueRange.start, broken->valueRange.length), brokenText);
        QCOMPARE(read->problems().size(), 1);
        QCOMPARE(app::fieldProblem(read->problems().first()), problem);
        QCOMPARE(read->problems().first().line, line);
        const auto repaired = app::setField(text, u"c"_s, u"다: @ 'x'"_s);
        QVERIFY2(repaired, repaired ? "" : qPrintable(app::toString(repaired.error())));
        const auto again = FrontMatter::read(app::applied(text, {*repaired}));
        QVERIFY(again && again->problems().isEmpty());
        QCOMPARE(again->text(u"c"), u"다: @ 'x'"_s);
        QVERIFY(app::setField(text, u"a"_s, u"x"_s));
        QVERIFY(app::removeField(text, u"c"_s));
    }

    void whatGeneratorsReadDifferentlyIsSaid_data()
    {
        QTest::addColumn<QString>("yaml");
        QTest::addColumn<FieldProblem>("problem");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("value");
        using enum FieldProblem;
        QTest::newRow("a key twice") << u"a: b\n\na: c\n"_s << RepeatedKey << 4 << u"c"_s;
        QTest::newRow("a key twice further down")
            << u"x:\n  b: 1\n  b: 2\na: c\n"_s << RepeatedKey << 4 << u"c"_s;
        QTest::newRow("two words for yes as keys")
            << u"a: c\ntrue: 1\nYes: 2\n"_s << RepeatedKey << 4 << u"c"_s;
        QTest::newRow("nothing twice as a key")
            << u"a: c\n~: 1\nnull: 2\n"_s << RepeatedKey << 4 << u"c"_s;
        QTest::newRow("a number in two ways as a key")
            << u"a: c\nb: {1: d, +1: e}\n"_s << RepeatedKey << 3 << u"c"_s;
        QTest::newRow("yes and no as keys") << u"a: c\nyes: 1\nno: 2\n"_s << None << 0 << u"c"_s;
        QTest::newRow("a word for yes in quotes beside another")
            << u"a: c\nyes: 1\n\"on\": 2\n"_s << None << 0 << u"c"_s;
        QTest::newRow("a second document") << u"a: c\n--- c\n"_s << SecondDocument << 3 << u"c"_s;
        QTest::newRow("a line moved out") << u"  a: c\nb: d\n"_s << SecondDocument << 3 << u"c"_s;
        QTest::newRow("a list as a key") << u"a: c\n? [b]\n: d\n"_s << KeyIsNoWord << 3 << u"c"_s;
        QTest::newRow("tabs for blanks")
            << u"a: c\nb:\n\t- x\n\t- y\n"_s << TabsForBlanks << 4 << u"c"_s;
        QTest::newRow("tabs and blanks")
            << u"a:\n\t- x\n  - y\n"_s << TabsForBlanks << 3 << u"x, y"_s;
        QTest::newRow("tabs for blanks in a group")
            << u"b:\n\tc: 1\n\td:\n\t\te: 2\na: c\n"_s << TabsForBlanks << 3 << u"c"_s;
        QTest::newRow("a line of tabs") << u"a: c\n\t\nb: 1\n"_s << TabsForBlanks << 3 << u"c"_s;
        QTest::newRow("a tab behind a dash")
            << u"a:\n-\t🙇\n- \t- y\n"_s << TabsForBlanks << 3 << u"🙇, y"_s;
        QTest::newRow("tabs where they may stand")
            << u"a:\tc\t# d\nb: |\n  e\n  \tf\n"_s << None << 0 << u"c"_s;
        QTest::newRow("a template tag as a value")
            << u"a: c\nb: {{ c }}\n"_s << None << 0 << u"c"_s;
        QTest::newRow("a question mark before a key")
            << u"a: c\n? b\n: d\n"_s << None << 0 << u"c"_s;
    }

    void whatGeneratorsReadDifferentlyIsSaid()
    {
        QFETCH(const QString, yaml);
        QFETCH(const FieldProblem, problem);
        QFETCH(const int, line);
        QFETCH(const QString, value);
        const auto read = FrontMatter::read(post(yaml));
        QVERIFY2(read, read ? "" : qPrintable(app::toString(read.error())));
        QCOMPARE(read->text(u"a"), value);
        QCOMPARE(read->problems().size(), problem == FieldProblem::None ? 0 : 1);
        if (problem == FieldProblem::None)
            return;
        QCOMPARE(app::fieldProblem(read->problems().first()), problem);
        QCOMPARE(read->problems().first().line, line);
    }

    void anAliasIsReadBesideBrokenParts()
    {
        const auto read = FrontMatter::read(
            post(u"a: &x one\nb: {k: v\nc: *x\nd: |\n  text\ne: f: g\nh: *y\ni: [*x]\n"_s));
        QVERIFY(read);
        QStringList keys;
        for (const Field &field : read->fields())
            keys.append(field.key);
        QCOMPARE(keys, QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"h"_s, u"i"_s}));
        QCOMPARE(read->field(u"c")->value, QVariant(u"one"_s));
        QCOMPARE(read->field(u"d")->value, QVariant(u"text\n"_s));
        QCOMPARE(read->field(u"i")->value, QVariant(QVariantList{u"one"_s}));
        QList<std::pair<int, FieldProblem>> problems;
        for (const Error &error : read->problems())
            problems.append({error.line, app::fieldProblem(error)});
        const QList<std::pair<int, FieldProblem>> expected{{3, FieldProblem::UnclosedMap},
                                                           {7, FieldProblem::ColonInValue},
                                                           {8, FieldProblem::UndefinedAlias}};
        QCOMPARE(problems, expected);
    }

    void hostileTextIsRefusedQuickly_data()
    {
        QTest::addColumn<QString>("text");
        const auto yaml = [](const char *name, const QString &content) {
            QTest::newRow(name) << post(content);
        };
        const auto toml = [](const char *name, const QString &content) {
            QTest::newRow(name) << u"+++\n"_s + content + u"\n+++\n"_s;
        };
        const QString keys = [] {
            QString text;
            for (int i = 0; i < 100'000; ++i)
                text += u"k%1: 1\n"_s.arg(i);
            return text;
        }();
        yaml("a key of 1 MB", QString(1 << 20, u'k') + u": 1\n"_s);
        yaml("100,000 keys", keys);
        yaml("9,000 keys, one of them broken", keys.first(60'000) + u"x: y: z\n"_s);
        yaml("20,000 anchors", u"- &a b\n"_s.repeated(9'000));
        yaml("deep blocks", [] {
            QString text;
            for (int i = 0; i < 300; ++i)
                text += QString(i, u' ') + u"a:\n"_s;
            return text;
        }());
        toml("100,000 keys of TOML", QString(keys).replace(u": "_s, u" = "_s));
        toml("9,000 keys of TOML", QString(keys.first(60'000)).replace(u": "_s, u" = "_s));
        toml("deep arrays of TOML", u"a = "_s + QString(2'000, u'[') + QString(2'000, u']'));
        toml("deep keys of TOML", u"a."_s.repeated(30'000) + u"a = 1"_s);
        toml("deep keys in braces of TOML", u"a = {"_s + u"a."_s.repeated(30'000) + u"a = 1}"_s);
        toml("many tables of TOML", u"[[a]]\n"_s.repeated(9'000));
        QTest::newRow("deep JSON")
            << u"{\"a\": "_s + QString(900, u'[') + QString(900, u']') + u"}\n"_s;
        QTest::newRow("long JSON") << u"{\"a\": ["_s + u"1,"_s.repeated(30'000) + u"1]}\n"_s;
    }

    void hostileTextIsRefusedQuickly()
    {
        QFETCH(const QString, text);
        QElapsedTimer timer;
        timer.start();
        const auto read = FrontMatter::read(text);
        const qint64 elapsed = timer.elapsed();
        QVERIFY(!read);
        QVERIFY(!read.error().detail.isEmpty());
        QVERIFY2(elapsed < 500, qPrintable(QString::number(elapsed)));
    }

    void aHundredKeysAreReadAndEditedQuickly()
    {
        QString yaml;
        for (int i = 0; i < 100; ++i)
            yaml += u"키%1: \"값 %1 🍺\" # 주석\n"_s.arg(i);
        const QString text = post(yaml);
        constexpr int Rounds = 20;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < Rounds; ++i)
            QVERIFY(FrontMatter::read(text));
        const double read = double(timer.nsecsElapsed()) / Rounds / 1e6;
        timer.start();
        for (int i = 0; i < Rounds; ++i)
            QVERIFY(app::setField(text, u"키50"_s, u"다른 값 %1"_s.arg(i)));
        const double edited = double(timer.nsecsElapsed()) / Rounds / 1e6;
        qInfo("100 keys: read in %.2f ms, one edited in %.2f ms", read, edited);
        // Ten times what it may be on an idle machine.
        QVERIFY(read < 20);
        QVERIFY(edited < 50);
    }

    void tomlIsReadInItsOrder()
    {
        const QString text = u"+++\ntitle = \"제목 🍺\"\ndraft = true\ndate = 2019-09-26 23:53:00\n"
                             u"weight = 3\n[taxonomies]\ntags = [\"나\", \"a\"]\n+++\n본문\n"_s;
        const auto read = FrontMatter::read(text);
        QVERIFY2(read, read ? "" : qPrintable(app::toString(read.error())));
        QCOMPARE(read->fields().size(), 5);
        QCOMPARE(read->fields().at(0).key, u"title"_s);
        QCOMPARE(read->text(u"title"), u"제목 🍺"_s);
        QCOMPARE(read->text(u"date"), u"2019-09-26 23:53:00"_s);
        QCOMPARE(read->fields().at(3).value, QVariant(qint64(3)));
        QCOMPARE(read->fields().at(4).line, 6);
        QCOMPARE(app::postHeader(*read).tags, QStringList({u"나"_s, u"a"_s}));
        const auto broken = FrontMatter::read(u"+++\na = 1\nb = \n+++\n"_s);
        QVERIFY(!broken);
        QCOMPARE(broken.error().kind, Error::Kind::InvalidSyntax);
        QCOMPARE(broken.error().line, 3);
    }

    void jsonIsReadInItsOrder()
    {
        const auto read = FrontMatter::read(
            u"{\n  \"title\": \"제목\",\n  \"draft\": true,\n  \"tags\": [\"b\", \"a\"]\n}\n본문\n"_s);
        QVERIFY(read);
        QCOMPARE(read->fields().size(), 3);
        QCOMPARE(read->fields().at(0).key, u"title"_s);
        QCOMPARE(read->fields().at(1).value, QVariant(true));
        QCOMPARE(read->fields().at(2).line, 4);
        QCOMPARE(read->list(u"tags"), QStringList({u"b"_s, u"a"_s}));
        const auto broken = FrontMatter::read(u"{\n  \"a\": 1,\n}\n"_s);
        QVERIFY(!broken && broken.error().kind == Error::Kind::InvalidSyntax);
    }

private:
    static QString laughs()
    {
        QString yaml = u"a0: &a0 [l,l,l,l,l,l,l,l,l]\n"_s;
        for (int i = 1; i < 9; ++i) {
            const QString alias = u"*a%1"_s.arg(i - 1);
            yaml += u"a%1: &a%1 [%2]\n"_s.arg(i).arg(QStringList(9, alias).join(u" , "));
        }
        return yaml;
    }
};

QTEST_GUILESS_MAIN(FrontMatterTest)
#include "frontmattertest.moc"
