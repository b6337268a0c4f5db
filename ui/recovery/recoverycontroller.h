// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/post/recovery.h"
#include "app/storage/versionstore.h"
#include "ui/recovery/recoverydialog.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace app {
class PostDocument;
class Settings;
} // namespace app

namespace ui {

class ActionSet;
class MergeDialog;
class MessageBar;
class ThemeController;

/// Offers what a crash left unsaved. A text stays on the disk until it lies somewhere else: in the
/// journal of the post that is edited, in a file, or in the post's history.
class RecoveryController final : public QObject
{
    Q_OBJECT

public:
    /// All references outlive this; `window` is the parent of dialogs. Journals lie in `folder`;
    /// what is discarded goes to `store`.
    RecoveryController(ActionSet &actions, const ThemeController &theme,
                       const app::Settings &settings, MessageBar &messages, QWidget &window,
                       const QString &folder, app::VersionStore store, QObject *parent = nullptr);

    /// Shows the dialog where there is anything to offer; does not wait for it.
    void offer();
    /// Null while it is not shown.
    [[nodiscard]] RecoveryDialog *dialog() const { return m_dialog; }
    [[nodiscard]] MergeDialog *mergeDialog() const;

    /// Opens a recovered post in place of the one that is open. False where the user keeps that,
    /// or where a crash could still lose the text.
    std::function<bool(std::unique_ptr<app::PostDocument>)> openPost;
    /// Asks for a file to save to, starting at `suggestion`; empty for none.
    std::function<QString(const QString &suggestion)> askSavePath;
    /// Asks whether a text that lies nowhere else may go; a message box unless replaced.
    std::function<bool()> askDiscard;

Q_SIGNALS:
    void failed(const app::Error &error);

private:
    void find();
    void carryOut(const app::UnsavedText &text, RecoveryDialog::Answer answer);
    void restore(const app::UnsavedText &text, std::unique_ptr<app::PostDocument> post);
    void merge(const app::UnsavedText &text);
    void saveAs(const app::UnsavedText &text);
    void discard(const app::UnsavedText &text);
    void settle(const app::UnsavedText &text);
    void tellOfRest();

    ActionSet &m_actions;
    const ThemeController &m_theme;
    const app::Settings &m_settings;
    MessageBar &m_messages;
    QWidget &m_window;
    QString m_folder;
    app::VersionStore m_store;
    QList<app::UnsavedText> m_texts; ///< Newest first.
    // Both belong to the window.
    QPointer<RecoveryDialog> m_dialog;
    QPointer<MergeDialog> m_merge;
};

} // namespace ui
