// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/repair.h"

#include <QTest>

using namespace Qt::StringLiterals;

using app::FrontMatter;

class RepairTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneStepPutsItRight_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("repaired"); // Empty where a program can't tell.
        const QString good = u"---\ntitle: a\n---\nx\n"_s;
        QTest::newRow("blank lines above") << u"\n \n"_s + good << good;
        QTest::newRow("blanks before the dashes") << u"  "_s + good << good;
        QTest::newRow("blanks before an object")
            << u" {\"title\": 1}\nx\n"_s << u"{\"title\": 1}\nx\n"_s;
        QTest::newRow("more dashes at the end") << u"---\ntitle: a\n-----\nx\n"_s << good;
        QTest::newRow("more dashes on both lines") << u"-----\ntitle: a\n-----\nx\n"_s << good;
        QTest::newRow("no opening line") << u"title: a\n---\nx\n"_s << good;
        QTest::newRow("a comment, no opening line")
            << u"# c\ntitle: a\n---\nx\n"_s << u"---\n# c\ntitle: a\n---\nx\n"_s;
        QTest::newRow("a comment behind the dashes")
            << u"--- # c\ntitle: a\n---\nx\n"_s << u"---\n# c\ntitle: a\n---\nx\n"_s;
        QTest::newRow("a key behind the dashes") << u"---title: a\n---\nx\n"_s << good;
        QTest::newRow("text behind the closing dashes")
            << u"---\ntitle: a\n--- y\nx\n"_s << u"---\ntitle: a\n---\ny\nx\n"_s;
        QTest::newRow("a byte order mark") << u"---\n\ufefftitle: a\n---\nx\n"_s << good;
        QTest::newRow("tabs") << u"---\ntags:\n\t- a\n\t- b\n---\n"_s
                              << u"---\ntags:\n  - a\n  - b\n---\n"_s;
        QTest::newRow("a colon") << u"---\ntitle: a: b\n---\n"_s
                                 << u"---\ntitle: \"a: b\"\n---\n"_s;
        QTest::newRow("text behind brackets") << u"---\nlayout: x\ntitle: [자바] 정리\n---\n"_s
                                              << u"---\nlayout: x\ntitle: \"[자바] 정리\"\n---\n"_s;
        QTest::newRow("quotes in quotes")
            << u"---\ntitle: \"a \"b\" c\"\n---\n"_s << u"---\ntitle: a \"b\" c\n---\n"_s;
        QTest::newRow("an at sign") << u"---\ntitle: @a\n---\n"_s << u"---\ntitle: \"@a\"\n---\n"_s;
        QTest::newRow("stars") << u"---\ntitle: **a**\n---\n"_s
                               << u"---\ntitle: \"**a**\"\n---\n"_s;
        QTest::newRow("what may be a comment") << u"---\ntitle: [a] b # c\n---\n"_s << QString();
        QTest::newRow("a template") << u"---\ntitle: \"{{ a \"b\" }}\"\n---\n"_s << QString();
        QTest::newRow("a quote that is never closed")
            << u"---\ntitle: \"a\nb: c\n---\n"_s << QString();
        QTest::newRow("a key twice") << u"---\na: 1\na: 2\n---\n"_s << QString();
        QTest::newRow("code") << u"---js\n{}\n---\n"_s << QString();
    }

    void oneStepPutsItRight()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, repaired);
        const auto read = FrontMatter::read(text);
        const QList<app::Error> problems
            = read ? read->problems() : QList<app::Error>{read.error()};
        QVERIFY(!problems.isEmpty());
        const auto edit = app::repair(text, problems.first());
        QCOMPARE(edit.has_value(), !repaired.isEmpty());
        if (!edit)
            return;
        QCOMPARE(app::applied(text, {*edit}), repaired);
        const auto again = FrontMatter::read(repaired);
        QVERIFY(again && again->problems().isEmpty());
    }

    void whatWasMeantIsRepairedToo()
    {
        const QString text = u"—\ntitle: a\n—\nx\n"_s;
        const auto edit
            = app::repair(text, app::fieldError(app::FieldProblem::OddMarks, 1, u"odd marks"_s));
        QVERIFY(edit);
        QCOMPARE(app::applied(text, {*edit}), u"---\ntitle: a\n---\nx\n"_s);
    }

    void oneOfSeveralIsRepaired()
    {
        const QString text = u"\n---\na: [b] c\ntitle: d: e\n---\n"_s;
        const auto read = FrontMatter::read(text);
        QVERIFY(read);
        QCOMPARE(read->problems().size(), 3);
        QStringList results;
        for (const app::Error &problem : read->problems()) {
            const auto edit = app::repair(text, problem);
            results.append(edit ? app::applied(text, {*edit}) : QString());
        }
        QCOMPARE(results,
                 (QStringList{u"\n---\na: \"[b] c\"\ntitle: d: e\n---\n"_s,
                              u"\n---\na: [b] c\ntitle: \"d: e\"\n---\n"_s,
                              u"---\na: [b] c\ntitle: d: e\n---\n"_s}));
    }
};

QTEST_GUILESS_MAIN(RepairTest)
#include "repairtest.moc"
