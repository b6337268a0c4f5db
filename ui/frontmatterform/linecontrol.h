// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"

namespace ui {

/// Text, or a number, on one line.
class LineControl final : public FieldControl
{
    Q_OBJECT

public:
    /// `type` is Line or Number.
    LineControl(app::FieldType type, const FormContext &context, QWidget *parent);

    void setField(const app::Field &field, const app::FieldSpec &spec,
                  const QString &frontMatter) override;
    void setHint(const QString &hint) override;
    [[nodiscard]] QWidget &focusTarget() override;

private:
    app::FieldType m_type;
    app::Field m_field;
    QLineEdit *m_edit;
};

} // namespace ui
