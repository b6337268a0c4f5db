// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/editor/pagelayout.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

namespace ui {
namespace {

constexpr qreal PitchPerEm = 1.72;

} // namespace

PageLayout::PageLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{ }

qreal PageLayout::pitch() const
{
    return std::ceil(QFontInfo(document()->defaultFont()).pixelSize() * PitchPerEm);
}

QRectF PageLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid() || !block.isVisible() || block.layout()->lineCount() == 0)
        return rect;
    spread(block);
    const bool isLast = !block.next().isValid();
    rect.setHeight(block.layout()->lineCount() * pitch()
                   + (isLast ? document()->documentMargin() : 0));
    return rect;
}

// The base class stacks lines by their own heights, and may do so again at any time.
void PageLayout::spread(const QTextBlock &block) const
{
    const QFontMetricsF metrics(document()->defaultFont());
    const qreal distance = pitch();
    const qreal baseline
        = std::round((distance - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent());
    const QTextLayout *layout = block.layout();
    const auto place = [distance, baseline](const QTextLine &line) {
        return line.lineNumber() * distance + baseline - line.ascent();
    };
    const QTextLine last = layout->lineAt(layout->lineCount() - 1);
    if (qFuzzyCompare(1 + last.y(), 1 + place(last)))
        return;
    for (int i = 0; i < layout->lineCount(); ++i) {
        QTextLine line = layout->lineAt(i);
        line.setPosition(QPointF(line.x(), place(line)));
    }
}

} // namespace ui
