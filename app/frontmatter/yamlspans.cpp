// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/yamlspans.h"

#include <algorithm>

namespace app {
namespace {

constexpr bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

constexpr bool isSpace(QChar c)
{
    return isBlank(c) || c == u'\n';
}

constexpr bool isFlowMark(QChar c)
{
    return c == u',' || c == u'[' || c == u']' || c == u'{' || c == u'}';
}

/// Where a node stands: what its place allows it to be.
struct Place {
    TextPosition after = 0; ///< Right behind the `:`, `-`, `,` or bracket before it.
    int parentIndent = -1; ///< Lines of the node have more than that.
    bool isInFlow = false;
};

class SpanFinder final
{
public:
    explicit SpanFinder(QStringView text)
        : m_text(text)
    { }

    bool place(YamlNode &node, const Place &place);
    [[nodiscard]] Error error() const { return m_error; }

private:
    // Each sets node.end, and the places of all below.
    bool placeNull(YamlNode &node, const Place &place);
    bool placeScalar(YamlNode &node, const Place &place);
    bool placeQuoted(YamlNode &node, QChar quote);
    void placeBlockScalar(YamlNode &node, int parentIndent);
    void placePlain(YamlNode &node, const Place &place);
    bool placeBlockList(YamlNode &node);
    bool placeBlockMap(YamlNode &node);
    bool placeFlowList(YamlNode &node);
    bool placeFlowMap(YamlNode &node);
    bool placeFlowPair(YamlNode &key, YamlNode &value, TextPosition after);
    bool placeKey(YamlNode &key, const Place &place);

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
    [[nodiscard]] TextPosition trimmedEnd(TextPosition start, TextPosition end) const;
    [[nodiscard]] TextPosition endOfPlainLine(TextPosition position, bool isInFlow) const;
    [[nodiscard]] bool startsComment(TextPosition position) const;

