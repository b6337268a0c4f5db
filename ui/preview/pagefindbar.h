// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/previewplugin.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

class ThemeController;

/// Finds in the page. Hidden until open(); Escape hides it.
class PageFindBar final : public QWidget
{
    Q_OBJECT

public:
    /// `theme` outlives this.
    explicit PageFindBar(const ThemeController &theme, QWidget *parent = nullptr);

    /// Shows the bar and looks for what it was given last.
    void open();
    /// Goes to the next match; opens the bar where there is nothing to look for yet.
    void step(PageSearch::Direction direction);
    /// `match` from 1 of `count`.
    void showResult(int match, int count);

Q_SIGNALS:
    void searchRequested(const ui::PageSearch &search);
    /// The user is done with it; the search has been ended.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QToolButton *addButton(const QString &tip);
    void search(PageSearch::Direction direction);
    void close();
    void updateIcons();
    void setCountColor(bool isBad);

    const ThemeController &m_theme;
    QLineEdit *m_pattern;
    QAction *m_caseSensitive;
    QLabel *m_count;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
};

} // namespace ui
