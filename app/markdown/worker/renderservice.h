// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/markdown/renderer.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

namespace app {

/// Renders posts in a process of its own (`byline-cli worker`) with a deadline and a memory limit,
/// so that no post can hang or kill the editor. The worker remembers the text: after the first
/// request only edits go there and only what they changed comes back. One request runs at a time;
/// of those that wait the newest wins. A worker that died or was killed is started again and gets
/// the whole text. Lives on the GUI thread and never blocks it.
class RenderService final : public QObject
{
    Q_OBJECT

public:
    using TextSource = std::function<QString()>;

    /// Of the processor, for a post of less than a megabyte.
    static constexpr std::chrono::milliseconds Deadline{2000};

    /// `workerProgram` is the path of byline-cli.
    explicit RenderService(const QString &workerProgram,
                           std::chrono::milliseconds deadline = Deadline,
                           QObject *parent = nullptr);
    ~RenderService() override;

    /// Starts the worker ahead of the first request.
    void start();
    /// Renders one text.
    void request(const QString &postText, const RenderOptions &options, Revision revision);
    /// Renders the text that `text` gives, now and after each edited(). It is asked for in the
    /// event loop, when a worker is free, and must be past all edits that were told then.
    void follow(const TextSource &text, const RenderOptions &options, Revision revision);
    /// The followed text is that of `revision` after `edit`. Returns at once: what the edit changed
    /// on the screen is painted before anything is sent.
    void edited(const TextEdit &edit, Revision revision);
    /// Forgets all requests made so far: nothing is signalled of them any more.
    void cancel();

Q_SIGNALS:
    /// The first screens of a long post, ahead of the whole: something to look at within a moment.
    /// What follows in the text may still change them, and none of their notices are told.
    void begun(const app::RenderedPostPtr &post);
    void rendered(const app::RenderedPostPtr &post);
    /// The post of `revision` could not be rendered: TooComplex at the deadline or a limit, Io
    /// where the worker can't be started. Told again with a line where it helps to look, if one is
    /// found a moment later.
    void failed(app::Revision revision, const app::Error &error);

private:
    class Conversation;
    std::unique_ptr<Conversation> m_conversation;
};

} // namespace app
