// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/frontmatter.h"

namespace ui {

/// Which control a field gets.
enum class FieldKind { Line, Text, YesNo, Number, Date, List, Image, Raw };

/// By its value where that allows one control only, else by what its key is used for.
[[nodiscard]] FieldKind fieldKind(const app::Field &field);

/// True where a control of `kind` can show `field`, though it may not be the one for it: typing
/// changes what a value looks like, and the control that is being typed in must stay.
[[nodiscard]] bool canShow(FieldKind kind, const app::Field &field);

/// The keys that are usual in posts, in the order in which they are offered.
[[nodiscard]] QStringList usualKeys();

/// What a new field of that name starts with.
[[nodiscard]] QVariant startValue(const QString &key);

} // namespace ui
