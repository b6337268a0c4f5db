// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmarksource.h"

#include "app/markdown/fencefollower.h"
#include "app/markdown/outerlines.h"
#include "app/markdown/preparedsource.h"
#include "app/markdown/sourcelines.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace app {
namespace {

/// Of a head that has fewer cells than columns.
const QString AddedCell = GuardMark + QStringLiteral(" |");
/// Ends all lists; the block that cmark makes of it is removed again.
const QString ListEnd = QStringLiteral("<!--") + GuardMark + QStringLiteral("-->");
/// Deeper ones are read as text.
constexpr int MostQuotes = 20;
constexpr qsizetype TabWidth = 4;
/// What is indented by as much is code.
constexpr qsizetype MostIndent = 4;

// The entryOffset() of the last one in a line that begins several: `- - a`.
qsizetype innerOffset(const QString &line)
{
    static const QRegularExpression markers(
        QStringLiteral("^ *(?:(?:[-*+]|\\d{1,9}[.)]) {1,4})+(?=\\S)"));
    return markers.match(line).capturedLength();
}

// A line that can go on with a paragraph.
bool isParagraphLine(const QString &line)
{
    static const QRegularExpression other(
        QStringLiteral("^[ \\t>]*(?:#{1,6}(?:[ \\t]|$)|`{3}|~{3}|<|(?:[*_-][ \\t]*){3,}$|$)"));
    return !isBlankLine(line) && !other.match(line).hasMatch();
}

bool isDelimiterRow(const QString &line)
{
    static const QRegularExpression row(QStringLiteral(
        "^[ \\t>]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*$"));
    return line.contains(u'-') && (line.contains(u'|') || line.contains(u':'))
        && row.match(line).hasMatch();
}

bool endsWithBar(QStringView line)
{
    return line.trimmed().endsWith(u'|');
}

class Rewriter final
{
public:
    explicit Rewriter(const QString &text, int depth = 0)
        : m_lines(text.split(u'\n'))
        , m_depth(depth)
    { }

    QString rewritten()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (const qsizetype end = takeLazyRows(endOfQuote(i), i); end > i) {
                takeQuote(i, end);
                m_canBeCode = false;
                i = end - 1;
                continue;
            }
            takeLine(i);
            followCode(i);
            if (!isBlankLine(m_lines[i]) && !m_canBeCode)
                m_outer.add({indentOf(m_lines[i]), entryOffset(m_lines[i])});
        }
        return m_lines.join(u'\n');
    }

