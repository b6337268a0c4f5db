// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/renderedpost.h"

#include <QAbstractListModel>

namespace ui {

/// The headings of a post in order. A flat list: the level is a role, so that odd nestings (an h4
/// under an h2) show as they are.
class OutlineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        LevelRole = Qt::UserRole, ///< int, 1 to 6.
        LineRole, ///< int, 1-based line of the file.
    };

    using QAbstractListModel::QAbstractListModel;

    void setHeadings(const QList<app::Heading> &headings);
    [[nodiscard]] const QList<app::Heading> &headings() const { return m_headings; }
    /// Row of the heading whose section holds `line`; -1 above the first.
    [[nodiscard]] int rowOfLine(int line) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<app::Heading> m_headings;
};

} // namespace ui
