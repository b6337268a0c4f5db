// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/blog/postindex.h"
#include "app/post/postplace.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <atomic>
#include <memory>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStackedWidget;
class QWidget;

namespace app {
class Settings;
}

namespace ui {

class ActionSet;
class PostListModel;
class ThemeController;

/// The posts of the blog that was chosen, else of the one that the open post belongs to;
/// filterable; a click opens one. Read in the background.
class PostListController final : public QObject
{
    Q_OBJECT

public:
    /// All references outlive this.
    PostListController(ActionSet &actions, const ThemeController &theme, app::Settings &settings,
                       QObject *parent = nullptr);
    ~PostListController() override;

    /// Owned by this until a parent widget takes it.
    [[nodiscard]] QWidget &widget();

    /// Marks the post that lies there; one without a file for none.
    void setCurrentPost(const app::PostPlace &place);

public Q_SLOTS:
    /// Reads the blog's folder again.
    void refresh();

Q_SIGNALS:
    void openRequested(const QString &path);
    /// The folder of the post, an `index.md`, is to get another name.
    void folderRenameRequested(const QString &path);
    void removalRequested(const QString &path);

private:
    QWidget *makeEmptyPage(ActionSet &actions);
    QWidget *makeListPage();
    void take(const QList<app::PostEntry> &posts);
    void activate(const QModelIndex &index);
    void open(const QString &path);
    void updateCurrent();
    [[nodiscard]] QString folder() const;

    const ThemeController &m_theme;
    app::Settings &m_settings;
    PostListModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QPointer<QStackedWidget> m_pages;
    QLineEdit *m_filter = nullptr;
    QListView *m_list = nullptr;
    app::PostPlace m_place;
    QString m_listedFolder;
    bool m_isToBeRead = false; ///< A blog was opened and nothing else: its posts get the focus.
    /// Shared with the reading that is under way; a newer one replaces it.
    std::shared_ptr<std::atomic_bool> m_isStale;
};

} // namespace ui
