// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/outline/outlinemodel.h"

#include <algorithm>

namespace ui {

void OutlineModel::setHeadings(const QList<app::Heading> &headings)
{
    if (headings == m_headings)
        return;
    if (headings.size() == m_headings.size() && !headings.isEmpty()) {
        m_headings = headings;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_headings = headings;
    endResetModel();
}

int OutlineModel::rowOfLine(int line) const
{
    const auto next = std::ranges::upper_bound(m_headings, line, {}, &app::Heading::line);
    return static_cast<int>(next - m_headings.begin()) - 1;
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const app::Heading &heading = m_headings.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return heading.text.isEmpty() ? tr("(no text)") : heading.text;
    case Qt::ToolTipRole:
        return heading.text;
    case LevelRole:
        return heading.level;
    case LineRole:
        return heading.line;
    default:
        return {};
    }
}

} // namespace ui
