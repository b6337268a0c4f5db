// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace ui {

/// The line in which a field gets its name. Return takes it; Escape, nothing in it and leaving the
/// line end it without one.
class NameEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit NameEdit(const QString &name = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Either of them is the last that is heard of it, until it gets the focus again.
    void named(const QString &name);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace ui
