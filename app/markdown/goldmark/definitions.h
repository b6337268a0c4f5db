// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>

namespace app::goldmark {

/// What `[label]: address "title"` says, as it was written. Without a title that is null; it may be
/// empty.
struct Definition {
    QByteArray address;
    QByteArray title;
};

/// By definitionName() of the label. The first of a name counts.
using Definitions = QHash<QByteArray, Definition>;

/// What labels of the same definition have in common: case folded, white space as one blank.
[[nodiscard]] QByteArray definitionName(QByteArrayView label);

} // namespace app::goldmark
