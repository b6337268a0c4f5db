// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"

#include <QString>

namespace app {

/// Why front matter can't be read, or an edit is refused: for who words it in the user's language.
enum class FieldProblem {
    None, ///< Only Error::kind and Error::detail are known.

    // What keeps a front matter, or one of its values, from being read.
    ColonInValue, ///< `title: foo: bar`.
    MissingColon, ///< A line that is no `key: value`.
    BadIndentation, ///< Or text behind the end of a value that has several lines.
    TextBehindValue, ///< `title: [Java] notes`, `"a" b`: more follows the bracket or quote.
    TemplateValue, ///< `"{{ replace .Name "-" " " }}"`: no value before the template is filled in.
    TabIndentation,
    DashInValue, ///< A value that starts with `- `.
    NeedsQuotes, ///< A value that starts with `@`, `%`, `*` …
    UnknownEscape, ///< `\q` in double quotes.
    UnclosedQuote,
    UnclosedList,
    UnclosedMap,
    UndefinedAlias,
    ControlCharacter,
    NoMap, ///< Text or a list where keys and values should be.
    TextNeedsQuotes, ///< TOML: `title = My post`.
    KeyNeedsQuotes, ///< TOML: a key with blanks or letters beyond ASCII.
    TimeNeedsSeconds, ///< TOML: `2019-09-26 23:53`.
    OtherBoolean, ///< TOML: `yes`, `True`.
    TwiceInToml, ///< A key or table that is there already.
    ValueMissing, ///< TOML: nothing behind `=`.
    OtherSyntax, ///< Error::detail has the library's words.
    TooLarge,
    TooDeep,
    TooManyValues,
    AliasLoop,
    ClosedTooLate, ///< The closing line is missing, and a rule of the body taken for it.
    OtherMarks, ///< TOML between `---`, YAML between `+++`.
    OtherLanguage, ///< `---js`: code that the generator runs.

    // What was meant as front matter, and no generator takes for one: see findMeantFrontMatter().
    NeverClosed,
    TextAbove, ///< Text or a comment stands above the opening line.
    IndentedMarks,
    OddMarks, ///< `—`, `--`, `***`, or an invisible character beside the dashes.
    FencedMarks, ///< Three backticks where dashes should be.
    NoMarks, ///< Keys and values from the first line on, without a line of dashes.
    OrgKeywords, ///< `#+TITLE:`, which only Hugo reads.

    // What can be read, but is read differently by generators.
    RepeatedKey, ///< Jekyll and Hugo take the last one, others refuse the post.
    SecondDocument, ///< What follows is not read.
    KeyIsNoWord,
    TabsForBlanks, ///< Hexo takes a tab at the start of a line for two blanks.
    ByteOrderMark, ///< Before the first key: Jekyll reads no other.
    BelowBlankLines, ///< See DelimiterStyle.
    LongEnd,
    LongMarks,
    Unopened,
    IndentedOpening,
    TextOnOpening,
    TextOnEnd,

    // Why an edit is refused. The text stays as it was.
    NoSuchKey,
    NoSuchItem, ///< A number behind the end of the list.
    NoKeyGiven,
    KeyExists,
    CantHoldKeys, ///< The parent of a path is neither a map nor empty.
    SharesLine, ///< The entry shares its line with others.
    NestedList, ///< A list of lists or maps is set as a whole (ValueSource) or item by item.
    OthersWouldChange,
    AliasesWouldChange, ///< `*name` elsewhere stands for this value, or what holds it.
    StandsForOther, ///< The path leads through an alias: the value is another field's.
    WouldReadDifferently, ///< No way to write the value was read back as it.
    FormatCantHold, ///< Nothing in TOML, for example.
    TablesBelow, ///< TOML: a key that is moved behind a `[table]` would be a part of it.
    Scattered, ///< TOML: lines of others stand between those of the field.
    BrokenAround, ///< The value is, or stands in, a part that can't be read.
};

/// The problem of an Error that reading or editing front matter gave.
[[nodiscard]] FieldProblem fieldProblem(const Error &error);

/// An Error of the kind that goes with `problem`. `line` as in Error.
[[nodiscard]] Error fieldError(FieldProblem problem, int line, const QString &detail);

} // namespace app
