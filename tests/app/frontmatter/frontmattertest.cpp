// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/frontmatter.h"
#include "app/frontmatter/postheader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

using app::Error;
using app::Field;
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
        row("a flow list with nothing in it", u"a: [b, , c]\nd: [e: f, {g}]\n"_s,
            {u"[b, , c]"_s, u"[e: f, {g}]"_s}, {FlowList, FlowList});
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
        QTest::newRow("a colon in plain text") << u"a: b\nc: d: e\n"_s << InvalidSyntax << 3;
        QTest::newRow("a key twice") << u"a: b\n\na: c\n"_s << InvalidSyntax << 4;
        QTest::newRow("a key twice further down")
            << u"a:\n  b: 1\n  b: 2\n"_s << InvalidSyntax << 4;
        QTest::newRow("a quote never closed") << u"a: b\nc: \"d\n"_s << InvalidSyntax << 3;
        QTest::newRow("a list never closed") << u"a: [b\n"_s << InvalidSyntax << 3;
        QTest::newRow("an unknown alias") << u"a: b\nb: *x\n"_s << InvalidSyntax << 3;
        QTest::newRow("a tab as indentation") << u"a:\n\tb: c\n"_s << InvalidSyntax << 3;
        QTest::newRow("text") << u"just text\n"_s << InvalidSyntax << 2;
        QTest::newRow("a list") << u"- a\n"_s << InvalidSyntax << 2;
        QTest::newRow("a second document") << u"a: b\n--- c\n"_s << InvalidSyntax << 3;
        QTest::newRow("a control character") << u"a: b\nb: \x04 c\n"_s << InvalidSyntax << 3;
        QTest::newRow("a question mark before a key") << u"a: b\n? c\n: d\n"_s << Unsupported << 3;
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

    void tomlIsReadInItsOrder()
    {
        const QString text = u"+++\ntitle = \"제목 🍺\"\ndraft = true\ndate = 2019-09-26 23:53:00\n"
                             u"weight = 3\n[taxonomies]\ntags = [\"나\", \"a\"]\n+++\n본문\n"_s;
        const auto read = FrontMatter::read(text);
        if (!read && read.error().kind == Error::Kind::Unsupported)
            QSKIP("built without toml++");
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
        QVERIFY(!app::setField(text, u"title"_s, u"x"_s));
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
