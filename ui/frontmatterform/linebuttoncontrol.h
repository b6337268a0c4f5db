// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"

class QToolButton;

namespace ui {

/// A line of text and a button that does something with it.
class LineButtonControl : public FieldControl
{
    Q_OBJECT

public:
    void setField(const app::Field &field, const app::FieldSpec &spec,
                  const QString &frontMatter) override;
    void setHint(const QString &hint) override;
    [[nodiscard]] QWidget &focusTarget() override;

protected:
    /// `words` say what the button does.
    LineButtonControl(const QString &words, const FormContext &context, QWidget *parent);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QToolButton &button() { return *m_button; }
    /// As if it had been typed.
    void write(const QString &text);

    /// The text or the theme is another one.
    virtual void updateButton() = 0;
    virtual void press() = 0;

private:
    QLineEdit *m_edit;
    QToolButton *m_button;
};

} // namespace ui
