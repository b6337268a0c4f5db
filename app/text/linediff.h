// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/sequencediff.h"
#include "app/text/textedit.h"

#include <QList>
#include <QStringView>

namespace app {

/// Views into a text, which must outlive them. Spans of a DiffChange count in such a list, from 0.
using Lines = QList<QStringView>;

/// The lines of `text` without their '\n'. "a\n" has two lines, the second one empty.
[[nodiscard]] Lines splitLines(QStringView text);

/// What leads from `before` to `after`. Where the same lines could be said to be new in several
/// places ("a, b, a" → "a, b, a, b, a"), whole paragraphs are preferred.
[[nodiscard]] QList<DiffChange> lineChanges(const Lines &before, const Lines &after);

/// Edits that turn `before` into `after` and touch only what differs: lines that stay are not part
/// of any, nor is the common start and end of lines that change.
[[nodiscard]] QList<TextEdit> lineEdits(const QString &before, const QString &after);

} // namespace app
