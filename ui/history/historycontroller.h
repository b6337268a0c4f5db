// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/storage/versionstore.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace app {
class PostDocument;
class PostHistory;
class Settings;
} // namespace app

namespace ui {

class ActionSet;
class HistoryDialog;
class ThemeController;

/// Keeps the history of the open post, as far as the settings say so, and shows it.
class HistoryController final : public QObject
{
    Q_OBJECT

public:
    /// All references outlive this; `window` is the parent of dialogs.
    HistoryController(ActionSet &actions, const ThemeController &theme,
                      const app::Settings &settings, QWidget &window, app::VersionStore store,
                      QObject *parent = nullptr);
    ~HistoryController() override;

    /// Null where nothing is open.
    void setPost(app::PostDocument *post);
    /// Keeps what lies at the post's path now: it is about to be overwritten.
    void keepFile();

    /// Opens the dialog; does not wait for it.
    void showVersions();
    /// Null while it is not shown.
    [[nodiscard]] HistoryDialog *dialog() const;

    std::function<void()> commitComposition;

Q_SIGNALS:
    /// A version could not be kept: the save itself is well. Once until it works again.
    void failed(const app::Error &error);

private:
    void startKeeping();
    void updateActions();

    ActionSet &m_actions;
    const ThemeController &m_theme;
    const app::Settings &m_settings;
    QWidget &m_window;
    app::VersionStore m_store;
    QPointer<app::PostDocument> m_post;
    std::unique_ptr<app::PostHistory> m_history; ///< Null where the settings say no.
    QPointer<HistoryDialog> m_dialog; ///< Belongs to the window.
};

} // namespace ui
