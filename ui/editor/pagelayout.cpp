// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/editor/pagelayout.h"

#include "app/text/linestart.h"
#include "app/text/syntaxstate.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <cmath>

namespace ui {
namespace {

constexpr qreal PitchPerEm = 1.72;
constexpr int LongestHangingLine = 10'000; ///< What is longer is no prose.
constexpr qreal WidestHang = 0.4; ///< Of the line's width.

/// How many characters at the start of `block` its wrapped lines are indented by.
int hangingLength(const QTextBlock &block)
{
    const auto line = app::SyntaxState::fromInt(block.userState()).line;
    const QString text = block.text();
    const app::LineStart start = app::lineStart(text);
    if (line == app::SyntaxState::Line::Table || start.kind == app::LineStart::Kind::Heading)
        return 0;
    if (line == app::SyntaxState::Line::Code || line == app::SyntaxState::Line::FrontMatter)
        return int(start.indent);
    return int(start.contentStart());
}

} // namespace

PageLayout::PageLayout(QTextDocument *document)
    : QPlainTextDocumentLayout(document)
{ }

qreal PageLayout::pitch() const
{
    return measures().pitch;
}

const PageLayout::Measures &PageLayout::measures() const
{
    const QFont font = document()->defaultFont();
    if (!m_measures || m_measures->font != font) {
        const QFontMetricsF metrics(font);
        const qreal pitch = std::ceil(QFontInfo(font).pixelSize() * PitchPerEm);
        const qreal space = pitch - metrics.ascent() - metrics.descent();
        m_measures = Measures{font, pitch, std::round(space / 2 + metrics.ascent())};
    }
    return *m_measures;
}

QRectF PageLayout::blockBoundingRect(const QTextBlock &block) const
{
    QRectF rect = QPlainTextDocumentLayout::blockBoundingRect(block);
    if (!block.isValid() || !block.isVisible() || block.layout()->lineCount() == 0)
        return rect;
    hang(block);
    spread(block);
    const bool isLast = !block.next().isValid();
    rect.setHeight(block.layout()->lineCount() * pitch()
                   + (isLast ? document()->documentMargin() : 0));
    return rect;
}

// Lays the block out anew, as the base class gives all of its lines one width.
void PageLayout::hang(const QTextBlock &block) const
{
    QTextLayout *layout = block.layout();
    const qreal margin = document()->documentMargin();
    if (layout->lineCount() < 2 || block.length() > LongestHangingLine
        || layout->lineAt(1).x() > margin)
        return;
    const int length = hangingLength(block);
    const qreal width = layout->lineAt(0).width();
    const qreal indent = layout->lineAt(0).cursorToX(length) - layout->lineAt(0).x();
    if (length == 0 || length >= layout->lineAt(0).textLength() || indent > width * WidestHang)
        return;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        const qreal x = line.lineNumber() == 0 ? 0 : indent;
        line.setLeadingIncluded(true);
        line.setLineWidth(width - x);
        line.setPosition(QPointF(margin + x, 0));
    }
    layout->endLayout();
    const int lines = document()->lineCount();
    QTextBlock counted = block;
    counted.setLineCount(layout->lineCount());
    if (document()->lineCount() != lines)
        Q_EMIT const_cast<PageLayout *>(this)->documentSizeChanged(documentSize());
}

// The base class stacks lines by their own heights, and may do so again at any time.
void PageLayout::spread(const QTextBlock &block) const
{
    const qreal distance = measures().pitch;
    const qreal baseline = measures().baseline;
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
