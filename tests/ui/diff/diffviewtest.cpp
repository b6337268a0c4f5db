// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/diff/diffview.h"
#include "app/settings/settings.h"
#include "ui/diff/diffpane.h"
#include "ui/theme/themecontroller.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using ui::DiffPane;
using ui::DiffView;

class DiffViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void goesFromChangeToChangeByKey_data();
    void goesFromChangeToChangeByKey();
    void staysAtTheEnds();
    void equalLinesFoldAndUnfold();
    void copiesTheMarkedChange();
    void describesTheMarkedChange();
    void marksDifferentColorsForBothSides();
    void whatIsLeftOutIsNotColoured();
    void longLinesWrapAtTheSameHeight();
    void scrollingUpKeepsRowsInPlace();
    void manyChangesDoNotStall();
    void theNewestComparisonWins();
    void saysHowManyChangesThereAre();

private:
    void show(const QString &before, const QString &after);
    [[nodiscard]] QImage picture() { return m_view->viewport()->grab().toImage(); }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<DiffView> m_view;
};

namespace {

/// `count` lines; each of `changed` (0-based) reads differently.
QString lines(int count, const QList<int> &changed = {})
{
    QStringList text;
    for (int line = 0; line < count; ++line)
        text.append((changed.contains(line) ? u"another %1"_s : u"line %1"_s).arg(line));
    return text.join(u'\n');
}

bool has(const QImage &picture, const QColor &color, const QRect &area)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            if (picture.pixelColor(x, y) == color)
                return true;
        }
    }
    return false;
}

} // namespace

void DiffViewTest::init()
{
    m_view.reset();
    m_settings = std::make_unique<app::Settings>(m_folder.filePath(u"settings.ini"_s));
    m_settings->setColorScheme(app::ColorScheme::Light);
    m_theme = std::make_unique<ui::ThemeController>(*m_settings);
    m_view = std::make_unique<DiffView>(*m_theme);
    m_view->resize(800, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
}

void DiffViewTest::show(const QString &before, const QString &after)
{
    m_view->setComparison(app::compared(before, after));
}

void DiffViewTest::goesFromChangeToChangeByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");

    QTest::newRow("N is the next") << int(Qt::Key_N) << Qt::KeyboardModifiers() << 0 << 1;
    QTest::newRow("P is the previous") << int(Qt::Key_P) << Qt::KeyboardModifiers() << 2 << 1;
    QTest::newRow("F7 is the next") << int(Qt::Key_F7) << Qt::KeyboardModifiers() << 1 << 2;
    QTest::newRow("Shift+F7 is the previous")
        << int(Qt::Key_F7) << Qt::KeyboardModifiers(Qt::ShiftModifier) << 1 << 0;
    QTest::newRow("Alt+Down is the next")
        << int(Qt::Key_Down) << Qt::KeyboardModifiers(Qt::AltModifier) << 0 << 1;
    QTest::newRow("Alt+Up is the previous")
        << int(Qt::Key_Up) << Qt::KeyboardModifiers(Qt::AltModifier) << 1 << 0;
}

void DiffViewTest::goesFromChangeToChangeByKey()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    QFETCH(int, from);
    QFETCH(int, to);
    show(lines(300), lines(300, {10, 150, 290}));
    m_view->setCurrentChange(from);
    QSignalSpy changes(m_view.get(), &DiffView::currentChangeChanged);
    QTest::keyClick(m_view.get(), Qt::Key(key), modifiers);
    QCOMPARE(m_view->currentChange(), to);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toLongLong(), to);
}

void DiffViewTest::staysAtTheEnds()
{
    show(lines(20), lines(20, {5}));
    m_view->goToNextChange();
    QCOMPARE(m_view->currentChange(), 0);
    m_view->goToPreviousChange();
    QCOMPARE(m_view->currentChange(), 0);
    show(lines(5), lines(5));
    QCOMPARE(m_view->currentChange(), -1);
    m_view->goToNextChange();
    QCOMPARE(m_view->currentChange(), -1);
}

void DiffViewTest::equalLinesFoldAndUnfold()
{
    show(lines(400), lines(400, {200}));
    const int folded = m_view->verticalScrollBar()->maximum();
    QCOMPARE(folded, 0);
    m_view->setFoldsEqualLines(false);
    QVERIFY(m_view->verticalScrollBar()->maximum() > 1000);
    m_view->setFoldsEqualLines(true);
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
    // The fold is the first row.
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(100, 5));
    QVERIFY(m_view->verticalScrollBar()->maximum() > 1000);
}

void DiffViewTest::copiesTheMarkedChange()
{
    show(u"a\nb\nc"_s, u"a\nB1\nB2\nc"_s);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"B1\nB2\n"_s);
    show(u"a\nb\nc"_s, u"a\nc"_s);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"b\n"_s);
}

void DiffViewTest::describesTheMarkedChange()
{
    show(u"a\nold\nc"_s, u"a\nnew\nc"_s);
    QVERIFY(!m_view->accessibleName().isEmpty());
    QVERIFY2(m_view->accessibleDescription().contains(u"old"_s)
                 && m_view->accessibleDescription().contains(u"new"_s),
             qPrintable(m_view->accessibleDescription()));
}

