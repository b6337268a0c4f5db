// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/postlist/postlistmenu.h"

#include "ui/common/revealfile.h"
#include "ui/postlist/postlistmodel.h"

#include <QAction>
#include <QFileInfo>
#include <QItemSelectionModel>
#include <QKeySequence>
#include <QListView>

namespace ui {

PostListMenu::PostListMenu(QListView &list)
    : QObject(&list)
    , m_list(list)
{
    // Return is the list's own key for it.
    add(tr("Open"), {}, &PostListMenu::openRequested);
    auto *reveal = new QAction(tr("Show in Folder"), &m_list);
    connect(reveal, &QAction::triggered, this, [this] { revealFile(path(), this); });
    m_list.addAction(reveal);
    addSeparator();
    m_renameFolder = add(tr("Rename Folder…"), Qt::Key_F2, &PostListMenu::folderRenameRequested);
    add(tr("Move to Trash"), QKeySequence::Delete, &PostListMenu::removalRequested);
    m_list.setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PostListMenu::update);
    update();
}

QAction *PostListMenu::add(const QString &text, const QKeySequence &key, Request request)
{
    auto *action = new QAction(text, &m_list);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, request] { Q_EMIT(this->*request)(path()); });
    m_list.addAction(action);
    return action;
}

void PostListMenu::addSeparator()
{
    auto *separator = new QAction(&m_list);
    separator->setSeparator(true);
    m_list.addAction(separator);
}

QString PostListMenu::path() const
{
    return m_list.currentIndex().data(PostListModel::PathRole).toString();
}

void PostListMenu::update()
{
    const QString post = path();
    for (QAction *action : m_list.actions())
        action->setEnabled(!post.isEmpty());
    const QString base = QFileInfo(post).completeBaseName();
    const bool hasFolder = base == u"index" || base.startsWith(u"index.");
    m_renameFolder->setEnabled(hasFolder);
    m_renameFolder->setVisible(hasFolder);
}

} // namespace ui
