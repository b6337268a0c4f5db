// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/yamlspans.h"

#include "app/frontmatter/fieldproblem.h"
#include "app/frontmatter/frontmatterlines.h"

#include <algorithm>

namespace app {
namespace {

constexpr bool isSpace(QChar c)
{
    return isBlank(c) || c == u'\n';
}

constexpr bool isFlowMark(QChar c)
{
    return c == u',' || c == u'[' || c == u']' || c == u'{' || c == u'}';
}

/// Adds to the starts and ends that the reader gave what no event tells: where a value's place
/// begins, where tags and anchors end, the ends of blocks.
class SpanFinder final
{
public:
    explicit SpanFinder(QStringView text)
        : m_text(text)
    { }

    bool place(FieldNode &node, TextPosition after);
    [[nodiscard]] Error error() const { return m_error; }

private:
    void placeNull(FieldNode &node);
    void placeScalar(FieldNode &node);
    void endBlockScalar(FieldNode &node) const;
    bool placeBlockList(FieldNode &node);
    bool placeBlockMap(FieldNode &node);
    bool placeFlowList(FieldNode &node);
    bool placeFlowMap(FieldNode &node);
    bool placeKey(FieldNode &key, TextPosition after);

    [[nodiscard]] QChar at(TextPosition position) const
    {
        return position < m_text.size() ? m_text[position] : QChar(u'\0');
    }
    [[nodiscard]] int column(TextPosition position) const
    {
        return static_cast<int>(position - 1 - m_text.first(position).lastIndexOf(u'\n'));
    }
    [[nodiscard]] TextPosition endOfLine(TextPosition position) const
    {
        const TextPosition end = m_text.indexOf(u'\n', position);
        return end < 0 ? m_text.size() : end;
    }
    [[nodiscard]] TextPosition skipBlanks(TextPosition position) const;
    [[nodiscard]] TextPosition skipSpaceAndComments(TextPosition position) const;
    [[nodiscard]] TextPosition skipProperties(TextPosition position) const;
    [[nodiscard]] bool startsExplicitKey(TextPosition position) const;
    [[nodiscard]] bool startsComment(TextPosition position) const;

    bool unexpected(TextPosition position)
    {
        const auto line = m_text.first(std::min(position, m_text.size())).count(u'\n') + 1;
        m_error = fieldError(FieldProblem::OtherSyntax, static_cast<int>(line),
                             QStringLiteral("the end of the value before this can't be found"));
        return false;
    }

