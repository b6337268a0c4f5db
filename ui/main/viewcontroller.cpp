// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/main/viewcontroller.h"

#include "app/settings/settings.h"
#include "ui/actions/actionset.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/main/mainwindow.h"
#include "ui/main/panering.h"
#include "ui/main/windowplace.h"

#include <QAction>
#include <QMessageBox>
#include <QScreen>

#include <array>
#include <utility>

namespace ui {

ViewController::ViewController(ActionSet &actions, app::Settings &settings, MainWindow &window,
                               QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_window(window)
{
    connectViewModes(actions);
    connectColorSchemes(actions);
    connectDialogs(actions);
    new PaneRing(actions, window, this);
    connect(&actions.action(CommandId::DistractionFree), &QAction::toggled, &m_window,
            &MainWindow::setDistractionFree);
}

void ViewController::restoreLayout()
{
    m_window.arrangePanels();
    if (const QByteArray geometry = m_settings.windowGeometry(); !geometry.isEmpty()) {
        m_window.restoreGeometry(geometry);
        if (!m_window.isMaximized() && !m_window.isFullScreen()) {
            const QRect available = m_window.screen()->availableGeometry();
            m_window.setGeometry(placedWithin(m_window.geometry(), available));
        }
    }
    if (const QByteArray state = m_settings.windowState(); !state.isEmpty())
        m_window.restoreLayout(state);
    m_window.setViewMode(m_settings.viewMode());
}

void ViewController::saveLayout()
{
    m_actions.action(CommandId::DistractionFree).setChecked(false);
    m_settings.setWindowGeometry(m_window.saveGeometry());
    m_settings.setWindowState(m_window.saveState());
}

void ViewController::connectViewModes(ActionSet &actions)
{
    const std::array modes{
        std::pair{CommandId::WriteMode, app::ViewMode::Write},
        std::pair{CommandId::SplitMode, app::ViewMode::Split},
        std::pair{CommandId::ReadMode, app::ViewMode::Read},
    };
    for (const auto &[id, mode] : modes) {
        QAction &action = actions.action(id);
        action.setChecked(mode == m_settings.viewMode());
        connect(&action, &QAction::triggered, this, [this, chosen = mode] {
            m_settings.setViewMode(chosen);
            m_window.setViewMode(chosen);
        });
    }
}

void ViewController::connectColorSchemes(ActionSet &actions)
{
    const std::array schemes{
        std::pair{CommandId::FollowSystemColors, app::ColorScheme::System},
        std::pair{CommandId::LightColors, app::ColorScheme::Light},
        std::pair{CommandId::DarkColors, app::ColorScheme::Dark},
    };
    for (const auto &[id, scheme] : schemes) {
        QAction &action = actions.action(id);
        action.setChecked(scheme == m_settings.colorScheme());
        connect(&action, &QAction::triggered, &m_settings,
                [this, chosen = scheme] { m_settings.setColorScheme(chosen); });
        connect(&m_settings, &app::Settings::colorSchemeChanged, &action,
                [&action, own = scheme](app::ColorScheme chosen) {
                    if (chosen == own)
                        action.setChecked(true);
                });
    }
}

void ViewController::connectDialogs(ActionSet &actions)
{
    connect(&actions.action(CommandId::Preferences), &QAction::triggered, this,
            [this] { PreferencesDialog(m_settings, &m_window).exec(); });
    connect(&actions.action(CommandId::Shortcuts), &QAction::triggered, this,
            [this] { ShortcutsDialog(m_actions, &m_window).exec(); });
    connect(&actions.action(CommandId::About), &QAction::triggered, this,
            &ViewController::showAbout);
}

void ViewController::showAbout()
{
    QMessageBox::about(&m_window, tr("About Byline"),
                       tr("<p><b>Byline %1</b></p>"
                          "<p>A Markdown editor for blogs made with static site generators.</p>"
                          "<p>MIT licence. Icons: Lucide (ISC).</p>")
                           .arg(QStringLiteral(BYLINE_VERSION)));
}

} // namespace ui
