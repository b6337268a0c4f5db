// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace app {

/// Whether `text` has a run of `*` or `~` between punctuation and a letter that CommonMark's
/// flanking rules keep from opening or closing emphasis: `**링크(link)**를`. `at` is where to
/// begin; -1 where there is none, else the position of the run.
[[nodiscard]] qsizetype findBlockedEmphasis(QStringView text, qsizetype at = 0);

} // namespace app
