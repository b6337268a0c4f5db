// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/kramdown/definitions.h"
#include "app/markdown/kramdown/element.h"
#include "app/text/forwardsearch.h"

#include <QString>
#include <QStringView>

#include <array>
#include <limits>
#include <optional>

namespace app::kramdown {

/// Reads a text's blocks by kramdown's rules. What is within lists and quotes is read by a reader
/// of its own; what is within HTML elements by the same one, for their end is in the same text.
class BlockReader final
{
public:
    /// `text` ends with a line break. `line` is that of its first line.
    BlockReader(Definitions &definitions, const QString &text, int line, int depth = 0);

    /// Reads into `tree` up to the end, or up to the closing tag of `tree`; true for the latter.
    bool readInto(Element &tree);

    // For the readers of single kinds of blocks:

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QStringView rest() const { return QStringView(m_text).mid(m_at); }
    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] int line() const { return m_line; }
    void skip(qsizetype length);
    void skipLine();
    /// Back, or forth, to where the reader has been or can tell the line of.
    void moveTo(qsizetype at, int line);
    /// Passes what is blank up to and with the end of the line.
    void skipBlankTail();

    [[nodiscard]] Element &tree() { return *m_tree; }
    [[nodiscard]] Definitions &definitions() { return m_definitions; }
    /// Whether what follows may still nest: a post can nest deeper than the stack.
    [[nodiscard]] bool mayNest() const;
    /// Reads the blocks of `text` into `element`, one level down.
    void readNested(Element &element, const QString &text, int line);
    /// A new last child of the tree, with the attribute list that stands in front of it.
    Element &append(Type type, const QString &value = {});
    void giveList(Element &element);
    [[nodiscard]] bool isAfterBoundary() const;
    [[nodiscard]] bool isBeforeBoundary() const;
    /// The tree is an element whose closing tag has been read.
    void stop() { m_isStopped = true; }

    /// Where a comment, or a processing instruction, that is open at `from` ends; -1: nowhere.
    [[nodiscard]] qsizetype commentEnd(qsizetype from) { return m_commentEnd.find(m_text, from); }
    [[nodiscard]] qsizetype instructionEnd(qsizetype from)
    {
        return m_instructionEnd.find(m_text, from);
    }

private:
    static constexpr qsizetype NeverUnclosed = std::numeric_limits<qsizetype>::max();

    void readBlock();
    bool readBlankLines();
    bool readIndentedCode();
    bool readFencedCode();
    bool readQuote();
    bool readHeading();
    bool readUnderlinedHeading();
    bool readRule();
    bool readMath();
    bool readFootnote();
    bool readLinkDefinition();
    bool readAbbreviation();
    bool readExtension();
    bool readEndOfBlock();
    bool readStrayLine();
    bool readParagraph();

    bool readAttributeListDefinition();
    bool readExtensionTag();
    bool readBlockAttributes();
    void addHeading(int level, QString text);
    void setLastLines(std::size_t firstChild, qsizetype start, int line);

    Definitions &m_definitions;
    QString m_text;
    qsizetype m_at = 0;
    int m_line;
    int m_depth;
    Element *m_tree = nullptr;
    std::optional<AttributeList> m_list; ///< Of the block that follows.
    /// As many backticks, or tildes, as no line ahead has that would close a fence of them.
    std::array<qsizetype, 2> m_unclosedFence{NeverUnclosed, NeverUnclosed};
    ForwardSearch m_commentEnd{u"-->"};
    ForwardSearch m_instructionEnd{u"?>"};
    bool m_isStopped = false;
};

/// Length of a code block's lines at the front of `rest`: indented ones, the blank ones between
/// them and the lazy ones behind.
[[nodiscard]] qsizetype indentedCodeLength(QStringView rest);
/// Takes the indentation off each line.
[[nodiscard]] QString withoutCodeIndent(const QString &text);

} // namespace app::kramdown
