// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/postlist/postlistmodel.h"

#include <QLocale>

#include <algorithm>

namespace ui {
namespace {

QString secondLine(const app::PostEntry &post)
{
    QStringList parts;
    if (post.moment.isValid())
        parts.append(QLocale().toString(post.moment.date(), QLocale::ShortFormat));
    else if (!post.date.isEmpty())
        parts.append(post.date);
    if (!post.tags.isEmpty())
        parts.append(post.tags.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void PostListModel::setPosts(const QList<app::PostEntry> &posts)
{
    if (posts == m_posts)
        return;
    beginResetModel();
    m_posts = posts;
    endResetModel();
}

int PostListModel::rowOf(const QString &path) const
{
    const auto found = std::ranges::find(m_posts, path, &app::PostEntry::path);
    return found == m_posts.end() ? -1 : static_cast<int>(found - m_posts.begin());
}

int PostListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_posts.size());
}

QVariant PostListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const app::PostEntry &post = m_posts.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return post.title;
    case Qt::ToolTipRole:
    case PathRole:
        return post.path;
    case SecondLineRole:
        return secondLine(post);
    case IsDraftRole:
        return post.isDraft;
    case FilterRole:
        return QStringList{
            post.title, post.subtitle, post.date, post.tags.join(u' '), post.categories.join(u' '),
            post.path}
            .join(u'\n');
    default:
        return {};
    }
}

} // namespace ui
