// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/jsontree.h"

#include "app/frontmatter/yamlreader.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// Finds the places of the values in JSON that QJsonDocument has read: it may trust its syntax.
class JsonScanner final
{
public:
    explicit JsonScanner(QStringView text)
        : m_text(text)
    { }

    /// Nothing over the limits; error() says which.
    std::optional<FieldNode> value(TextPosition after);
    std::optional<FieldNode> members(bool hasBraces);
    [[nodiscard]] Error error() const { return m_error; }

private:
    [[nodiscard]] QChar at(TextPosition position) const
    {
        return position < m_text.size() ? m_text[position] : QChar(u'\0');
    }
    void skipSpace()
    {
        for (; m_position < m_text.size() && m_text[m_position].isSpace(); ++m_position)
            m_line += m_text[m_position] == u'\n' ? 1 : 0;
    }
    FieldNode start(FieldNode::Kind kind, ValueStyle style, TextPosition after)
    {
        FieldNode node;
        node.kind = kind;
        node.style = style;
        node.line = m_line;
        node.after = after;
        node.start = node.contentStart = m_position;
        return node;
    }
    FieldNode string(TextPosition after);
    FieldNode word(TextPosition after);
    std::optional<FieldNode> array(TextPosition after);
    bool fail(FieldProblem problem, const QString &detail)
    {
        m_error = fieldError(problem, m_line, detail);
        return false;
    }
    bool mayOpen();

    QStringView m_text;
    TextPosition m_position = 0;
    int m_line = 1;
    int m_depth = 0;
    int m_nodes = 0;
    Error m_error;
};

bool JsonScanner::mayOpen()
{
    if (++m_nodes > YamlLimits::Nodes)
        return fail(FieldProblem::TooManyValues, u"more than %1 values"_s.arg(YamlLimits::Nodes));
    if (m_depth > YamlLimits::Depth)
        return fail(FieldProblem::TooDeep,
                    u"nested more than %1 levels deep"_s.arg(YamlLimits::Depth));
    return true;
}

std::optional<FieldNode> JsonScanner::value(TextPosition after)
{
    if (!mayOpen())
        return {};
    switch (at(m_position).unicode()) {
    case u'"':
        return string(after);
    case u'[':
        return array(after);
    case u'{': {
        std::optional<FieldNode> map = members(true);
        if (map)
            map->after = after;
        return map;
    }
    default:
        return word(after);
    }
}

FieldNode JsonScanner::string(TextPosition after)
{
    FieldNode node = start(FieldNode::Kind::Scalar, ValueStyle::DoubleQuoted, after);
    for (++m_position; at(m_position) != u'"' && m_position < m_text.size(); ++m_position)
        m_position += at(m_position) == u'\\' ? 1 : 0;
    node.end = ++m_position;
    const QString source = m_text.sliced(node.start, node.end - node.start).toString();
    node.text = QJsonDocument::fromJson((u'[' + source + u']').toUtf8())[0].toString();
    node.value = node.text;
    return node;
}

/// A number, true, false or null.
FieldNode JsonScanner::word(TextPosition after)
{
    FieldNode node = start(FieldNode::Kind::Scalar, ValueStyle::Plain, after);
    while (m_position < m_text.size() && !at(m_position).isSpace()
           && !QStringView(u",]}").contains(at(m_position)))
        ++m_position;
    node.end = m_position;
    node.text = m_text.sliced(node.start, node.end - node.start).toString();
    if (node.text == u"null") {
        node.kind = FieldNode::Kind::Null;
        return node;
    }
    bool isInteger = false;
    const qint64 integer = node.text.toLongLong(&isInteger);
    if (node.text == u"true" || node.text == u"false")
        node.value = node.text == u"true";
    else
        node.value = isInteger ? QVariant(integer) : QVariant(node.text.toDouble());
    return node;
}

std::optional<FieldNode> JsonScanner::array(TextPosition after)
{
    FieldNode node = start(FieldNode::Kind::List, ValueStyle::FlowList, after);
    ++m_depth;
    TextPosition before = ++m_position;
    for (skipSpace(); m_position < m_text.size() && at(m_position) != u']'; skipSpace()) {
        std::optional<FieldNode> item = value(before);
        if (!item)
            return {};
        node.children.push_back(std::move(*item));
        skipSpace();
        if (at(m_position) == u',')
            before = ++m_position;
    }
    --m_depth;
    node.end = ++m_position;
    return node;
}

std::optional<FieldNode> JsonScanner::members(bool hasBraces)
{
    if (hasBraces)
        skipSpace();
    FieldNode node = start(FieldNode::Kind::Map, ValueStyle::FlowMap, m_position);
    ++m_depth;
    TextPosition before = m_position + (hasBraces ? 1 : 0);
    m_position = before;
    for (skipSpace(); m_position < m_text.size() && at(m_position) != u'}'; skipSpace()) {
        FieldNode key = string(before);
        skipSpace();
        const TextPosition colon = m_position++;
        skipSpace();
        std::optional<FieldNode> held = value(colon + 1);
        if (!held)
            return {};
        node.end = held->end;
        node.children.push_back(std::move(key));
        node.children.push_back(std::move(*held));
        skipSpace();
        if (at(m_position) == u',')
            before = ++m_position;
    }
    --m_depth;
    if (hasBraces)
        node.end = ++m_position;
    return node;
}

Error syntaxError(QStringView content, const QJsonParseError &parseError, bool hasBraces)
{
    const QByteArray bytes = content.toUtf8();
    const qsizetype offset = parseError.offset - (hasBraces ? 0 : 1);
    const auto line = bytes.first(std::clamp<qsizetype>(offset, 0, bytes.size())).count('\n') + 1;
    return fieldError(FieldProblem::OtherSyntax, static_cast<int>(line), parseError.errorString());
}

} // namespace

Result<FieldTree> readJsonTree(QStringView content)
{
    const bool hasBraces = content.trimmed().startsWith(u'{');
    const QByteArray bytes = hasBraces ? content.toUtf8() : '{' + content.toUtf8() + '}';
    if (bytes.size() > YamlLimits::Bytes)
        return fieldError(FieldProblem::TooLarge, 1,
                          u"more than %1 kB"_s.arg(YamlLimits::Bytes / 1024));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return syntaxError(content, parseError, hasBraces);
    if (!document.isObject())
        return fieldError(FieldProblem::NoMap, 1, u"an object is expected"_s);
    JsonScanner scanner(content);
    std::optional<FieldNode> root = scanner.members(hasBraces);
    if (!root)
        return scanner.error();
    return FieldTree{std::move(*root), {}};
}

} // namespace app
