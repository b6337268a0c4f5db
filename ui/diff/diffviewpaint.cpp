// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/worddiff.h"
#include "ui/diff/diffview.h"
#include "ui/theme/themecontroller.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int Padding = 6; // Pixels.
constexpr double WordRadius = 3;
constexpr int MarkWidth = 3;

/// The boxes around a range of a layout's text: one for each line that it reaches over.
QList<QRectF> boxes(const QTextLayout &layout, const app::TextRange &range)
{
    QList<QRectF> found;
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const int start = std::max<int>(line.textStart(), int(range.start));
        const int end = std::min<int>(line.textStart() + line.textLength(), int(range.end()));
        if (start >= end)
            continue;
        const double left = line.cursorToX(start);
        const double right = line.cursorToX(end);
        found.append(
            QRectF(std::min(left, right), line.y(), std::abs(right - left), line.height()));
    }
    return found;
}

} // namespace

void DiffView::paintEvent(QPaintEvent *)
{
    measureVisible();
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const Theme &theme = m_theme.theme();
    painter.fillRect(viewport()->rect(), theme.page);
    const int scrolled = verticalScrollBar()->value();
    const qsizetype first = m_layout.rowAt(scrolled);
    for (qsizetype i = std::max<qsizetype>(first, 0);
         i < m_layout.count() && m_layout.top(i) < scrolled + viewport()->height(); ++i)
        paintRow(painter, i, m_layout.top(i) - scrolled);
    const int middle = cell(Side::After, 0, 0).left();
    painter.fillRect(QRect(middle, 0, 1, viewport()->height()), theme.border);
    paintOverview(painter);
}

void DiffView::paintRow(QPainter &painter, qsizetype index, int top) const
{
    const DiffRow &row = m_layout.row(index);
    const int height = m_layout.height(index);
    if (row.folded > 0) {
        paintFold(painter, row, {0, top, overview().left(), height});
        return;
    }
    paintSide(painter, row, Side::Before, cell(Side::Before, top, height));
    paintSide(painter, row, Side::After, cell(Side::After, top, height));
}

void DiffView::paintFold(QPainter &painter, const DiffRow &row, const QRect &area) const
{
    const Theme &theme = m_theme.theme();
    painter.fillRect(area, m_colors.fold);
    painter.setPen(theme.border);
    painter.drawLine(area.topLeft(), area.topRight());
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(theme.mutedText);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter.setFont(small);
    const QString text
        = QStringLiteral("⋯  ") + tr("%n unchanged line(s)", nullptr, int(row.folded));
    for (const Side side : {Side::Before, Side::After}) {
        const QRect half = cell(side, area.top(), area.height());
        painter.drawText(half.adjusted(gutterWidth() + Padding, 0, -Padding, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, side == Side::Before ? text : QString());
    }
    painter.setFont(font());
}

DiffView::Verdict DiffView::verdictOf(const DiffRow &row) const
{
    return row.lines.change < 0 ? Verdict::None : m_verdicts.value(row.lines.change, Verdict::None);
}

DiffView::Inks DiffView::inksOf(const DiffRow &row, Side side) const
{
    const Verdict verdict = verdictOf(row);
    if (isLeftOut(row, side))
        return {m_theme.theme().page, m_theme.theme().page};
    if (verdict == Verdict::Undecided)
        return {m_colors.openLine, m_colors.openWord};
    // Where there is a choice, green is what is taken.
    if (side == Side::Before && verdict == Verdict::None)
        return {m_colors.removedLine, m_colors.removedWord};
    return {m_colors.addedLine, m_colors.addedWord};
}

bool DiffView::isLeftOut(const DiffRow &row, Side side) const
{
    return verdictOf(row) == (side == Side::Before ? Verdict::After : Verdict::Before);
}

void DiffView::paintSide(QPainter &painter, const DiffRow &row, Side side, const QRect &cell) const
{
    const bool isBefore = side == Side::Before;
    const qsizetype line = isBefore ? row.lines.before : row.lines.after;
    if (row.lines.change >= 0) {
        painter.fillRect(cell, line < 0 ? m_colors.nothing : inksOf(row, side).line);
    }
    paintGutter(painter, row, side, cell);
    if (line >= 0)
        paintText(painter, row, side, cell, *layoutOf(textOf(row, side)));
}

void DiffView::paintText(QPainter &painter, const DiffRow &row, Side side, const QRect &cell,
                         const QTextLayout &layout) const
{
    const QPointF origin(cell.left() + gutterWidth() + Padding, cell.top() + 1);
    const bool hasBoth = row.lines.before >= 0 && row.lines.after >= 0;
    const bool isLeftOutHere = isLeftOut(row, side);
    if (row.lines.change >= 0 && hasBoth && !isLeftOutHere) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(inksOf(row, side).word);
        const QList<app::WordChange> changes
            = app::wordChanges(textOf(row, Side::Before), textOf(row, Side::After));
        for (const app::WordChange &change : changes) {
            const app::TextRange &range = side == Side::Before ? change.before : change.after;
            for (const QRectF &box : boxes(layout, range))
                painter.drawRoundedRect(box.translated(origin), WordRadius, WordRadius);
        }
    }
    const Theme &theme = m_theme.theme();
    painter.setPen(isLeftOutHere ? theme.mutedText : theme.text);
    layout.draw(&painter, origin);
}

