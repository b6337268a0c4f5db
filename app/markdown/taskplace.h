// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/renderedpost.h"

#include <QStringView>

#include <optional>

namespace app {

/// A box to tick, as one finds it in a block of a rendered post.
struct TaskPlace {
    LineRange block; ///< Lines of the block.
    int index = 0; ///< Of the box among those of the block, from 0.
    int count = 0; ///< Boxes of the block.
    bool isDone = false; ///< As it is shown.

    bool operator==(const TaskPlace &) const = default;
};

/// What ticks the box, or clears it, in `text`, from which `post` was rendered. Nothing where the
/// two don't agree with `place`: the block holds boxes that are no tasks (raw HTML), or something
/// has changed meanwhile.
[[nodiscard]] std::optional<TextEdit> toggledTask(const RenderedPost &post, QStringView text,
                                                  const TaskPlace &place);

} // namespace app
