// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ui {

class ThemeController;

/// The line between two fields where one that is being dragged would go.
class DropMark final : public QWidget
{
    Q_OBJECT

public:
    DropMark(const ThemeController &theme, QWidget *parent);

    /// Across the parent, at `y`.
    void showAt(int y);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeController &m_theme;
};

} // namespace ui
