// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/cli/posttext.h"
#include "app/cli/verb.h"
#include "app/frontmatter/frontmatter.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

namespace app::cli {
namespace {

using namespace Qt::StringLiterals;

constexpr char Help[] = R"(usage: byline-cli get [--json] POST [KEY]

Prints what the front matter of POST says: `KEY: VALUE` for each key, or the value of KEY alone, a
list with one item per line. KEY may be a path: author.name, tags[1]. A value that a generator can't
read is printed as it is written, and what is wrong with it as an error.

  --json  as JSON: an object of all keys in the order of the file, or the value
)";

QString json(const QVariant &value)
{
    // QJsonDocument takes no bare value, an array of one it does.
    const QJsonArray wrapped{QJsonValue::fromVariant(value)};
    const QByteArray text = QJsonDocument(wrapped).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2));
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
QString plain(const Field &field, const QString &separator)
{
    return isNested(field.value) ? json(field.value) : field.texts.join(separator);
}

void printAll(const QList<Field> &fields, bool isJson)
{
    if (!isJson) {
        for (const Field &field : fields) {
            const QString text = plain(field, u", "_s);
            const QString value = text.contains(u'\n') ? json(text) : text;
            print(value.isEmpty() ? field.key + u":\n"_s : field.key + u": "_s + value + u'\n');
        }
        return;
    }
    QStringList lines;
    for (const Field &field : fields)
        lines.append(u"  "_s + json(field.key) + u": "_s + json(field.value));
    print(lines.isEmpty() ? u"{}\n"_s : u"{\n"_s + lines.join(u",\n"_s) + u"\n}\n"_s);
}

int failed(Error error, const QString &post)
{
    error.path = post;
    printError(error);
    return Failed;
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
    if (arguments.size() == 1) {
        const Result<FrontMatter> frontMatter = FrontMatter::read(*text);
        if (!frontMatter)
            return failed(frontMatter.error(), post);
        printAll(frontMatter->fields(), isJson);
        for (Error problem : frontMatter->problems()) {
            problem.path = post;
            printError(problem);
        }
        return frontMatter->isWhole() ? Done : Failed;
    }
    const Result<std::optional<Field>> field = readField(*text, arguments.at(1));
    if (!field)
        return failed(field.error(), post);
    if (!*field)
        return failed(
            {Error::Kind::InvalidArgument, {}, 0, u"there is no '%1'"_s.arg(arguments.at(1))},
            post);
    print((isJson ? json((*field)->value) : plain(**field, u"\n"_s)) + u'\n');
    return Done;
}

} // namespace

const Verb getVerb{"get", "print front matter of a post", Help, run};

} // namespace app::cli
