// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSortFilterProxyModel>

namespace ui {

/// Shows the images of one state or with one problem alone, in one of several orders.
class AssetFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show {
        All,
        Used,
        Unused,
        Missing, ///< Also what lies outside of the blog.
        Online,
        Large,
        NotDescribed,
        Misnamed, ///< By case or form of Unicode.
        Copies,
    };
    enum class Order { Text, Name, Largest, Newest };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    [[nodiscard]] Show shown() const { return m_show; }
    void setShown(Show show);
    [[nodiscard]] Order order() const { return m_order; }
    void setOrder(Order order);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Show m_show = Show::All;
    Order m_order = Order::Text;
};

} // namespace ui
