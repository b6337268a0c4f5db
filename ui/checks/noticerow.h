// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/renderedpost.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class ThemeController;

/// One notice: what it says, where, and a button that mends it where that can be offered.
class NoticeRow final : public QFrame
{
    Q_OBJECT

public:
    NoticeRow(const app::Notice &notice, const ThemeController &theme, QWidget *parent = nullptr);

    [[nodiscard]] const app::Notice &notice() const { return m_notice; }

Q_SIGNALS:
    void lineRequested();
    void fixRequested();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void updateIcon();

    app::Notice m_notice;
    const ThemeController &m_theme;
    QLabel *m_icon;
};

} // namespace ui
