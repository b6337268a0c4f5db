// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// formbench RUNS: what a form of a hundred keys, of all kinds, costs.
#include "tests/bench/stopwatch.h"
#include "tests/ui/frontmatterform/openform.h"

#include <QApplication>
#include <QLayout>
#include <QScrollArea>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr int Keys = 100;

QString hundredKeys()
{
    const QStringList kinds{u"line%1: value %1\n"_s, u"switch%1: true\n"_s,
                            u"tags%1: [a, b, c]\n"_s, u"date%1: 2019-09-26 23:53\n"_s,
                            u"number%1: %1\n"_s};
    QString text = u"---\n"_s;
    for (int i = 0; i < Keys; ++i)
        text += kinds.at(i % kinds.size()).arg(i);
    return text + u"---\n"_s;
}

double layoutTime(test::OpenForm &open)
{
    open.open(u"---\ntitle: x\n---\n"_s);
    app::PostDocument post(hundredKeys());
    const double time = bench::processorTime([&] {
        open.controller.setPost(&post);
        open.form().findChild<QScrollArea *>()->widget()->layout()->activate();
    });
    if (open.form().ownKeys().size() != Keys)
        qFatal("the form shows %d keys", int(open.form().ownKeys().size()));
    open.controller.setPost(nullptr);
    return time;
}

double keyTime(test::OpenForm &open)
{
    QLineEdit *edit = open.line(u"line50"_s);
    edit->setFocus();
    edit->end(false);
    const qsizetype before = open.text().size();
    const double time = bench::processorTime(
        [&] { QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_X, u"x"_s, Qt::NoModifier); });
    if (open.text().size() != before + 1)
        qFatal("the key is not in the text");
    return time;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const int runs = argc > 1 ? std::atoi(argv[1]) : 20;
    test::OpenForm open;
    if (!QTest::qWaitForWindowActive(&open.controller.widget()))
        qFatal("the window does not become active");
    QList<double> layouts;
    QList<double> keys;
    for (int i = 0; i < runs; ++i)
        layouts.append(layoutTime(open));
    open.open(hundredKeys());
    for (int i = 0; i < runs; ++i)
        keys.append(keyTime(open));
    bench::print("layout", layouts);
    bench::print("key", keys);
    return 0;
}
