// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/verb.h"

namespace app::cli {

/// What byline-cli tells of a verb that it leaves to the program of mediamain.cpp.
struct MediaRow {
    const char *name;
    const char *summary;
};

inline constexpr MediaRow ExportRow{"export", "make web pages of posts"};
inline constexpr MediaRow ImagesRow{"images", "list, add, rename and clean up images"};
inline constexpr MediaRow NewRow{"new", "make a new post"};

constexpr Verb inMediaProgram(const MediaRow &row)
{
    return {row.name, row.summary, nullptr, nullptr};
}

} // namespace app::cli
