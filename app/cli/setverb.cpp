// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/cli/verb.h"
#include "app/fields/typedvalue.h"
#include "app/frontmatter/datetext.h"
#include "app/frontmatter/frontmatter.h"
#include "app/frontmatter/plaintext.h"
#include "app/storage/contenthash.h"
#include "app/storage/decodedtext.h"
#include "app/storage/fileio.h"
#include "app/text/unifieddiff.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>

namespace app::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr char Help[] = R"(usage: byline-cli set POST... [KEY=VALUE...] [OPTION...]

Changes the front matter of each POST: the characters of the values named, and nothing else. A value
keeps its style (quotes, list, yes/no); a key that is missing is added at the end. KEY may be a
path: author.name=Kim, tags[1]=x. Items of a list are separated by commas.

  --unset KEY       take the key out (several times for several keys)
  --rename OLD=NEW  give a key another name
  --type TYPE       what the VALUEs are: string, number, bool, date or list; without it what the key
                    holds now, or what the value looks like for a new one
  --with-aliases    change a value that *NAME stands for elsewhere, there too; else that is refused
  --dry-run         write nothing, print what would change as a diff for `patch`

A post is changed as a whole or not at all. Setting a value to itself writes nothing, nor does
--unset or --rename where there is no such key.
Exit status: 0 done, 1 a post could not be changed (the others are), 2 wrong usage.
)";

struct Arguments {
    QStringList posts;
    QStringList assignments;
    QStringList unset;
    QStringList renames;
    QString type;
    Aliases aliases = Aliases::Keep;
    bool isDryRun = false;
};

Error usageError(const QString &what)
{
    return {Error::Kind::InvalidArgument, {}, 0, what};
}

Result<Arguments> readArguments(const QStringList &words)
{
    QCommandLineParser parser;
    const QCommandLineOption unset(u"unset"_s, {}, u"KEY"_s);
    const QCommandLineOption rename(u"rename"_s, {}, u"OLD=NEW"_s);
    const QCommandLineOption type(u"type"_s, {}, u"TYPE"_s);
    const QCommandLineOption dryRun(u"dry-run"_s);
    const QCommandLineOption withAliases(u"with-aliases"_s);
    parser.addOptions({unset, rename, type, dryRun, withAliases});
    if (!parser.parse(QStringList{u"byline-cli set"_s} + words))
        return usageError(parser.errorText());
    Arguments arguments;
    for (const QString &word : parser.positionalArguments()) {
        const bool isPost = !word.contains(u'=') || QFileInfo(word).isFile();
        (isPost ? arguments.posts : arguments.assignments).append(word);
    }
    arguments.unset = parser.values(unset);
    arguments.renames = parser.values(rename);
    arguments.type = parser.value(type);
    arguments.isDryRun = parser.isSet(dryRun);
    arguments.aliases = parser.isSet(withAliases) ? Aliases::Follow : Aliases::Keep;
    static const QStringList types{u"string"_s, u"number"_s, u"bool"_s, u"date"_s, u"list"_s};
    if (arguments.posts.isEmpty())
        return usageError(u"a post is missing"_s);
    if (parser.isSet(type) && !types.contains(arguments.type))
        return usageError(u"'%1' is not a type"_s.arg(arguments.type));
    if (arguments.assignments.isEmpty() && arguments.unset.isEmpty() && arguments.renames.isEmpty())
        return usageError(u"nothing to set: KEY=VALUE is missing"_s);
    for (const QString &renaming : std::as_const(arguments.renames)) {
        if (!renaming.contains(u'='))
            return usageError(u"--rename needs OLD=NEW, not '%1'"_s.arg(renaming));
    }
    return arguments;
}

QStringList itemsOf(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(u',', Qt::SkipEmptyParts))
        items.append(item.trimmed());
    return items;
}

/// False for 2024-02-30: readers take it for text, or refuse the post.
bool isInCalendar(const QString &date)
{
    const std::optional<WrittenDate> written = writtenDate(date);
    return !written || written->isValid();
}

/// A date as the front matter's format has it: between quotes in JSON, with seconds in TOML.
Result<QVariant> dateValue(const QString &text, const std::optional<Field> &field,
                           FrontMatterFormat format)
{
    if (!isInCalendar(text))
        return usageError(u"there is no such day or time as '%1'"_s.arg(text));
    if (format == FrontMatterFormat::Yaml)
        return asWritten(text, field.value_or(Field()));
    const QVariant value = typedValue(text, FieldType::Date, {}, format);
    if (format == FrontMatterFormat::Toml && value.typeId() == QMetaType::QString)
        return usageError(u"'%1' is not a date in TOML"_s.arg(text));
    return value;
}

/// `text` as a value of the type that the user named.
Result<QVariant> valueOfType(const QString &text, const QString &type,
                             const std::optional<Field> &field, FrontMatterFormat format)
{
    const PlainKind kind = plainKind(text);
    if (type == u"string")
        return QVariant(text);
    if (type == u"list")
        return QVariant(itemsOf(text));
    if (type == u"bool" && booleanOfWord(text))
        return QVariant(*booleanOfWord(text));
    if (type == u"number" && kind == PlainKind::Number)
        return asWritten(text, field.value_or(Field()));
    if (type == u"date" && kind == PlainKind::Date)
        return dateValue(text, field, format);
    return usageError(u"'%1' is not a %2"_s.arg(text, type));
}

