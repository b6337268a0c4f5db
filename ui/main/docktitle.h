// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QDockWidget;
class QMainWindow;

namespace ui {

class ThemeController;

/// The title of a dock in the look of the rest: its name and a button that hides it. Dragging it
/// moves the dock. A dock that is one of several tabs shows none: its tab names it already.
class DockTitle final : public QWidget
{
    Q_OBJECT

public:
    /// To be set as the title bar widget of `dock`.
    DockTitle(QDockWidget &dock, const ThemeController &theme);

    /// Looks again whether the dock is one of several tabs.
    void update(const QMainWindow &window);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    QDockWidget &m_dock;
    QWidget *m_content;
};

} // namespace ui
