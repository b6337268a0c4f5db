// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/frontmatterform/fieldcontrol.h"

#include <QList>

class QVBoxLayout;

namespace ui {

class FieldRow;
class NameEdit;

/// The fields of a map, one below the other, each with its own control.
class GroupControl final : public FieldControl
{
    Q_OBJECT

public:
    GroupControl(const FormContext &context, QWidget *parent);

    void setField(const app::Field &field, const app::FieldSpec &spec,
                  const QString &frontMatter) override;
    [[nodiscard]] QWidget &focusTarget() override;

    /// Opens a line for the name of a new part.
    void startNaming();

    /// True where each part of the map can be told by a path.
    [[nodiscard]] static bool canShow(const app::Field &field);

private:
    [[nodiscard]] FieldRow *makeRow(const app::FieldSpec &spec);
    [[nodiscard]] QStringList offeredNames() const;
    void moveBy(const QString &path, int steps);

    QVBoxLayout *m_layout;
    QList<FieldRow *> m_rows;
    QString m_key;
    NameEdit *m_nameEdit = nullptr; ///< While a part is being added.
};

} // namespace ui
