// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/marked/blockreader.h"

#include "app/markdown/marked/htmlblocks.h"
#include "app/markdown/preparedsource.h"

#include <algorithm>
#include <utility>

namespace app::marked {
namespace {

/// Of quotes and lists in each other; what is deeper is text. marked itself takes for each of them
/// twice as long.
constexpr int MostDepth = 60;

// Up to four blanks, or a tab behind up to three.
QStringView withoutCodeIndent(QStringView line)
{
    const qsizetype indent = blanksBefore(line);
    if (indent > 0)
        return line.mid(std::min<qsizetype>(indent, 4));
    return line.startsWith(u'\t') ? line.mid(1) : line;
}

// Without the fence's own indentation, where a line has that; of fences of tildes it stays.
QString fencedLine(const QString &line, const Fence &fence)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent].isSpace())
        ++indent;
    return fence.mark == u'`' && indent >= fence.indent ? line.mid(fence.indent) : line;
}

QString headingText(QStringView line, int level)
{
    const QString text = line.trimmed().mid(level).trimmed().toString();
    if (!text.endsWith(u'#'))
        return text;
    qsizetype end = text.size();
    while (end > 0 && text[end - 1] == u'#')
        --end;
    return end == 0 || text[end - 1] == u' ' ? text.left(end).trimmed() : text;
}

// `===` or `---`
int underlineLevel(QStringView line)
{
    const qsizetype start = blanksBefore(line);
    if (start > 3 || start >= line.size() || (line[start] != u'=' && line[start] != u'-'))
        return 0;
    qsizetype end = start;
    while (end < line.size() && line[end] == line[start])
        ++end;
    if (blanksBefore(line.mid(end)) < line.size() - end)
        return 0;
    return line[start] == u'=' ? 1 : 2;
}

bool looksLikeDelimiters(QStringView line)
{
    static constexpr QStringView Allowed = u":- |";
    return blanksBefore(line) < line.size() && line.contains(u'|')
        && std::all_of(line.begin(), line.end(), [](QChar c) { return Allowed.contains(c); });
}

bool looksLikeTag(QStringView line)
{
    const bool isToken = opensWith(line, TokenStart) && line.endsWith(TokenEnd);
    return isToken
        || (opensWith(line, u'<') && line.indexOf(u'>') == line.size() - 1
            && line.trimmed().size() > 2);
}

} // namespace

BlockReader::BlockReader(BlockState &state, const Lines &lines, Blocks &blocks)
    : m_state(state)
    , m_lines(lines)
    , m_blocks(blocks)
{ }

void BlockReader::read()
{
    while (!isAtEnd()) {
        if (takeBlanks() || takeCode() || takeFence() || takeHeading() || takeRule() || takeQuote()
            || takeList() || takeHtml() || takeDefinition() || takeTable() || takeUnderlined())
            continue;
        if (m_state.isTop)
            takeParagraph();
        else
            takeTextLine();
    }
    m_state.isTop = true;
}

void BlockReader::readInQuote(LazyLines &lazy)
{
    m_lazy = &lazy;
    m_continuesParagraph = true;
    read();
    noteTaker();
}

// A quote or list that took lazy lines has said so itself. Closed fences are no code for marked:
// Hexo has put comments in their place ("backtick_code_block").
void BlockReader::noteTaker()
{
    if (m_lazy->taker == LazyLines::Taker::None && !m_blocks.empty()
        && m_blocks.back().type == Type::Code && !m_blocks.back().isFenced)
        m_lazy->taker = LazyLines::Taker::Code;
}

bool BlockReader::isAtEnd() const
{
    const bool isBehind = m_at >= m_lines.size();
    return isBehind || (!m_isBeforeLineEnd && isLast(m_at) && lineAt(m_at).isEmpty());
}

// Behind a text the first line's end is its own.
bool BlockReader::takeBlanks()
{
    qsizetype length = m_isBeforeLineEnd ? 1 : 0;
    int lineEnds = m_isBeforeLineEnd ? 1 : 0;
    const qsizetype first = m_at;
    m_isBeforeLineEnd = false;
    for (; m_at < m_lines.size() && isBlank(lineAt(m_at)); ++m_at) {
        length += lineAt(m_at).size() + (isLast(m_at) ? 0 : 1);
        lineEnds += isLast(m_at) ? 0 : 1;
    }
    if (length == 0 || (length == 1 && !m_blocks.empty()))
        return m_at > first;
    Block block;
    block.type = Type::Blank;
    block.lineEnds = lineEnds;
    m_blocks.push_back(block);
    return true;
}

