// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/incrementalrenderer.h"

#include "app/markdown/dialectrules.h"
#include "app/text/lines.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace app {
namespace {

/// Blocks on each side of an edit that are rendered with it.
constexpr qsizetype Guards = 2;
/// A window this near to the whole post is not worth two renderings.
constexpr qsizetype LeastGain = 2;

bool isSame(const RenderedBlock &before, const RenderedBlock &after, int lines)
{
    return before.hash == after.hash && before.lines.first + lines == after.lines.first
        && before.lines.last + lines == after.lines.last && before.html == after.html;
}

/// Of blocks that were rendered before and after an edit: those at both ends that it left.
struct Unchanged {
    qsizetype prefix = 0;
    qsizetype suffix = 0;
};

Unchanged unchangedOf(const QList<RenderedBlock> &before, const QList<RenderedBlock> &after,
                      qsizetype mostPrefix, qsizetype mostSuffix, int lines)
{
    Unchanged unchanged;
    while (unchanged.prefix < std::min(mostPrefix, after.size())
           && isSame(before[unchanged.prefix], after[unchanged.prefix], 0))
        ++unchanged.prefix;
    const qsizetype most = std::min(mostSuffix, after.size() - unchanged.prefix);
    while (unchanged.suffix < most
           && isSame(before[before.size() - 1 - unchanged.suffix],
                     after[after.size() - 1 - unchanged.suffix], lines))
        ++unchanged.suffix;
    return unchanged;
}

int lineOf(const Heading &heading)
{
    return heading.line;
}

int lineOf(const Reference &reference)
{
    return reference.line;
}

int lineOf(const Notice &notice)
{
    return notice.line;
}

int lineOf(const Task &task)
{
    return task.line;
}

int lineOf(const CodeBlock &code)
{
    return code.lines.first;
}

/// The values that belong to `lines`, if they stand together.
template <typename Value>
std::optional<ListSplice<Value>> valuesIn(const QList<Value> &values, LineRange lines)
{
    const auto isIn = [&lines](const Value &value) {
        return lines.contains(lineOf(value));
    };
    auto first = std::find_if(values.cbegin(), values.cend(), isIn);
    if (first == values.cend()) {
        first = std::find_if(values.cbegin(), values.cend(),
                             [&lines](const Value &value) { return lineOf(value) > lines.last; });
        return ListSplice<Value>{first - values.cbegin(), 0, {}};
    }
    const auto end = std::find_if_not(first, values.cend(), isIn);
    if (std::any_of(end, values.cend(), isIn))
        return std::nullopt;
    return ListSplice<Value>{first - values.cbegin(), end - first, {}};
}

/// What gives way to what where the values of `lines` become those of `newLines`. Nothing where
/// those before the edit were not the same `alone`.
template <typename Value>
std::optional<ListSplice<Value>> replaced(const QList<Value> &post, const QList<Value> &alone,
                                          LineRange lines, const QList<Value> &newAlone,
                                          LineRange newLines)
{
    std::optional<ListSplice<Value>> result = valuesIn(post, lines);
    const std::optional<ListSplice<Value>> before = valuesIn(alone, lines);
    const std::optional<ListSplice<Value>> after = valuesIn(newAlone, newLines);
    if (!result || !before || !after || result->removed != before->removed
        || !std::equal(post.cbegin() + result->at, post.cbegin() + result->at + result->removed,
                       alone.cbegin() + before->at))
        return std::nullopt;
    result->inserted = newAlone.mid(after->at, after->removed);
    return result;
}

/// Whether no definition elsewhere in the post could make another thing of `lines` of `alone`.
bool needsNoDefinition(const RenderedPost &alone, LineRange lines)
{
    // A bracket that is not a link's by itself is in the HTML.
    const auto hasLabel = [&lines](const RenderedBlock &block) {
        return lines.contains(block.lines.first) && block.html.contains(u'[');
    };
    // One whose address was not found in its block may get it from a definition.
    const auto isUnlocated = [&lines](const Reference &reference) {
        return lines.contains(reference.line) && !reference.destinationRange;
    };
    return std::none_of(alone.blocks.cbegin(), alone.blocks.cend(), hasLabel)
        && std::none_of(alone.references.cbegin(), alone.references.cend(), isUnlocated);
}

/// The first line of the block that `line` belongs to.
std::optional<int> startAround(const QList<RenderedBlock> &blocks, int line)
{
    const auto found
        = std::find_if(blocks.cbegin(), blocks.cend(),
                       [line](const RenderedBlock &block) { return block.lines.contains(line); });
    return found == blocks.cend() ? std::nullopt : std::optional(found->lines.first);
}

/// Whether a block shows each of `lines` of `text`, which begins with line `firstLine`, but for
/// blank ones.
bool areShown(LineRange lines, QStringView text, int firstLine, const QList<RenderedBlock> &blocks)
{
    qsizetype block = 0;
    int line = firstLine;
    for (const QStringView words : text.split(u'\n')) {
        while (block < blocks.size() && blocks[block].lines.last < line)
            ++block;
        const bool isShown = block < blocks.size() && blocks[block].lines.contains(line);
        if (lines.contains(line) && !isShown && !words.trimmed().isEmpty())
            return false;
        ++line;
    }
    return true;
}

/// Whether a line in `lines` is text that would be a fence if the post went on with another one.
bool hasOpenFence(const QList<RenderedBlock> &blocks, LineRange lines)
{
    return std::any_of(blocks.cbegin(), blocks.cend(), [&lines](const RenderedBlock &block) {
        return lines.contains(block.lines.first)
            && (block.html.contains(u"```") || block.html.contains(u"~~~"));
    });
}

/// Whether the headings of `lines` and `newLines` say the same: their ids, and a table of contents,
/// depend on one another.
bool sameHeadings(const QList<Heading> &before, LineRange lines, const QList<Heading> &after,
                  LineRange newLines)
{
    const auto wordsIn = [](const QList<Heading> &headings, LineRange range) {
        QList<std::tuple<int, QString, QString>> words;
        for (const Heading &heading : headings) {
            if (range.contains(heading.line))
                words.append({heading.level, heading.text, heading.id});
        }
        return words;
    };
    return wordsIn(before, lines) == wordsIn(after, newLines);
}

} // namespace

