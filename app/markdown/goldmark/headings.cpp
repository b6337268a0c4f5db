// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/attributes.h"
#include "app/markdown/goldmark/blockstate.h"
#include "app/markdown/goldmark/bytes.h"
#include "app/markdown/goldmark/linemarks.h"

#include <algorithm>
#include <utility>

namespace app::goldmark {
namespace {

// Of `{`s in a line that is tried; none of an author's has more.
constexpr int MostBraces = 100;

// The attributes at the end of the last line, and where they begin. goldmark tries at each brace;
// what it found at the last one counts.
std::optional<std::pair<NodeAttributes, qsizetype>> attributesAtEnd(QByteArrayView line)
{
    std::optional<NodeAttributes> attributes;
    qsizetype start = 0;
    qsizetype end = 0;
    int tries = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '\\') {
            i += i + 1 < line.size() && line[i + 1] == '{' ? 1 : 0;
        } else if (line[i] == '{' && ++tries <= MostBraces) {
            LineReader reader(line.sliced(i));
            attributes = readAttributes(reader);
            start = i;
            end = i + reader.rest().start;
        }
    }
    if (!attributes || !isBlank(line.sliced(end)))
        return {};
    return std::pair(*attributes, start);
}

void takeAttributesAtEnd(Block *heading, BlockState &state)
{
    if (heading->lines.isEmpty())
        return;
    Segment &last = heading->lines.last();
    if (const auto found = attributesAtEnd(textOf(last, state.reader.source()))) {
        setAttributes(heading->attributes, found->first);
        last.end = last.start + found->second;
    }
}

// Made of the last line's source, marks of emphasis and links included.
void nameHeading(Block *heading, BlockState &state)
{
    const auto id = std::find_if(heading->attributes.begin(), heading->attributes.end(),
                                 [](const auto &one) { return one.first == "id"; });
    if (id != heading->attributes.end()) {
        state.headingIds.take(QString::fromUtf8(id->second));
        return;
    }
    if (!state.options.hasHeadingIds)
        return;
    const QByteArray source = heading->lines.isEmpty()
        ? QByteArray()
        : textOf(heading->lines.last(), state.reader.source());
    heading->attributes.append({"id", state.headingIds.next(QString::fromUtf8(source)).toUtf8()});
}

/// A heading's line: `pos` is behind the hashes and the spaces that follow them.
struct HashedLine {
    QByteArrayView line;
    qsizetype contentStart = 0;
    qsizetype contentEnd = 0; ///< Without spaces at the end.
};

// `# a # {#id}`: where hashes stand alone within the line, and what is behind them are attributes.
bool takeAttributesBehindHashes(const HashedLine &hashed, Block *heading, BlockState &state)
{
    const QByteArrayView line = hashed.line;
    qsizetype open = -1;
    for (qsizetype i = hashed.contentStart - 1; i < hashed.contentEnd && open < 0;) {
        if (line[i] == '\\' && i + 1 < line.size() && isPunctuation(line[i + 1]))
            i += 2;
        else if (isSpace(line[i]) && i + 1 < hashed.contentEnd && line[i + 1] == '#')
            open = i + 1;
        else
            ++i;
    }
    if (open < 0)
        return false;
    const Segment place = state.reader.rest();
    const qsizetype first = place.start - place.padding;
    state.reader.advance(open + countBefore(line.sliced(open, hashed.contentEnd - open), '#'));
    const std::optional<NodeAttributes> attributes = readAttributes(state.reader);
    if (!attributes || !isBlank(state.reader.line()))
        return false;
    setAttributes(heading->attributes, *attributes);
    heading->lines.append({first + hashed.contentStart, first + open, 0});
    return true;
}

