// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/frontmatter/frontmatter.h"
#include "app/post/postplace.h"
#include "ui/frontmatterform/fieldkind.h"

#include <QWidget>

namespace ui {

class ThemeController;

/// Shows one field's value and lets it be changed.
class FieldControl : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows the value of `field`, read from `frontMatter`. Cursor and selection stay where the
    /// value is the one that is shown already. Emits nothing.
    virtual void setField(const app::Field &field, const QString &frontMatter) = 0;
    /// Where the post lies, for controls that look for files.
    virtual void setPlace(const app::PostPlace &) { }
    /// The widget that the label belongs to and that takes the keys.
    [[nodiscard]] virtual QWidget &focusTarget() = 0;

Q_SIGNALS:
    /// The user wants the value to be this one (setField's types).
    void valueEdited(const QVariant &value);
};

[[nodiscard]] FieldControl *makeFieldControl(FieldKind kind, const ThemeController &theme,
                                             QWidget *parent);

} // namespace ui
