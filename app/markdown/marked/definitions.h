// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/marked/lines.h"

#include <QHash>
#include <QString>

#include <optional>

namespace app::marked {

/// What `[label]: address "title"` says, as it was written.
struct Definition {
    QString address;
    QString title;
};

/// By label: lower case, white space as one blank. The first of a name counts.
using Definitions = QHash<QString, Definition>;

[[nodiscard]] QString definitionName(const QString &label);
/// `text` without the backslashes that keep punctuation from being markup.
[[nodiscard]] QString withoutEscapes(const QString &text);

struct FoundDefinition {
    QString name;
    Definition definition;
    qsizetype lineCount = 0;
};

/// The definition that begins in line `at`.
[[nodiscard]] std::optional<FoundDefinition> definitionAt(const Lines &lines, qsizetype at);

} // namespace app::marked