    bool fail(TextPosition position, Error::Kind kind, const QString &detail)
    {
        const auto line = m_text.first(std::min(position, m_text.size())).count(u'\n') + 1;
        m_error = {kind, {}, static_cast<int>(line), detail};
        return false;
    }
    bool unexpected(TextPosition position)
    {
        return fail(position, Error::Kind::InvalidSyntax,
                    QStringLiteral("the end of the value before this can't be found"));
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

TextPosition SpanFinder::trimmedEnd(TextPosition start, TextPosition end) const
{
    while (end > start && isSpace(at(end - 1)))
        --end;
    return end;
}

bool SpanFinder::place(YamlNode &node, const Place &place)
{
    node.after = place.after;
    if (node.kind == YamlNode::Kind::Null)
        return placeNull(node, place);
    const bool isBlockMap = node.style == ValueStyle::BlockMap;
    // Tag and anchor of a block map's first key are the key's, where the map starts with them.
    const bool isKeysOwn
        = isBlockMap && !node.children.empty() && node.children.front().start == node.start;
    node.contentStart = isKeysOwn ? node.start : skipProperties(node.start);
    switch (node.kind) {
    case YamlNode::Kind::Alias: {
        node.style = ValueStyle::Plain;
        TextPosition end = node.contentStart;
        while (end < m_text.size() && !isSpace(at(end)) && !isFlowMark(at(end)))
            ++end;
        node.end = end;
        return true;
    }
    case YamlNode::Kind::List:
        return node.isFlow() ? placeFlowList(node) : placeBlockList(node);
    case YamlNode::Kind::Map:
        return node.isFlow() ? placeFlowMap(node) : placeBlockMap(node);
    default:
        return placeScalar(node, place);
    }
}

bool SpanFinder::placeNull(YamlNode &node, const Place &place)
{
    const TextPosition found = skipSpaceAndComments(place.after);
    const bool isOwn = found == node.start && found < m_text.size()
        && (place.isInFlow || !m_text.sliced(place.after, found - place.after).contains(u'\n')
            || column(found) > place.parentIndent);
    TextPosition word = isOwn ? skipProperties(found) : found;
    const bool hasProperties = isOwn && (at(found) == u'&' || at(found) == u'!');
    const bool isWord = isOwn && (at(word) == u'~' || at(word).toLower() == u'n');
    if (!hasProperties && !isWord) {
        node.style = ValueStyle::Empty;
        node.start = node.contentStart = node.end = place.after;
        return true;
    }
    TextPosition end = found;
    if (hasProperties) {
        while (end < m_text.size() && !isSpace(at(end)) && !isFlowMark(at(end)))
            ++end;
        node.style = ValueStyle::Empty;
        node.contentStart = end;
    }
    if (isWord && !hasProperties) {
        end = word + (at(word) == u'~' ? 1 : 4);
        node.style = ValueStyle::Plain;
        node.contentStart = word;
    }
    node.end = end;
    return true;
}

bool SpanFinder::placeScalar(YamlNode &node, const Place &place)
{
    const QChar first = at(node.contentStart);
    if (first == u'"' || first == u'\'') {
        node.style = first == u'"' ? ValueStyle::DoubleQuoted : ValueStyle::SingleQuoted;
        return placeQuoted(node, first);
    }
    if (!place.isInFlow && (first == u'|' || first == u'>')) {
        node.style = first == u'|' ? ValueStyle::Literal : ValueStyle::Folded;
        placeBlockScalar(node, place.parentIndent);
        return true;
    }
    node.style = node.text.isEmpty() ? ValueStyle::Empty : ValueStyle::Plain;
    if (node.text.isEmpty()) // Only a tag, such as `!!str`.
        node.contentStart = node.end
            = trimmedEnd(node.start, endOfPlainLine(node.start, place.isInFlow));
    else
        placePlain(node, place);
    return true;
}

bool SpanFinder::placeQuoted(YamlNode &node, QChar quote)
{
    for (TextPosition i = node.contentStart + 1; i < m_text.size(); ++i) {
        if (quote == u'"' && at(i) == u'\\') {
            ++i;
        } else if (at(i) == quote) {
            if (quote == u'\'' && at(i + 1) == quote) {
                ++i;
                continue;
            }
            node.end = i + 1;
            return true;
        }
    }
    return fail(node.contentStart, Error::Kind::InvalidSyntax,
                QStringLiteral("the quote that opens here is never closed"));
}

void SpanFinder::placeBlockScalar(YamlNode &node, int parentIndent)
{
    const TextPosition headerEnd = endOfLine(node.contentStart);
    TextPosition markEnd = node.contentStart;
    qsizetype indent = -1; // Of the lines; the first one decides where the header doesn't.
    bool keepsBlankLines = false;
    for (; markEnd < headerEnd && !isBlank(at(markEnd)); ++markEnd) {
        if (at(markEnd).isDigit())
            indent = std::max(parentIndent, 0) + at(markEnd).digitValue();
        keepsBlankLines = keepsBlankLines || at(markEnd) == u'+';
    }
    node.end = markEnd;
    for (TextPosition start = headerEnd + 1; start < m_text.size();) {
        const TextPosition end = endOfLine(start);
        TextPosition inner = start;
        while (at(inner) == u' ')
            ++inner;
        const bool isBlankLine = skipBlanks(inner) >= end;
        if (!isBlankLine && (inner - start <= parentIndent || inner - start < indent))
            break;
        if (!isBlankLine && indent < 0)
            indent = inner - start;
        if (!isBlankLine || (keepsBlankLines && end < m_text.size()))
            node.end = end;
        start = end + 1;
    }
}

TextPosition SpanFinder::endOfPlainLine(TextPosition position, bool isInFlow) const
{
    for (TextPosition i = position; i < m_text.size(); ++i) {
        const QChar c = at(i);
        if (c == u'\n' || (c == u'#' && i > position && isSpace(at(i - 1))))
            return i;
        if (isInFlow && isFlowMark(c))
            return i;
        if (c == u':') {
            const QChar next = at(i + 1);
            if (i + 1 >= m_text.size() || isSpace(next) || (isInFlow && isFlowMark(next)))
                return i;
        }
    }
    return m_text.size();
}

void SpanFinder::placePlain(YamlNode &node, const Place &place)
{
    TextPosition lineStart = node.contentStart;
    for (;;) {
        const TextPosition lineEnd = endOfPlainLine(lineStart, place.isInFlow);
        node.end = trimmedEnd(lineStart, lineEnd);
        if (at(lineEnd) != u'\n')
            return;
        TextPosition next = lineEnd;
        while (next < m_text.size() && isSpace(at(next)))
            ++next;
        if (next >= m_text.size() || at(next) == u'#')
            return;
        if (place.isInFlow ? isFlowMark(at(next)) : column(next) <= place.parentIndent)
            return;
        lineStart = next;
    }
}

bool SpanFinder::placeBlockList(YamlNode &node)
{
    TextPosition position = node.contentStart;
    node.indent = column(position);
    node.end = position;
    for (YamlNode &child : node.children) {
        position = skipSpaceAndComments(position);
        if (at(position) != u'-')
            return unexpected(position);
        if (!place(child, {position + 1, node.indent, false}))
            return false;
        position = node.end = child.end;
    }
    return true;
}

bool SpanFinder::placeKey(YamlNode &key, const Place &keyPlace)
{
    const bool isWord = key.kind == YamlNode::Kind::Scalar || key.kind == YamlNode::Kind::Null;
    if (at(keyPlace.after) == u'?' && isSpace(at(keyPlace.after + 1)))
        return fail(keyPlace.after, Error::Kind::Unsupported,
                    QStringLiteral("a key that is written with '? '"));
    if (!isWord)
        return fail(keyPlace.after, Error::Kind::Unsupported,
                    QStringLiteral("a key that is not a word"));
    if (!place(key, keyPlace))
        return false;
    if (key.end == key.start)
        return fail(keyPlace.after, Error::Kind::Unsupported, QStringLiteral("an empty key"));
    if (key.kind == YamlNode::Kind::Null)
        key.text = m_text.sliced(key.contentStart, key.end - key.contentStart).toString();
    return true;
}

bool SpanFinder::placeBlockMap(YamlNode &node)
{
    TextPosition position = node.contentStart;
    node.indent = column(position);
    for (std::size_t i = 0; i + 1 < node.children.size(); i += 2) {
        YamlNode &key = node.children[i];
        YamlNode &value = node.children[i + 1];
        position = skipSpaceAndComments(position);
        if (!placeKey(key, {position, node.indent, false}))
            return false;
        position = skipBlanks(key.end);
        if (at(position) != u':')
            return unexpected(position);
        if (!place(value, {position + 1, node.indent, false}))
            return false;
        position = node.end = value.end;
    }
    return true;
}

bool SpanFinder::placeFlowPair(YamlNode &key, YamlNode &value, TextPosition after)
{
    if (!placeKey(key, {skipSpaceAndComments(after), 0, true}))
        return false;
    const TextPosition colon = skipSpaceAndComments(key.end);
    if (at(colon) == u':')
        return place(value, {colon + 1, 0, true});
    return place(value, {key.end, 0, true});
}

bool SpanFinder::placeFlowMap(YamlNode &node)
{
    const bool hasBraces = at(node.contentStart) == u'{';
    TextPosition position = node.contentStart + (hasBraces ? 1 : 0);
    for (std::size_t i = 0; i + 1 < node.children.size(); i += 2) {
        YamlNode &value = node.children[i + 1];
        if (!placeFlowPair(node.children[i], value, position))
            return false;
        node.end = value.end;
        position = skipSpaceAndComments(value.end);
        if (hasBraces && at(position) == u',')
            ++position;
    }
    if (!hasBraces)
        return true;
    position = skipSpaceAndComments(position);
    if (at(position) != u'}')
        return unexpected(position);
    node.end = position + 1;
    return true;
}

bool SpanFinder::placeFlowList(YamlNode &node)
{
    TextPosition position = node.contentStart + 1;
    for (YamlNode &child : node.children) {
        if (!place(child, {position, 0, true}))
            return false;
        position = skipSpaceAndComments(child.end);
        if (at(position) == u',')
            ++position;
    }
    position = skipSpaceAndComments(position);
    if (at(position) != u']')
        return unexpected(position);
    node.end = position + 1;
    return true;
}

} // namespace

Result<void> placeYamlNodes(YamlNode &root, QStringView text)
{
    SpanFinder finder(text);
    if (!finder.place(root, {0, -1, false}))
        return finder.error();
    return {};
}

} // namespace app
