// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"

#include <QList>
#include <QStringView>

namespace app {

/// Ranges of two texts that differ; one of them may be empty.
struct WordChange {
    TextRange before;
    TextRange after;

    bool operator==(const WordChange &) const = default;
};

/// What differs within two versions of a line, word by word; Han and kana, which have no spaces
/// between words, character by character. Words that are equal by chance between changed ones do
/// not divide them. Where little is common, the whole of both.
[[nodiscard]] QList<WordChange> wordChanges(QStringView before, QStringView after);

/// How much of two lines is the same words: 0 to 1.
[[nodiscard]] double similarity(QStringView before, QStringView after);

} // namespace app
