// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"

class QToolButton;

namespace ui {

/// An address, and a button that opens it in the browser.
class LinkControl final : public FieldControl
{
    Q_OBJECT

public:
    LinkControl(const FormContext &context, QWidget *parent);

    void setField(const app::Field &field, const app::FieldSpec &spec,
                  const QString &frontMatter) override;
    void setHint(const QString &hint) override;
    [[nodiscard]] QWidget &focusTarget() override;

private:
    void update();
    void open();

    QLineEdit *m_edit;
    QToolButton *m_button;
};

} // namespace ui
