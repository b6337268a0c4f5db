// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/comparison.h"
#include "ui/diff/diffcolors.h"
#include "ui/diff/difflayout.h"

#include <QAbstractScrollArea>

#include <memory>

class QTextLayout;

namespace ui {

class ThemeController;

/// Two texts side by side: what stands beside each other is at one height and scrolls as one. Words
/// that differ are marked, equal stretches fold. Next and previous change: N and P, F7 and
/// Shift+F7, Alt with the arrow keys; Ctrl+C copies the change that is marked. Colours follow the
/// theme.
class DiffView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum class Side { Before, After };

    /// What is taken of a change, where the reader may choose.
    enum class Verdict {
        None, ///< There is nothing to choose.
        Undecided,
        Before,
        After,
        Both,
    };

    /// `theme` outlives this.
    explicit DiffView(const ThemeController &theme, QWidget *parent = nullptr);
    ~DiffView() override;

    /// Marks the first change.
    void setComparison(const app::Comparison &comparison);
    [[nodiscard]] const app::Comparison &comparison() const { return m_comparison; }
    /// One for each change, or none at all.
    void setVerdicts(const QList<Verdict> &verdicts);

    [[nodiscard]] bool foldsEqualLines() const { return m_folds; }
    void setFoldsEqualLines(bool folds);

    /// Index of the change that is marked; -1 where there are none.
    [[nodiscard]] qsizetype currentChange() const { return m_currentChange; }
    void setCurrentChange(qsizetype change);
    /// What stands behind both sides, in pixels: the overview and the scroll bar.
    [[nodiscard]] int rightEdgeWidth() const;
    /// The lines of one side of a change.
    [[nodiscard]] QString changedText(qsizetype change, Side side) const;

public Q_SLOTS:
    void goToNextChange();
    void goToPreviousChange();

Q_SIGNALS:
    void currentChangeChanged(qsizetype change);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    using Layouts = std::pair<std::unique_ptr<QTextLayout>, std::unique_ptr<QTextLayout>>;

    void relayout();
    void updateScrollBar();
    /// Lays out the rows in view, and makes up for what that moves.
    void measureVisible();
    void measure(qsizetype first, qsizetype end);
    [[nodiscard]] int guessedHeight(const DiffRow &row) const;
    [[nodiscard]] Layouts layoutsOf(const DiffRow &row) const;
    [[nodiscard]] std::unique_ptr<QTextLayout> layoutOf(QStringView line) const;
    [[nodiscard]] QStringView textOf(const DiffRow &row, Side side) const;
    [[nodiscard]] int gutterWidth() const;
    [[nodiscard]] int textWidth() const;
    [[nodiscard]] QRect cell(Side side, int top, int height) const;
    [[nodiscard]] QRect overview() const;
    void revealChange(qsizetype change);
    void copyChange() const;
    void describeChange();
    void updateColors();

    void paintRow(QPainter &painter, qsizetype index, int top) const;
    void paintFold(QPainter &painter, const DiffRow &row, const QRect &area) const;
    void paintSide(QPainter &painter, const DiffRow &row, Side side, const QRect &cell) const;
    void paintText(QPainter &painter, const DiffRow &row, Side side, const QRect &cell,
                   const QTextLayout &layout) const;
    void paintGutter(QPainter &painter, const DiffRow &row, Side side, const QRect &cell) const;
    void paintOverview(QPainter &painter) const;
    [[nodiscard]] Verdict verdictOf(const DiffRow &row) const;
    /// Behind the words that differ, and behind the rest of their line.
    struct Inks {
        QColor line, word;
    };
    [[nodiscard]] Inks inksOf(const DiffRow &row, Side side) const;
    [[nodiscard]] bool isLeftOut(const DiffRow &row, Side side) const;

    const ThemeController &m_theme;
    DiffColors m_colors;
    app::Comparison m_comparison;
    QList<Verdict> m_verdicts;
    DiffLayout m_layout;
    qsizetype m_currentChange = -1;
    bool m_folds = true;
};

} // namespace ui