    QStringView m_text;
    Error m_error;
};

TextPosition SpanFinder::skipBlanks(TextPosition position) const
{
    while (isBlank(at(position)))
        ++position;
    return position;
}

bool SpanFinder::startsComment(TextPosition position) const
{
    return at(position) == u'#' && (position == 0 || isSpace(at(position - 1)));
}

TextPosition SpanFinder::skipSpaceAndComments(TextPosition position) const
{
    while (position < m_text.size()) {
        if (isSpace(at(position)))
            ++position;
        else if (startsComment(position))
            position = endOfLine(position);
        else
            break;
    }
    return position;
}

TextPosition SpanFinder::skipProperties(TextPosition position) const
{
    while (at(position) == u'&' || at(position) == u'!') {
        while (position < m_text.size() && !isSpace(at(position)) && !isFlowMark(at(position)))
            ++position;
        const TextPosition next = skipSpaceAndComments(position);
        if (next >= m_text.size())
            return position;
        position = next;
    }
    return position;
}

bool SpanFinder::startsExplicitKey(TextPosition position) const
{
    return at(position) == u'?' && (position + 1 >= m_text.size() || isSpace(at(position + 1)));
}

bool SpanFinder::place(FieldNode &node, TextPosition after)
{
    node.after = after;
    const bool isBlockMap = node.style == ValueStyle::BlockMap;
    // Tag and anchor of a block map's first key are the key's, where the map starts with them.
    const bool isKeysOwn
        = isBlockMap && !node.children.empty() && node.children.front().start == node.start;
    node.contentStart = isKeysOwn ? node.start : skipProperties(node.start);
    switch (node.kind) {
    case FieldNode::Kind::Null:
        placeNull(node);
        return true;
    case FieldNode::Kind::Alias:
        node.style = ValueStyle::Plain;
        return true;
    case FieldNode::Kind::Scalar:
        placeScalar(node);
        return true;
    case FieldNode::Kind::List:
        return node.isFlow() ? placeFlowList(node) : placeBlockList(node);
    case FieldNode::Kind::Map:
        return node.isFlow() ? placeFlowMap(node) : placeBlockMap(node);
    }
    return true;
}

/// Nothing stands behind the colon; or only a tag or an anchor; or a word for it (`~`).
void SpanFinder::placeNull(FieldNode &node)
{
    if (!node.text.isEmpty()) {
        node.contentStart = skipProperties(node.start);
        return;
    }
    node.style = ValueStyle::Empty;
    if (node.end == node.start)
        node.start = node.end = node.after;
    node.contentStart = node.end;
}

void SpanFinder::placeScalar(FieldNode &node)
{
    const bool isBlock = node.style == ValueStyle::Literal || node.style == ValueStyle::Folded;
    if (isBlock)
        endBlockScalar(node);
    if (node.style == ValueStyle::Plain && node.text.isEmpty()) { // Only a tag, such as `!!str`.
        node.style = ValueStyle::Empty;
        node.contentStart = node.end;
    }
}

/// libyaml ends it where the next value starts: without the blank lines that don't belong to it.
void SpanFinder::endBlockScalar(FieldNode &node) const
{
    const TextPosition headerEnd = endOfLine(node.contentStart);
    bool keepsBlankLines = false;
    TextPosition markEnd = node.contentStart;
    for (; markEnd < headerEnd && !isBlank(at(markEnd)); ++markEnd)
        keepsBlankLines = keepsBlankLines || at(markEnd) == u'+';
    if (node.end > node.contentStart && at(node.end - 1) == u'\n')
        --node.end;
    while (!keepsBlankLines && node.end > headerEnd) {
        const TextPosition lineBreak = m_text.first(node.end).lastIndexOf(u'\n');
        if (skipBlanks(lineBreak + 1) < node.end)
            break;
        node.end = lineBreak;
    }
    if (node.end <= headerEnd)
        node.end = markEnd;
}

bool SpanFinder::placeBlockList(FieldNode &node)
{
    TextPosition position = node.contentStart;
    node.indent = column(position);
    node.end = position;
    for (FieldNode &child : node.children) {
        position = skipSpaceAndComments(position);
        if (at(position) != u'-')
            return unexpected(position);
        if (!place(child, position + 1))
            return false;
        position = node.end = child.end;
    }
    return true;
}

bool SpanFinder::placeKey(FieldNode &key, TextPosition after)
{
    if (!place(key, after))
        return false;
    const bool isWord = key.kind == FieldNode::Kind::Scalar || key.kind == FieldNode::Kind::Null;
    if (!isWord) // Shown as it is written.
        key.text = m_text.sliced(key.start, key.end - key.start).toString();
    return true;
}

bool SpanFinder::placeBlockMap(FieldNode &node)
{
    TextPosition position = node.contentStart;
    node.indent = column(position);
    for (std::size_t i = 0; i + 1 < node.children.size(); i += 2) {
        FieldNode &key = node.children[i];
        FieldNode &value = node.children[i + 1];
        position = skipSpaceAndComments(position);
        const bool hasMark = startsExplicitKey(position);
        if (!placeKey(key, position + (hasMark ? 1 : 0)))
            return false;
        position = hasMark ? skipSpaceAndComments(key.end) : skipBlanks(key.end);
        const bool hasColon = at(position) == u':';
        if (!hasColon && !hasMark)
            return unexpected(position);
        if (!place(value, hasColon ? position + 1 : key.end))
            return false;
        position = node.end = value.end;
    }
    return true;
}

bool SpanFinder::placeFlowMap(FieldNode &node)
{
    const bool hasBraces = at(node.contentStart) == u'{';
    TextPosition position = node.contentStart + (hasBraces ? 1 : 0);
    for (std::size_t i = 0; i + 1 < node.children.size(); i += 2) {
        FieldNode &value = node.children[i + 1];
        position = skipSpaceAndComments(position);
        if (!placeKey(node.children[i], position + (startsExplicitKey(position) ? 1 : 0)))
            return false;
        position = skipSpaceAndComments(node.children[i].end);
        if (!place(value, at(position) == u':' ? position + 1 : node.children[i].end))
            return false;
        if (!hasBraces) // `[a: b]`
            node.end = value.end;
        position = skipSpaceAndComments(value.end);
        if (at(position) == u',')
            ++position;
    }
    return true;
}

bool SpanFinder::placeFlowList(FieldNode &node)
{
    TextPosition position = node.contentStart + 1;
    for (FieldNode &child : node.children) {
        if (!place(child, position))
            return false;
        position = skipSpaceAndComments(child.end);
        if (at(position) == u',')
            ++position;
    }
    return true;
}

} // namespace

Result<void> placeFieldNodes(FieldNode &root, QStringView text)
{
    SpanFinder finder(text);
    if (!finder.place(root, 0))
        return finder.error();
    return {};
}

} // namespace app
