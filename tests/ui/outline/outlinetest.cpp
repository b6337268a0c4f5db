// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"
#include "ui/outline/outlinecontroller.h"
#include "ui/outline/outlinemodel.h"
#include "ui/theme/themecontroller.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

app::RenderedPostPtr postWithHeadings()
{
    auto post = std::make_shared<app::RenderedPost>();
    post->headings = {{2, QStringLiteral("행사 일정"), {}, 20},
                      {3, QStringLiteral("강연"), {}, 44},
                      {2, QString(), {}, 60}};
    return post;
}

} // namespace

class OutlineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysSoWhereThereIsNoHeading();
    void listsHeadingsInOrder();
    void marksTheHeadingAboveTheCursor_data();
    void marksTheHeadingAboveTheCursor();
    void returnKeyGoesToTheHeading();
    void keepsTheRowsWhenATextChanges();
    void showsItsTopAboveTheFirstHeading();

private:
    [[nodiscard]] QListView *list() const { return m_outline->widget().findChild<QListView *>(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<ui::OutlineController> m_outline;
};

void OutlineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<app::Settings>(m_folder->filePath(QStringLiteral("s.ini")));
    m_theme = std::make_unique<ui::ThemeController>(*m_settings);
    m_outline = std::make_unique<ui::OutlineController>(*m_theme);
}

void OutlineTest::cleanup()
{
    m_outline.reset();
}

void OutlineTest::saysSoWhereThereIsNoHeading()
{
    const auto *pages = qobject_cast<QStackedWidget *>(&m_outline->widget());
    QVERIFY(pages->currentWidget() != list());
    m_outline->setRendered(postWithHeadings());
    QCOMPARE(pages->currentWidget(), list());
    m_outline->setRendered(nullptr);
    QVERIFY(pages->currentWidget() != list());
}

void OutlineTest::listsHeadingsInOrder()
{
    m_outline->setRendered(postWithHeadings());
    QAbstractItemModel &model = *list()->model();
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("행사 일정"));
    QCOMPARE(model.index(1, 0).data(ui::OutlineModel::LevelRole).toInt(), 3);
    QVERIFY(!model.index(2, 0).data().toString().isEmpty());
}

void OutlineTest::marksTheHeadingAboveTheCursor_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("row");
    QTest::newRow("above the first heading") << 3 << -1;
    QTest::newRow("on a heading") << 20 << 0;
    QTest::newRow("in its section") << 43 << 0;
    QTest::newRow("in a subsection") << 50 << 1;
    QTest::newRow("after the last heading") << 900 << 2;
}

void OutlineTest::marksTheHeadingAboveTheCursor()
{
    QFETCH(const int, line);
    QFETCH(const int, row);
    m_outline->setRendered(postWithHeadings());
    m_outline->setCurrentLine(line);
    QCOMPARE(list()->currentIndex().row(), row);
}

void OutlineTest::returnKeyGoesToTheHeading()
{
    m_outline->setRendered(postWithHeadings());
    QSignalSpy requested(m_outline.get(), &ui::OutlineController::lineRequested);
    list()->setCurrentIndex(list()->model()->index(1, 0));
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.first().first().toInt(), 44);
}

void OutlineTest::keepsTheRowsWhenATextChanges()
{
    m_outline->setRendered(postWithHeadings());
    QSignalSpy reset(list()->model(), &QAbstractItemModel::modelReset);
    auto changed = std::make_shared<app::RenderedPost>(*postWithHeadings());
    changed->headings[0].text = QStringLiteral("일정");
    m_outline->setRendered(changed);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(list()->model()->index(0, 0).data().toString(), QStringLiteral("일정"));
}

void OutlineTest::showsItsTopAboveTheFirstHeading()
{
    auto post = std::make_shared<app::RenderedPost>();
    for (int line = 10; line < 1000; line += 10)
        post->headings.append({2, QStringLiteral("글"), {}, line});
    m_outline->widget().resize(200, 300);
    m_outline->widget().show();
    m_outline->setRendered(post);
    const QScrollBar *bar = list()->verticalScrollBar();
    m_outline->setCurrentLine(990);
    QTRY_VERIFY(bar->value() > 0);
    m_outline->setCurrentLine(1);
    QCOMPARE(bar->value(), 0);
    // Who scrolls it by hand is left alone.
    list()->scrollToBottom();
    const int bottom = bar->value();
    QVERIFY(bottom > 0);
    m_outline->setCurrentLine(2);
    QCOMPARE(bar->value(), bottom);
}

QTEST_MAIN(OutlineTest)
#include "outlinetest.moc"
