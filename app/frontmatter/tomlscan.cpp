// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/tomlscan.h"

#include "app/frontmatter/frontmatterlines.h"
#include "app/frontmatter/tomltables.h"
#include "app/frontmatter/yamlreader.h"

#include <algorithm>

namespace app {
namespace {

constexpr std::size_t MostLines = 1'000;

class TomlScanner final
{
public:
    explicit TomlScanner(QStringView text)
        : m_text(text)
    { }

    /// The next line that says something; nothing at the end, or where isLost().
    std::optional<TomlLine> next(FieldNode &value);
    [[nodiscard]] bool isLost() const { return m_isLost; }

private:
    [[nodiscard]] QChar at(TextPosition position) const
    {
        return position < m_text.size() ? m_text[position] : QChar(u'\0');
    }
    [[nodiscard]] bool isAt(QStringView mark) const
    {
        return m_text.sliced(std::min(m_position, m_text.size())).startsWith(mark);
    }
    void skipBlanks()
    {
        while (isBlank(at(m_position)))
            ++m_position;
    }
    void skipLine();
    void skipSpaceAndComments();
    bool readKeys(std::vector<FieldNode> &keys);
    FieldNode startNode(TextPosition after) const;
    bool readValue(FieldNode &node, TextPosition after);
    void readString(FieldNode &node);
    void readBare(FieldNode &node);
    bool readArray(FieldNode &node);
    bool readInlineTable(FieldNode &node);
    bool expect(QChar c)
    {
        if (at(m_position) != c)
            return false;
        ++m_position;
        return true;
    }

