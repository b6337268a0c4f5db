// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/frontmatter.h"
#include "app/frontmatter/yamlnode.h"

namespace app {

/// The tree of the front matter at `span`, with positions and lines of `postText`. A Map, flow or
/// block, or a Null where there are no fields.
Result<YamlNode> readYamlTree(const QString &postText, const FrontMatterSpan &span);

/// See readField.
Result<std::optional<Field>> readYamlField(const QString &postText, const FrontMatterSpan &span,
                                           const QString &key);

Result<QList<Field>> readYamlFields(const QString &postText, const FrontMatterSpan &span);

} // namespace app