void IncrementalRenderer::start(const QString &text, const RenderOptions &options,
                                Revision revision)
{
    m_options = withFrontMatter(options, text);
    m_text = text;
    m_lines = LineIndex(text);
    m_counts = contextCounts(text);
    m_body = findBody(text);
    m_post = {};
    m_post = renderBody(text.mid(m_body.start), m_body, m_options);
    m_post.revision = revision;
    m_wasWhole = true;
    m_aloneRange.reset();
}

RenderedPostDelta IncrementalRenderer::edit(const TextEdit &edit, Revision revision)
{
    const int lastLine = m_lines.lineAt(edit.range.end());
    const auto added = static_cast<int>(edit.replacement.count(u'\n'));
    const TextShift shift{edit.range.end(), edit.replacement.size() - edit.range.length,
                          lastLine + 1, added - (lastLine - m_lines.lineAt(edit.range.start))};
    std::optional<Window> window = windowOf(edit);
    if (window)
        renderBefore(*window);
    BodyPlace body = m_body;
    const bool isInFrontMatter = edit.range.end() < body.start;
    if (isInFrontMatter)
        body = {body.start + shift.length, body.firstLine + shift.lines};
    follow(edit);

    m_aloneRange.reset();
    std::optional<RenderedPostDelta> delta;
    // Templates may show what the front matter says.
    const bool isShown
        = m_counts.templates > 0 && rulesOf(m_options.dialect).templates != TemplateSyntax::None;
    if (m_body == body && isInFrontMatter && !isShown) {
        delta = RenderedPostDelta{{}, {}, shift, {}, {}, {}, {}};
    } else if (m_body == body && !isInFrontMatter && window && !reachesAnywhere()) {
        renderAfter(*window, shift);
        delta = deltaOf(*window, edit, shift);
    }
    m_wasWhole = !delta;
    if (!delta)
        return renderWhole(shift, revision);
    delta->base = m_post.revision;
    delta->revision = revision;
    apply(m_post, *delta);
    return *delta;
}

std::optional<IncrementalRenderer::Window> IncrementalRenderer::windowOf(const TextEdit &edit) const
{
    if (reachesAnywhere() || edit.range.start < m_body.start)
        return std::nullopt;
    const bool hasFootnotes = m_counts.footnotes > 0;
    // The notes are shown last, wherever they stand.
    const qsizetype count = m_post.blocks.size() - (hasFootnotes ? 1 : 0);
    Window window;
    const qsizetype first = blockAtLine(m_lines.lineAt(edit.range.start), count);
    window.firstTouched = std::max<qsizetype>(0, first);
    window.endTouched = blockAtLine(m_lines.lineAt(edit.range.end()), count) + 1;
    window.firstBlock = std::max<qsizetype>(0, first - Guards);
    while (window.firstBlock > 0 && !startsBehindBlank(window.firstBlock))
        --window.firstBlock;
    window.endBlock = std::min(count, window.endTouched + Guards);
    while (window.endBlock < count && !startsBehindBlank(window.endBlock))
        ++window.endBlock;
    const bool isAtEnd = window.endBlock >= count;
    if (isAtEnd && hasFootnotes)
        return std::nullopt;
    window.firstLine
        = window.firstBlock == 0 ? m_body.firstLine : m_post.blocks[window.firstBlock].lines.first;
    window.endLine = isAtEnd ? m_lines.count() + 1 : m_post.blocks[window.endBlock].lines.first;
    window.range = m_lines.rangeOf(window.firstLine, window.endLine);
    if (window.range.length * LeastGain > m_text.size() - m_body.start)
        return std::nullopt;
    return window;
}

