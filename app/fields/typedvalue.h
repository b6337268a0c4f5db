// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/fields/fieldtype.h"

#include <QString>
#include <QVariant>

namespace app {

/// The value that `text`, typed into a control of `type`, is to be written as (setField()): a date
/// or a number as it is where the format knows such a value and `before` was not quoted, nothing
/// for an emptied date, else text.
[[nodiscard]] QVariant typedValue(const QString &text, FieldType type, const Field &before,
                                  FrontMatterFormat format);

/// `text` in no quotes, behind the anchor that `before` has.
[[nodiscard]] QVariant asWritten(const QString &text, const Field &before);

} // namespace app
