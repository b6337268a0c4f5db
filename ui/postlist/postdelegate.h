// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class ThemeController;

/// Draws a post as two lines: its title, and muted below it the day and tags.
class PostDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// `theme` outlives this.
    PostDelegate(const ThemeController &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const ThemeController &m_theme;
};

} // namespace ui
