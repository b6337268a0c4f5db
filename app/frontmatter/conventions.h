// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/delimiters.h"
#include "app/frontmatter/fieldpath.h"
#include "app/frontmatter/scalarwriter.h"

namespace app {

/// How the values of a front matter are written: where new ones should look like them.
[[nodiscard]] ValuePlace conventions(const FieldNode &root, FrontMatterFormat format);

/// The same for a value that stands at `found`.
[[nodiscard]] ValuePlace conventionsAt(const FieldNode &root, FrontMatterFormat format,
                                       const FieldPlace &found);

/// `key` as it is written where a new one stands.
[[nodiscard]] QString keySource(const QString &key, const ValuePlace &place);

/// `key: value` as it is written in `place`, without indentation and line break; `colon` is what
/// stands between, ": " or " = ".
[[nodiscard]] QString entrySource(const QString &key, const QString &value, const QString &colon,
                                  const ValuePlace &place);

} // namespace app
