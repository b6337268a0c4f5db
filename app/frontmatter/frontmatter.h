// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"
#include "app/frontmatter/delimiters.h"
#include "app/frontmatter/fieldproblem.h"
#include "app/text/textedit.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace app {

/// How a value stands in the text.
enum class ValueStyle {
    Empty, ///< Nothing is written.
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Literal,
    Folded,
    FlowList,
    BlockList,
    FlowMap,
    BlockMap,
    MultiLine, ///< TOML: between three double quotes.
    MultiLineLiteral, ///< TOML: between three single quotes.
    Table, ///< TOML: the lines below `[key]`.
    TableList, ///< TOML: several `[[key]]`.
    Dotted, ///< TOML: a map whose keys are written `map.key`.
};

/// One top-level key of the front matter, in the order of the file.
struct Field {
    QString key;
    /// QString, bool, qint64, double, QVariantList, QVariantMap, or invalid for null. Dates stay
    /// the text that was written.
    QVariant value;
    /// The characters of a scalar, or of each scalar in a list, without quotes and not typed:
    /// "1.10" and "007" stay what they are. Empty for maps and nothing.
    QStringList texts;
    /// The value's own characters, quotes, tags and anchors included; empty for a TOML table that
    /// stands in several places.
    QString source;
    ValueStyle style = ValueStyle::Plain;
    TextRange entry; ///< Key to end of value in the post's text, whole lines.
    TextRange valueRange; ///< `source` in the post's text; empty behind the colon for nothing.
    int line = 0; ///< 1-based in the file.
    /// Not None: the value can't be read; `value` and `texts` have the characters that are written.
    FieldProblem problem = FieldProblem::None;

    bool operator==(const Field &) const = default;
};

/// The value as a list: a scalar is a list of one, Jekyll's space-separated string of `tags` and
/// `categories` several (Jekyll: "Front Matter").
[[nodiscard]] QStringList itemsOf(const Field &field);

/// The front matter of one text, read only; the functions below make the edits that change it.
/// Positions and lines count from the start of the whole post.
class FrontMatter final
{
public:
    /// A post without front matter gives an empty one with no span. The errors are FieldProblems
    /// with the line of the file: InvalidSyntax where nothing of it can be read, TooComplex over
    /// the limits of size, depth and aliases.
    [[nodiscard]] static Result<FrontMatter> read(const QString &postText);

    [[nodiscard]] std::optional<FrontMatterSpan> span() const { return m_span; }
    [[nodiscard]] const QList<Field> &fields() const { return m_fields; }
    /// What is wrong although fields can be read: FieldProblems with the line of the file.
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }
    /// False where a value can't be read (Field::problem), for which generators refuse all of it.
    [[nodiscard]] bool isWhole() const;
    /// Null where the key is missing. Valid as long as this FrontMatter.
    [[nodiscard]] const Field *field(QStringView key) const;
    /// The value as text; for a list its items joined by ", "; empty where missing.
    [[nodiscard]] QString text(QStringView key) const;
    /// itemsOf() the field; empty where missing.
    [[nodiscard]] QStringList list(QStringView key) const;

private:
    std::optional<FrontMatterSpan> m_span;
    QList<Field> m_fields;
    QList<Error> m_problems;
};

/// The field or, by its path (`author.name`, `tags[1]`), a value inside of one. Nothing where there
/// is none; FrontMatter::read's errors.
[[nodiscard]] Result<std::optional<Field>> readField(const QString &postText, const QString &key);

/// A value in its own notation: a date, `1.10`, `[[a], {b: c}]`. Given as the value of an edit it
/// is written as it is, never quoted; further lines are indented as the place wants it.
struct ValueSource {
    QString text;

    bool operator==(const ValueSource &) const = default;
};

/// `field`'s source as a ValueSource has it: without the indentation that its place gives it.
[[nodiscard]] ValueSource valueSource(const QString &postText, const Field &field);

/// What becomes of the aliases (`*name`) of a value that is edited.
enum class Aliases {
    Keep, ///< Their values stay: an edit that would change them is refused (AliasesWouldChange).
    Follow, ///< They stand for the new value, as the author of the anchor may want it.
};

// Each returns the splice of `postText` that makes the change and nothing else (an empty one where
// nothing is to be changed). It was read again: the value is the new one and all others are the
// same. An Error leaves the text as it is to be; it has the line where one is to blame.
//
// A key that is not there is taken for a path: `author.name`, `tags[1]`. The errors are
// FieldProblems.

/// Gives `key` the value `value` in the style it is written in, where that style can hold it, else
/// with the least change. Adds the key at the end where it is missing, with the maps on the way to
/// it, and the front matter where there is none.
///
/// A QString is read back as that text by every reader: `no`, `12:30` or `2019-09-26` get quotes,
/// unless the value was text of that kind without quotes before. A bool keeps the spelling
/// (yes/no). Numbers, ValueSource and an invalid QVariant (nothing) are written plain. A
/// QStringList or QVariantList of these keeps the list's style, or Jekyll's words between spaces,
/// and touches the items that differ.
[[nodiscard]] Result<TextEdit> setField(const QString &postText, const QString &key,
                                        const QVariant &value, Aliases aliases = Aliases::Keep);
[[nodiscard]] Result<TextEdit> removeField(const QString &postText, const QString &key);
/// `newKey` is a word, not a path.
[[nodiscard]] Result<TextEdit> renameField(const QString &postText, const QString &oldKey,
                                           const QString &newKey);

/// Gives the key, or the item of a list (`tags[2]`), the place `index` among its siblings, from 0.
/// The comments right above go with it, blank lines stay where they are.
[[nodiscard]] Result<TextEdit> moveField(const QString &postText, const QString &key, int index);
/// Puts `value` before item `index` of the list at `key`, or at its end.
[[nodiscard]] Result<TextEdit> insertItem(const QString &postText, const QString &key, int index,
                                          const QVariant &value);

} // namespace app

Q_DECLARE_METATYPE(app::ValueSource)
