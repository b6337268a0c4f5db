// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/emphasis/emphasisnotices.h"

#include "app/markdown/emphasis/looseemphasis.h"
#include "app/markdown/inlinesource.h"

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

/// Characters that may be parsed to find out how a post's emphasis is to be written.
constexpr qsizetype FixBudget = 400'000;

bool holdsText(Kind kind)
{
    return kind == Kind::Paragraph || kind == Kind::Heading || kind == Kind::TableCell;
}

QString markAt(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at])
        ++end;
    return text.mid(at, end - at);
}

// Whether marks of one kind stand in the text twice.
bool hasMarksThatStay(const QString &text)
{
    return text.count(u'*') >= 2 || text.count(u'_') >= 2 || text.count(u'~') >= 2;
}

class Collector final
{
public:
    Collector(const QString &body, const BodyPlace &place, const EmphasisReading &reading)
        : m_body(body)
        , m_place(place)
        , m_reading(reading)
    { }

    void visit(MarkdownNode node, Visit visit)
    {
        const Kind kind = node.kind();
        if (visit == Visit::Leave) {
            if (holdsText(kind))
                look(node);
            else if (kind == Kind::Link || kind == Kind::Image)
                m_text += u')';
        } else if (holdsText(kind)) {
            m_text.clear();
            m_isTangled = false;
            m_column += kind == Kind::TableCell ? 1 : 0;
        } else if (kind == Kind::TableRow) {
            m_column = -1;
            m_cells.clear();
        } else if (kind == Kind::Text) {
            m_text += QString::fromUtf8(node.literal());
        } else if (kind == Kind::SoftBreak || kind == Kind::LineBreak) {
            m_text += u'\n';
        } else if (kind == Kind::Code) {
            m_text += u'`';
        } else if (kind == Kind::Link || kind == Kind::Image) {
            m_text += u'[';
        } else if (kind == Kind::Strong || kind == Kind::Emphasis) {
            m_isTangled = m_isTangled || node.parent().kind() == kind;
        } else if (kind == Kind::HtmlInline) {
            m_text += QStringLiteral("<>");
        }
    }

    [[nodiscard]] const QList<Notice> &notices() const { return m_notices; }

private:
    void look(MarkdownNode node)
    {
        if (!hasMarksThatStay(m_text) && !m_isTangled)
            return;
        const InlineSource source = sourceOf(node);
        const std::optional<QList<EmphasisFix>> fixes
            = emphasisFixes(source.text(), m_reading, m_budget);
        if (!fixes)
            lookAtText(node);
        else
            for (const EmphasisFix &fix : *fixes)
                add(source.lineAt(fix.at), fix.mark, editOf(source, fix));
    }

    // What can't be rewritten can be told.
    void lookAtText(MarkdownNode node)
    {
        // One mark alone is a footnote sign or a product; emphasis needs its other end.
        const qsizetype at = findBlockedEmphasis(m_text);
        if (at < 0 || m_text.count(markAt(m_text, at)) < 2)
            return;
        const auto line = static_cast<int>(QStringView(m_text).left(at).count(u'\n'));
        add(node.firstLine() + line, markAt(m_text, at), std::nullopt);
    }

    void add(int bodyLine, const QString &mark, const std::optional<TextEdit> &suggestion)
    {
        const bool isUnderscore = mark.startsWith(u'_');
        m_notices.append(
            {Notice::Kind::Warning,
             m_place.firstLine + bodyLine - 1,
             isUnderscore ? QStringLiteral("underscore-emphasis") : QStringLiteral("cjk-emphasis"),
             isUnderscore ? QStringLiteral("'%1' stays text: beside a letter underscores "
                                           "neither open nor close emphasis")
                                .arg(mark)
                          : QStringLiteral("'%1' stays text: between punctuation and a letter "
                                           "it neither opens nor closes emphasis")
                                .arg(mark),
             suggestion,
             {mark}});
    }

    // Both edits as one: what lies between stays.
    [[nodiscard]] TextEdit editOf(const InlineSource &source, const EmphasisFix &fix) const
    {
        const qsizetype start = source.inBody(fix.opening.range.start);
        const qsizetype inner = start + fix.opening.range.length;
        const qsizetype innerEnd = source.inBody(fix.closing.range.start);
        const qsizetype end = innerEnd + fix.closing.range.length;
        return {{m_place.start + start, end - start},
                fix.opening.replacement + m_body.mid(inner, innerEnd - inner)
                    + fix.closing.replacement};
    }

    [[nodiscard]] InlineSource sourceOf(MarkdownNode node)
    {
        InlineSource source;
        if (node.kind() == Kind::TableCell) {
            const int line = node.parent().firstLine();
            if (m_cells.isEmpty()) {
                m_row = sourceLine(line);
                m_cells = cellsInRow(m_row);
            }
            const TextRange cell = m_cells.value(m_column);
            source.addLine(m_row.mid(cell.start, cell.length), line,
                           startOfLine(line) + cell.start);
            return source;
        }
        for (int line = node.firstLine(); line <= node.lastLine(); ++line)
            source.addLine(sourceLine(line), line, startOfLine(line));
        return source;
    }

    // Blocks come in the order of their lines, but for footnotes.
    [[nodiscard]] qsizetype startOfLine(int line)
    {
        if (line < m_line) {
            m_line = 1;
            m_lineStart = 0;
        }
        while (m_line < line) {
            const qsizetype end = m_body.indexOf(u'\n', m_lineStart);
            if (end < 0)
                return m_body.size();
            m_lineStart = end + 1;
            ++m_line;
        }
        return m_lineStart;
    }

    [[nodiscard]] QStringView sourceLine(int line)
    {
        const qsizetype start = startOfLine(line);
        const qsizetype end = m_body.indexOf(u'\n', start);
        return QStringView(m_body).mid(start, end < 0 ? -1 : end - start);
    }

    const QString &m_body;
    const BodyPlace &m_place;
    const EmphasisReading &m_reading;
    qsizetype m_budget = FixBudget;
    QString m_text; ///< Of the block that is walked; of its markup what ends beside emphasis.
    int m_column = -1; ///< Of the cell that is walked.
    QStringView m_row; ///< Of it, where that was asked for.
    QList<TextRange> m_cells; ///< Of the row.
    bool m_isTangled = false; ///< Emphasis of the block is within emphasis of the same kind.
    QList<Notice> m_notices;
    int m_line = 1; ///< A line, and where it starts.
    qsizetype m_lineStart = 0;
};

} // namespace

QList<Notice> emphasisNotices(MarkdownNode root, const QString &body, const BodyPlace &place,
                              const EmphasisReading &reading)
{
    Collector collector(body, place, reading);
    walk(root, [&collector](MarkdownNode node, Visit visit) { collector.visit(node, visit); });
    return collector.notices();
}

} // namespace app
