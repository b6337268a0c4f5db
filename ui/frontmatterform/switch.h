// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

namespace ui {

class ThemeController;

/// Yes or no as a knob in a slot; the space key turns it.
class Switch final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Switch(const ThemeController &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeController &m_theme;
};

} // namespace ui
