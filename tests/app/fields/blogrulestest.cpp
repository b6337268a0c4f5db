// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/blogrules.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using app::FieldType;

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
                                                         u"  author.name:\n"_s,
                                                         u"f"_s);
        QVERIFY(rules.problems.isEmpty());
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

    void problemsAreToldWithTheirLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<qsizetype>("fields");
        QTest::newRow("no type of ours")
            << u"fields:\n  a:\n    type: wide\n  b:\n"_s << 3 << qsizetype(2);
        QTest::newRow("an unknown word") << u"fields:\n  a:\n    lable: x\n"_s << 3 << qsizetype(1);
        QTest::newRow("another part") << u"layout: x\nfields:\n  a: line\n"_s << 1 << qsizetype(1);
        QTest::newRow("a choice of nothing") << u"fields:\n  a: choice\n"_s << 2 << qsizetype(1);
        QTest::newRow("choices in a line")
            << u"fields:\n  a:\n    choices: x, y\n"_s << 3 << qsizetype(1);
        QTest::newRow("neither yes nor no")
            << u"fields:\n  a:\n    required: maybe\n"_s << 3 << qsizetype(1);
        QTest::newRow("a list") << u"- a\n"_s << 1 << qsizetype(0);
        QTest::newRow("fields as a list") << u"fields:\n  - a\n"_s << 2 << qsizetype(0);
        QTest::newRow("no YAML") << u"fields:\n  a: b: c\n"_s << 2 << qsizetype(0);
    }

    void problemsAreToldWithTheirLines()
    {
        QFETCH(const QString, text);
        QFETCH(const int, line);
        QFETCH(const qsizetype, fields);
        const app::BlogRules rules = app::parseBlogRules(text, u"/blog/.byline.yml"_s);
        QCOMPARE(rules.problems.size(), 1);
        QCOMPARE(rules.problems.first().line, line);
        QCOMPARE(rules.problems.first().path, u"/blog/.byline.yml"_s);
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
        QVERIFY(rules.problems.isEmpty());
        QVERIFY(rules.rule(u"series"_s)->type == FieldType::Tags);
        QVERIFY(app::readBlogRules({}).fields.isEmpty());
    }
};

QTEST_GUILESS_MAIN(BlogRulesTest)
#include "blogrulestest.moc"
