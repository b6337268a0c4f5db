// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/marked/blockreader.h"

#include <algorithm>
#include <utility>

namespace app::marked {
namespace {

// What is in the quote's line: its mark and a blank behind it taken away. Without a mark, what
// would underline a heading is kept from it.
QString textIn(const QString &line, bool isFirst)
{
    const qsizetype indent = blanksBefore(line);
    if (opensWith(line, u'>')) {
        const qsizetype start = indent + 1;
        const bool hasBlank = start < line.size() && (line[start] == u' ' || line[start] == u'\t');
        return line.mid(hasBlank ? start + 1 : start);
    }
    const QStringView rest = QStringView(line).mid(indent).trimmed();
    const bool isUnderline = !isFirst && indent <= 3 && !rest.isEmpty()
        && (rest.count(u'=') == rest.size() || rest.count(u'-') == rest.size());
    return isUnderline ? QStringLiteral("    ") + line.mid(indent) : line;
}

// Lines up to the first one without a mark behind one that has it.
qsizetype markedLength(const Lines &lines)
{
    bool isInQuote = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (opensWith(lines[i].text, u'>'))
            isInQuote = true;
        else if (isInQuote)
            return i;
    }
    return lines.size();
}

} // namespace

qsizetype quoteLength(const Lines &lines, qsizetype at)
{
    qsizetype end = at;
    bool goesOn = false; // Whether what stands in the line may go on without a mark.
    for (; end < lines.size(); ++end) {
        const QString &line = lines[end].text;
        const bool isLast = end + 1 >= lines.size();
        if (opensWith(line, u'>')) {
            const QStringView rest = QStringView(line).mid(blanksBefore(line) + 1);
            goesOn = !rest.isEmpty() && rest != u" ";
            continue;
        }
        const bool isOnlyBlanks = blanksBefore(line) == line.size();
        if (!goesOn || line.isEmpty() || (isOnlyBlanks && !isLast) || endsTable(line, isLast))
            break;
    }
    return end - at;
}

qsizetype readQuote(BlockState &state, const Lines &lines, qsizetype at, Block &quote)
{
    const qsizetype length = quoteLength(lines, at);
    Lines rest = lines.mid(at, length);
    quote.type = Type::Quote;
    quote.firstLine = lines[at].number;
    ++state.depth;
    const bool isTop = std::exchange(state.isTop, true);
    while (!rest.isEmpty()) {
        state.lazyBudget -= rest.size();
        const qsizetype count = state.lazyBudget > 0 ? markedLength(rest) : rest.size();
        Lines inner;
        for (qsizetype i = 0; i < count; ++i)
            inner.append({textIn(rest[i].text, i == 0), rest[i].number});
        LazyLines lazy{rest.mid(count), LazyLines::Taker::None};
        state.isTop = true;
        BlockReader(state, inner, quote.children).readInQuote(lazy);
        rest = lazy.lines;
        // Behind code, and behind a quote that has taken what it could, this one ends as well.
        if (lazy.taker == LazyLines::Taker::Code || lazy.taker == LazyLines::Taker::Quote)
            break;
        // A list's lines end where the next one's begin.
        if (lazy.taker == LazyLines::Taker::List && !rest.isEmpty())
            rest.prepend({QString(), rest.first().number});
    }
    state.isTop = isTop;
    --state.depth;
    const qsizetype taken = length - std::min<qsizetype>(rest.size(), length - 1);
    quote.lastLine = lines[at + taken - 1].number;
    return taken;
}

} // namespace app::marked
