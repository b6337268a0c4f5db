// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
//
// Preloaded into a worker, stands before cmark: a parser that never comes back from a text with
// HangingText in it, and takes the processor all the while. All else goes to the real one.
#include "tests/support/hangingparser.h"

#include <dlfcn.h>

#include <cstddef>
#include <string_view>

struct cmark_parser;

extern "C" void cmark_parser_feed(cmark_parser *parser, const char *buffer, std::size_t length)
{
    for (volatile bool hangs
         = std::string_view(buffer, length).find(test::HangingText) != std::string_view::npos;
         hangs;) { }
    using Feed = void(cmark_parser *, const char *, std::size_t);
    reinterpret_cast<Feed *>(dlsym(RTLD_NEXT, "cmark_parser_feed"))(parser, buffer, length);
}
