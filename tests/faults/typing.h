// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <atomic>

namespace test {

/// Who types says when each character was in the text; in memory that outlives him.
struct TypedCharacters {
    static constexpr int Most = 100'000;

    std::atomic<int> count = 0;
    std::array<std::atomic<qint64>, Most> moments{}; ///< now() of each.

    /// The file must be there, empty or one of these; null where it can't be mapped.
    [[nodiscard]] static TypedCharacters *mapped(const QString &file);
    void note();
};

/// Of a clock that every process sees alike, in milliseconds.
[[nodiscard]] qint64 now();

/// The n-th character typed: no two neighbours are alike, so that a gap shows.
[[nodiscard]] QChar typedCharacter(int number);
/// How many of the typed characters, from the first on, stand at the end of a text that began as
/// `before`; -1 where something else stands there.
[[nodiscard]] int typedIn(const QString &text, const QString &before);

struct TypingOutcome {
    int kills = 0;
    qint64 characters = 0;
    qint64 longestLoss = 0; ///< Milliseconds of typing before the kill.
    int unreadable = 0; ///< Journals.
    int spoilt = 0; ///< Recovered texts that nobody typed.
};

/// Starts `program` with arguments to type in the file named by the first of them, `parallel` times
/// at once, and kills each within seconds, `kills` times in all. `home` of each is a folder of its
/// own. `mostMilliseconds`: the latest kill after the first character.
///
/// The child gets: the post, the file for TypedCharacters, the folder of its journals.
[[nodiscard]] TypingOutcome killTyping(const QStringList &arguments, int kills, int parallel,
                                       int mostMilliseconds);

} // namespace test
