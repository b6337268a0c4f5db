// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/marked/block.h"
#include "app/markdown/marked/definitions.h"
#include "app/markdown/marked/lines.h"
#include "app/markdown/marked/options.h"

#include <optional>

namespace app::marked {

/// What the readers of a text and of all texts within it share.
struct BlockState {
    const Options &options;
    Definitions definitions = {};
    /// False within a list entry, whose lines are looked at one by one. marked forgets about it
    /// behind a list within the entry, and so does this.
    bool isTop = true;
    int depth = 0; ///< Of quotes and lists around.
    /// Lines of quotes that may be handed on. Where each second one has no mark, that is the square
    /// of their number; then those that are left count as marked.
    qsizetype lazyBudget = 5'000'000;
};

/// Lines that a quote goes on in without a mark. The last quote or list of what is within the
/// quote may take them, those that are left are here then.
struct LazyLines {
    enum class Taker { None, Code, Quote, List };

    Lines lines;
    Taker taker = Taker::None; ///< The kind of the last block.
};

/// Reads the blocks of a text, or of what is in a quote or a list entry, as marked 15 does it: in
/// order, each by the first rule that fits.
class BlockReader final
{
public:
    BlockReader(BlockState &state, const Lines &lines, Blocks &blocks);

    void read();
    /// The same for a quote's text, whose first paragraph goes on in that which `blocks` ends with.
    void readInQuote(LazyLines &lazy);

private:
    bool takeBlanks();
    bool takeCode();
    bool takeFence();
    bool takeHeading();
    bool takeRule();
    bool takeQuote();
    bool takeList();
    bool takeHtml();
    bool takeDefinition();
    bool takeTable();
    bool takeUnderlined();
    void takeParagraph();
    void takeTextLine();

    [[nodiscard]] bool isAtEnd() const;
    [[nodiscard]] bool isLast(qsizetype line) const { return line + 1 >= m_lines.size(); }
    [[nodiscard]] const QString &lineAt(qsizetype line) const { return m_lines[line].text; }
    [[nodiscard]] bool endsParagraph(qsizetype line) const;
    [[nodiscard]] bool endsUnderlined(qsizetype line) const;
    [[nodiscard]] Block *openText();
    [[nodiscard]] std::optional<Lines> linesWithLazy(qsizetype count) const;
    Block &add(Type type, qsizetype lineCount);
    void moveBehind(Block block, qsizetype lineCount);
    void skipEmpty();
    void noteTaker();

    BlockState &m_state;
    Lines m_lines;
    Blocks &m_blocks;
    LazyLines *m_lazy = nullptr;
    qsizetype m_at = 0;
    /// The end of the line before m_at is still to be read: blank lines are counted from there.
    bool m_isBeforeLineEnd = false;
    bool m_continuesParagraph = false;
    qsizetype m_noUnderlineBefore = 0; ///< No line that is read on from before this has one.
};

/// Reads the quote that begins in line `at` of `lines`; how many lines it takes up.
qsizetype readQuote(BlockState &state, const Lines &lines, qsizetype at, Block &quote);
/// How many lines belong to it at first sight: those that it takes up, but for what goes wrong in
/// them.
[[nodiscard]] qsizetype quoteLength(const Lines &lines, qsizetype at);

/// The entries of a list, not yet read.
struct ListExtent {
    struct Entry {
        Lines lines;
        bool isTask = false;
        bool isDone = false;
    };
    QList<Entry> entries;
    bool isLoose = false;
    qsizetype lineCount = 0;
};

[[nodiscard]] ListExtent listAt(const Lines &lines, qsizetype at, const Options &options);
void readList(BlockState &state, const Lines &lines, qsizetype at, const ListExtent &extent,
              Block &list);

/// The rows of the table that begins in line `at`, its head first, and how many lines it takes up;
/// 0 where there is none.
qsizetype readTable(const Lines &lines, qsizetype at, Block &table);
/// Whether a table begins there by the look of the two lines.
[[nodiscard]] bool looksLikeTable(const Lines &lines, qsizetype at);
/// Whether a line of `lines` that no table can go on in.
[[nodiscard]] bool endsTable(QStringView line, bool isLast);

} // namespace app::marked
