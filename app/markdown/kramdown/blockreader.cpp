// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdown/blockreader.h"

#include "app/markdown/kramdown/htmlblocks.h"
#include "app/markdown/kramdown/lists.h"
#include "app/markdown/kramdown/patterns.h"
#include "app/markdown/kramdown/tables.h"

namespace app::kramdown {
namespace {

constexpr int MaxDepth = 60;

} // namespace

BlockReader::BlockReader(Definitions &definitions, const QString &text, int line, int depth)
    : m_definitions(definitions)
    , m_text(text)
    , m_line(line)
    , m_depth(depth)
{ }

bool BlockReader::readInto(Element &tree)
{
    Element *outer = std::exchange(m_tree, &tree);
    std::optional<AttributeList> list = std::exchange(m_list, std::nullopt);
    ++m_depth;
    m_isStopped = false;
    while (!isAtEnd() && !m_isStopped) {
        const std::size_t firstChild = tree.children.size();
        const qsizetype start = m_at;
        const int firstLine = m_line;
        readBlock();
        setLastLines(firstChild, start, firstLine);
    }
    --m_depth;
    m_tree = outer;
    m_list = list;
    return std::exchange(m_isStopped, false);
}

void BlockReader::readBlock()
{
    const bool isRead = readBlankLines() || readIndentedCode() || readFencedCode() || readQuote()
        || readHeading() || readRule() || readList(*this) || readDefinitionList(*this)
        || readHtmlBlock(*this) || readUnderlinedHeading() || readMath() || readTable(*this)
        || readFootnote() || readLinkDefinition() || readAbbreviation() || readExtension()
        || readEndOfBlock() || readStrayLine() || readParagraph();
    Q_ASSERT(isRead);
}

// Each block's last line is that of its last character.
void BlockReader::setLastLines(std::size_t firstChild, qsizetype start, int line)
{
    if (firstChild > 0 && firstChild == m_tree->children.size())
        --firstChild;
    qsizetype end = m_at;
    while (end > start && isSpace(m_text[end - 1]))
        --end;
    const int last
        = line + static_cast<int>(QStringView(m_text).mid(start, end - start).count(u'\n'));
    for (std::size_t i = firstChild; i < m_tree->children.size(); ++i)
        m_tree->children[i]->lastLine = last;
}

void BlockReader::skip(qsizetype length)
{
    m_line += static_cast<int>(rest().left(length).count(u'\n'));
    m_at += length;
}

void BlockReader::skipLine()
{
    skip(lineLength(rest()));
}

void BlockReader::moveTo(qsizetype at, int line)
{
    m_at = at;
    m_line = line;
}

void BlockReader::skipBlankTail()
{
    qsizetype length = 0;
    const QStringView all = rest();
    while (length < all.size() && (all[length] == u' ' || all[length] == u'\t'))
        ++length;
    if (length < all.size() && all[length] == u'\n')
        skip(length + 1);
}

bool BlockReader::mayNest() const
{
    return m_depth < MaxDepth;
}

void BlockReader::readNested(Element &element, const QString &text, int line)
{
    BlockReader(m_definitions, text, line, m_depth).readInto(element);
}

Element &BlockReader::append(Type type, const QString &value)
{
    Element *element = m_tree->append(type, value, m_line);
    giveList(*element);
    return *element;
}

void BlockReader::giveList(Element &element)
{
    if (m_list)
        addAttributes(element.list, *m_list);
    m_list.reset();
}

bool BlockReader::isAfterBoundary() const
{
    const Element *last = m_tree->last();
    return !last || last->type == Type::Blank || m_list
        || (last->type == Type::EndOfBlock && last->boundary == Boundary::Marker);
}

bool BlockReader::isBeforeBoundary() const
{
    return isBoundary(rest());
}

} // namespace app::kramdown
