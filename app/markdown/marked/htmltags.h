// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace app::marked {

/// Tags within text may go over lines.
enum class TagPlace { Block, Text };

/// Behind the opening or closing tag that begins at `at`; -1 where none does.
[[nodiscard]] qsizetype tagEnd(QStringView text, qsizetype at, TagPlace place);

} // namespace app::marked
