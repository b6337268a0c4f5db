// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/editor/editorpage.h"

#include "app/text/syntaxstate.h"
#include "ui/editor/posteditor.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr qreal Radius = 6;

using Line = app::SyntaxState::Line;

QRectF pageRect(const PostEditor &editor, qreal top, qreal height)
{
    return {-PagePadding, top, editor.viewport()->width() + 2.0 * PagePadding, height};
}

bool isBoxed(const QTextBlock &block)
{
    if (!block.isValid() || block.userState() < 0)
        return false;
    const Line line = app::SyntaxState::fromInt(block.userState()).line;
    return line == Line::Code || line == Line::FrontMatter;
}

bool isSameBox(const QTextBlock &a, const QTextBlock &b)
{
    return isBoxed(a) && isBoxed(b)
        && app::SyntaxState::fromInt(a.userState()).line
        == app::SyntaxState::fromInt(b.userState()).line;
}

// One box for all lines of a block; its corners are round where it really begins and ends.
void paintBoxes(QPainter &painter, const PostEditor &editor, const QList<VisibleBlock> &blocks)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(editor.theme().syntaxCodeBackground);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (!isBoxed(blocks[i].block))
            continue;
        qsizetype last = i;
        while (last + 1 < blocks.size() && isSameBox(blocks[last].block, blocks[last + 1].block))
            ++last;
        const bool isOpenAbove = isSameBox(blocks[i].block, blocks[i].block.previous());
        const bool isOpenBelow = isSameBox(blocks[last].block, blocks[last].block.next());
        const qreal top = blocks[i].rect.top() - (isOpenAbove ? 2 * Radius : 0);
        const qreal bottom = blocks[last].rect.bottom() + (isOpenBelow ? 2 * Radius : 0);
        painter.drawRoundedRect(pageRect(editor, top, bottom - top), Radius, Radius);
        i = last;
    }
}

void paintCurrentLine(QPainter &painter, const PostEditor &editor,
                      const QList<VisibleBlock> &blocks)
{
    const int current = editor.textCursor().blockNumber();
    for (const VisibleBlock &block : blocks) {
        if (block.block.blockNumber() != current || isBoxed(block.block))
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(editor.theme().currentLine);
        const qreal rows = block.block.layout()->lineCount();
        const qreal height = rows * editor.rectsOf(block, 0, 0).value(0).height();
        painter.drawRoundedRect(pageRect(editor, block.rect.top(), height), Radius, Radius);
    }
}

void paintRange(QPainter &painter, const PostEditor &editor, const VisibleBlock &block,
                const app::TextRange &range, const QColor &color, qreal inset)
{
    const int start = int(qMax<qsizetype>(0, range.start - block.block.position()));
    const int end
        = int(qMin<qsizetype>(block.block.length() - 1, range.end() - block.block.position()));
    for (const QRectF &rect : editor.rectsOf(block, start, end - start)) {
        if (inset > 0) {
            painter.setBrush(color);
            painter.drawRoundedRect(rect.adjusted(-1, inset, 1, -inset), 3, 3);
        } else {
            painter.fillRect(rect, color);
        }
    }
}

void paintMatches(QPainter &painter, const PostEditor &editor, const VisibleBlock &block,
                  const QList<app::TextRange> &matches, int current)
{
    const Theme &theme = editor.theme();
    QColor other = theme.warning;
    other.setAlpha(theme.isDark ? 70 : 60);
    QColor strong = theme.warning;
    strong.setAlpha(theme.isDark ? 150 : 130);
    const app::TextPosition start = block.block.position();
    const app::TextPosition end = start + block.block.length();
    auto match = std::ranges::lower_bound(matches, start + 1, {}, &app::TextRange::end);
    for (; match != matches.end() && match->start < end; ++match) {
        const bool isCurrent = match - matches.begin() == current;
        paintRange(painter, editor, block, *match, isCurrent ? strong : other, 2);
    }
}

} // namespace

void paintPage(QPainter &painter, const PostEditor &editor, const QRect &area,
               const QList<app::TextRange> &matches, int currentMatch)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(pageRect(editor, 0, editor.viewport()->height()));
    const QList<VisibleBlock> blocks = editor.visibleBlocks(area);
    const app::TextSelection selection = editor.selection();
    paintBoxes(painter, editor, blocks);
    if (selection.isEmpty())
        paintCurrentLine(painter, editor, blocks);
    painter.setPen(Qt::NoPen);
    for (const VisibleBlock &block : blocks) {
        const app::TextPosition end = block.block.position() + block.block.length();
        if (!selection.isEmpty() && selection.start() < end
            && selection.end() > block.block.position())
            paintRange(painter, editor, block, selection.range(), editor.theme().selection, 0);
        paintMatches(painter, editor, block, matches, currentMatch);
    }
}

} // namespace ui
