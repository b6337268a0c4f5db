// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/assetfilter.h"

#include "ui/assetpanel/assetmodel.h"

namespace ui {

void AssetFilter::setShown(Show show)
{
    if (show == m_show)
        return;
    m_show = show;
    invalidateFilter();
}

bool AssetFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    using State = app::PostImage::State;
    const QVariant value = sourceModel()->index(row, 0, parent).data(AssetModel::StateRole);
    const auto state = static_cast<State>(value.toInt());
    switch (m_show) {
    case Show::All:
        return true;
    case Show::Used:
        return state != State::Unused;
    case Show::Unused:
        return state == State::Unused;
    case Show::Missing:
        return state == State::Missing || state == State::Refused;
    }
    return true;
}

} // namespace ui
