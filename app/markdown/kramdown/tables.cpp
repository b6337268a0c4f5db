// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdown/tables.h"

#include "app/markdown/kramdown/patterns.h"
#include "app/markdown/kramdown/spanreader.h"

#include <QRegularExpression>

#include <algorithm>

namespace app::kramdown {
namespace {

/// A few short rows below hundreds of columns would make a post a multiple of itself.
constexpr qsizetype MaxAddedCells = 200'000;

QStringView withoutTail(QStringView line)
{
    while (!line.isEmpty() && (line.back() == u'\n' || line.back() == u' ' || line.back() == u'\t'))
        line.chop(1);
    return line;
}

// At the start, or behind anything but a backslash.
bool hasBar(QStringView line)
{
    line = line.left(line.endsWith(u'\n') ? line.size() - 1 : line.size());
    for (qsizetype at = line.indexOf(u'|'); at >= 0; at = line.indexOf(u'|', at + 1)) {
        if (at == 0 || line[at - 1] != u'\\')
            return true;
    }
    return false;
}

bool isLineOf(QStringView line, QStringView marks, QChar needed)
{
    line = withoutTail(line);
    return line.contains(needed)
        && std::all_of(line.begin(), line.end(), [marks](QChar c) { return marks.contains(c); });
}

bool isSeparator(QStringView line)
{
    return isLineOf(line, u"+|: \t-", u'-');
}

bool isFooterSeparator(QStringView line)
{
    return isLineOf(line, u"+|: \t=", u'=');
}

QList<Alignment> alignmentsOf(const QString &line)
{
    static const QRegularExpression column(QStringLiteral("(:?)-+(:?)"));
    QList<Alignment> alignments;
    for (auto it = column.globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool isLeft = match.capturedLength(1) > 0;
        const bool isRight = match.capturedLength(2) > 0;
        alignments.append(isLeft && isRight ? Alignment::Center
                              : isLeft      ? Alignment::Left
                              : isRight     ? Alignment::Right
                                            : Alignment::Default);
    }
    return alignments;
}

void addToLast(QStringList &cells, const QString &text)
{
    if (cells.isEmpty())
        cells.append(text);
    else
        cells.last() += text;
}

void splitAtBars(const QString &text, QStringList &cells)
{
    static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
    QStringList parts = text.split(bar);
    for (QString &part : parts)
        part.replace(QStringLiteral("\\|"), QStringLiteral("|"));
    addToLast(cells, parts.takeFirst());
    cells += parts;
}

QString codeSpan(const QString &code)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : code) {
        run = c == u'`' ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    const QString mark(longest + 1, u'`');
    const QString pad(longest > 0 ? 1 : 0, u' ');
    return mark + pad + code + pad + mark;
}

// Bars within code, in backticks or <code>, part nothing.
void splitOutsideCode(BlockReader &reader, const QString &text, QStringList &cells)
{
    Element parts(Type::Root, {}, reader.line());
    SpanReader(reader.definitions(), text, reader.line(), SpanSyntax::Code).readInto(parts);
    for (const std::unique_ptr<Element> &part : parts.children) {
        if (part->type == Type::Code)
            addToLast(cells, codeSpan(part->value));
        else
            splitAtBars(part->value, cells);
    }
}

QStringList cellsOf(BlockReader &reader, const QString &line)
{
    static const QRegularExpression code(QStringLiteral("<code.*?>.*?</code>"));
    QStringList cells;
    qsizetype start = 0;
    for (auto it = code.globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        splitOutsideCode(reader, line.mid(start, match.capturedStart() - start), cells);
        addToLast(cells, match.captured());
        start = match.capturedEnd();
    }
    splitOutsideCode(reader, line.mid(start), cells);
    return cells;
}

// As Ruby's split: empty lines at the end are none.
QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

// Whether each line has a bar that is in neither code nor a tag.
bool hasBarOnEachLine(BlockReader &reader, const QString &source, int line)
{
    Element parts(Type::Root, {}, line);
    SpanReader(reader.definitions(), source, line, SpanSyntax::CodeAndHtml).readInto(parts);
    bool isOnLine = false;
    for (const std::unique_ptr<Element> &part : parts.children) {
        const QStringList lines = linesOf(part->value);
        if (part->type == Type::Code) {
            if (lines.size() > 2 || (lines.size() == 2 && !isOnLine))
                break;
            isOnLine = isOnLine && lines.size() != 2;
        } else {
            if (lines.size() > 1 && !isOnLine && !hasBar(lines.first()))
                break;
            isOnLine = (lines.size() > 1 ? false : isOnLine)
                || (!lines.isEmpty() && hasBar(lines.last()));
        }
    }
    return isOnLine;
}

class TableReader final
{
public:
    explicit TableReader(BlockReader &reader)
        : m_reader(reader)
        , m_table(std::make_unique<Element>(Type::Table, QString(), reader.line()))
    { }

