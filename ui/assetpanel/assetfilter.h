// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace ui {

/// Shows the images of one state alone.
class AssetFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Used, Unused, Missing };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    [[nodiscard]] Show shown() const { return m_show; }
    void setShown(Show show);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Show m_show = Show::All;
};

} // namespace ui
