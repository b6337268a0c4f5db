// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"

namespace ui {

class Switch;

/// A switch; the post's own words for yes and no stay.
class YesNoControl final : public FieldControl
{
    Q_OBJECT

public:
    YesNoControl(const FormContext &context, QWidget *parent);

    void setField(const app::Field &field, const app::FieldSpec &spec,
                  const QString &frontMatter) override;
    [[nodiscard]] QWidget &focusTarget() override;

private:
    Switch *m_switch;
};

} // namespace ui
