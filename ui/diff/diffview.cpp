// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/diff/diffview.h"

#include "ui/theme/themecontroller.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr int Padding = 6; // Pixels between the edge of a cell and its text.
constexpr int RowSpacing = 2;
constexpr int FoldPadding = 12;
constexpr int OverviewWidth = 12;
/// Rows above the view that are laid out with it, so that scrolling up moves nothing.
constexpr qsizetype RowsAhead = 12;
/// Characters of a line that are shown.
constexpr qsizetype LongestLine = 20'000;

double guessedWidth(QStringView line, double narrow)
{
    qsizetype wide = 0;
    for (const QChar c : line)
        wide += c.unicode() >= 0x1100 ? 1 : 0;
    return double(line.size() + wide) * narrow;
}

} // namespace

DiffView::DiffView(const ThemeController &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Comparison"));
    viewport()->setAutoFillBackground(false);
    connect(&m_theme, &ThemeController::themeChanged, this, &DiffView::updateColors);
    updateColors();
}

DiffView::~DiffView() = default;

void DiffView::setComparison(const app::Comparison &comparison)
{
    m_comparison = comparison;
    m_verdicts.clear();
    m_currentChange = -1;
    m_layout.setRows(m_comparison, m_folds);
    relayout();
    verticalScrollBar()->setValue(0);
    if (m_comparison.changes.isEmpty())
        Q_EMIT currentChangeChanged(-1);
    else
        setCurrentChange(0);
    describeChange();
}

void DiffView::setVerdicts(const QList<Verdict> &verdicts)
{
    Q_ASSERT(verdicts.isEmpty() || verdicts.size() == m_comparison.changes.size());
    m_verdicts = verdicts;
    viewport()->update();
}

void DiffView::setFoldsEqualLines(bool folds)
{
    if (m_folds == folds)
        return;
    m_folds = folds;
    m_layout.setRows(m_comparison, m_folds);
    relayout();
    revealChange(m_currentChange);
}

void DiffView::setCurrentChange(qsizetype change)
{
    if (change < 0 || change >= m_comparison.changes.size())
        return;
    revealChange(change);
    if (m_currentChange == change)
        return;
    m_currentChange = change;
    describeChange();
    viewport()->update();
    Q_EMIT currentChangeChanged(change);
}

void DiffView::goToNextChange()
{
    setCurrentChange(std::min(m_currentChange + 1, m_comparison.changes.size() - 1));
}

void DiffView::goToPreviousChange()
{
    setCurrentChange(std::max<qsizetype>(m_currentChange - 1, 0));
}

QString DiffView::changedText(qsizetype change, Side side) const
{
    if (change < 0 || change >= m_comparison.changes.size())
        return {};
    const bool isBefore = side == Side::Before;
    const app::Lines &lines = isBefore ? m_comparison.beforeLines : m_comparison.afterLines;
    const app::DiffChange &spans = m_comparison.changes[change];
    const app::DiffSpan &span = isBefore ? spans.before : spans.after;
    QString text;
    for (const QStringView line : lines.sliced(span.first, span.count))
        text += line.toString() + u'\n';
    return text;
}

void DiffView::revealChange(qsizetype change)
{
    const qsizetype row = m_layout.firstRowOf(change);
    if (row < 0)
        return;
    const int height = viewport()->height();
    measure(row - RowsAhead, row + RowsAhead);
    const int top = m_layout.top(row);
    const int bottom = top + std::min(m_layout.height(row), height);
    const int scrolled = verticalScrollBar()->value();
    updateScrollBar();
    // Stays where it is while the reader sees it; otherwise comes where the eye looks for it.
    if (top < scrolled || bottom > scrolled + height)
        verticalScrollBar()->setValue(top - height / 4);
}

void DiffView::copyChange() const
{
    const QString after = changedText(m_currentChange, Side::After);
    QGuiApplication::clipboard()->setText(
        after.isEmpty() ? changedText(m_currentChange, Side::Before) : after);
}

