// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/markdown/renderer.h"

#include <QObject>
#include <QString>

#include <memory>

namespace app {

/// Renders posts in a process of its own (`byline-cli worker`) with a deadline and a memory limit,
/// so that no post can hang or kill the editor. One request runs at a time; of those that wait the
/// newest wins. A worker that died or was killed is started again for the next request.
/// Lives on the GUI thread and never blocks it.
class RenderService final : public QObject
{
    Q_OBJECT

public:
    /// `workerProgram` is the path of byline-cli.
    explicit RenderService(const QString &workerProgram, QObject *parent = nullptr);
    ~RenderService() override;

    /// Starts the worker ahead of the first request.
    void start();
    void request(const QString &postText, const RenderOptions &options, Revision revision);
    /// Forgets all requests made so far: nothing is signalled of them any more.
    void cancel();

Q_SIGNALS:
    void rendered(const app::RenderedPostPtr &post);
    /// The post of `revision` could not be rendered: TooComplex at the deadline or a limit, Io
    /// where the worker can't be started.
    void failed(app::Revision revision, const app::Error &error);

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace app
