// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/mainwindow.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>

#include <memory>

using ui::CommandId;
using ui::MainWindow;

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void menusHoldEveryCommand();
    void viewModesShowOneOrBothPanes_data();
    void viewModesShowOneOrBothPanes();
    void aPanelFollowsItsCommandAndBack();
    void aTabBehindAnotherOneCountsAsShown();
    void theCommandOfATabBehindAnotherOneRaisesIt();
    void theLayoutComesBack();
    void distractionFreeHidesAllButTheTextAndComesBack();
    void shortcutsWorkWhileTheMenuBarIsHidden();
    void closingWaitsForConfirmation();
    void aConfirmationAtOnceCloses();
    void tellsWhenItWasPainted();

private:
    void addPanels(MainWindow &window);
    [[nodiscard]] QAction &action(CommandId id) const { return m_actions->action(id); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::ThemeController> m_theme;
    std::unique_ptr<ui::ActionSet> m_actions;
    std::unique_ptr<MainWindow> m_window;
    QWidget *m_editor = nullptr;
    QWidget *m_preview = nullptr;
};

void MainWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<app::Settings>(m_folder->filePath(QStringLiteral("s.ini")));
    m_theme = std::make_unique<ui::ThemeController>(*m_settings);
    m_actions = std::make_unique<ui::ActionSet>(*m_theme);
    m_window = std::make_unique<MainWindow>(*m_actions, *m_theme);
    addPanels(*m_window);
    m_window->show();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_actions.reset();
}

void MainWindowTest::addPanels(MainWindow &window)
{
    m_editor = new QLabel(QStringLiteral("editor"));
    m_preview = new QLabel(QStringLiteral("preview"));
    window.setCentralPanes(*m_editor, *m_preview);
    const auto add = [this, &window](const char *name, CommandId toggle, Qt::DockWidgetArea area) {
        window.addPanel(QLatin1String(name), *new QLabel(QLatin1String(name)), action(toggle),
                        area);
    };
    add("posts", CommandId::ShowPosts, Qt::LeftDockWidgetArea);
    add("outline", CommandId::ShowOutline, Qt::LeftDockWidgetArea);
    add("frontmatter", CommandId::ShowFrontMatter, Qt::RightDockWidgetArea);
    add("images", CommandId::ShowImages, Qt::RightDockWidgetArea);
    window.arrangePanels();
}

void MainWindowTest::menusHoldEveryCommand()
{
    QSet<QAction *> inMenus;
    for (const QAction *menu : m_window->menuBar()->actions()) {
        for (QAction *entry : menu->menu()->actions())
            inMenus.insert(entry);
    }
    for (const ui::Command &row : ui::commands())
        QVERIFY2(inMenus.contains(&action(row.id)), row.text);
}

void MainWindowTest::viewModesShowOneOrBothPanes_data()
{
    QTest::addColumn<app::ViewMode>("mode");
    QTest::addColumn<bool>("showsEditor");
    QTest::addColumn<bool>("showsPreview");
    QTest::newRow("write: the editor alone") << app::ViewMode::Write << true << false;
    QTest::newRow("split: both") << app::ViewMode::Split << true << true;
    QTest::newRow("read: the preview alone") << app::ViewMode::Read << false << true;
}

void MainWindowTest::viewModesShowOneOrBothPanes()
{
    QFETCH(const app::ViewMode, mode);
    QFETCH(const bool, showsEditor);
    QFETCH(const bool, showsPreview);
    m_window->setViewMode(mode);
    QCOMPARE(m_editor->isVisible(), showsEditor);
    QCOMPARE(m_preview->isVisible(), showsPreview);
}

void MainWindowTest::aPanelFollowsItsCommandAndBack()
{
    const auto *dock = m_window->findChild<QDockWidget *>(QStringLiteral("outline"));
    QVERIFY(dock->isVisible());
    action(CommandId::ShowOutline).trigger();
    QVERIFY(!dock->isVisible());
    action(CommandId::ShowOutline).trigger();
    QVERIFY(dock->isVisible());
    m_window->findChild<QDockWidget *>(QStringLiteral("outline"))->close();
    QVERIFY(!action(CommandId::ShowOutline).isChecked());
}