    bool read()
    {
        const qsizetype start = m_reader.at();
        const int line = m_reader.line();
        readRows();
        if (m_reader.isBeforeBoundary()) {
            const QString source = m_reader.text().mid(start, m_reader.at() - start - 1);
            if (hasBarOnEachLine(m_reader, source, line) && finish())
                return true;
        }
        m_reader.moveTo(start, line);
        return false;
    }

private:
    void readRows()
    {
        m_hasLeadingBar = withoutTail(m_reader.rest().left(200)).trimmed().startsWith(u'|');
        if (isSeparator(line()))
            m_reader.skipLine();
        while (!m_reader.isAtEnd() && hasBar(line())) {
            if (isSeparator(line()))
                addHead();
            else if (isFooterSeparator(line()))
                startFooter();
            else
                addRow();
            m_reader.skipLine();
        }
    }

    [[nodiscard]] QStringView line() const
    {
        return m_reader.rest().left(lineLength(m_reader.rest()));
    }

    // The first line of dashes closes the head, others part bodies.
    void addHead()
    {
        if (m_rows.empty())
            return;
        if (m_table->alignments.isEmpty() && !m_hasFooter) {
            addRows(Type::TableHead);
            m_table->alignments = alignmentsOf(line().toString());
        } else if (!m_hasFooter) {
            addRows(Type::TableBody);
        }
    }

    void startFooter()
    {
        if (!m_rows.empty())
            addRows(Type::TableBody);
        m_hasFooter = true;
    }

    void addRow()
    {
        const QString source = withoutTail(line()).toString();
        QStringList cells = cellsOf(m_reader, source);
        if (m_hasLeadingBar && !cells.isEmpty() && cells.first().trimmed().isEmpty())
            cells.removeFirst();
        if (!cells.isEmpty() && cells.last().trimmed().isEmpty())
            cells.removeLast();
        auto row = std::make_unique<Element>(Type::TableRow, QString(), m_reader.line());
        row->lastLine = row->line;
        for (const QString &cell : std::as_const(cells)) {
            Element *element = row->append(Type::TableCell, {}, m_reader.line());
            element->append(Type::RawText, cell.trimmed(), m_reader.line());
        }
        m_columns = qMax(m_columns, cells.size());
        m_cellCount += cells.size();
        ++m_rowCount;
        m_rows.push_back(std::move(row));
    }

    void addRows(Type type)
    {
        Element *part = m_table->append(type, {}, m_rows.front()->line);
        part->children = std::move(m_rows);
        m_rows.clear();
    }

    bool finish()
    {
        if (!m_rows.empty())
            addRows(m_hasFooter ? Type::TableFoot : Type::TableBody);
        if (m_columns * m_rowCount - m_cellCount > MaxAddedCells)
            return false;
        const bool hasBody = std::any_of(
            m_table->children.begin(), m_table->children.end(),
            [](const std::unique_ptr<Element> &part) { return part->type == Type::TableBody; });
        if (!hasBody)
            return false;
        for (const std::unique_ptr<Element> &part : m_table->children) {
            for (const std::unique_ptr<Element> &row : part->children) {
                while (static_cast<qsizetype>(row->children.size()) < m_columns)
                    row->append(Type::TableCell, {}, row->line);
            }
        }
        while (m_table->alignments.size() < m_columns)
            m_table->alignments.append(Alignment::Default);
        m_reader.giveList(*m_table);
        m_reader.tree().append(std::move(m_table));
        return true;
    }

    BlockReader &m_reader;
    std::unique_ptr<Element> m_table;
    std::vector<std::unique_ptr<Element>> m_rows;
    qsizetype m_columns = 0;
    qsizetype m_rowCount = 0;
    qsizetype m_cellCount = 0; ///< As written; rows get those they lack.
    bool m_hasLeadingBar = false;
    bool m_hasFooter = false;
};

} // namespace

bool readTable(BlockReader &reader)
{
    const QStringView line = reader.rest().left(lineLength(reader.rest()));
    if (!hasBar(line) || spaces(line) > 3 || !reader.isAfterBoundary())
        return false;
    return TableReader(reader).read();
}

} // namespace app::kramdown
