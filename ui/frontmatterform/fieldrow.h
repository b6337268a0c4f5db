// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

/// A key with its control, a menu to rename and remove it, and what is wrong with it.
class FieldRow final : public QWidget
{
    Q_OBJECT

public:
    FieldRow(const QString &key, FieldKind kind, const ThemeController &theme,
             QWidget *parent = nullptr);

    [[nodiscard]] QString key() const { return m_key; }
    [[nodiscard]] FieldKind kind() const { return m_kind; }
    [[nodiscard]] FieldControl &control() { return *m_control; }
    [[nodiscard]] bool hasFocusInside() const;

    void setField(const app::Field &field, const QString &frontMatter);
    /// Below the control; empty for nothing.
    void setProblem(const QString &text);
    void startRenaming();

Q_SIGNALS:
    void valueEdited(const QString &key, const QVariant &value);
    void renameRequested(const QString &key, const QString &newKey);
    void removeRequested(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void updateIcon();
    void showMenu();
    void finishRenaming(bool isAccepted);

    const ThemeController &m_theme;
    QString m_key;
    FieldKind m_kind;
    QLabel *m_label;
    QLineEdit *m_nameEdit;
    QToolButton *m_menuButton;
    FieldControl *m_control;
    QLabel *m_problem;
};

} // namespace ui