    QStringView m_text;
    TextPosition m_position = 0;
    int m_line = 1;
    TextPosition m_counted = 0; ///< Up to where line breaks are in m_line.
    int m_depth = 0;
    int m_nodes = 0;
    bool m_isLost = false;
};

void TomlScanner::skipLine()
{
    while (m_position < m_text.size() && at(m_position) != u'\n')
        ++m_position;
}

void TomlScanner::skipSpaceAndComments()
{
    for (; m_position < m_text.size(); ++m_position) {
        if (at(m_position) == u'#')
            skipLine();
        if (!at(m_position).isSpace())
            return;
    }
}

FieldNode TomlScanner::startNode(TextPosition after) const
{
    FieldNode node;
    node.kind = FieldNode::Kind::Scalar;
    node.after = after;
    node.start = node.contentStart = m_position;
    node.line
        = m_line + static_cast<int>(m_text.sliced(m_counted, m_position - m_counted).count(u'\n'));
    return node;
}

bool TomlScanner::readKeys(std::vector<FieldNode> &keys)
{
    for (;;) {
        skipBlanks();
        FieldNode key = startNode(m_position);
        if (at(m_position) == u'"' || at(m_position) == u'\'') {
            readString(key);
        } else {
            while (m_position < m_text.size() && !at(m_position).isSpace()
                   && !QStringView(u".=]").contains(at(m_position)))
                ++m_position;
            key.style = ValueStyle::Plain;
            key.end = m_position;
        }
        if (key.end == key.start)
            return false;
        key.text = tomlKeyText(m_text.sliced(key.start, key.end - key.start), key.style);
        keys.push_back(std::move(key));
        skipBlanks();
        if (at(m_position) != u'.')
            return true;
        ++m_position;
    }
}

void TomlScanner::readString(FieldNode &node)
{
    const QChar quote = at(m_position);
    const bool isBasic = quote == u'"';
    const bool isLong = at(m_position + 1) == quote && at(m_position + 2) == quote;
    const QString mark(isLong ? 3 : 1, quote);
    if (isLong)
        node.style = isBasic ? ValueStyle::MultiLine : ValueStyle::MultiLineLiteral;
    else
        node.style = isBasic ? ValueStyle::DoubleQuoted : ValueStyle::SingleQuoted;
    m_position += mark.size();
    while (m_position < m_text.size() && !isAt(mark))
        m_position += isBasic && at(m_position) == u'\\' ? 2 : 1;
    m_position += mark.size();
    // Quotes before the closing ones belong to the text (TOML 1.0 "String").
    while (isLong && at(m_position) == quote)
        ++m_position;
    m_position = std::min(m_position, m_text.size());
    node.end = m_position;
}

void TomlScanner::readBare(FieldNode &node)
{
    node.style = ValueStyle::Plain;
    while (m_position < m_text.size() && !QStringView(u",]}#\n").contains(at(m_position)))
        ++m_position;
    node.end = m_position;
    while (node.end > node.start && at(node.end - 1).isSpace())
        --node.end;
}

bool TomlScanner::readValue(FieldNode &node, TextPosition after)
{
    if (++m_nodes > YamlLimits::Nodes || m_depth > YamlLimits::Depth)
        return false;
    node = startNode(after);
    switch (at(m_position).unicode()) {
    case u'"':
    case u'\'':
        readString(node);
        return true;
    case u'[':
        return readArray(node);
    case u'{':
        return readInlineTable(node);
    default:
        readBare(node);
        return node.end > node.start;
    }
}

bool TomlScanner::readArray(FieldNode &node)
{
    node.kind = FieldNode::Kind::List;
    node.style = ValueStyle::FlowList;
    ++m_depth;
    TextPosition after = ++m_position;
    for (skipSpaceAndComments(); at(m_position) != u']'; skipSpaceAndComments()) {
        FieldNode item;
        if (m_position >= m_text.size() || !readValue(item, after))
            return false;
        node.children.push_back(std::move(item));
        skipSpaceAndComments();
        if (at(m_position) == u',')
            after = ++m_position;
    }
    --m_depth;
    node.end = ++m_position;
    return true;
}

bool TomlScanner::readInlineTable(FieldNode &node)
{
    node.kind = FieldNode::Kind::Map;
    node.style = ValueStyle::FlowMap;
    ++m_depth;
    ++m_position;
    for (skipBlanks(); at(m_position) != u'}'; skipBlanks()) {
        std::vector<FieldNode> keys;
        FieldNode value;
        if (m_position >= m_text.size() || !readKeys(keys) || !expect(u'='))
            return false;
        const TextPosition after = m_position;
        skipBlanks();
        if (!readValue(value, after))
            return false;
        FieldNode *map = &node;
        for (std::size_t i = 0; i + 1 < keys.size(); ++i)
            map = &tomlMapAt(*map, keys[i], ValueStyle::Dotted);
        map->children.push_back(keys.back());
        map->children.push_back(std::move(value));
        skipBlanks();
        if (at(m_position) == u',')
            ++m_position;
    }
    --m_depth;
    node.end = ++m_position;
    return true;
}

std::optional<TomlLine> TomlScanner::next(FieldNode &value)
{
    skipSpaceAndComments();
    if (m_position >= m_text.size())
        return {};
    m_line += static_cast<int>(m_text.sliced(m_counted, m_position - m_counted).count(u'\n'));
    m_counted = m_position;
    TomlLine line;
    line.range.start = m_text.first(m_position).lastIndexOf(u'\n') + 1;
    if (isAt(u"[["))
        line.kind = TomlLine::Kind::TableItem;
    else if (isAt(u"["))
        line.kind = TomlLine::Kind::Table;
    const qsizetype brackets = line.kind == TomlLine::Kind::Pair ? 0
        : line.kind == TomlLine::Kind::Table                     ? 1
                                                                 : 2;
    m_position += brackets;
    bool isRead = readKeys(line.keys);
    if (line.kind == TomlLine::Kind::Pair) {
        isRead = isRead && expect(u'=');
        const TextPosition after = m_position;
        skipBlanks();
        isRead = isRead && readValue(value, after);
        line.end = value.end;
    } else {
        m_position += brackets;
        line.end = m_position;
    }
    skipBlanks();
    const bool isEnd
        = at(m_position) == u'#' || at(m_position) == u'\n' || m_position >= m_text.size();
    m_isLost = !isRead || !isEnd;
    skipLine();
    line.range.length = std::min(m_position + 1, m_text.size()) - line.range.start;
    return line;
}

} // namespace

std::optional<TomlScan> scanToml(QStringView content)
{
    TomlScanner scanner(content);
    TomlTables tables(content.size());
    TomlScan scan;
    FieldNode value;
    while (std::optional<TomlLine> line = scanner.next(value)) {
        const bool isDeep = line->keys.size() > YamlLimits::Depth;
        if (scanner.isLost() || isDeep || scan.lines.size() >= MostLines)
            return {};
        tables.add(*line, value);
        scan.lines.push_back(std::move(*line));
    }
    scan.root = tables.takeRoot();
    return scan;
}

} // namespace app
