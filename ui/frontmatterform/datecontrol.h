// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"

class QCalendarWidget;
class QLineEdit;
class QToolButton;

namespace ui {

/// The date as it is written, and a calendar that replaces its day and leaves the rest.
class DateControl final : public FieldControl
{
    Q_OBJECT

public:
    DateControl(const ThemeController &theme, QWidget *parent);

    void setField(const app::Field &field, const QString &frontMatter) override;
    [[nodiscard]] QWidget &focusTarget() override;

private:
    void updateIcon();
    void showCalendar();
    void setDay(QDate day);
    void emitValue(const QString &text);

    const ThemeController &m_theme;
    QLineEdit *m_edit;
    QToolButton *m_button;
    bool m_isQuoted = false;
};

} // namespace ui
