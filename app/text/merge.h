// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/linediff.h"

namespace app {

/// A stretch of lines that two people made of a common text. A stretch that neither touched is not
/// listed: it is the same in all three.
struct MergeChunk {
    enum class Kind {
        Mine, ///< Only I changed it.
        Theirs, ///< Only they did.
        Same, ///< Both made the same change.
        Conflict, ///< Both changed it, in different ways.
    };

    Kind kind = Kind::Conflict;
    DiffSpan base;
    DiffSpan mine;
    DiffSpan theirs;

    bool operator==(const MergeChunk &) const = default;
};

/// What both made of `base`, ascending. Changes that touch each other are one chunk: whether two
/// neighbouring lines fit together only a reader can tell.
[[nodiscard]] QList<MergeChunk> mergeChunks(const Lines &base, const Lines &mine,
                                            const Lines &theirs);

/// What is taken of a chunk.
enum class MergeChoice {
    Undecided, ///< Mine, where a text is made of it.
    Mine,
    Theirs,
    MineThenTheirs,
    TheirsThenMine,
};

/// What follows from the kind of a chunk alone; Undecided for a conflict.
[[nodiscard]] MergeChoice obviousChoice(const MergeChunk &chunk);

/// My lines with, for each chunk, what was chosen. `choices` has as many entries as `chunks`.
[[nodiscard]] QString merged(const Lines &mine, const Lines &theirs,
                             const QList<MergeChunk> &chunks, const QList<MergeChoice> &choices);

} // namespace app
