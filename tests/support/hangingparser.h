// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdlib>

namespace test {

/// What makes the parser hang in the workers that are started after letParsersHang(). No post is
/// known that does without.
constexpr char HangingText[] = "a text that no parser comes back from";

#ifdef BYLINE_HANGING_PARSER
inline void letParsersHang()
{
    setenv("LD_PRELOAD", BYLINE_HANGING_PARSER, 1);
}
#endif

} // namespace test
