// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace app {
class PostDocument;
class Settings;
} // namespace app

namespace ui {

class ActionSet;
class EditorController;

/// Remembers which post is open and what of each post was in view, a moment after each change, so
/// that a start after a crash goes on there too.
class Session final : public QObject
{
    Q_OBJECT

public:
    /// All references outlive this.
    Session(EditorController &editor, ActionSet &actions, app::Settings &settings,
            QObject *parent = nullptr);

    /// Null where nothing is open. To be called while the editor still shows the former post, whose
    /// view is remembered.
    void setPost(app::PostDocument *post);
    /// Stores it now.
    void remember();
    /// Empty where nothing is to be restored.
    [[nodiscard]] QString lastPost() const;
    /// Puts cursor, scroll position and fold as they were where the post, which the editor shows
    /// now, was open before.
    void restoreView();
    /// The scroll position once more: lines wrap only when the window has its size.
    void restoreScroll();

private:
    void rememberView();

    EditorController &m_editor;
    ActionSet &m_actions;
    app::Settings &m_settings;
    QPointer<app::PostDocument> m_post;
    QTimer m_delay;
    bool m_isShown = false;
    std::optional<double> m_topLine; ///< To be restored when the window is shown.
};

} // namespace ui
