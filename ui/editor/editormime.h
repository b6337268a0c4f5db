// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/textselection.h"

#include <optional>

class QMimeData;

namespace ui {

/// What pasting `data` as plain text does; nothing where it holds none. An address pasted over
/// words makes them a link.
[[nodiscard]] std::optional<app::TextChange> pasted(const QString &text,
                                                    const app::TextSelection &selection,
                                                    const QMimeData &data);

} // namespace ui