void DiffViewTest::marksDifferentColorsForBothSides()
{
    const ui::DiffColors colors = ui::diffColors(m_theme->theme());
    show(u"one red fox\nkept"_s, u"one blue fox\nkept"_s);
    const QImage shown = picture();
    const QRect left(0, 0, 380, 20);
    const QRect right(400, 0, 380, 20);
    QVERIFY(has(shown, colors.removedLine, left) && has(shown, colors.removedWord, left));
    QVERIFY(has(shown, colors.addedLine, right) && has(shown, colors.addedWord, right));
    QVERIFY(!has(shown, colors.addedLine, left) && !has(shown, colors.removedLine, right));

    m_settings->setColorScheme(app::ColorScheme::Dark);
    QVERIFY(has(picture(), ui::diffColors(m_theme->theme()).addedLine, right));
}

void DiffViewTest::whatIsLeftOutIsNotColoured()
{
    const ui::DiffColors colors = ui::diffColors(m_theme->theme());
    show(u"mine\nkept"_s, u"theirs\nkept"_s);
    const QRect left(0, 0, 380, 20);
    const QRect right(400, 0, 380, 20);
    m_view->setVerdicts({DiffView::Verdict::Undecided});
    QVERIFY(has(picture(), colors.openLine, left) && has(picture(), colors.openLine, right));
    m_view->setVerdicts({DiffView::Verdict::Before});
    QVERIFY(has(picture(), colors.addedLine, left) && !has(picture(), colors.addedLine, right));
    m_view->setVerdicts({DiffView::Verdict::After});
    QVERIFY(!has(picture(), colors.addedLine, left) && has(picture(), colors.addedLine, right));
    m_view->setVerdicts({DiffView::Verdict::Both});
    QVERIFY(has(picture(), colors.addedLine, left) && has(picture(), colors.addedLine, right));
}

void DiffViewTest::longLinesWrapAtTheSameHeight()
{
    const ui::DiffColors colors = ui::diffColors(m_theme->theme());
    const QString paragraph = u"한글과 words, again and again. "_s.repeated(20);
    show(paragraph + u"\nend"_s, paragraph + u" And more.\nEND"_s);
    const QImage shown = picture();
    // The short line "end" begins on both sides below all of the paragraph.
    const auto lastOf = [&](const QColor &color, int x) {
        int last = -1;
        for (int y = 0; y < shown.height(); ++y)
            last = shown.pixelColor(x, y) == color ? y : last;
        return last;
    };
    const int left = lastOf(colors.removedLine, 8);
    QVERIFY2(left > 100, qPrintable(QString::number(left)));
    QCOMPARE(lastOf(colors.addedLine, 397), left);
}

void DiffViewTest::scrollingUpKeepsRowsInPlace()
{
    QStringList text;
    for (int line = 0; line < 400; ++line)
        text.append(u"Wörter, 낱말 %1 "_s.arg(line).repeated(1 + line * 7 % 23));
    m_view->setFoldsEqualLines(false);
    show(text.join(u'\n'), text.join(u'\n') + u"\nnew"_s);
    m_view->goToNextChange();
    QScrollBar &bar = *m_view->verticalScrollBar();
    bar.setValue(bar.maximum());
    (void)picture();
    for (int step = 0; step < 20; ++step) {
        const QImage before = picture();
        const int value = bar.value();
        const int maximum = bar.maximum();
        bar.setValue(value - 30);
        const QImage after = picture();
        // What was at the top is 30 pixels lower, whatever became known of the rows above.
        const int grown = bar.maximum() - maximum;
        QVERIFY2(bar.value() == value - 30 || grown != 0, qPrintable(QString::number(bar.value())));
        QCOMPARE(after.copy(0, 30, 760, 300), before.copy(0, 0, 760, 300));
    }
}

void DiffViewTest::manyChangesDoNotStall()
{
    QStringList before, after;
    for (int line = 0; line < 20'000; ++line) {
        before.append(
            u"Line %1 of a post that has got a little out of hand, as they do."_s.arg(line));
        after.append(line % 2 == 0 ? before.last() : before.last() + u" Edited."_s);
    }
    const app::Comparison comparison = app::compared(before.join(u'\n'), after.join(u'\n'));
    QElapsedTimer timer;
    timer.start();
    m_view->setComparison(comparison);
    (void)picture();
    const qint64 shown = timer.restart();
    m_view->setCurrentChange(9'000);
    (void)picture();
    const qint64 jumped = timer.elapsed();
    // A frame or two on a quiet machine; this one may be busy.
    QVERIFY2(shown < 1'000 && jumped < 1'000, qPrintable(u"%1 ms, %2 ms"_s.arg(shown).arg(jumped)));
}

void DiffViewTest::theNewestComparisonWins()
{
    DiffPane pane(*m_theme, *m_settings);
    QSignalSpy done(&pane, &DiffPane::compared);
    pane.compare(lines(5000), lines(5000, {1, 2000}));
    pane.compare(u"a"_s, u"b"_s);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(pane.view().comparison().after, u"b"_s);
}

void DiffViewTest::saysHowManyChangesThereAre()
{
    DiffPane pane(*m_theme, *m_settings);
    pane.show(app::compared(lines(50), lines(50, {5, 25})));
    const auto says = [&pane](const QString &text) {
        const QList<QLabel *> labels = pane.findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&](const QLabel *label) { return label->text() == text; });
    };
    QVERIFY(says(u"1 of 2 change(s)"_s));
    pane.view().goToNextChange();
    QVERIFY(says(u"2 of 2 change(s)"_s));
    for (QToolButton *button : pane.findChildren<QToolButton *>())
        QVERIFY(!button->accessibleName().isEmpty());
    pane.show(app::compared(u"a"_s, u"a"_s));
    QVERIFY(says(u"No differences"_s));
}

QTEST_MAIN(DiffViewTest)
#include "diffviewtest.moc"
