// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"

class QToolButton;

namespace ui {

/// A colour as it is written, and a button that shows it and chooses another one.
class ColourControl final : public FieldControl
{
    Q_OBJECT

public:
    ColourControl(const FormContext &context, QWidget *parent);

    void setField(const app::Field &field, const app::FieldSpec &spec,
                  const QString &frontMatter) override;
    void setHint(const QString &hint) override;
    [[nodiscard]] QWidget &focusTarget() override;

private:
    void updateSwatch();
    void choose();

    QLineEdit *m_edit;
    QToolButton *m_button;
};

} // namespace ui
