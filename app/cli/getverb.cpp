// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/cli/posttext.h"
#include "app/cli/verb.h"
#include "app/fields/generatorproblems.h"
#include "app/frontmatter/fieldjson.h"
#include "app/frontmatter/frontmatter.h"
#include "app/frontmatter/meantfrontmatter.h"
#include "app/frontmatter/quotedtext.h"

#include <QCommandLineParser>

#include <algorithm>

namespace app::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr char Help[] = R"(usage: byline-cli get [--json] POST [KEY]

Prints what the front matter of POST says: `KEY: VALUE` for each key, or the value of KEY alone, a
list with one item per line. KEY may be a path: author.name, tags[1]. A value that a generator can't
read is printed as it is written, and what is wrong with it as an error.

  --json  as JSON: an object of all keys in the order of the file, or the value
)";

/// What the front matter of one post says.
struct Opened {
    QString text;
    FrontMatter frontMatter;
};

/// The value at `key` as JSON, of which it is known that it is there.
QString json(const Opened &post, const QString &key)
{
    const auto text = fieldJson(post.text, key);
    return text && *text ? **text : QString();
}

QString quoted(const QString &text)
{
    return u'"' + escapedJson(text) + u'"';
}

bool isNested(const QVariant &value)
{
    if (value.typeId() == QMetaType::QVariantMap)
        return true;
    const QVariantList items = value.toList();
    return std::any_of(items.begin(), items.end(), [](const QVariant &item) {
        return item.typeId() == QMetaType::QVariantMap || item.typeId() == QMetaType::QVariantList;
    });
}

/// A list's items and the text's lines as they are, a map as JSON.
QString plain(const Opened &post, const Field &field, const QString &separator)
{
    return isNested(field.value) ? json(post, field.key) : field.texts.join(separator);
}

void printAll(const Opened &post, bool isJson)
{
    const QList<Field> &fields = post.frontMatter.fields();
    if (!isJson) {
        for (const Field &field : fields) {
            const QString text = plain(post, field, u", "_s);
            const QString value = text.contains(u'\n') ? quoted(text) : text;
            print(value.isEmpty() ? field.key + u":\n"_s : field.key + u": "_s + value + u'\n');
        }
        return;
    }
    QStringList lines;
    for (const Field &field : fields)
        lines.append(u"  "_s + quoted(field.key) + u": "_s + json(post, field.key));
    print(lines.isEmpty() ? u"{}\n"_s : u"{\n"_s + lines.join(u",\n"_s) + u"\n}\n"_s);
}

int failed(Error error, const QString &post)
{
    error.path = post;
    printError(error);
    return Failed;
}

int printOne(const Opened &post, const QString &path, const QString &key, bool isJson)
{
    const Result<std::optional<Field>> field = readField(post.text, key);
    if (!field)
        return failed(field.error(), path);
    if (!*field)
        return failed({Error::Kind::InvalidArgument, {}, 0, u"there is no '%1'"_s.arg(key)}, path);
    print((isJson ? json(post, key) : plain(post, **field, u"\n"_s)) + u'\n');
    return Done;
}

int run(const QStringList &words)
{
    QCommandLineParser parser;
    const QCommandLineOption jsonOption(u"json"_s);
    parser.addOption(jsonOption);
    const bool isParsed = parser.parse(QStringList{u"byline-cli get"_s} + words);
    const QStringList arguments = parser.positionalArguments();
    if (!isParsed || arguments.isEmpty() || arguments.size() > 2) {
        const QString wrong = !isParsed ? parser.errorText()
            : arguments.isEmpty()       ? u"a post is missing"_s
                                        : u"one post and one key at a time"_s;
        printError({Error::Kind::InvalidArgument, {}, 0, wrong});
        return Usage;
    }
    const QString &post = arguments.first();
    const Result<QString> text = readPostText(post);
    if (!text)
        return failed(text.error(), post);
    const bool isJson = parser.isSet(jsonOption);
    const Result<FrontMatter> frontMatter = FrontMatter::read(*text);
    if (!frontMatter)
        return failed(frontMatter.error(), post);
    const Generator generator = findSite(post).generator;
    if (const auto meant = findMeantFrontMatter(*text);
        meant && !isOwnNotation(generator, meant->problem))
        return failed(meant->problem, post);
    const Opened opened{*text, *frontMatter};
    if (arguments.size() == 1) {
        printAll(opened, isJson);
        for (const Error &problem : frontMatter->problems()) {
            if (!reads(generator, fieldProblem(problem)))
                failed(problem, post);
        }
        return frontMatter->isWhole() ? Done : Failed;
    }
    return printOne(opened, post, arguments.at(1), isJson);
}

} // namespace

const Verb getVerb{"get", "print front matter of a post", Help, run};

} // namespace app::cli
