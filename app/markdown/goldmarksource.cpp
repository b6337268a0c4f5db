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

/// Ends all lists; the block that cmark makes of it is removed again.
const QString ListEnd = QStringLiteral("<!--") + GuardMark + QStringLiteral("-->");
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
        QStringLiteral("^[ \\t>]*(?:#{1,6}(?:[ \\t]|$)|`{3}|~{3}|<|(?:[*_-][ \\t]*){3,}$)"));
    return !isBlankLine(line) && !other.match(line).hasMatch();
}

bool isDelimiterRow(const QString &line)
{
    static const QRegularExpression row(QStringLiteral(
        "^[ \\t>]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*$"));
    return line.contains(u'-') && line.contains(u'|') && row.match(line).hasMatch();
}

bool endsWithBar(QStringView line)
{
    return line.trimmed().endsWith(u'|');
}

class Rewriter final
{
public:
    explicit Rewriter(const QString &text)
        : m_lines(text.split(u'\n'))
    { }

    QString rewritten()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            takeLine(i);
            if (!isBlankLine(m_lines[i]))
                m_outer.add({indentOf(m_lines[i]), entryOffset(m_lines[i])});
        }
        return m_lines.join(u'\n');
    }

private:
    void takeLine(qsizetype i)
    {
        if (m_fences.follow(m_lines[i]))
            return;
        if (isEmptyEntry(m_lines[i]) && !continuesParagraph(i))
            leaveEmptyEntry(i);
        else if (i > m_tableEnd && isDelimiterRow(m_lines[i]) && entryOffset(m_lines[i]) == 0
                 && isParagraphLine(m_lines[i - 1]))
            rewriteTable(i);
    }

    static bool isEmptyEntry(const QString &line)
    {
        static const QRegularExpression empty(
            QStringLiteral("^ *(?:(?:[-*+]|\\d{1,9}[.)]) {1,4})*(?:[-*+]|\\d{1,9}[.)]) *$"));
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
        const int missing = countCells(m_lines[delimiters]) - countCells(withoutMarker(head));
        if (missing < 0)
            return;
        qsizetype end = delimiters + 1;
        while (end < m_lines.size() && isParagraphLine(m_lines[end])
               && entryOffset(m_lines[end]) == 0 && !isEmptyEntry(m_lines[end]))
            ++end;
        moveIntoEntry(delimiters, end);
        for (qsizetype row = delimiters - 1; row < end; ++row)
            closeRow(m_lines[row]);
        m_tableEnd = end;
        if (missing == 0)
            return;
        head += endsWithBar(head) ? QString() : QStringLiteral(" |");
        head += QStringLiteral(" |").repeated(missing);
    }

    static QString withoutMarker(const QString &line) { return line.mid(entryOffset(line)); }

    // Lines that are in an entry by laziness alone get its indentation.
    void moveIntoEntry(qsizetype delimiters, qsizetype end)
    {
        qsizetype entry = delimiters - 1;
        while (entry > 0 && entryOffset(m_lines[entry]) == 0 && isParagraphLine(m_lines[entry - 1])
               && !isEmptyEntry(m_lines[entry - 1]))
            --entry;
        const qsizetype offset = entryOffset(m_lines[entry]);
        for (qsizetype i = qMax(entry + 1, delimiters - 1); i < end; ++i) {
            const qsizetype indent = indentOf(m_lines[i]);
            if (indent < offset)
                m_lines[i].prepend(QString(offset - indent, u' '));
            else if (indent >= offset + MostIndent)
                m_lines[i] = m_lines[i].mid(indent - offset);
        }
    }

    static void closeRow(QString &row)
    {
        static const QRegularExpression escapedBar(QStringLiteral("\\\\\\|[ \\t]*$"));
        row.replace(escapedBar, QStringLiteral("&#92;|"));
    }

    QStringList m_lines;
    FenceFollower m_fences;
    OuterLines m_outer; ///< Above the line that is looked at.
    qsizetype m_tableEnd = 0; ///< Where the last table ends; rows of it begin no other.
};

} // namespace

QString withGoldmarkBlocks(const QString &text)
{
    return Rewriter(text).rewritten();
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
