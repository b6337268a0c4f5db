// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"

class QPlainTextEdit;

namespace ui {

/// Text of several lines, or YAML as it is written; as high as its text within limits.
class TextControl final : public FieldControl
{
    Q_OBJECT

public:
    /// `type` is Text or Raw.
    TextControl(app::FieldType type, const FormContext &context, QWidget *parent);

    void setField(const app::Field &field, const app::FieldSpec &spec,
                  const QString &frontMatter) override;
    void setHint(const QString &hint) override;
    [[nodiscard]] QWidget &focusTarget() override;

private:
    [[nodiscard]] QString text() const;
    void emitValue();
    void updateHeight();

    app::FieldType m_type;
    QPlainTextEdit *m_edit;
    QString m_finalBreaks; ///< The line breaks at the value's end, which are not shown.
    bool m_isShowing = false;
};

} // namespace ui