/// Whether any block of the text may depend on any other.
bool IncrementalRenderer::reachesAnywhere() const
{
    const bool hasAbbreviations = m_counts.abbreviations > 0 && m_counts.definitions > 0;
    const bool hasOpen = m_counts.openTags + m_counts.openElements > 0;
    const DialectRules rules
        = hasOpen ? rulesOf(m_options.dialect, m_options.settings) : DialectRules();
    return m_counts.strangers > 0 || hasAbbreviations
        || (m_counts.openTags > 0 && rules.templates != TemplateSyntax::None)
        || (m_counts.openElements > 0 && rules.isMarked);
}

/// Of the first `count` blocks the last that starts at or before `line`; -1 where none does.
qsizetype IncrementalRenderer::blockAtLine(int line, qsizetype count) const
{
    const auto begin = m_post.blocks.cbegin();
    return std::upper_bound(
               begin, begin + count, line,
               [](int wanted, const RenderedBlock &block) { return wanted < block.lines.first; })
        - begin - 1;
}

bool IncrementalRenderer::startsBehindBlank(qsizetype block) const
{
    const int line = m_post.blocks[block].lines.first;
    return line > m_post.blocks[block - 1].lines.first
        && QStringView(m_text)
               .mid(m_lines.startOf(line - 1), m_lines.startOf(line) - m_lines.startOf(line - 1))
               .trimmed()
               .isEmpty();
}

void IncrementalRenderer::renderBefore(Window &window)
{
    window.source = m_text.mid(window.range.start, window.range.length);
    if (m_aloneRange == window.range)
        window.alone = m_alone;
    else
        window.alone = renderBody(window.source, {window.range.start, window.firstLine}, m_options);
}

void IncrementalRenderer::renderAfter(const Window &window, const TextShift &shift)
{
    const TextRange range{window.range.start, window.range.length + shift.length};
    m_alone = renderBody(m_text.mid(range.start, range.length), {range.start, window.firstLine},
                         m_options);
    m_aloneRange = range;
}

std::optional<RenderedPostDelta> IncrementalRenderer::deltaOf(const Window &window,
                                                              const TextEdit &edit,
                                                              const TextShift &shift) const
{
    if (!hasSamePlaces(window) || (m_counts.footnotes > 0 && shift.lines != 0))
        return std::nullopt;
    const QList<RenderedBlock> &before = window.alone.blocks;
    const QList<RenderedBlock> &after = m_alone.blocks;
    const Unchanged unchanged = unchangedOf(before, after, window.firstTouched - window.firstBlock,
                                            window.endBlock - window.endTouched, shift.lines);
    const bool isReachedInFront = window.firstBlock > 0 && unchanged.prefix == 0;
    const bool isReachedBehind
        = window.endLine <= m_lines.count() - shift.lines && unchanged.suffix == 0;
    if (isReachedInFront || isReachedBehind)
        return std::nullopt;

    const qsizetype first = window.firstBlock + unchanged.prefix;
    const qsizetype count = before.size() - unchanged.prefix - unchanged.suffix;
    const auto changed = before.cbegin() + unchanged.prefix;
    if (!std::equal(changed, changed + count, m_post.blocks.cbegin() + first))
        return std::nullopt;
    const int editedLine = m_lines.lineAt(edit.range.start);
    std::optional<int> blockLine = startAround(before, editedLine);
    if (!blockLine)
        blockLine = startAround(after, editedLine);
    LineRange lines{blockLine.value_or(editedLine), window.endLine - 1};
    if (count > 0)
        lines.first = std::min(lines.first, changed->lines.first);
    // What no block showed may begin one now.
    if (unchanged.prefix + unchanged.suffix < after.size())
        lines.first = std::min(lines.first, after[unchanged.prefix].lines.first);
    if (unchanged.suffix > 0)
        lines.last = changed[count].lines.first - 1;
    if (!keepsContext(window, lines, shift) || !keepsDefinitions(window, lines, shift))
        return std::nullopt;
    return valuesOf(
        window, lines, shift,
        {first, count,
         after.mid(unchanged.prefix, after.size() - unchanged.prefix - unchanged.suffix)});
}

