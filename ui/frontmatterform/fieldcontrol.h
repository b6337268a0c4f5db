// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/frontmatter.h"
#include "ui/frontmatterform/formcontext.h"

#include <QVariant>
#include <QWidget>

class QLineEdit;

namespace ui {

/// Shows one field's value and lets it be changed.
class FieldControl : public QWidget
{
    Q_OBJECT

public:
    /// `context` outlives this.
    explicit FieldControl(const FormContext &context, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_context(context)
    { }

    /// Shows the value of `field`, read from `frontMatter`. Cursor and selection stay where the
    /// value is the one that is shown already. Emits nothing.
    virtual void setField(const app::Field &field, const app::FieldSpec &spec,
                          const QString &frontMatter)
        = 0;
    /// What an empty control says of its field.
    virtual void setHint(const QString &) { }
    /// The widget that the label belongs to and that takes the keys.
    [[nodiscard]] virtual QWidget &focusTarget() = 0;

Q_SIGNALS:
    /// The user wants the value to be this one (setField's types).
    void valueEdited(const QVariant &value);
    /// The same for a value inside of this one; `path` begins with the field's own key.
    void partEdited(const QString &path, const QVariant &value);
    void partRenameRequested(const QString &path, const QString &newKey);
    void partRemoveRequested(const QString &path);
    /// `index` is the new place among its siblings.
    void partMoveRequested(const QString &path, int index);
    void partAddRequested(const QString &path);

protected:
    const FormContext &m_context;
};

[[nodiscard]] FieldControl *makeFieldControl(app::FieldType type, const FormContext &context,
                                             QWidget *parent);

/// Puts `text` into `edit` where it shows another one; keeps the cursor as far as it can.
void showText(QLineEdit &edit, const QString &text);

/// Lets a text that is too long for `edit` be seen from its start again once the keyboard is gone.
void showStartWhenLeft(QLineEdit &edit);

} // namespace ui
