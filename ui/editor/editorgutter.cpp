// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/editor/editorgutter.h"

#include "ui/editor/frontmatterfold.h"
#include "ui/editor/posteditor.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPaintEvent>
#include <QTextBlock>

namespace ui {
namespace {

constexpr int ArrowSize = 16;
constexpr int NumberGap = 8; ///< Between number and text, and at the pane's edge.
constexpr double NumberScale = 0.8;

QFont numberFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * NumberScale);
    return small;
}

} // namespace

EditorGutter::EditorGutter(PostEditor &editor)
    : QWidget(&editor)
    , m_editor(editor)
{
    setMouseTracking(true);
    setCursor(Qt::ArrowCursor);
}

int EditorGutter::neededWidth() const
{
    if (!m_editor.showsLineNumbers())
        return ArrowSize + NumberGap / 2;
    const int digits = qMax(3, int(QString::number(m_editor.blockCount()).size()));
    const QFontMetrics metrics(numberFont(m_editor.font()));
    return ArrowSize + metrics.horizontalAdvance(QString(digits, u'0')) + 2 * NumberGap;
}

void EditorGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintArrow(painter);
    if (!m_editor.showsLineNumbers())
        return;
    const Theme &theme = m_editor.theme();
    const int current = m_editor.textCursor().blockNumber();
    painter.setFont(numberFont(m_editor.font()));
    for (const VisibleBlock &block : m_editor.visibleBlocks(event->rect())) {
        const int number = block.block.blockNumber();
        const QRectF row = m_editor.rectsOf(block, 0, 0).value(0);
        const QRectF place(0, row.top(), width() - ArrowSize - NumberGap / 2, row.height());
        painter.setPen(number == current ? theme.text : theme.syntaxMark);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, QString::number(number + 1));
    }
}

QRectF EditorGutter::arrowRect() const
{
    if (!m_editor.fold().isUsable())
        return {};
    const QList<VisibleBlock> blocks = m_editor.visibleBlocks();
    if (blocks.isEmpty() || blocks.first().block.blockNumber() != 0)
        return {};
    const QRectF row = m_editor.rectsOf(blocks.first(), 0, 0).value(0);
    return {width() - ArrowSize - 2.0, row.center().y() - ArrowSize / 2.0, ArrowSize, ArrowSize};
}

void EditorGutter::paintArrow(QPainter &painter) const
{
    const QRectF rect = arrowRect();
    if (rect.isEmpty())
        return;
    const bool isHovered = rect.contains(mapFromGlobal(QCursor::pos()));
    const Theme &theme = m_editor.theme();
    painter.setPen(QPen(isHovered ? theme.text : theme.mutedText, 1.5, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.save();
    painter.translate(rect.center());
    if (m_editor.fold().isFolded())
        painter.rotate(-90);
    constexpr QPointF chevron[] = {{-3.5, -2}, {0, 2}, {3.5, -2}};
    painter.drawPolyline(chevron, 3);
    painter.restore();
}

void EditorGutter::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && arrowRect().contains(event->position())) {
        m_editor.fold().setFolded(!m_editor.fold().isFolded());
        return;
    }
    event->ignore();
}

void EditorGutter::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(arrowRect().contains(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    event->ignore();
}

} // namespace ui
