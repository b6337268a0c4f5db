// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/listnumbers.h"

#include "app/text/lines.h"
#include "app/text/linestart.h"

#include <optional>

namespace app {
namespace {

constexpr std::size_t LongestList = 2000; ///< Lines that one command looks at.
constexpr int LongestLookBack = 500; ///< Lines above that may hold the item before.

bool isSameList(const LineStart &a, const LineStart &b)
{
    return a.kind == b.kind && a.mark == b.mark;
}

struct Level {
    LineStart start;
    int step = 1; ///< 0 where the list repeats one number.
};

/// Reads items from top to bottom and knows the last one at each depth.
class Siblings
{
public:
    Siblings(QStringView text, const TextRange &firstLine)
        : m_text(text)
        , m_firstLine(firstLine)
        , m_afterBlank(firstLine.start == 0 || isBlank(viewOf(text, lineBefore(text, firstLine))))
    { }

    /// The item before `start` in the same list; the number that follows it is number + step.
    [[nodiscard]] std::optional<Level> before(const LineStart &start) const
    {
        for (auto level = m_levels.rbegin(); level != m_levels.rend(); ++level) {
            if (level->start.indent == start.indent)
                return isSameList(level->start, start) ? std::optional(*level) : std::nullopt;
            if (level->start.indent < start.indent)
                return std::nullopt;
        }
        return m_sawParagraph ? std::nullopt : above(start);
    }

    void add(QStringView line)
    {
        const LineStart start = lineStart(line);
        if (!start.isItem()) {
            // Without a blank line before it, it goes on with the item above (CommonMark §5.2).
            if (start.indent == 0 && m_afterBlank && !isBlank(line)) {
                m_levels.clear();
                m_sawParagraph = true;
            }
            m_afterBlank = isBlank(line);
            return;
        }
        m_afterBlank = false;
        const std::optional<Level> previous = before(start);
        while (!m_levels.empty() && m_levels.back().start.indent >= start.indent)
            m_levels.pop_back();
        const bool repeats = previous && previous->start.number == start.number;
        m_levels.push_back({start, repeats ? 0 : 1});
    }

private:
    [[nodiscard]] std::optional<Level> above(const LineStart &start) const
    {
        std::optional<Level> found;
        TextRange line = lineBefore(m_text, m_firstLine);
        for (int i = 0; i < LongestLookBack && line.length >= 0; ++i) {
            const QStringView content = viewOf(m_text, line);
            const LineStart other = lineStart(content);
            line = lineBefore(m_text, line);
            if (isBlank(content) || other.indent > start.indent)
                continue;
            if (!isSameList(other, start) || other.indent < start.indent)
                break;
            if (found) {
                found->step = other.number == found->start.number ? 0 : 1;
                break;
            }
            found = Level{other, 1};
        }
        return found;
    }

    QStringView m_text;
    TextRange m_firstLine;
    bool m_afterBlank;
    std::vector<Level> m_levels;
    bool m_sawParagraph = false;
};

} // namespace

std::vector<ListLine> listLines(QStringView text, const TextSelection &selection)
{
    std::vector<ListLine> lines;
    TextRange last;
    for (const TextRange &range : linesOf(text, selection)) {
        const QString line = viewOf(text, range).toString();
        lines.push_back({range, line, {line}, true});
        last = range;
    }
    while (lines.size() < LongestList) {
        last = lineAfter(text, last);
        if (last.length < 0)
            break;
        const QStringView line = viewOf(text, last);
        const LineStart start = lineStart(line);
        if (!isBlank(line) && !start.isItem() && start.indent == 0)
            break;
        lines.push_back({last, line.toString(), {line.toString()}, false});
    }
    return lines;
}

QString withNumber(const QString &line, const LineStart &start, int number)
{
    const QString old = QString::number(start.number);
    QString result = line;
    // The digits may have leading zeros: replace up to the mark.
    const qsizetype end = line.indexOf(start.mark, start.markStart());
    return result.replace(start.markStart(), end - start.markStart(), QString::number(number));
}

void renumber(QStringView text, std::vector<ListLine> &lines)
{
    Siblings old(text, lines.front().range);
    Siblings now(text, lines.front().range);
    for (ListLine &line : lines) {
        const LineStart oldStart = lineStart(line.before);
        const std::optional<Level> oldPrevious = old.before(oldStart);
        old.add(line.before);
        for (QString &after : line.after) {
            const LineStart start = lineStart(after);
            const std::optional<Level> previous = now.before(start);
            const bool isFollower = oldPrevious && oldStart.number == oldPrevious->start.number + 1;
            if (start.kind == LineStart::Kind::Ordered) {
                if (previous && (line.isChanged || isFollower))
                    after = withNumber(after, start, previous->start.number + previous->step);
                else if (!line.isChanged && isFollower)
                    after = withNumber(after, start, 1);
            }
            now.add(after);
        }
    }
}

int numberStep(QStringView text, const TextRange &line)
{
    const QStringView content = viewOf(text, line);
    Siblings siblings(text, line);
    siblings.add(content);
    const std::optional<Level> own = siblings.before(lineStart(content));
    return own ? own->step : 1;
}

QList<TextEdit> editsOf(const std::vector<ListLine> &lines)
{
    QList<TextEdit> edits;
    for (const ListLine &line : lines) {
        for (TextEdit edit : difference(line.before, line.after.join(u'\n'))) {
            edit.range.start += line.range.start;
            edits.append(edit);
        }
    }
    return edits;
}

} // namespace app
