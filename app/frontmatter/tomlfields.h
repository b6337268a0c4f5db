// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/frontmatter.h"

namespace app {

/// Keys and values; without ranges. Unsupported as long as Byline has no reader of TOML.
Result<QList<Field>> readTomlFields(const QString &postText, const FrontMatterSpan &span);

} // namespace app