private:
    // Of the lines of a quote that begins in the line `at`; `at` where none does.
    [[nodiscard]] qsizetype endOfQuote(qsizetype at) const
    {
        if (m_depth == MostQuotes || m_fences.isOpen())
            return at;
        qsizetype end = at;
        while (end < m_lines.size() && quoteMark(m_lines[end]) > 0)
            ++end;
        return end;
    }

    // A table whose head alone stands in the quote that ends at `end` gets its rows in there, too.
    qsizetype takeLazyRows(qsizetype end, qsizetype start)
    {
        const auto canBeRow = [this](qsizetype at) {
            return at < m_lines.size() && isParagraphLine(m_lines[at])
                && entryOffset(m_lines[at]) == 0 && !isEmptyEntry(m_lines[at]);
        };
        if (end == start || !canBeRow(end) || !isDelimiterRow(m_lines[end])
            || !isParagraphLine(m_lines[end - 1]))
            return end;
        while (canBeRow(end) && !isQuoted(m_lines[end]))
            m_lines[end++].prepend(QStringLiteral("> "));
        return end;
    }

    // Of the mark that puts a line into a quote; 0 where there is none.
    static qsizetype quoteMark(const QString &line)
    {
        const qsizetype indent = indentOf(line);
        if (indent >= MostIndent || indent == line.size() || line[indent] != u'>')
            return 0;
        return indent + (line.mid(indent + 1).startsWith(u' ') ? 2 : 1);
    }

    // What is in a quote is read as if it were alone.
    void takeQuote(qsizetype start, qsizetype end)
    {
        QStringList marks;
        QStringList inner;
        for (qsizetype i = start; i < end; ++i) {
            m_fences.follow(m_lines[i]);
            marks.append(m_lines[i].left(quoteMark(m_lines[i])));
            inner.append(m_lines[i].mid(marks.last().size()));
        }
        const QStringList rewritten
            = Rewriter(inner.join(u'\n'), m_depth + 1).rewritten().split(u'\n');
        for (qsizetype i = start; i < end; ++i)
            m_lines[i] = marks[i - start] + rewritten[i - start];
    }

    void takeLine(qsizetype i)
    {
        if (m_fences.follow(m_lines[i]) || (m_canBeCode && isIndented(i)))
            return;
        if (isEmptyEntry(m_lines[i]) && !continuesParagraph(i))
            leaveEmptyEntry(i);
        else if (i > m_tableEnd && isDelimiterRow(m_lines[i]) && canBeHead(i - 1))
            takeDelimiters(i);
    }

    [[nodiscard]] bool canBeHead(qsizetype at) const
    {
        return isParagraphLine(m_lines[at].mid(innerOffset(m_lines[at])))
            && !isEmptyEntry(m_lines[at]) && entryOffset(m_lines[at + 1]) == 0
            && (isQuoted(m_lines[at]) || !isQuoted(m_lines[at + 1])) && !m_canBeCode;
    }

    // Whether the line `at` is code because no paragraph goes on with it.
    void followCode(qsizetype at)
    {
        if (isBlankLine(m_lines[at]))
            m_canBeCode = true;
        else
            m_canBeCode = m_canBeCode && isIndented(at);
    }

    [[nodiscard]] bool isIndented(qsizetype at) const
    {
        QString line = m_lines[at];
        expandTabs(line);
        return indentOf(line) >= contentOf(at) + MostIndent;
    }

    static bool isQuoted(const QString &line) { return line.trimmed().startsWith(u'>'); }

    // What is indented as code is no delimiter, though it goes on with the paragraph.
    void takeDelimiters(qsizetype at)
    {
        QString &line = m_lines[at];
        expandTabs(line);
        if (entryOffset(m_lines[at - 1]) == 0)
            expandTabs(m_lines[at - 1]);
        const qsizetype indent = indentOf(line);
        const qsizetype content = contentOf(at - 1);
        // A line that stands further left goes on with the entry's paragraph.
        if (indent < (indent < content ? contentAround(indent) : content) + MostIndent)
            rewriteTable(at);
        else
            line.insert(indent, GuardMark);
    }

    // Where the content of the entry around the line `at` begins, or of that which begins in it.
    [[nodiscard]] qsizetype contentOf(qsizetype at) const
    {
        const qsizetype indent = indentOf(m_lines[at]);
        const OuterLines::Line *outer = m_outer.before(indent);
        const qsizetype around = outer && outer->offset <= indent ? outer->offset : 0;
        const qsizetype own = innerOffset(m_lines[at]);
        return own > 0 && indent < around + MostIndent ? own : around;
    }

    // Where the content of the innermost entry begins that a line indented by as much can be in.
    [[nodiscard]] qsizetype contentAround(qsizetype indent) const
    {
        qsizetype content = 0;
        for (const OuterLines::Line &line : m_outer.lines()) {
            if (line.indent < indent && line.offset <= indent)
                content = std::max(content, line.offset);
        }
        return content;
    }

    static bool isEmptyEntry(const QString &line)
    {
        static const QRegularExpression empty(
            QStringLiteral("^ *(?!([-*+])(?: *\\1){2,} *$)"
                           "(?:(?:[-*+]|\\d{1,9}[.)]) {1,4})*(?:[-*+]|\\d{1,9}[.)]) *$"));
        return !line.isEmpty() && empty.match(line).hasMatch();
    }

    // An empty entry can't end a paragraph (CommonMark 0.29 §5.2), but for that of its neighbour.
    [[nodiscard]] bool continuesParagraph(qsizetype at) const
    {
        for (qsizetype i = at - 1; i >= 0 && isParagraphLine(m_lines[i]); --i) {
            if (isEmptyEntry(m_lines[i]))
                return false;
            if (entryOffset(m_lines[i]) > 0)
                return indentOf(m_lines[at]) >= innerOffset(m_lines[i]);
        }
        return at > 0 && isParagraphLine(m_lines[at - 1]);
    }

    void leaveEmptyEntry(qsizetype empty)
    {
        qsizetype next = empty + 1;
        while (next < m_lines.size() && isBlankLine(m_lines[next]))
            ++next;
        if (next == m_lines.size())
            return;
        // cmark takes a line of blanks for the entry's.
        if (next > empty + 1)
            m_lines[empty + 1].clear();
        const QString &line = m_lines[next];
        const qsizetype indent = indentOf(line);
        const Place place = placeOf(empty);
        if (next > empty + 1 && place.container > 0) {
            if (indent >= place.outermost)
                m_lines[empty + 1] = ListEnd;
            return;
        }
        const bool isEntry = entryOffset(line) > 0 || isEmptyEntry(line);
        if (isEntry && indent > place.column && indent < place.container + MostIndent)
            moveBack(next, indent - place.column);
    }

    // All that is indented as much as the line `first`.
    void moveBack(qsizetype first, qsizetype columns)
    {
        const qsizetype least = indentOf(m_lines[first]);
        for (qsizetype i = first; i < m_lines.size(); ++i) {
            if (isBlankLine(m_lines[i]))
                continue;
            if (indentOf(m_lines[i]) < least)
                break;
            m_lines[i] = m_lines[i].mid(columns);
        }
    }

    /// Where the last marker of a line stands, and the contents of the entries around it.
    struct Place {
        qsizetype column = 0;
        qsizetype container = 0; ///< 0: there is none.
        qsizetype outermost = 0;
    };

    [[nodiscard]] Place placeOf(qsizetype at) const
    {
        static const QRegularExpression outer(
            QStringLiteral("^ *(?:(?:[-*+]|\\d{1,9}[.)]) {1,4})*(?=[-*+]|\\d{1,9}[.)])"));
        Place place;
        place.column = outer.match(m_lines[at]).capturedLength();
        qsizetype least = indentOf(m_lines[at]);
        if (least < place.column) {
            place.container = place.column;
            place.outermost = entryOffset(m_lines[at]);
        }
        // What begins outside of a line that stands further left is around that one, too.
        for (auto line = m_outer.lines().crbegin(); line != m_outer.lines().crend(); ++line) {
            if (line->indent >= least)
                continue;
            if (line->offset == 0)
                break;
            if (line->offset <= least) {
                place.outermost = line->offset;
                place.container = place.container > 0 ? place.container : line->offset;
            }
            least = line->indent;
        }
        return place;
    }

    void rewriteTable(qsizetype delimiters)
    {
        QString &head = m_lines[delimiters - 1];
        escapeBars(head);
        const int missing = countCells(m_lines[delimiters]) - countCells(withoutMarker(head));
        if (missing < 0)
            return;
        qsizetype end = delimiters + 1;
        while (end < m_lines.size() && isRow(end, delimiters - 1))
            expandTabs(m_lines[end++]);
        moveIntoEntry(delimiters, end);
        for (qsizetype row = delimiters - 1; row < end; ++row) {
            escapeBars(m_lines[row]);
            closeRow(m_lines[row]);
        }
        m_tableEnd = end;
        if (missing == 0)
            return;
        head += endsWithBar(head) ? QString() : QStringLiteral(" |");
        head += QString(AddedCell).repeated(missing);
    }

    // A row is whatever could go on with a paragraph; guards those that cmark takes for entries.
    [[nodiscard]] bool isRow(qsizetype at, qsizetype head)
    {
        static const QRegularExpression laterNumber(QStringLiteral("^ *(?!1[.)])\\d{1,9}[.)]"));
        QString &line = m_lines[at];
        if (!isParagraphLine(line) || isQuoted(line) != isQuoted(m_lines[head]))
            return false;
        const bool isEmpty = isEmptyEntry(line);
        if (entryOffset(line) == 0 && !isEmpty)
            return true;
        const qsizetype indent = indentOf(line);
        const bool isUnderline = line.trimmed() == u"-";
        if (indent < contentOf(head) || isUnderline
            || !(isEmpty || laterNumber.match(line).hasMatch()))
            return false;
        line.insert(indent, GuardMark);
        return true;
    }

    static QString withoutMarker(const QString &line) { return line.mid(entryOffset(line)); }

    // Lines that are in an entry by laziness alone get its indentation.
    void moveIntoEntry(qsizetype delimiters, qsizetype end)
    {
        qsizetype entry = delimiters - 1;
        while (entry > 0 && entryOffset(m_lines[entry]) == 0 && isParagraphLine(m_lines[entry - 1])
               && !isEmptyEntry(m_lines[entry - 1]))
            --entry;
        const qsizetype offset = contentOf(entry);
        for (qsizetype i = qMax(entry + 1, delimiters - 1); i < end; ++i) {
            const qsizetype indent = indentOf(m_lines[i]);
            if (indent < offset)
                m_lines[i].prepend(QString(offset - indent, u' '));
            else if (indent >= offset + MostIndent)
                m_lines[i] = m_lines[i].mid(indent - offset);
        }
    }

    // Those that a line begins with, to the next stop.
    static void expandTabs(QString &line)
    {
        for (qsizetype i = indentOf(line); i < line.size() && line[i] == u'\t'; i = indentOf(line))
            line.replace(i, 1, QString(TabWidth - i % TabWidth, u' '));
    }

    // Behind another one a backslash escapes a bar all the same, but not the last one.
    static void escapeBars(QString &row)
    {
        static const QRegularExpression bar(QStringLiteral(R"(\\\\\|(?=[ \t]*[^ \t]))"));
        if (!row.contains(u'`'))
            row.replace(bar, QStringLiteral(R"(&#92;\|)"));
    }

    static void closeRow(QString &row)
    {
        static const QRegularExpression escapedBar(QStringLiteral("(?<=\\\\)(?=\\|[ \\t]*$)"));
        row.replace(escapedBar, QStringLiteral(" "));
    }

    QStringList m_lines;
    int m_depth = 0; ///< Of quotes around them.
    bool m_canBeCode = true; ///< Behind the line that was looked at last; it may be code itself.
    FenceFollower m_fences;
    OuterLines m_outer; ///< Above the line that is looked at.
    qsizetype m_tableEnd = 0; ///< Where the last table ends; rows of it begin no other.
};

} // namespace

QString withGoldmarkBlocks(const QString &text)
{
    return Rewriter(text).rewritten();
}

int countGoldmarkCells(QStringView row)
{
    return countCells(row) - int(row.count(AddedCell));
}

void removeListEnds(MarkdownNode root)
{
    const QByteArray literal = ListEnd.toUtf8() + '\n';
    QList<MarkdownNode> ends;
    walk(root, [&](MarkdownNode node, Visit visit) {
        if (visit == Visit::Enter && node.kind() == MarkdownNode::Kind::HtmlBlock
            && node.literal() == literal)
            ends.append(node);
    });
    for (MarkdownNode end : std::as_const(ends))
        end.remove();
}

} // namespace app
