// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/generator.h"
#include "app/frontmatter/fieldproblem.h"

namespace app {

/// True where the generator reads front matter that has `problem` as it is meant. Sources:
/// hexo-front-matter 4, Hugo 0.111, Zola's and Astro's front matter readers.
[[nodiscard]] bool reads(Generator generator, FieldProblem problem);

/// Whether lines without marks are `generator`'s own notation: Pelican's `Title: …`.
[[nodiscard]] bool isOwnNotation(Generator generator, const Error &problem);

} // namespace app
