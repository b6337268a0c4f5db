// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"
#include "app/markdown/renderedpost.h"

#include <QByteArray>
#include <QList>

namespace ui {

/// A block that the page holds.
struct ShownBlock {
    quint64 hash = 0;
    app::LineRange lines;

    bool operator==(const ShownBlock &) const = default;
};

/// What turns the blocks that the page holds into those that it should hold, touching as few of
/// them as possible. Blocks that merely moved to other lines are not touched at all: their numbers
/// are counted on.
struct BlockPatch {
    /// `removed` blocks from `at` on give way to `inserted`.
    struct Hunk {
        qsizetype at = 0; ///< In the list before the patch.
        qsizetype removed = 0;
        QList<app::RenderedBlock> inserted;

        bool operator==(const Hunk &) const = default;
    };
    /// `count` blocks from `first` on start and end `lines` further down.
    struct Shift {
        qsizetype first = 0; ///< In the list after the hunks.
        qsizetype count = 0;
        int lines = 0;

        bool operator==(const Shift &) const = default;
    };
    /// A block that looks the same but has another number of lines now.
    struct Relabel {
        qsizetype at = 0; ///< In the list after the hunks.
        app::LineRange lines;

        bool operator==(const Relabel &) const = default;
    };

    QList<Hunk> hunks; ///< Ascending, never adjacent.
    QList<Shift> shifts;
    QList<Relabel> relabels;
    qsizetype pending = 0; ///< Blocks that are still missing after it.

    [[nodiscard]] bool isEmpty() const
    {
        return hunks.isEmpty() && shifts.isEmpty() && relabels.isEmpty();
    }
    bool operator==(const BlockPatch &) const = default;
};

/// The patch from `shown` to `wanted`. Where it would carry more than `htmlLimit` characters of
/// HTML it goes only part of the way, though by one block at least: apply it and ask again.
[[nodiscard]] BlockPatch blockPatch(const QList<ShownBlock> &shown,
                                    const QList<app::RenderedBlock> &wanted, qsizetype htmlLimit);

/// The same, but every block that is shown goes.
[[nodiscard]] BlockPatch replacement(const QList<ShownBlock> &shown,
                                     const QList<app::RenderedBlock> &wanted, qsizetype htmlLimit);

/// What the page holds after `patch`.
[[nodiscard]] QList<ShownBlock> applied(const QList<ShownBlock> &shown, const BlockPatch &patch);

/// `{"hunks": [[at, removed, [[html, first, last], …]], …], "shifts": [[first, count, lines], …],
/// "relabels": [[at, first, last], …], "pending": count}`, as the page's script takes it.
[[nodiscard]] QByteArray toJson(const BlockPatch &patch);

} // namespace ui
