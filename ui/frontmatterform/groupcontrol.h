// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"

#include <QList>

class QVBoxLayout;

namespace ui {

class FieldRow;

/// The fields of a map, one below the other, each with its own control.
class GroupControl final : public FieldControl
{
    Q_OBJECT

public:
    GroupControl(const FormContext &context, QWidget *parent);

    void setField(const app::Field &field, const app::FieldSpec &spec,
                  const QString &frontMatter) override;
    [[nodiscard]] QWidget &focusTarget() override;

    /// True where each part of the map can be told by a path.
    [[nodiscard]] static bool canShow(const app::Field &field);

private:
    [[nodiscard]] FieldRow *makeRow(const app::FieldSpec &spec);

    QVBoxLayout *m_layout;
    QList<FieldRow *> m_rows;
};

} // namespace ui