void MainWindowTest::aTabBehindAnotherOneCountsAsShown()
{
    // Front matter is raised, images are the tab behind it.
    QVERIFY(action(CommandId::ShowImages).isChecked());
    QVERIFY(action(CommandId::ShowFrontMatter).isChecked());
}

void MainWindowTest::theCommandOfATabBehindAnotherOneRaisesIt()
{
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    auto *images = m_window->findChild<QDockWidget *>(QStringLiteral("images"));
    auto *form = m_window->findChild<QDockWidget *>(QStringLiteral("frontmatter"));
    QTRY_VERIFY(!form->visibleRegion().isEmpty());
    QVERIFY(images->visibleRegion().isEmpty());
    action(CommandId::ShowImages).trigger();
    QVERIFY(action(CommandId::ShowImages).isChecked());
    QTRY_VERIFY(!images->visibleRegion().isEmpty());
    QVERIFY(form->visibleRegion().isEmpty());
    action(CommandId::ShowImages).trigger();
    QVERIFY(images->isHidden());
    QVERIFY(!action(CommandId::ShowImages).isChecked());
    QVERIFY(!form->isHidden());
}

void MainWindowTest::theLayoutComesBack()
{
    action(CommandId::ShowPosts).trigger();
    const QByteArray state = m_window->saveState();
    m_window.reset();
    m_actions = std::make_unique<ui::ActionSet>(*m_theme);
    m_window = std::make_unique<MainWindow>(*m_actions, *m_theme);
    addPanels(*m_window);
    m_window->restoreLayout(state); // Before it is shown, as at a start.
    m_window->show();
    QVERIFY(!m_window->findChild<QDockWidget *>(QStringLiteral("posts"))->isVisible());
    QVERIFY(!action(CommandId::ShowPosts).isChecked());
    QVERIFY(m_window->findChild<QDockWidget *>(QStringLiteral("outline"))->isVisible());
}

void MainWindowTest::distractionFreeHidesAllButTheTextAndComesBack()
{
    m_window->setDistractionFree(true);
    for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
        QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
    QVERIFY(!m_window->menuBar()->isVisible());
    QVERIFY(!m_window->findChild<QToolBar *>()->isVisible());
    QVERIFY(!m_window->statusBar()->isVisible());
    QVERIFY(m_editor->isVisible());
    QVERIFY(!m_preview->isVisible());

    m_window->setDistractionFree(false);
    QVERIFY(m_preview->isVisible());
    QVERIFY(m_window->menuBar()->isVisible());
    QVERIFY(m_window->findChild<QDockWidget *>(QStringLiteral("posts"))->isVisible());
    QVERIFY(m_window->statusBar()->isVisible());
}

void MainWindowTest::shortcutsWorkWhileTheMenuBarIsHidden()
{
    m_window->setDistractionFree(true);
    QSignalSpy triggered(&action(CommandId::Bold), &QAction::triggered);
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(triggered.count(), 1);
}

void MainWindowTest::closingWaitsForConfirmation()
{
    QSignalSpy requested(m_window.get(), &MainWindow::closeRequested);
    QVERIFY(!m_window->close());
    QCOMPARE(requested.count(), 1);
    QVERIFY(m_window->isVisible());
    m_window->closeConfirmed();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(requested.count(), 1);
}

void MainWindowTest::aConfirmationAtOnceCloses()
{
    connect(m_window.get(), &MainWindow::closeRequested, m_window.get(),
            &MainWindow::closeConfirmed);
    QVERIFY(m_window->close());
    QVERIFY(!m_window->isVisible());
}

void MainWindowTest::tellsWhenItWasPainted()
{
    MainWindow window(*m_actions, *m_theme);
    QSignalSpy painted(&window, &MainWindow::firstPainted);
    window.show();
    QTRY_COMPARE(painted.count(), 1);
    window.update();
    QCoreApplication::processEvents();
    QCOMPARE(painted.count(), 1);
}

QTEST_MAIN(MainWindowTest)
#include "mainwindowtest.moc"
