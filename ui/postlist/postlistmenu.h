// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

class QAction;
class QKeySequence;
class QListView;

namespace ui {

/// What can be done to the current post of a list of posts: in its context menu, which keys open,
/// too, and by the keys that file managers have for it while the list has the focus.
class PostListMenu final : public QObject
{
    Q_OBJECT

public:
    /// Owned by `list`, whose model is set.
    explicit PostListMenu(QListView &list);

Q_SIGNALS:
    /// Each with the post's absolute path.
    void openRequested(const QString &path);
    /// The folder of the post, an `index.md`, is to get another name.
    void folderRenameRequested(const QString &path);
    void removalRequested(const QString &path);

private:
    using Request = void (PostListMenu::*)(const QString &);

    QAction *add(const QString &text, const QKeySequence &key, Request request);
    void addSeparator();
    /// Empty where there is no current post.
    [[nodiscard]] QString path() const;
    void update();

    QListView &m_list;
    QAction *m_renameFolder = nullptr;
};

} // namespace ui
