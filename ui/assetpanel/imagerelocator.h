// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imagetasks.h"
#include "app/post/postdocument.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace ui {

class MessageBar;
class ThemeController;

/// Gives images another name or folder, along with all references of the blog, as one step: the
/// file and the other posts follow when that step is undone in the post that is open. Shows first
/// what changes where other posts do.
class ImageRelocator final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    ImageRelocator(app::ImageTasks &tasks, const ThemeController &theme, MessageBar &messages,
                   QObject *parent = nullptr);

    /// Null where nothing is open.
    void setPost(app::PostDocument *document);
    void setPlace(const app::PostPlace &place) { m_place = place; }
    /// Finishes what a kill cut off, and tells so.
    void finishInterrupted();
    /// How the open post refers to an image that lies elsewhere now.
    enum class Addresses {
        AsWritten, ///< From where they counted before, as far as that goes.
        Served, ///< As the site finds it: see app::servedEdits().
    };

    /// Absolute paths. Waits while another relocation is on its way; where that moves `from`, it is
    /// taken from its new place.
    void relocate(const QString &from, const QString &to,
                  Addresses addresses = Addresses::AsWritten);
    /// The image becomes `bytes` and lies at `to` then, mostly the same name with the ending of
    /// another format; or stays where it is.
    void replace(const QString &from, const QString &to, const QByteArray &bytes);
    /// While the text is being edited by this.
    [[nodiscard]] bool isEditing() const { return m_isEditing; }

Q_SIGNALS:
    /// The image that lay at `from` lies at `to` now.
    void relocated(const QString &from, const QString &to);

private:
    /// What the plan that is on its way is for.
    enum class Purpose { Nothing, Do, TakeBack, FollowUndo, FollowRedo };
    struct Wish {
        app::FileMove move;
        std::optional<QByteArray> bytes;
        Addresses addresses = Addresses::AsWritten;
    };
    /// The last relocation, and how much could be undone before and after its edit of the post.
    struct Step {
        app::ImageRelocation relocation;
        int undoStepsBefore = 0;
        int undoStepsAfter = 0;
        bool isUndone = false;
    };

    void start(const Wish &wish);
    /// Nothing is on its way any more: the next wish.
    void goOn();
    void followMove(const app::FileMove &done);
    void requestPlan(const Wish &wish);
    void takePlan(const app::ImageRelocation &plan, app::Revision revision);
    void confirm(const app::ImageRelocation &plan);
    void finish(const app::ImageRelocation &done);
    /// The open post follows: one undo step.
    void editPost(const app::ImageRelocation &done, Addresses addresses);
    void tell(const app::ImageRelocation &done);
    void takeBack();
    void followUndo();
    [[nodiscard]] app::OpenPost openPost() const;

    app::ImageTasks &m_tasks;
    const ThemeController &m_theme;
    MessageBar &m_messages;
    QPointer<app::PostDocument> m_document;
    app::PostPlace m_place;
    Purpose m_purpose = Purpose::Nothing;
    Wish m_wish; ///< Of Purpose::Do.
    QList<Wish> m_waiting;
    std::optional<Step> m_step;
    bool m_isEditing = false;
};

} // namespace ui
