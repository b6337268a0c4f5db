// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// What holds for every command on every text: edits that can be applied, a selection that exists.
#include "app/text/counts.h"
#include "app/text/inlinestyle.h"
#include "app/text/linecommands.h"
#include "app/text/links.h"
#include "app/text/lists.h"
#include "app/text/syntax.h"

#include <QRandomGenerator>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using app::TextChange;
using app::TextSelection;

namespace {

constexpr int Rounds = 4000;

const QStringList pieces{
    u"a"_s,     u"한글"_s,   u" "_s,    u"  "_s,          u"\n"_s, u"\n\n"_s, u"*"_s,   u"**"_s,
    u"_"_s,     u"~~"_s,     u"`"_s,    u"```"_s,         u"- "_s, u"1. "_s,  u"9) "_s, u"[ ] "_s,
    u"> "_s,    u"# "_s,     u"| "_s,   u"---"_s,         u"["_s,  u"]("_s,   u")"_s,   u"!["_s,
    u"<br/>"_s, u"<!--"_s,   u"-->"_s,  u"{{"_s,          u"}}"_s, u"\\"_s,   u"😀"_s,   u"\u00a0"_s,
    u"\t"_s,    u"[^1]: "_s, u"a: b"_s, u"https://a.kr"_s};

QString anyText(QRandomGenerator &random)
{
    QString text;
    const int count = random.bounded(24);
    for (int i = 0; i < count; ++i)
        text += pieces[random.bounded(int(pieces.size()))];
    return text;
}

using Command = std::function<TextChange(const QString &, const TextSelection &)>;

const QList<std::pair<QString, Command>> &commands()
{
    static const QList<std::pair<QString, Command>> list{
        {u"strong"_s,
         [](auto &t, auto &s) {
             return toggled(t, s, app::InlineStyle::Strong);
         }},
        {u"emphasis"_s,
         [](auto &t, auto &s) {
             return toggled(t, s, app::InlineStyle::Emphasis);
         }},
        {u"code"_s,
         [](auto &t, auto &s) {
             return toggled(t, s, app::InlineStyle::Code);
         }},
        {u"bullets"_s,
         [](auto &t, auto &s) {
             return toggledList(t, s, app::ListKind::Bullet);
         }},
        {u"numbers"_s,
         [](auto &t, auto &s) {
             return toggledList(t, s, app::ListKind::Ordered);
         }},
        {u"tasks"_s,
         [](auto &t, auto &s) {
             return toggledList(t, s, app::ListKind::Task);
         }},
        {u"indent"_s,
         [](auto &t, auto &s) {
             return app::indented(t, s);
         }},
        {u"outdent"_s,
         [](auto &t, auto &s) {
             return app::outdented(t, s);
         }},
        {u"heading"_s,
         [](auto &t, auto &s) {
             return app::toggledHeading(t, s, 2);
         }},
        {u"paragraph"_s,
         [](auto &t, auto &s) {
             return app::plainParagraph(t, s);
         }},
        {u"quote"_s,
         [](auto &t, auto &s) {
             return app::toggledQuote(t, s);
         }},
        {u"code block"_s,
         [](auto &t, auto &s) {
             return app::toggledCodeBlock(t, s);
         }},
        {u"table"_s,
         [](auto &t, auto &s) {
             return app::insertedTable(t, s, 2, 1);
         }},
        {u"rule"_s,
         [](auto &t, auto &s) {
             return app::insertedRule(t, s);
         }},
        {u"link"_s,
         [](auto &t, auto &s) {
             return app::insertedLink(t, s, u"https://a.kr"_s);
         }},
        {u"Enter"_s,
         [](auto &t, auto &s) {
             return app::continuedAt(t, s.cursor).value_or(TextChange{{}, s});
         }},
        {u"Backspace"_s,
         [](auto &t, auto &s) {
             return app::unmarkedAt(t, s.cursor).value_or(TextChange{{}, s});
         }},
    };
    return list;
}

} // namespace

class AnyTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commandsMakeEditsThatFit_data()
    {
        QTest::addColumn<int>("index");
        for (qsizetype i = 0; i < commands().size(); ++i)
            QTest::newRow(qPrintable(commands()[i].first)) << int(i);
    }

    void commandsMakeEditsThatFit()
    {
        QFETCH(const int, index);
        QRandomGenerator random(20190926);
        for (int round = 0; round < Rounds; ++round) {
            const QString text = anyText(random);
            const int size = int(text.size()) + 1;
            const TextSelection selection{random.bounded(size), random.bounded(size)};
            const TextChange change = commands()[index].second(text, selection);
            const QByteArray where = QStringLiteral("%1 [%2, %3]")
                                         .arg(text)
                                         .arg(selection.anchor)
                                         .arg(selection.cursor)
                                         .toUtf8();
            app::TextPosition reached = 0;
            qsizetype grown = 0;
            for (const app::TextEdit &edit : change.edits) {
                QVERIFY2(edit.range.start >= reached && edit.range.length >= 0, where);
                QVERIFY2(edit.range.end() <= text.size(), where);
                reached = edit.range.end();
                grown += edit.replacement.size() - edit.range.length;
            }
            QVERIFY2(change.selection.start() >= 0, where);
            QVERIFY2(change.selection.end() <= text.size() + grown, where);
        }
    }

    void readersReachTheEnd()
    {
        QRandomGenerator random(20191123);
        for (int round = 0; round < Rounds; ++round) {
            const QString text = anyText(random);
            app::SyntaxState state;
            for (const QString &line : text.split(u'\n')) {
                const app::SyntaxLine syntax = app::syntaxOf(line, state, true);
                for (const app::SyntaxRun &run : syntax.runs)
                    QVERIFY2(run.start + run.length <= line.size(), qPrintable(text));
                state = syntax.state;
            }
            const app::TextCounts counts = app::counted(text);
            QVERIFY2(counts.charactersWithoutSpaces <= counts.characters, qPrintable(text));
            QVERIFY2(counts.characters <= text.size(), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(AnyTextTest)
#include "anytexttest.moc"