void DiffView::paintGutter(QPainter &painter, const DiffRow &row, Side side,
                           const QRect &cell) const
{
    const Theme &theme = m_theme.theme();
    const bool isBefore = side == Side::Before;
    const qsizetype line = isBefore ? row.lines.before : row.lines.after;
    const bool isCurrent = row.lines.change >= 0 && row.lines.change == m_currentChange;
    if (isCurrent)
        painter.fillRect(
            QRect(cell.left() + (isBefore ? 0 : 1), cell.top(), MarkWidth, cell.height()),
            hasFocus() ? theme.accent : theme.mutedText);
    if (line < 0)
        return;
    const int lineHeight = fontMetrics().height();
    const QRect gutter(cell.left(), cell.top() + 1, gutterWidth(), lineHeight);
    const int sign = fontMetrics().horizontalAdvance(u'0') + Padding;
    painter.setPen(isCurrent ? theme.text : theme.mutedText);
    painter.drawText(gutter.adjusted(0, 0, -sign - Padding, 0), Qt::AlignRight | Qt::AlignVCenter,
                     QString::number(line + 1));
    if (row.lines.change < 0 || isLeftOut(row, side))
        return;
    const Verdict verdict = verdictOf(row);
    const bool isTaken = verdict != Verdict::None && verdict != Verdict::Undecided;
    painter.setPen(isBefore ? theme.error : theme.success);
    if (verdict != Verdict::None)
        painter.setPen(isTaken ? theme.success : theme.warning);
    const QString mark = isTaken        ? QStringLiteral("✓")
        : verdict == Verdict::Undecided ? QStringLiteral("?")
                                        : (isBefore ? QStringLiteral("−") : QStringLiteral("+"));
    painter.drawText(gutter.adjusted(gutter.width() - sign - 2, 0, 0, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, mark);
}

void DiffView::paintOverview(QPainter &painter) const
{
    const Theme &theme = m_theme.theme();
    const QRect strip = overview();
    painter.fillRect(strip, theme.panel);
    painter.fillRect(QRect(strip.left(), 0, 1, strip.height()), theme.border);
    const double total = std::max(1, std::max(m_layout.totalHeight(), viewport()->height()));
    const auto placeOf = [&](int y) {
        return int(y / total * strip.height());
    };
    for (qsizetype change = 0; change < m_comparison.changes.size(); ++change) {
        const qsizetype first = m_layout.firstRowOf(change);
        if (first < 0)
            continue;
        const app::DiffChange &spans = m_comparison.changes[change];
        const qsizetype last = std::min(first + std::max(spans.before.count, spans.after.count) - 1,
                                        m_layout.count() - 1);
        const int top = placeOf(m_layout.top(first));
        const int bottom = placeOf(m_layout.top(last) + m_layout.height(last));
        const int height = std::max(2, bottom - top);
        const int half = strip.width() / 2;
        const Verdict verdict = m_verdicts.value(change, Verdict::None);
        const QColor chosen = verdict == Verdict::Undecided ? theme.warning : theme.success;
        if (!spans.before.isEmpty() && verdict != Verdict::After)
            painter.fillRect(QRect(strip.left() + 2, top, half - 2, height),
                             verdict == Verdict::None ? theme.error : chosen);
        if (!spans.after.isEmpty() && verdict != Verdict::Before)
            painter.fillRect(QRect(strip.left() + half, top, half - 2, height), chosen);
    }
    const int top = placeOf(verticalScrollBar()->value());
    const int bottom = placeOf(verticalScrollBar()->value() + viewport()->height());
    QColor view = theme.text;
    view.setAlphaF(0.09F);
    painter.fillRect(QRect(strip.left() + 1, top, strip.width() - 1, bottom - top), view);
}

} // namespace ui
