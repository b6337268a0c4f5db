// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace app::templates {

/// `date`, as it is written in front matter (`2019-09-26`, `2019-09-26 23:53:00 +0900`), by
/// strftime's `format`. The digits are shown as they are written, in no other zone. Nothing where
/// the date or a directive is not known here.
[[nodiscard]] std::optional<QString> formattedDate(const QString &date, const QString &format);

} // namespace app::templates
