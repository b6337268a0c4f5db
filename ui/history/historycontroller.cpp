// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/history/historycontroller.h"

#include "app/post/postdocument.h"
#include "app/post/posthistory.h"
#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/common/postname.h"
#include "ui/history/historydialog.h"

#include <QAction>

#include <utility>

namespace ui {

HistoryController::HistoryController(ActionSet &actions, const ThemeController &theme,
                                     const app::Settings &settings, QWidget &window,
                                     app::VersionStore store, QObject *parent)
    : QObject(parent)
    , commitComposition([] {})
    , m_actions(actions)
    , m_theme(theme)
    , m_settings(settings)
    , m_window(window)
    , m_store(std::move(store))
{
    connect(&m_actions.action(CommandId::VersionHistory), &QAction::triggered, this,
            &HistoryController::showVersions);
    connect(&m_settings, &app::Settings::historyChanged, this, &HistoryController::startKeeping);
    updateActions();
}

HistoryController::~HistoryController() = default;

void HistoryController::setPost(app::PostDocument *post)
{
    if (m_dialog)
        m_dialog->close();
    m_post = post;
    startKeeping();
    if (m_post)
        connect(m_post, &app::PostDocument::pathChanged, this, &HistoryController::updateActions);
    updateActions();
}

void HistoryController::startKeeping()
{
    m_history.reset();
    if (!m_post || !m_settings.keepsHistory())
        return;
    m_history = std::make_unique<app::PostHistory>(*m_post, m_store, m_settings.historyLimits());
    connect(m_history.get(), &app::PostHistory::failed, this, &HistoryController::failed);
}

void HistoryController::keepFile()
{
    if (m_history)
        m_history->keepFile();
}

void HistoryController::updateActions()
{
    m_actions.action(CommandId::VersionHistory).setEnabled(m_post && !m_post->path().isEmpty());
}

void HistoryController::showVersions()
{
    if (!m_post || m_post->path().isEmpty())
        return;
    commitComposition();
    m_dialog = new HistoryDialog(postName(m_post->path()), m_post->text(),
                                 m_store.versions(m_post->path()), m_theme, m_settings, &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setReadOnly(m_post->isReadOnly());
    connect(m_dialog, &QDialog::accepted, this, [this] {
        if (m_post && !m_post->isReadOnly() && m_dialog->chosen())
            m_post->replaceBy(*m_dialog->chosen());
    });
    m_dialog->open();
}

HistoryDialog *HistoryController::dialog() const
{
    return m_dialog;
}

} // namespace ui
