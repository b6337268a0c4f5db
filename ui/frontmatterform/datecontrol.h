// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"

class QToolButton;

namespace ui {

/// The date as it is written, and a calendar that replaces its digits and leaves the rest.
class DateControl final : public FieldControl
{
    Q_OBJECT

public:
    DateControl(const FormContext &context, QWidget *parent);

    void setField(const app::Field &field, const app::FieldSpec &spec,
                  const QString &frontMatter) override;
    [[nodiscard]] QWidget &focusTarget() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateIcon();
    void showCalendar();
    void setText(const QString &text);
    [[nodiscard]] QString startText() const;

    app::Field m_field;
    QLineEdit *m_edit;
    QToolButton *m_button;
};

} // namespace ui
