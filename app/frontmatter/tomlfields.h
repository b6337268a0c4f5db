// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/frontmatter.h"

namespace app {

/// Keys and values, in the order of the file; without ranges. Unsupported in a Byline that was
/// built without toml++.
Result<QList<Field>> readTomlFields(const QString &postText, const FrontMatterSpan &span);

} // namespace app
