// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/incrementalrenderer.h"
#include "app/markdown/worker/workerprotocol.h"

#include <functional>

namespace app {

/// What the render process does between two frames: remembers the text of one post and its
/// rendered form, and answers requests.
class RenderWorker final
{
public:
    /// Told the line of the file that is worked at, before that is begun: whoever finds the process
    /// hung or dead knows where to look.
    using Mark = std::function<void(int line)>;

    explicit RenderWorker(Mark mark);

    [[nodiscard]] WorkerAnswer answer(const WorkerRequest &request);

private:
    WorkerAnswer render(const RenderRequest &request);
    WorkerAnswer edit(const EditRequest &request);
    /// An error with the line of the slowest piece; without one where none was slow.
    [[nodiscard]] WorkerAnswer locate(const LocateRequest &request) const;

    Mark m_mark;
    IncrementalRenderer m_renderer;
    bool m_hasText = false;
};

} // namespace app
