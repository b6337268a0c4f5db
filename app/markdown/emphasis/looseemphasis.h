// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace app {

/// A run of `*` or `~`, and what CommonMark's flanking rules (0.29 §6.4) keep it from.
struct EmphasisRun {
    qsizetype start = 0;
    qsizetype end = 0;
    bool isBlockedEnd = false; ///< Would close behind punctuation, before a letter: `(가)**를`.
    bool isBlockedStart = false; ///< Would open before punctuation, behind a letter: `가**(`.

    [[nodiscard]] qsizetype length() const { return end - start; }
    [[nodiscard]] bool isBlocked() const { return isBlockedEnd || isBlockedStart; }
};

/// The next run at or behind `at`; runs behind a backslash are none.
[[nodiscard]] std::optional<EmphasisRun> nextEmphasisRun(QStringView text, qsizetype at = 0);

/// Position of the first run at or behind `at` that is blocked; -1 where there is none.
[[nodiscard]] qsizetype findBlockedEmphasis(QStringView text, qsizetype at = 0);

/// `text` with a GuardMark between each blocked run and its punctuation where a Chinese, Japanese
/// or Korean character is beside the run: cmark then reads emphasis as parsers do that are
/// configured to be friendly to these languages (markdown-cjk-friendly: "Specification").
[[nodiscard]] QString withLooseEmphasis(const QString &text);

} // namespace app