bool BlockReader::takeCode()
{
    if (!isIndentedCode(lineAt(m_at)))
        return false;
    QStringList code;
    qsizetype end = m_at;
    qsizetype lastCode = m_at;
    for (; end < m_lines.size(); ++end) {
        const bool isEmpty = isBlank(lineAt(end));
        if (!isEmpty && !isIndentedCode(lineAt(end)))
            break;
        if (!isEmpty)
            lastCode = end;
        code.append(withoutCodeIndent(lineAt(end)).toString());
    }
    QString text = code.join(u'\n');
    while (text.endsWith(u'\n'))
        text.chop(1);
    if (Block *open = openText()) {
        open->text += u'\n' + text;
        open->lastLine = m_lines[lastCode].number;
    } else {
        Block &block = add(Type::Code, lastCode + 1 - m_at);
        block.text = text + u'\n';
    }
    m_at = end;
    m_isBeforeLineEnd = false;
    return true;
}

bool BlockReader::takeFence()
{
    const std::optional<Fence> fence = fenceAt(lineAt(m_at));
    if (!fence)
        return false;
    qsizetype end = m_at + 1;
    while (end < m_lines.size() && !endsFence(lineAt(end), *fence))
        ++end;
    const bool isClosed = end < m_lines.size();
    qsizetype bodyEnd = end;
    if (!isClosed && end > m_at + 1 && lineAt(end - 1).isEmpty())
        --bodyEnd;
    QStringList code;
    for (qsizetype line = m_at + 1; line < bodyEnd; ++line)
        code.append(fencedLine(lineAt(line), *fence));
    QString text = code.join(u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    Block &block = add(Type::Code, (isClosed ? end + 1 : bodyEnd) - m_at);
    block.text = text + u'\n';
    block.isFenced = isClosed;
    block.language = withoutEscapes(fence->info).section(u' ', 0, 0);
    m_at = isClosed ? end + 1 : end;
    m_isBeforeLineEnd = isClosed;
    return true;
}

bool BlockReader::takeHeading()
{
    const int level = headingLevel(lineAt(m_at));
    if (level == 0)
        return false;
    Block &block = add(Type::Heading, 1);
    block.level = level;
    block.text = headingText(lineAt(m_at), level);
    ++m_at;
    skipEmpty();
    return true;
}

bool BlockReader::takeRule()
{
    if (!isRule(lineAt(m_at)))
        return false;
    add(Type::Rule, 1);
    ++m_at;
    skipEmpty();
    return true;
}

// What is read now, with the lines that may follow lazily, where `count` lines are all that is
// left: then the block may go on in those.
std::optional<Lines> BlockReader::linesWithLazy(qsizetype count) const
{
    if (!m_lazy || m_lazy->lines.isEmpty() || m_at + count < m_lines.size())
        return std::nullopt;
    return m_lines.mid(m_at) + m_lazy->lines;
}

// Takes a block that is done, which may reach into the lazy lines.
void BlockReader::moveBehind(Block block, qsizetype lineCount)
{
    m_blocks.push_back(std::move(block));
    m_at += lineCount;
    m_isBeforeLineEnd = true;
}

bool BlockReader::takeQuote()
{
    if (!opensWith(lineAt(m_at), u'>') || m_state.depth >= MostDepth)
        return false;
    Block quote;
    const std::optional<Lines> all = linesWithLazy(quoteLength(m_lines, m_at));
    if (!all) {
        const qsizetype count = readQuote(m_state, m_lines, m_at, quote);
        moveBehind(std::move(quote), count);
        return true;
    }
    const qsizetype count = readQuote(m_state, *all, 0, quote);
    m_lazy->lines = all->mid(count);
    m_lazy->taker = LazyLines::Taker::Quote;
    moveBehind(std::move(quote), m_lines.size() - m_at);
    return true;
}

bool BlockReader::takeList()
{
    if (listMark(lineAt(m_at)) == 0 || m_state.depth >= MostDepth)
        return false;
    ListExtent extent = listAt(m_lines, m_at, m_state.options);
    if (extent.lineCount == 0)
        return false;
    Block list;
    const bool isLastClean = !lineAt(m_at + extent.lineCount - 1).back().isSpace();
    const std::optional<Lines> all = isLastClean ? linesWithLazy(extent.lineCount) : std::nullopt;
    if (!all) {
        readList(m_state, m_lines, m_at, extent, list);
        moveBehind(std::move(list), extent.lineCount);
        return true;
    }
    extent = listAt(*all, 0, m_state.options);
    readList(m_state, *all, 0, extent, list);
    m_lazy->lines = all->mid(extent.lineCount);
    m_lazy->taker = LazyLines::Taker::List;
    moveBehind(std::move(list), m_lines.size() - m_at);
    return true;
}

bool BlockReader::takeHtml()
{
    const std::optional<HtmlExtent> html = htmlBlockAt(m_lines, m_at);
    if (!html)
        return false;
    const qsizetype end = m_at + html->lineCount;
    // Its text has the empty lines behind it, its lines don't: they differ where the post ends.
    qsizetype shown = html->lineCount;
    while (shown > 1 && lineAt(m_at + shown - 1).isEmpty())
        --shown;
    Block &block = add(Type::Html, shown);
    if (html->endColumn < 0) {
        block.text = joined(m_lines, m_at, end);
        if (end < m_lines.size())
            block.text += u'\n';
        m_at = end;
    } else {
        QString &last = m_lines[end - 1].text;
        block.text = joined(m_lines, m_at, end - 1);
        if (html->lineCount > 1)
            block.text += u'\n';
        block.text += last.left(html->endColumn);
        last.remove(0, html->endColumn);
        m_at = end - 1;
    }
    m_isBeforeLineEnd = false;
    return true;
}

// Right behind a text it is part of that.
bool BlockReader::takeDefinition()
{
    const std::optional<FoundDefinition> found = definitionAt(m_lines, m_at);
    if (!found)
        return false;
    const qsizetype first = m_at;
    m_at += found->lineCount;
    skipEmpty();
    if (Block *open = openText()) {
        open->text += u'\n' + joined(m_lines, first, m_at);
        if (m_at < m_lines.size())
            open->text += u'\n';
        open->lastLine = m_lines[first + found->lineCount - 1].number;
    } else if (!m_state.definitions.contains(found->name)) {
        m_state.definitions.insert(found->name, found->definition);
    }
    return true;
}

bool BlockReader::takeTable()
{
    Block table;
    const qsizetype count = m_state.options.hasTables ? readTable(m_lines, m_at, table) : 0;
    if (count == 0)
        return false;
    m_blocks.push_back(std::move(table));
    m_at += count;
    skipEmpty();
    return true;
}

bool BlockReader::endsUnderlined(qsizetype line) const
{
    const QStringView text = lineAt(line);
    const qsizetype mark = listMark(text, 0);
    const qsizetype indent = blanksBefore(text);
    const QStringView rest = text.mid(indent);
    return (mark > 0 && mark < text.size() && text[mark] == u' ') || isIndentedCode(text)
        || (indent <= 3
            && (rest.startsWith(u"```") || rest.startsWith(u"~~~") || rest.startsWith(u'>')
                || rest.startsWith(u'#')))
        || (!isLast(line)
            && (isBlank(text) || looksLikeTag(text)
                || (m_state.options.hasTables && looksLikeDelimiters(text))));
}

bool BlockReader::takeUnderlined()
{
    if (m_at < m_noUnderlineBefore)
        return false;
    for (qsizetype line = m_at; line < m_lines.size() && !endsUnderlined(line); ++line) {
        const int level = isLast(line) ? 0 : underlineLevel(lineAt(line + 1));
        if (level == 0) {
            m_noUnderlineBefore = line + 1;
            continue;
        }
        Block &block = add(Type::Heading, line + 2 - m_at);
        block.level = level;
        block.text = joined(m_lines, m_at, line + 1);
        m_at = line + 2;
        m_noUnderlineBefore = 0;
        skipEmpty();
        return true;
    }
    return false;
}

bool BlockReader::endsParagraph(qsizetype line) const
{
    const QStringView text = lineAt(line);
    if (text.isEmpty() || (blanksBefore(text) == text.size() && !isLast(line)))
        return true;
    return endsTable(text, isLast(line))
        || (m_state.options.hasTables && looksLikeTable(m_lines, line));
}

void BlockReader::takeParagraph()
{
    qsizetype end = m_at + 1;
    while (end < m_lines.size() && !endsParagraph(end))
        ++end;
    const QString text = joined(m_lines, m_at, end);
    const bool goesOn = std::exchange(m_continuesParagraph, false) && !m_blocks.empty()
        && m_blocks.back().type == Type::Paragraph;
    if (goesOn) {
        m_blocks.back().text += u'\n' + text;
        m_blocks.back().lastLine = m_lines[end - 1].number;
    } else {
        add(Type::Paragraph, end - m_at).text = text;
    }
    m_at = end;
    m_isBeforeLineEnd = true;
}

void BlockReader::takeTextLine()
{
    if (!m_blocks.empty() && m_blocks.back().type == Type::Text) {
        m_blocks.back().text += u'\n' + lineAt(m_at);
        m_blocks.back().lastLine = m_lines[m_at].number;
    } else {
        add(Type::Text, 1).text = lineAt(m_at);
    }
    ++m_at;
    m_isBeforeLineEnd = true;
}

Block *BlockReader::openText()
{
    if (m_blocks.empty())
        return nullptr;
    Block &last = m_blocks.back();
    return last.type == Type::Paragraph || last.type == Type::Text ? &last : nullptr;
}

Block &BlockReader::add(Type type, qsizetype lineCount)
{
    Block block;
    block.type = type;
    block.firstLine = m_lines[m_at].number;
    block.lastLine = m_lines[m_at + lineCount - 1].number;
    m_blocks.push_back(std::move(block));
    return m_blocks.back();
}

void BlockReader::skipEmpty()
{
    while (m_at < m_lines.size() && lineAt(m_at).isEmpty())
        ++m_at;
    m_isBeforeLineEnd = false;
}

} // namespace app::marked