/// `text` as what the key holds now; for a key without a value what a reader would take it for.
Result<QVariant> valueLike(const QString &text, const std::optional<Field> &field,
                           FrontMatterFormat format)
{
    const PlainKind kind = plainKind(text);
    const bool isNew = !field || !field->value.isValid();
    if (!isNew && field->value.typeId() == QMetaType::QVariantList)
        return QVariant(itemsOf(text));
    if (!isNew && field->value.typeId() == QMetaType::QVariantMap)
        return asWritten(text, field.value_or(Field()));
    const bool isPlain = isNew || field->style == ValueStyle::Plain;
    const PlainKind before = isNew ? kind : plainKind(field->texts.value(0));
    const bool isBoolean = before == PlainKind::Boolean || (!isNew && before == PlainKind::YesNo);
    if (isPlain && isBoolean && booleanOfWord(text))
        return QVariant(*booleanOfWord(text));
    if (isPlain && kind == PlainKind::Date && before == kind)
        return dateValue(text, field, format);
    if (isPlain && kind == PlainKind::Number && before == kind)
        return asWritten(text, field.value_or(Field()));
    return QVariant(text);
}

Result<TextEdit> assignment(const QString &text, const QString &word, const Arguments &arguments)
{
    const QString &type = arguments.type;
    const QString key = word.section(u'=', 0, 0);
    const QString value = word.section(u'=', 1);
    const Result<std::optional<Field>> field = readField(text, key);
    if (!field)
        return field.error();
    const bool isSame = type.isEmpty() && *field
        && ((*field)->source == value
            || ((*field)->texts.size() == 1 && (*field)->texts.first() == value));
    if (isSame)
        return TextEdit();
    const std::optional<FrontMatterSpan> span = findFrontMatter(text);
    const FrontMatterFormat format = span ? span->format : FrontMatterFormat::Yaml;
    const Result<QVariant> typed = type.isEmpty() ? valueLike(value, *field, format)
                                                  : valueOfType(value, type, *field, format);
    if (!typed)
        return typed.error();
    return setField(text, key, *typed, arguments.aliases);
}

/// Of many posts, some have no such key: nothing is to be done in those.
template <typename Edit>
Result<TextEdit> whereThereIs(const QString &key, const QString &text, Edit edit)
{
    const Result<std::optional<Field>> field = readField(text, key);
    if (!field)
        return field.error();
    return *field ? edit() : Result<TextEdit>(TextEdit());
}

Result<DecodedText> changed(DecodedText post, const Arguments &arguments)
{
    const auto apply = [&post](const Result<TextEdit> &edit) {
        if (edit && *edit != TextEdit())
            post = applied(post, {*edit});
        return edit.has_value();
    };
    for (const QString &renaming : arguments.renames) {
        const QString key = renaming.section(u'=', 0, 0);
        const auto edit = whereThereIs(
            key, post.text, [&] { return renameField(post.text, key, renaming.section(u'=', 1)); });
        if (!apply(edit))
            return edit.error();
    }
    for (const QString &key : arguments.unset) {
        const auto edit = whereThereIs(key, post.text, [&] { return removeField(post.text, key); });
        if (!apply(edit))
            return edit.error();
    }
    for (const QString &word : arguments.assignments) {
        const auto edit = assignment(post.text, word, arguments);
        if (!apply(edit))
            return edit.error();
    }
    return post;
}

/// True where the post is (or would be) another one.
Result<bool> setIn(const QString &post, const Arguments &arguments)
{
    const Result<QByteArray> bytes = readFile(post);
    if (!bytes)
        return bytes.error();
    const Result<DecodedText> before = decode(*bytes);
    if (!before)
        return before.error();
    const Result<DecodedText> after = changed(*before, arguments);
    if (!after)
        return after.error();
    if (after->text == before->text)
        return false;
    const Result<QByteArray> encoded = encode(*after);
    if (!encoded)
        return encoded.error();
    if (arguments.isDryRun) {
        print(unifiedDiff(QString::fromUtf8(*bytes), QString::fromUtf8(*encoded), {post, post}));
        return true;
    }
    if (const Result<void> saved = replaceFile(post, *encoded, contentHash(*bytes)); !saved)
        return saved.error();
    return true;
}

int run(const QStringList &words)
{
    const Result<Arguments> arguments = readArguments(words);
    if (!arguments) {
        printError(arguments.error());
        return Usage;
    }
    int changedPosts = 0;
    int failedPosts = 0;
    for (const QString &post : arguments->posts) {
        const Result<bool> isChanged = setIn(post, *arguments);
        if (isChanged) {
            changedPosts += *isChanged ? 1 : 0;
            continue;
        }
        ++failedPosts;
        Error error = isChanged.error();
        error.path = post;
        printError(error);
    }
    if (arguments->posts.size() > 1) {
        const auto unchanged = arguments->posts.size() - changedPosts - failedPosts;
        print(u"%1 changed, %2 unchanged, %3 failed\n"_s.arg(changedPosts)
                  .arg(unchanged)
                  .arg(failedPosts));
    }
    return failedPosts == 0 ? Done : Failed;
}

} // namespace

const Verb setVerb{"set", "change front matter of posts", Help, run};

} // namespace app::cli
