// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/editor/posteditor.h"

#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

// Which line stands where in the view.
namespace ui {

double PostEditor::topLine() const
{
    const QTextBlock block = firstVisibleBlock();
    const QRectF rect = blockBoundingGeometry(block).translated(contentOffset());
    if (rect.height() <= 0)
        return block.blockNumber() + 1;
    const double past = qBound(0.0, -rect.top() / rect.height(), 0.999);
    return block.blockNumber() + 1 + past;
}

void PostEditor::scrollToLine(double line)
{
    scrollTo({line, 0, 0});
}

app::ReadingPlace PostEditor::readingPlace() const
{
    const QTextBlock written = textCursor().block();
    const int cursorLine = written.blockNumber() + 1;
    const double end = viewport()->height();
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    // A cursor that is far away is not asked for its place: all between would be laid out.
    for (; block.isValid() && !(written < block); block = block.next()) {
        const double height = blockBoundingRect(block).height();
        if (block == written && height > 0) {
            // By rows: a pixel of the text may be a hundred of a picture.
            const QTextLine row
                = block.layout()->lineForTextPosition(textCursor().positionInBlock());
            const double past = double(row.isValid() ? row.lineNumber() : 0)
                / std::max(1, block.layout()->lineCount());
            const double place = top + past * height;
            if (place < 0)
                break;
            if (place < end)
                return {cursorLine + past, place, cursorLine};
        }
        if (top + height > end)
            return {block.blockNumber() + 1 + qBound(0.0, (end - top) / height, 0.999), end,
                    cursorLine};
        top += height;
    }
    return {topLine(), 0, cursorLine};
}

void PostEditor::scrollTo(const app::ReadingPlace &place)
{
    const QScopedValueRollback quiet(m_isScrollingQuietly, true);
    QTextBlock block = document()->findBlockByNumber(
        qBound(0, int(place.line) - 1, document()->blockCount() - 1));
    while (!block.isVisible() && block.next().isValid())
        block = block.next();
    const double height = blockBoundingRect(block).height(); // Its rows are counted by that.
    const int rows = std::max(1, block.layout()->lineCount());
    const double past = place.line - std::floor(place.line);
    const double above = height > 0 ? place.height / (height / rows) : 0;
    verticalScrollBar()->setValue(block.firstLineNumber() + int(std::lround(past * rows - above)));
    m_knownTop = topLine();
    m_knownPlace = readingPlace();
}

void PostEditor::followScrolling()
{
    const double top = topLine();
    if (m_isScrollingQuietly || qFuzzyCompare(top, m_knownTop))
        return;
    m_knownTop = top;
    updateMarginPictures();
    Q_EMIT scrolled(top);
    tellReadingPlace();
}

void PostEditor::tellReadingPlace()
{
    if (m_isScrollingQuietly)
        return;
    const app::ReadingPlace place = readingPlace();
    if (place == m_knownPlace)
        return;
    m_knownPlace = place;
    Q_EMIT readingPlaceChanged(place);
}

} // namespace ui