std::optional<RenderedPostDelta> IncrementalRenderer::valuesOf(
    const Window &window, LineRange lines, const TextShift &shift,
    const ListSplice<RenderedBlock> &blocks) const
{
    const LineRange newLines{lines.first, lines.last + shift.lines};
    const RenderedPost &alone = window.alone;
    const auto headings
        = replaced(m_post.headings, alone.headings, lines, m_alone.headings, newLines);
    const auto references
        = replaced(m_post.references, alone.references, lines, m_alone.references, newLines);
    const auto notices = replaced(m_post.notices, alone.notices, lines, m_alone.notices, newLines);
    const auto tasks = replaced(m_post.tasks, alone.tasks, lines, m_alone.tasks, newLines);
    const auto codeBlocks
        = replaced(m_post.codeBlocks, alone.codeBlocks, lines, m_alone.codeBlocks, newLines);
    if (!headings || !references || !notices || !tasks || !codeBlocks)
        return std::nullopt;
    return RenderedPostDelta{{},          {},       shift,  blocks,      *headings,
                             *references, *notices, *tasks, *codeBlocks, {}};
}

/// Whether the window's blocks alone are where they are within the post.
bool IncrementalRenderer::hasSamePlaces(const Window &window) const
{
    const QList<RenderedBlock> &alone = window.alone.blocks;
    return std::equal(alone.cbegin(), alone.cend(), m_post.blocks.cbegin() + window.firstBlock,
                      m_post.blocks.cbegin() + window.endBlock,
                      [](const RenderedBlock &one, const RenderedBlock &other) {
                          return one.lines == other.lines;
                      });
}

/// Whether the edit changed nothing in `lines`, as they were, that other blocks may depend on.
bool IncrementalRenderer::keepsContext(const Window &window, LineRange lines,
                                       const TextShift &shift) const
{
    const TextRange after = m_lines.rangeOf(lines.first, lines.last + 1 + shift.lines);
    const QStringView oldSource
        = QStringView(window.source)
              .mid(after.start - window.range.start, after.length - shift.length);
    const QStringView newSource = QStringView(m_text).mid(after.start, after.length);
    // Uses of footnotes are counted in the whole post.
    if (m_counts.footnotes > 0
        && contextCounts(oldSource).footnotes + contextCounts(newSource).footnotes > 0)
        return false;
    const DialectRules rules = rulesOf(m_options.dialect, m_options.settings);
    const std::optional<QString> oldTokens = contextTokens(oldSource, rules);
    if (!oldTokens || oldTokens != contextTokens(newSource, rules))
        return false;
    const LineRange newLines{lines.first, lines.last + shift.lines};
    if (rules.isKramdown && hasOpenFence(m_alone.blocks, newLines))
        return false;
    // It may stand above the lines and get its list, or lose it, by what they are now.
    const QStringView around
        = QStringView(m_text).mid(window.range.start, window.range.length + shift.length);
    if (rules.isKramdown && (hasContentsMark(window.source) || hasContentsMark(around)))
        return false;
    return sameHeadings(window.alone.headings, lines, m_alone.headings, newLines)
        && (m_counts.definitions == 0 || needsNoDefinition(m_alone, newLines));
}

/// Whether `lines`, as they were and as they are, are all shown where they stand. Others are of a
/// definition, which other blocks may show.
bool IncrementalRenderer::keepsDefinitions(const Window &window, LineRange lines,
                                           const TextShift &shift) const
{
    if (m_counts.footnotes + m_counts.definitions == 0)
        return true;
    const QStringView text
        = QStringView(m_text).mid(window.range.start, window.range.length + shift.length);
    return areShown(lines, window.source, window.firstLine, window.alone.blocks)
        && areShown({lines.first, lines.last + shift.lines}, text, window.firstLine,
                    m_alone.blocks);
}

RenderedPostDelta IncrementalRenderer::renderWhole(const TextShift &shift, Revision revision)
{
    m_options = withFrontMatter(std::move(m_options), m_text);
    RenderedPost now = renderBody(m_text.mid(m_body.start), m_body, m_options);
    now.revision = revision;
    RenderedPostDelta delta = difference(std::exchange(m_post, {}), shift, now);
    m_post = std::move(now);
    m_aloneRange.reset();
    return delta;
}

void IncrementalRenderer::follow(const TextEdit &edit)
{
    const auto linesOfEdit = [this](TextRange range) {
        const TextRange lines
            = m_lines.rangeOf(m_lines.lineAt(range.start), m_lines.lineAt(range.end()) + 1);
        return QStringView(m_text).mid(lines.start, lines.length);
    };
    m_counts -= contextCounts(linesOfEdit(edit.range));
    m_text.replace(edit.range.start, edit.range.length, edit.replacement);
    m_lines.apply(edit);
    m_counts += contextCounts(linesOfEdit({edit.range.start, edit.replacement.size()}));
    m_body = findBody(m_text);
}

} // namespace app
