// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QDockWidget;

namespace ui {

class ThemeController;

/// The title of a dock in the look of the rest: its name and a button that hides it. Dragging it
/// moves the dock.
class DockTitle final : public QWidget
{
    Q_OBJECT

public:
    /// To be set as the title bar widget of `dock`.
    DockTitle(QDockWidget &dock, const ThemeController &theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace ui
