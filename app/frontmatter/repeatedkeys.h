// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"
#include "app/frontmatter/fieldnode.h"
#include "app/frontmatter/valueedits.h"

#include <optional>

namespace app {

/// A RepeatedKey for each key of a map that stands there before. YAML 1.2.2 §3.2.1.3 and RFC 8259
/// §4 want them to be different. Measured: Psych (Jekyll) and Hugo 0.111 take the last one without
/// a word, Hexo 8 refuses the post.
[[nodiscard]] QList<Error> repeatedKeys(const FieldNode &root);

/// Where a key stands twice; 1-based lines of the post.
struct RepeatedKey {
    QString key;
    int firstLine = 0;
    int line = 0;

    bool operator==(const RepeatedKey &) const = default;
};

/// What `problem`, one of repeatedKeys(), tells of; nothing for another problem. `root` is what it
/// was found in.
[[nodiscard]] std::optional<RepeatedKey> repeatedKey(const FieldNode &root, const Error &problem);

/// The same for a problem that FrontMatter::read() gave for `postText`.
[[nodiscard]] std::optional<RepeatedKey> repeatedKey(const QString &postText, const Error &problem);

/// Leaves the last of the keys that `problem` tells of. `text` is what `root` was read from. Empty
/// where an earlier one shares its line with others.
[[nodiscard]] EditList withoutRepeated(const QString &text, const FieldNode &root,
                                       const Error &problem);

} // namespace app
