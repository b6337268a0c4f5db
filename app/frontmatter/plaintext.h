// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>
#include <QVariant>

#include <optional>

namespace app {

/// What a reader of YAML may take a scalar without quotes for. Generators disagree: Ruby's and
/// Python's readers follow YAML 1.1, Go's and JavaScript's YAML 1.2.
enum class PlainKind {
    Text,
    Null, ///< `~`, `null`, nothing.
    Boolean, ///< `true`, `False` …
    YesNo, ///< `yes`, `off` …: boolean in YAML 1.1, text in 1.2.
    Letter, ///< `y`, `N`: a boolean by the words of YAML 1.1, for Hugo, text for all others.
    Number, ///< In YAML 1.2 core, and the same number in 1.1.
    NumberLike, ///< A number in some version only: `1_000`, `0o17`, `010`, `12:30`.
    Date, ///< A date, with or without a time (YAML 1.1: timestamp; Jekyll: "date").
    Mark, ///< `=`, `<<`, and `:symbol` in Ruby.
};

[[nodiscard]] PlainKind plainKind(QStringView text);

/// The value of a scalar without quotes by the YAML 1.2 core schema (1.2.2 §10.3.2): bool, qint64,
/// double, invalid for null, else a QString. What only YAML 1.1 reads differently stays text.
[[nodiscard]] QVariant plainValue(const QString &text);

/// True where every reader takes `text`, written without quotes, for these characters (never mind
/// the type: see plainKind). False for what needs quotes in a block or, with `isInFlow`, between
/// brackets.
[[nodiscard]] bool canStandPlain(QStringView text, bool isInFlow);

/// True where `c` can be written as it is, on one line: no control or line break of YAML 1.1, no
/// character that readers drop.
[[nodiscard]] bool canStandInBlock(QChar c);

/// `true` and `false` of a word that stands for one in YAML 1.1, letters excepted; nothing for
/// other text.
[[nodiscard]] std::optional<bool> booleanOfWord(QStringView text);

/// The word for `value` in the spelling of `example`: yes/no, On/Off, TRUE/FALSE …
[[nodiscard]] QString booleanWord(bool value, QStringView example);

} // namespace app
