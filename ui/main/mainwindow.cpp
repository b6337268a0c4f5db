// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/mainwindow.h"

#include "ui/actions/actionset.h"
#include "ui/common/messagebar.h"
#include "ui/main/docktitle.h"
#include "ui/main/paneldock.h"
#include "ui/main/windowplace.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenuBar>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int LeftPanelWidth = 212;
constexpr int RightPanelWidth = 272;

} // namespace

MainWindow::MainWindow(ActionSet &actions, const ThemeController &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_actions(actions)
    , m_theme(theme)
    , m_panes(new QSplitter(Qt::Horizontal))
    , m_messageBar(new MessageBar(theme))
{
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setDocumentMode(true);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    addMenus();
    addToolBar();

    auto *center = new QWidget;
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messageBar);
    layout->addWidget(m_panes, 1);
    m_panes->setHandleWidth(1);
    m_panes->setChildrenCollapsible(false);
    setCentralWidget(center);
    resize(firstSize(screen()->availableSize()));
}

MainWindow::~MainWindow()
{
    // Docks signal while they go, when m_docks is gone already.
    for (PanelDock *dock : std::as_const(m_docks))
        dock->disconnect(this);
}

void MainWindow::setCentralPanes(QWidget &editor, QWidget &preview)
{
    m_panes->addWidget(&editor);
    m_panes->addWidget(&preview);
    m_panes->setStretchFactor(0, 1);
    m_panes->setStretchFactor(1, 1);
    m_panes->setSizes({1000, 1000});
}

QDockWidget &MainWindow::addPanel(const QString &name, QWidget &panel, QAction &toggle,
                                  Qt::DockWidgetArea area)
{
    auto *dock = new PanelDock(name, panel, toggle, m_theme, this);
    addDockWidget(area, dock);
    for (const auto signal : {&QDockWidget::visibilityChanged, &QDockWidget::topLevelChanged})
        connect(dock, signal, this, &MainWindow::updateDockTitles);
    connect(dock, &QDockWidget::dockLocationChanged, this, &MainWindow::updateDockTitles);
    m_docks.append(dock);
    Q_EMIT panelAdded(panel, toggle);
    return *dock;
}

void MainWindow::restoreLayout(const QByteArray &state)
{
    restoreState(state);
    for (PanelDock *dock : std::as_const(m_docks))
        dock->updateToggle();
}

void MainWindow::arrangePanels()
{
    QList<QDockWidget *> left;
    QList<QDockWidget *> right;
    for (PanelDock *dock : std::as_const(m_docks))
        (dockWidgetArea(dock) == Qt::LeftDockWidgetArea ? left : right).append(dock);
    for (qsizetype i = 1; i < right.size(); ++i)
        tabifyDockWidget(right.at(i - 1), right.at(i));
    if (!right.isEmpty())
        right.first()->raise();
    resizeDocks({left.value(0), right.value(0)}, {LeftPanelWidth, RightPanelWidth}, Qt::Horizontal);
    updateDockTitles();
    if (left.size() >= 2)
        resizeDocks({left.at(0), left.at(1)}, {2, 3}, Qt::Vertical);
}

void MainWindow::updateDockTitles()
{
    for (const PanelDock *dock : std::as_const(m_docks)) {
        if (auto *title = qobject_cast<DockTitle *>(dock->titleBarWidget()))
            title->update(*this);
    }
}

void MainWindow::insertMenu(QMenu &menu, CommandId command)
{
    const QAction &anchor = m_actions.action(command);
    for (const QAction *entry : menuBar()->actions()) {
        const QList<QAction *> siblings = entry->menu()->actions();
        const auto place = siblings.indexOf(&anchor);
        if (place >= 0)
            entry->menu()->insertMenu(siblings.value(place + 1), &menu);
    }
}

void MainWindow::setViewMode(app::ViewMode mode)
{
    if (m_panes->count() < 2)
        return;
    m_panes->widget(0)->setVisible(mode != app::ViewMode::Read);
    m_panes->widget(1)->setVisible(mode != app::ViewMode::Write);
    // The focus would go to whatever comes next when its pane is hidden.
    m_panes->widget(mode == app::ViewMode::Read ? 1 : 0)->setFocus();
}

void MainWindow::setDistractionFree(bool isOn)
{
    if (isOn == m_isDistractionFree)
        return;
    m_isDistractionFree = isOn;
    if (isOn) {
        m_stateBefore = saveState();
        m_wasFullScreen = isFullScreen();
        for (PanelDock *dock : std::as_const(m_docks))
            dock->hide();
    } else {
        restoreState(m_stateBefore);
    }
    // The text alone, or the page alone where that is what is being read.
    if (QWidget *preview = m_panes->widget(1); preview && !m_panes->widget(0)->isHidden()) {
        if (isOn)
            m_hadPreview = !preview->isHidden();
        preview->setVisible(!isOn && m_hadPreview);
    }
    // The menu bar's shortcuts work only while it is shown, the actions' own always do.
    menuBar()->setVisible(!isOn);
    m_toolBar->setVisible(!isOn);
    statusBar()->setVisible(!isOn);
    if (!m_wasFullScreen)
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, isOn));
}

void MainWindow::closeConfirmed()
{
    m_mayClose = true;
    // Within closeEvent() Qt ignores a second close().
    if (!m_isClosing)
        close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose) {
        const QScopedValueRollback closing(m_isClosing, true);
        Q_EMIT closeRequested();
    }
    event->setAccepted(m_mayClose);
}

bool MainWindow::event(QEvent *event)
{
    const bool isHandled = QMainWindow::event(event);
    if (event->type() == QEvent::UpdateRequest && !m_wasPainted) {
        m_wasPainted = true;
        QTimer::singleShot(0, this, &MainWindow::firstPainted);
    }
    return isHandled;
}

void MainWindow::addMenus()
{
    QMenu *menu = nullptr;
    MenuId current{};
    for (const Command &row : commands()) {
        if (!menu || row.menu != current) {
            current = row.menu;
            menu = menuBar()->addMenu(menuTitle(row.menu));
        }
        if (row.startsSection)
            menu->addSeparator();
        QAction &action = m_actions.action(row.id);
        menu->addAction(&action);
        addAction(&action); // Keeps its shortcut while the menu bar is hidden.
    }
}

void MainWindow::addToolBar()
{
    using enum CommandId;
    m_toolBar = QMainWindow::addToolBar(tr("Toolbar"));
    m_toolBar->setObjectName(QStringLiteral("toolbar"));
    m_toolBar->setMovable(false);
    m_toolBar->setIconSize({18, 18});
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    const QList<QList<CommandId>> groups{
        {NewPost, OpenPost, Save},
        {Undo, Redo},
        {Bold, Italic, Strikethrough, InlineCode, Link},
        {Heading2, Heading3, BulletList, OrderedList, TaskList, Quote, CodeBlock, Table, AddImages},
        {Find, ExportHtml},
    };
    for (const QList<CommandId> &group : groups) {
        if (group != groups.first())
            m_toolBar->addSeparator();
        for (const CommandId id : group)
            m_toolBar->addAction(&m_actions.action(id));
    }
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_toolBar->addWidget(space);
    for (const CommandId id : {WriteMode, SplitMode, ReadMode})
        m_toolBar->addAction(&m_actions.action(id));
    m_toolBar->addSeparator();
    for (const CommandId id : {ShowPosts, ShowOutline, ShowFrontMatter, ShowImages, ShowChecks})
        m_toolBar->addAction(&m_actions.action(id));
}

} // namespace ui
