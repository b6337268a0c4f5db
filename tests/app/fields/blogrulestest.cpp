// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/blogrules.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::FieldType;
using app::RuleMistake;

class BlogRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingARuleCanSayIsRead()
    {
        const app::BlogRules rules = app::parseBlogRules(u"# ours\n"
                                                         u"fields:\n"
                                                         u"  title:\n"
                                                         u"    required: yes\n"
                                                         u"  type:\n"
                                                         u"    label: 글 종류\n"
                                                         u"    description: 목록을 나누는 기준\n"
                                                         u"    choices: [Conference, Essay]\n"
                                                         u"    default: Essay\n"
                                                         u"  header-img: image\n"
                                                         u"  accent: {type: colour}\n"
                                                         u"  author.name:\n"_s);
        QVERIFY(rules.mistakes.isEmpty());
        QCOMPARE(rules.fields.size(), 5);
        QVERIFY(rules.fields.at(0).isRequired);
        const app::FieldRule *type = rules.rule(u"type"_s);
        QVERIFY(type != nullptr && type->type == FieldType::Choice && !type->isRequired);
        QCOMPARE(type->label, u"글 종류"_s);
        QCOMPARE(type->description, u"목록을 나누는 기준"_s);
        QCOMPARE(type->choices, QStringList({u"Conference"_s, u"Essay"_s}));
        QCOMPARE(type->startValue, QVariant(u"Essay"_s));
        QVERIFY(rules.rule(u"header-img"_s)->type == FieldType::Image);
        QVERIFY(rules.rule(u"accent"_s)->type == FieldType::Colour);
        QVERIFY(rules.rule(u"author.name"_s) != nullptr);
        QVERIFY(rules.rule(u"other"_s) == nullptr);
    }

    void mistakesAreToldWithTheirLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<RuleMistake>("expected");
        QTest::addColumn<qsizetype>("fields");
        using enum RuleMistake::Kind;
        const auto row = [](const char *name, const QString &text, const RuleMistake &mistake,
                            qsizetype fields) {
            QTest::newRow(name) << text << mistake << fields;
        };
        row("no type of ours", u"fields:\n  a:\n    type: wide\n  b:\n"_s, {NoType, 3, u"wide"_s},
            2);
        row("an unknown word", u"fields:\n  a:\n    lable: x\n"_s, {UnknownWord, 3, u"lable"_s}, 1);
        row("another part", u"layout: x\nfields:\n  a: line\n"_s, {UnknownWord, 1, u"layout"_s}, 1);
        row("a choice of nothing", u"fields:\n  a: choice\n"_s, {NoChoices, 2, u"a"_s}, 1);
        row("choices in a line", u"fields:\n  a:\n    choices: x, y\n"_s, {ChoicesAreNoList, 3, {}},
            1);
        row("neither yes nor no", u"fields:\n  a:\n    required: maybe\n"_s,
            {RequiredIsNoSwitch, 3, {}}, 1);
        row("a list of rules", u"fields:\n  a: [line]\n"_s, {NoRule, 2, {}}, 1);
        row("a list", u"- a\n"_s, {NoFields, 1, {}}, 0);
        row("fields as a list", u"fields:\n  - a\n"_s, {FieldsAreNoMap, 2, {}}, 0);
        row("no YAML", u"fields:\n  a: b: c\n"_s, {NotYaml, 2, {}, app::FieldProblem::ColonInValue},
            0);
    }

    void mistakesAreToldWithTheirLines()
    {
        QFETCH(const QString, text);
        QFETCH(const RuleMistake, expected);
        QFETCH(const qsizetype, fields);
        const app::BlogRules rules = app::parseBlogRules(text);
        QCOMPARE(rules.mistakes.size(), 1);
        QCOMPARE(rules.mistakes.first(), expected);
        QCOMPARE(rules.fields.size(), fields);
    }

    void theFileIsRead()
    {
        const QTemporaryDir blog;
        QVERIFY(app::readBlogRules(blog.path()).fields.isEmpty());
        QFile file(blog.filePath(app::rulesFileName()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("fields:\r\n  series: tags\r\n") > 0);
        file.close();
        const app::BlogRules rules = app::readBlogRules(blog.path());
        QVERIFY(rules.mistakes.isEmpty());
        QVERIFY(rules.rule(u"series"_s)->type == FieldType::Tags);
        QVERIFY(app::readBlogRules({}).fields.isEmpty());
    }
};

QTEST_GUILESS_MAIN(BlogRulesTest)
#include "blogrulestest.moc"
