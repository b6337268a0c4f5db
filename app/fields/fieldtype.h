// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/frontmatter.h"

#include <QString>

#include <optional>

namespace app {

/// What a field's value is, and so which control it gets.
enum class FieldType {
    Line, ///< Text on one line.
    Text, ///< Text of several lines.
    YesNo,
    Number,
    Date,
    Tags, ///< Short words, of which posts share many.
    List, ///< Texts, one below the other.
    Colour,
    Link,
    Image,
    Choice, ///< One of a few words.
    Group, ///< Fields of its own.
    Raw, ///< Anything else, as it is written.
};

/// The word for a type in a blog's rules: "line", "text", "yesno" …
[[nodiscard]] QString typeName(FieldType type);
[[nodiscard]] std::optional<FieldType> typeOfName(const QString &name);

/// What the value itself tells: the one type for booleans, lists and maps, a guess for text.
/// Line where nothing is written.
[[nodiscard]] FieldType typeOfValue(const Field &field);

/// A field that has the value and no place in a text.
[[nodiscard]] Field fieldOf(const QString &key, const QVariant &value);

/// True where a control of `type` can show `field`'s value without hiding a part of it: a list fits
/// into no line, text of several lines into no date. Nothing fits everywhere.
[[nodiscard]] bool canHold(FieldType type, const Field &field);

} // namespace app