// Without the hashes that close it.
void takeContent(const HashedLine &hashed, Block *heading, const Segment &place)
{
    const qsizetype start = hashed.contentStart;
    qsizetype end = qMax(hashed.contentEnd, start);
    const QByteArrayView content = hashed.line.sliced(start, end - start);
    qsizetype hashes = 0;
    while (hashes < content.size() && content[content.size() - 1 - hashes] == '#')
        ++hashes;
    if (hashes == content.size())
        return;
    if (hashes > 0 && isSpace(content[content.size() - 1 - hashes]))
        end -= hashes;
    const qsizetype first = place.start - place.padding;
    heading->lines.append({first + start, first + end, 0});
}

Opening openHeading(Block *, BlockState &state)
{
    if (state.lineOffset < 0)
        return {};
    // What is read of it may leave the line.
    const QByteArray line = state.reader.line().toByteArray();
    const Segment place = state.reader.rest();
    const qsizetype hashes = countBefore(QByteArrayView(line).sliced(state.lineOffset), '#');
    if (hashes < 1 || hashes > 6)
        return {};
    const qsizetype behind = state.lineOffset + hashes;
    const qsizetype spaces = spacesBefore(QByteArrayView(line).sliced(behind));
    if (behind < line.size() && spaces == 0)
        return {};
    Block *heading = state.make(BlockType::Heading);
    heading->level = static_cast<int>(hashes);
    if (behind == line.size())
        return {heading};
    const HashedLine hashed{line, qMin(behind + spaces, line.size() - 1),
                            line.size() - spacesBehind(line)};
    if (!state.options.hasHeadingAttributes || !takeAttributesBehindHashes(hashed, heading, state))
        takeContent(hashed, heading, place);
    heading->lastLine = state.reader.lineNumber();
    return {heading};
}

void closeHeading(Block *heading, BlockState &state)
{
    if (state.options.hasHeadingAttributes && !hasAttribute(heading->attributes, "id"))
        takeAttributesAtEnd(heading, state);
    nameHeading(heading, state);
}

Opening openUnderlined(Block *parent, BlockState &state)
{
    Block *last = state.lastOpen();
    if (!isParagraph(last) || last->parent != parent)
        return {};
    const int level = underlineLevel(state.reader.line());
    if (level == 0)
        return {};
    Block *heading = state.make(BlockType::Heading);
    heading->level = level;
    heading->lines.append(state.reader.rest());
    state.underlined = last;
    return {heading, false, true};
}

// Nothing is left of the paragraph: the line is text.
void closeLoneUnderline(Block *heading, BlockState &state)
{
    const Segment line = trimmedLeft(heading->lines.first(), state.reader.source());
    Block *next = heading->next;
    if (isParagraph(next)) {
        next->lines.prepend(line);
    } else {
        Block *paragraph = state.blocks.make(BlockType::Paragraph, heading->firstLine);
        paragraph->lines.append(line);
        heading->parent->insertAfter(heading, paragraph);
    }
    heading->takeOut();
}

void closeUnderlined(Block *heading, BlockState &state)
{
    Block *paragraph = std::exchange(state.underlined, nullptr);
    if (paragraph->lines.isEmpty()) {
        closeLoneUnderline(heading, state);
        heading->lines.clear();
    } else {
        heading->lines = paragraph->lines;
        heading->isBehindBlank = paragraph->isBehindBlank;
        heading->firstLine = paragraph->firstLine;
        paragraph->takeOut();
    }
    if (state.options.hasHeadingAttributes)
        takeAttributesAtEnd(heading, state);
    nameHeading(heading, state);
}

} // namespace

const BlockRule HeadingRule{openHeading, endAtOnce, closeHeading};
const BlockRule UnderlinedHeadingRule{openUnderlined, endAtOnce, closeUnderlined};

int underlineLevel(QByteArrayView line)
{
    const qsizetype start = countBefore(line, ' ');
    if (start > 3 || start >= line.size() || (line[start] != '=' && line[start] != '-'))
        return 0;
    const qsizetype end = start + countBefore(line.sliced(start), line[start]);
    if (!isBlank(line.sliced(end)))
        return 0;
    return line[start] == '=' ? 1 : 2;
}

} // namespace app::goldmark
