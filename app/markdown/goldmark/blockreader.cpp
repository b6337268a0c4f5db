// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/blockreader.h"

#include "app/markdown/goldmark/bytes.h"
#include "app/markdown/goldmark/paragraphparts.h"

namespace app::goldmark {
namespace {

/// Of blocks in each other; a list and its entry are two. What is deeper is text: each line goes
/// through all that are open.
constexpr qsizetype MostOpen = 200;

constexpr QByteArrayView ListMarks = "-+*0123456789";

} // namespace

Going endAtOnce(Block *, BlockState &)
{
    return Going::Ends;
}

void justClose(Block *, BlockState &) { }

BlockReader::BlockReader(BlockState &state)
    : m_state(state)
{
    addRules();
}

// In the order in which goldmark and Hugo ask them; last come those for any line.
void BlockReader::addRules()
{
    const Options &options = m_state.options;
    if (options.hasBlockAttributes)
        addRule(AttributesRule, "{");
    addRule(UnderlinedHeadingRule, "-=");
    if (options.hasDefinitions) {
        addRule(DefinitionListRule, ":");
        addRule(DefinitionRule, ":");
    }
    addRule(ThematicBreakRule, "-*_");
    addRule(ListRule, ListMarks);
    addRule(ListEntryRule, ListMarks);
    addRule(HeadingRule, "#");
    addRule(FenceRule, "~`");
    addRule(QuoteRule, ">");
    addRule(HtmlRule, "<");
    if (options.hasFootnotes)
        addRule(FootnoteRule, "[");
    m_rulesForAll = {&IndentedCodeRule, &ParagraphRule};
    for (Rules &rules : m_rules)
        rules.insert(rules.end(), m_rulesForAll.begin(), m_rulesForAll.end());
}

void BlockReader::addRule(const BlockRule &rule, QByteArrayView beginnings)
{
    for (const char c : beginnings)
        m_rules[static_cast<uchar>(c)].push_back(&rule);
}

void BlockReader::read(Block *document)
{
    for (;;) {
        if (m_state.reader.skipBlankLines() > 0)
            m_blanks.reset();
        if (m_state.reader.isAtEnd())
            return;
        const bool isBehindBlank = m_blanks.isBehindBlank(m_state.reader.lineNumber(), 0);
        if (openBlocks(document, isBehindBlank) != Outcome::Opened)
            return;
        m_state.reader.nextLine();
        while (!m_state.open.isEmpty()) {
            if (!readLine(document))
                return;
        }
    }
}

bool BlockReader::readLine(Block *document)
{
    const qsizetype count = m_state.open.size();
    for (qsizetype i = 0; i < count; ++i) {
        if (m_state.reader.isAtEnd()) {
            closeBlocks(count - 1, 0);
            return false;
        }
        const int line = m_state.reader.lineNumber();
        m_blanks.note(line, isBlank(m_state.reader.line()));
        const Going going = goOn(m_state.open[i]);
        if (going == Going::Ends) {
            openInstead(i, document, m_blanks.isBehindBlank(line, i));
            break;
        }
        if (going == Going::HoldsMore && i == count - 1)
            openBlocks(m_state.open[i].block, m_blanks.isBehindBlank(line, i));
    }
    m_state.reader.nextLine();
    return true;
}

Going BlockReader::goOn(const OpenBlock &open)
{
    // Whether a paragraph goes on is found out where no block opens.
    if (isParagraph(open.block))
        return Going::Ends;
    const int line = m_state.reader.lineNumber();
    const bool isLineBlank = isBlank(m_state.reader.line());
    const Going going = open.rule->goOn(open.block, m_state);
    if (going != Going::Ends && !isLineBlank)
        open.block->lastLine = line;
    return going;
}

void BlockReader::openInstead(qsizetype index, Block *document, bool isBehindBlank)
{
    Block *parent = index == 0 ? document : m_state.open[index - 1].block;
    qsizetype last = m_state.open.size() - 1;
    const Block *innermost = m_state.open[last].block;
    if (openBlocks(parent, isBehindBlank) == Outcome::GoesOnWithParagraph)
        return;
    // A new block may have been made of the paragraph that was the innermost one.
    if (last >= m_state.open.size() || m_state.open[last].block != innermost)
        --last;
    closeBlocks(last, index);
}

void BlockReader::noteIndent()
{
    const QByteArrayView line = m_state.reader.line();
    const Indent indent = indentOf(line, m_state.reader.column());
    m_indent = indent;
    const bool isNone = indent.width >= line.size();
    m_state.lineOffset = isNone ? -1 : indent.length;
    m_state.lineIndent = isNone ? -1 : indent.width;
}

const BlockReader::Rules &BlockReader::rulesFor(QByteArrayView line) const
{
    return m_indent.length < line.size() ? m_rules[static_cast<uchar>(line[m_indent.length])]
                                         : m_rulesForAll;
}

bool BlockReader::mayOpen(const BlockRule &rule, bool interruptsParagraph) const
{
    const bool isContainer = &rule == &ListRule || &rule == &QuoteRule
        || &rule == &DefinitionListRule || &rule == &FootnoteRule;
    return !(isContainer && m_state.open.size() >= MostOpen)
        && (rule.interruptsParagraphs || !interruptsParagraph)
        && (rule.takesIndented || m_indent.width <= 3);
}

BlockReader::Outcome BlockReader::openBlocks(Block *parent, bool isBehindBlank)
{
    bool canContinue = isParagraph(m_state.lastOpen());
    bool hasOpened = false;
    while (parent) {
        noteIndent();
        const QByteArrayView line = m_state.reader.line();
        if (line.isEmpty() || line.startsWith('\n'))
            break;
        Block *within = nullptr;
        for (const BlockRule *rule : rulesFor(line)) {
            if (!mayOpen(*rule, canContinue && !hasOpened))
                continue;
            const OpenBlock last = m_state.open.isEmpty() ? OpenBlock() : m_state.open.last();
            const Opening opening = rule->open(parent, m_state);
            if (!opening.block)
                continue;
            if (opening.needsParagraph && !keepsParagraph(parent, last)) {
                canContinue = false;
                within = parent;
                break;
            }
            put(opening, *rule, parent, isBehindBlank, last.block);
            hasOpened = true;
            within = opening.hasChildren ? opening.block : nullptr;
            break;
        }
        parent = within;
    }
    if (hasOpened)
        return Outcome::Opened;
    const OpenBlock last = canContinue ? m_state.open.last() : OpenBlock();
    return last.block && last.rule->goOn(last.block, m_state) != Going::Ends
        ? Outcome::GoesOnWithParagraph
        : Outcome::Nothing;
}

bool BlockReader::keepsParagraph(Block *parent, const OpenBlock &last)
{
    if (!last.block || last.block != parent->lastChild)
        return true;
    last.rule->close(last.block, m_state);
    m_state.open.removeLast();
    shapeParagraph(last.block);
    return last.block->parent;
}

void BlockReader::put(const Opening &opening, const BlockRule &rule, Block *parent,
                      bool isBehindBlank, const Block *last)
{
    opening.block->isBehindBlank = isBehindBlank;
    // It has become a part of the new block.
    if (last && !last->parent)
        closeBlocks(m_state.open.size() - 1, m_state.open.size() - 1);
    parent->append(opening.block);
    m_state.open.append({opening.block, &rule});
}

void BlockReader::closeBlocks(qsizetype last, qsizetype first)
{
    for (qsizetype i = last; i >= first; --i) {
        const OpenBlock open = m_state.open[i];
        if (isParagraph(open.block) && open.block->parent)
            shapeParagraph(open.block);
        if (open.block->parent)
            open.rule->close(open.block, m_state);
    }
    if (last >= first)
        m_state.open.remove(first, last - first + 1);
}

void BlockReader::shapeParagraph(Block *paragraph)
{
    takeDefinitions(paragraph, m_state);
    if (paragraph->parent && m_state.options.hasTables)
        takeTable(paragraph, m_state);
}

} // namespace app::goldmark
