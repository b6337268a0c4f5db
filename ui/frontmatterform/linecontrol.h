// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"

class QLineEdit;

namespace ui {

/// Text, or a number, on one line.
class LineControl final : public FieldControl
{
    Q_OBJECT

public:
    /// `kind` is Line or Number.
    LineControl(FieldKind kind, QWidget *parent);

    void setField(const app::Field &field, const QString &frontMatter) override;
    [[nodiscard]] QWidget &focusTarget() override;

private:
    void emitValue(const QString &text);

    FieldKind m_kind;
    QLineEdit *m_edit;
};

/// Puts `text` into `edit` where it shows another one; keeps the cursor as far as it can.
void showText(QLineEdit &edit, const QString &text);

} // namespace ui
