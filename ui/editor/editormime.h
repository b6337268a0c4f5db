// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/textselection.h"

#include <QImage>

#include <optional>

class QMimeData;

namespace ui {

/// The picture in `data`; null where it also comes as text (a spreadsheet's cells).
[[nodiscard]] QImage pictureIn(const QMimeData &data);

/// What pasting `data` as plain text does; nothing where it holds none. An address pasted over
/// words makes them a link.
[[nodiscard]] std::optional<app::TextChange> pasted(const QString &text,
                                                    const app::TextSelection &selection,
                                                    const QMimeData &data);

} // namespace ui
