// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/postlist/postlistcontroller.h"

#include "app/base/whenfinished.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/postlist/postdelegate.h"
#include "ui/postlist/postlistmenu.h"
#include "ui/postlist/postlistmodel.h"
#include "ui/theme/themecontroller.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QtConcurrent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

PostListController::PostListController(ActionSet &actions, const ThemeController &theme,
                                       app::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_model(new PostListModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_pages(new QStackedWidget)
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(PostListModel::FilterRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_pages->addWidget(makeEmptyPage(actions));
    m_pages->addWidget(makeListPage());
    connect(&m_settings, &app::Settings::blogFolderChanged, this, [this] {
        m_isToBeRead = m_place.file.isEmpty();
        refresh();
    });
    refresh();
}

PostListController::~PostListController()
{
    if (m_isStale)
        *m_isStale = true;
    if (m_pages && !m_pages->parent())
        delete m_pages;
}

QWidget &PostListController::widget()
{
    return *m_pages;
}

void PostListController::setCurrentPost(const app::PostPlace &place)
{
    m_place = place;
    if (folder() != m_listedFolder)
        refresh();
    updateCurrent();
}

void PostListController::refresh()
{
    if (m_isStale)
        *m_isStale = true;
    m_listedFolder = folder();
    if (m_listedFolder.isEmpty()) {
        take({});
        return;
    }
    m_isStale = std::make_shared<std::atomic_bool>(false);
    const auto isStale = [flag = m_isStale] {
        return flag->load();
    };
    const auto index = [folder = m_listedFolder, isStale] {
        return app::indexPosts(folder, app::IndexWords::Skip, isStale);
    };
    app::whenFinished(QtConcurrent::run(index), this,
                      [this, isStale](const QList<app::PostEntry> &posts) {
                          if (!isStale())
                              take(posts);
                      });
}

QString PostListController::folder() const
{
    const QString chosen = m_settings.blogFolder();
    if (!chosen.isEmpty())
        return chosen;
    if (m_place.file.isEmpty()) // Its last post was closed: the others stay in sight.
        return m_listedFolder;
    if (!m_place.siteRoot.isEmpty())
        return m_place.siteRoot;
    // A post folder holds one post: its neighbours lie beside the folder.
    const QFileInfo file(m_place.file);
    return file.completeBaseName() == u"index" ? QFileInfo(file.path()).path() : file.path();
}

QWidget *PostListController::makeEmptyPage(ActionSet &actions)
{
    auto *page = new QWidget;
    auto *text = new QLabel(tr("Open the folder of your blog to see its posts here."));
    text->setObjectName(QStringLiteral("mutedLabel"));
    text->setWordWrap(true);
    auto *button = new QPushButton(tr("Open Blog Folder…"));
    connect(button, &QPushButton::clicked, &actions.action(CommandId::OpenFolder),
            &QAction::trigger);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(12);
    layout->addWidget(text);
    layout->addWidget(button, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

QWidget *PostListController::makeListPage()
{
    auto *page = new QWidget;
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter posts"));
    m_filter->setAccessibleName(tr("Filter posts"));
    m_filter->setClearButtonEnabled(true);
    m_list = new QListView;
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new PostDelegate(m_theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Posts"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(6);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(8, 0, 8, 0);
    filterRow->addWidget(m_filter);
    layout->addLayout(filterRow);
    layout->addWidget(m_list);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        updateCurrent();
    });
    connect(m_filter, &QLineEdit::returnPressed, this,
            [this] { activate(m_filtered->index(0, 0)); });
    auto *menu = new PostListMenu(*m_list);
    connect(menu, &PostListMenu::openRequested, this, &PostListController::open);
    connect(menu, &PostListMenu::folderRenameRequested, this,
            &PostListController::folderRenameRequested);
    connect(menu, &PostListMenu::removalRequested, this, &PostListController::removalRequested);
    connect(m_list, &QListView::clicked, this, &PostListController::activate);
    connect(m_list, &QListView::activated, this, &PostListController::activate);
    return page;
}

void PostListController::take(const QList<app::PostEntry> &posts)
{
    const int row = m_list->currentIndex().row();
    m_model->setPosts(posts);
    m_pages->setCurrentIndex(m_listedFolder.isEmpty() ? 0 : 1);
    updateCurrent();
    if (std::exchange(m_isToBeRead, false) && !posts.isEmpty())
        m_list->setFocus();
    // Keys go on from where the list was.
    if (m_list->hasFocus() && !m_list->currentIndex().isValid() && m_filtered->rowCount() > 0)
        m_list->setCurrentIndex(
            m_filtered->index(std::clamp(row, 0, m_filtered->rowCount() - 1), 0));
}

void PostListController::activate(const QModelIndex &index)
{
    open(index.data(PostListModel::PathRole).toString());
}

void PostListController::open(const QString &path)
{
    if (!path.isEmpty() && path != m_place.file)
        Q_EMIT openRequested(path);
    // The open post may have stayed because of unsaved text.
    updateCurrent();
}

void PostListController::updateCurrent()
{
    const QModelIndex row = m_model->index(m_model->rowOf(m_place.file));
    m_list->setCurrentIndex(m_filtered->mapFromSource(row));
}

} // namespace ui
