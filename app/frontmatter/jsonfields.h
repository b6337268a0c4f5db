// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/frontmatter.h"

namespace app {

/// Keys and values, in the order of the file; without ranges.
Result<QList<Field>> readJsonFields(const QString &postText, const FrontMatterSpan &span);

/// A field that was read without its characters.
[[nodiscard]] Field fieldOfValue(const QString &key, const QVariant &value, int line);

} // namespace app
