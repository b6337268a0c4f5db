// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"

#include <QList>
#include <QStringList>

class QToolButton;
class QVBoxLayout;

namespace ui {

/// Texts one below the other, and an empty line to go on in. Return begins another one, Backspace
/// in an empty one takes it out, Up and Down walk through them.
class ListControl final : public FieldControl
{
    Q_OBJECT

public:
    ListControl(const FormContext &context, QWidget *parent);

    void setField(const app::Field &field, const app::FieldSpec &spec,
                  const QString &frontMatter) override;
    void setHint(const QString &hint) override;
    [[nodiscard]] QWidget &focusTarget() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setLines(const QStringList &lines);
    [[nodiscard]] QStringList lines() const;
    void insertLine(qsizetype index);
    void addClearing(QLineEdit &edit);
    void removeLine(qsizetype index);
    void emitValue();
    void keepSpareLine();
    void nameLines();

    QVBoxLayout *m_layout;
    QList<QLineEdit *> m_edits; ///< An empty one stands for nothing; the last one is.
    QString m_hint;
};

} // namespace ui