void DiffView::describeChange()
{
    QString description = tr("No differences");
    if (m_currentChange >= 0) {
        description = tr("Change %1 of %2. Before: %3. After: %4.")
                          .arg(m_currentChange + 1)
                          .arg(m_comparison.changes.size())
                          .arg(changedText(m_currentChange, Side::Before).trimmed(),
                               changedText(m_currentChange, Side::After).trimmed());
    }
    setAccessibleDescription(description);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void DiffView::updateColors()
{
    m_colors = diffColors(m_theme.theme());
    viewport()->update();
}

int DiffView::gutterWidth() const
{
    const qsizetype most
        = std::max(m_comparison.beforeLines.size(), m_comparison.afterLines.size());
    const auto digits = QString::number(std::max<qsizetype>(most, 100)).size();
    return fontMetrics().horizontalAdvance(u'0') * int(digits + 2) + 2 * Padding;
}

QRect DiffView::cell(Side side, int top, int height) const
{
    const int width = (viewport()->width() - OverviewWidth) / 2;
    return {side == Side::Before ? 0 : width, top, width, height};
}

int DiffView::rightEdgeWidth() const
{
    return verticalScrollBar()->sizeHint().width() + OverviewWidth;
}

QRect DiffView::overview() const
{
    const QRect all = viewport()->rect();
    return {all.width() - OverviewWidth, 0, OverviewWidth, all.height()};
}

int DiffView::textWidth() const
{
    return std::max(cell(Side::Before, 0, 0).width() - gutterWidth() - 2 * Padding, 40);
}

QStringView DiffView::textOf(const DiffRow &row, Side side) const
{
    const bool isBefore = side == Side::Before;
    const qsizetype line = isBefore ? row.lines.before : row.lines.after;
    const app::Lines &lines = isBefore ? m_comparison.beforeLines : m_comparison.afterLines;
    return line < 0 ? QStringView() : lines[line].first(std::min(lines[line].size(), LongestLine));
}

std::unique_ptr<QTextLayout> DiffView::layoutOf(QStringView line) const
{
    auto layout = std::make_unique<QTextLayout>(line.toString(), font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTabStopDistance(4 * fontMetrics().horizontalAdvance(u' '));
    layout->setTextOption(option);
    layout->beginLayout();
    double y = 0;
    for (QTextLine part = layout->createLine(); part.isValid(); part = layout->createLine()) {
        part.setLineWidth(textWidth());
        part.setPosition({0, y});
        y += std::ceil(part.height());
    }
    layout->endLayout();
    return layout;
}

DiffView::Layouts DiffView::layoutsOf(const DiffRow &row) const
{
    Layouts layouts;
    if (row.lines.before >= 0)
        layouts.first = layoutOf(textOf(row, Side::Before));
    if (row.lines.after >= 0)
        layouts.second = layoutOf(textOf(row, Side::After));
    return layouts;
}

int DiffView::guessedHeight(const DiffRow &row) const
{
    const int lineHeight = fontMetrics().height();
    if (row.folded > 0)
        return lineHeight + FoldPadding;
    const double narrow = fontMetrics().horizontalAdvance(u'n');
    const double width = std::max(guessedWidth(textOf(row, Side::Before), narrow),
                                  guessedWidth(textOf(row, Side::After), narrow));
    return std::max(1, int(std::ceil(width / textWidth()))) * lineHeight + RowSpacing;
}

void DiffView::measure(qsizetype first, qsizetype end)
{
    first = std::max<qsizetype>(first, 0);
    for (qsizetype i = first; i < std::min(end, m_layout.count()); ++i) {
        const DiffRow &row = m_layout.row(i);
        if (m_layout.isMeasured(i))
            continue;
        if (row.folded > 0) {
            m_layout.setHeight(i, guessedHeight(row));
            continue;
        }
        const Layouts layouts = layoutsOf(row);
        double height = fontMetrics().height();
        for (const QTextLayout *layout : {layouts.first.get(), layouts.second.get()}) {
            if (layout)
                height = std::max(height, layout->boundingRect().height());
        }
        m_layout.setHeight(i, int(std::ceil(height)) + RowSpacing);
    }
}

void DiffView::measureVisible()
{
    const int scrolled = verticalScrollBar()->value();
    const qsizetype first = m_layout.rowAt(scrolled);
    if (first < 0)
        return;
    const int before = m_layout.top(first);
    measure(first - RowsAhead, first + 1);
    for (qsizetype row = first; row < m_layout.count()
         && m_layout.top(row) < m_layout.top(first) + viewport()->height() + m_layout.height(first);
         ++row)
        measure(row, row + 1);
    updateScrollBar();
    const int moved = m_layout.top(first) - before;
    if (moved != 0)
        verticalScrollBar()->setValue(scrolled + moved);
}

void DiffView::relayout()
{
    m_layout.guessHeights([this](const DiffRow &row) { return guessedHeight(row); });
    updateScrollBar();
    viewport()->update();
}

void DiffView::updateScrollBar()
{
    const int height = viewport()->height();
    verticalScrollBar()->setPageStep(height);
    verticalScrollBar()->setSingleStep(fontMetrics().height() * 3);
    verticalScrollBar()->setRange(0, std::max(0, m_layout.totalHeight() - height));
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const qsizetype row = m_layout.rowAt(verticalScrollBar()->value());
    relayout();
    if (row >= 0)
        verticalScrollBar()->setValue(m_layout.top(row));
}

void DiffView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        relayout();
}

bool DiffView::event(QEvent *event)
{
    // N and P are for this while it has the focus, whatever shortcuts there are.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)
            || (key->modifiers() == Qt::NoModifier
                && (key->key() == Qt::Key_N || key->key() == Qt::Key_P))) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier;
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    const bool isShift = event->modifiers() == Qt::ShiftModifier;
    const int key = event->key();
    if (event->matches(QKeySequence::Copy))
        copyChange();
    else if ((isPlain && (key == Qt::Key_N || key == Qt::Key_F7)) || (isAlt && key == Qt::Key_Down))
        goToNextChange();
    else if ((isPlain && key == Qt::Key_P) || (isShift && key == Qt::Key_F7)
             || (isAlt && key == Qt::Key_Up))
        goToPreviousChange();
    else if (isPlain && key == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (isPlain && key == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void DiffView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (overview().contains(at)) {
        const double part = double(at.y()) / std::max(1, overview().height());
        verticalScrollBar()->setValue(int(part * m_layout.totalHeight())
                                      - viewport()->height() / 2);
        return;
    }
    const qsizetype row = m_layout.rowAt(at.y() + verticalScrollBar()->value());
    if (row < 0)
        return;
    if (m_layout.row(row).folded > 0) {
        m_layout.unfold(m_comparison, row);
        m_layout.guessHeights([this](const DiffRow &shown) { return guessedHeight(shown); });
        updateScrollBar();
        viewport()->update();
    } else {
        setCurrentChange(m_layout.row(row).lines.change);
    }
}

void DiffView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void DiffView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace ui
