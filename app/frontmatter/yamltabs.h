// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace app {

/// A text in which blanks stand for the tabs that YAML does not allow.
struct BlankedText {
    QString text;
    std::vector<TextPosition> widened; ///< Of the original: tabs that two blanks stand for.
    TextPosition firstTab = 0; ///< Of the original.
};

/// Tabs that start a line become two blanks each (Hexo: "hexo-front-matter"), those of a line that
/// is blank and those behind a list's dash one (js-yaml). Nothing where there are none.
[[nodiscard]] std::optional<BlankedText> withBlanks(QStringView text);

} // namespace app
