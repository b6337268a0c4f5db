// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/postindex.h"

#include <QAbstractListModel>
#include <QString>

namespace ui {

/// The posts of a blog, newest first.
class PostListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole, ///< QString, absolute.
        SecondLineRole, ///< QString: the day, and what else tells posts apart.
        IsDraftRole, ///< bool
        FilterRole, ///< QString: everything that a filter looks at.
    };

    using QAbstractListModel::QAbstractListModel;

    void setPosts(const QList<app::PostEntry> &posts);
    /// -1 where `path` is none of them.
    [[nodiscard]] int rowOf(const QString &path) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<app::PostEntry> m_posts;
};

} // namespace ui
