// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/tomltree.h"

#include "app/frontmatter/tomlmistake.h"
#include "app/frontmatter/tomlscan.h"
#include "app/frontmatter/yamlreader.h"

#include <toml++/toml.h>

namespace app {
namespace {

using namespace Qt::StringLiterals;

bool fill(FieldNode &node, const toml::node &value, QStringView content);

/// Takes toml++'s word for a scalar. A date stays the text that was written.
bool fillScalar(FieldNode &node, const toml::node &value, QStringView content)
{
    const QString source = content.sliced(node.start, node.end - node.start).toString();
    node.text = source;
    if (const auto *text = value.as_string())
        node.text = QString::fromStdString(text->get());
    if (const auto *integer = value.as_integer())
        node.value = static_cast<qint64>(integer->get());
    else if (const auto *real = value.as_floating_point())
        node.value = real->get();
    else if (const auto *boolean = value.as_boolean())
        node.value = boolean->get();
    else
        node.value = node.text;
    return !value.is_table() && !value.is_array();
}

bool fillMap(FieldNode &node, const toml::table &table, QStringView content)
{
    if (table.size() * 2 != node.children.size())
        return false;
    for (std::size_t i = 0; i + 1 < node.children.size(); i += 2) {
        FieldNode &key = node.children[i];
        const toml::node *value = table.get(key.text.toStdString());
        if (value == nullptr || !fill(node.children[i + 1], *value, content))
            return false;
        key.value = key.text;
    }
    return true;
}

/// False where the scanner saw something else than toml++.
bool fill(FieldNode &node, const toml::node &value, QStringView content)
{
    if (node.kind == FieldNode::Kind::Scalar)
        return fillScalar(node, value, content);
    if (node.kind == FieldNode::Kind::Map)
        return value.is_table() && fillMap(node, *value.as_table(), content);
    const toml::array *array = value.as_array();
    if (array == nullptr || array->size() != node.children.size())
        return false;
    for (std::size_t i = 0; i < node.children.size(); ++i) {
        if (!fill(node.children[i], (*array)[i], content))
            return false;
    }
    return true;
}

Result<toml::table> parsed(QStringView content, const std::string &bytes)
{
    try {
        return toml::parse(bytes);
    } catch (const toml::parse_error &error) {
        const std::string_view words = error.description();
        return tomlError(content, static_cast<int>(error.source().begin.line),
                         QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size())));
    } catch (const std::exception &error) {
        return fieldError(FieldProblem::OtherSyntax, 1, QString::fromUtf8(error.what()));
    }
}

/// The first line with a key of more parts than any key has, 0 for none: the time that toml++ takes
/// for one grows by their square.
int endlessKeyLine(QStringView content)
{
    constexpr int Most = 1'000;
    int line = 1;
    int dots = 0;
    for (const QChar c : content) {
        if (c == u'\n' || c == u',') // What stands between is one key at most.
            dots = 0;
        else if (c == u'.' && ++dots > Most)
            return line;
        line += c == u'\n' ? 1 : 0;
    }
    return 0;
}

} // namespace

Result<FieldTree> readTomlTree(QStringView content)
{
    const std::string bytes = content.toUtf8().toStdString();
    if (static_cast<qsizetype>(bytes.size()) > YamlLimits::Bytes)
        return fieldError(FieldProblem::TooLarge, 1,
                          u"more than %1 kB"_s.arg(YamlLimits::Bytes / 1024));
    if (const int line = endlessKeyLine(content); line > 0)
        return fieldError(FieldProblem::TooDeep, line, u"a key of more than 1000 parts"_s);
    const Result<toml::table> table = parsed(content, bytes);
    if (!table)
        return table.error();
    std::optional<TomlScan> scan = scanToml(content);
    if (!scan)
        return fieldError(FieldProblem::TooManyValues, 1, u"more values than can be shown"_s);
    if (!fillMap(scan->root, *table, content))
        return fieldError(FieldProblem::OtherSyntax, 1,
                          u"the places of the values can't be told"_s);
    return FieldTree{std::move(scan->root), {}};
}

} // namespace app
