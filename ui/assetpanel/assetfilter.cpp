// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/assetfilter.h"

#include "ui/assetpanel/assetmodel.h"

#include <QDateTime>

namespace ui {

void AssetFilter::setShown(Show show)
{
    if (show == m_show)
        return;
    m_show = show;
    invalidateFilter();
}

void AssetFilter::setOrder(Order order)
{
    m_order = order;
    sort(order == Order::Text ? -1 : 0);
    invalidate();
}

bool AssetFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    using State = app::PostImage::State;
    using Problem = app::ImageProblem;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto state = static_cast<State>(index.data(AssetModel::StateRole).toInt());
    const auto has = [&index](Problem problem) {
        return index.data(AssetModel::ProblemsRole).toList().contains(int(problem));
    };
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Used:
        return state != State::Unused;
    case Show::Unused:
        return state == State::Unused;
    case Show::Missing:
        return state == State::Missing || state == State::Refused
            || index.data(AssetModel::UnservedRole).toBool();
    case Show::Online:
        return state == State::Remote;
    case Show::Large:
        return has(Problem::TooLarge);
    case Show::NotDescribed:
        return has(Problem::NoAltText);
    case Show::Misnamed:
        return has(Problem::WrongCase) || has(Problem::DecomposedName);
    case Show::Copies:
        return has(Problem::Duplicate);
    }
    return true;
}

bool AssetFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    switch (m_order) {
    case Order::Text:
        break;
    case Order::Name:
        return left.data().toString().localeAwareCompare(right.data().toString()) < 0;
    case Order::Largest:
        return left.data(AssetModel::SizeRole).toLongLong()
            > right.data(AssetModel::SizeRole).toLongLong();
    case Order::Newest:
        return left.data(AssetModel::ChangedRole).toDateTime()
            > right.data(AssetModel::ChangedRole).toDateTime();
    }
    return left.row() < right.row();
}

} // namespace ui
