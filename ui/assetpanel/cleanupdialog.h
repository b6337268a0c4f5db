// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/blogcleanup.h"
#include "app/assets/thumbnailcache.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStandardItem;
class QStandardItemModel;
class QTabWidget;
class QTreeView;

namespace ui {

class MessageBar;
class ThemeController;

/// The images of a blog that nothing uses, with pictures and reasons, to be moved to the trash; and
/// those that are there, to be brought back. Says what could not be read, and offers nothing then.
class CleanupDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `kept` are images that a text uses which is not saved yet.
    CleanupDialog(const app::PostPlace &place, const QStringList &kept,
                  const ThemeController &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Images have gone or come back.
    void filesChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeUnneededPage();
    [[nodiscard]] QWidget *makeTrashPage();
    [[nodiscard]] QTreeView *makeView(QStandardItemModel &model, const QString &name);
    void look();
    void showLook(const app::CleanupLook &look);
    void fillUnneeded(const app::CleanupLook &look);
    void fillTrashed(const QList<app::TrashedImage> &images);
    /// The row `row` of a list: the file at `path` with a picture, then `facts`.
    [[nodiscard]] QList<QStandardItem *> makeRow(int row, const QString &path,
                                                 const QString &shownPath, qint64 size,
                                                 const QStringList &facts);
    /// To be called once when the list is full.
    void arrangeColumns(QStandardItemModel &model);
    void updateButtons();
    void setAllChecked(QStandardItemModel &model);
    void clean();
    void restore();
    void tell(const QString &done, const QList<app::Error> &errors);
    [[nodiscard]] QString shownPath(const QString &path) const;
    [[nodiscard]] QList<QStandardItem *> checked(const QStandardItemModel &model) const;

    bool m_isChoosingAll = false; ///< Rows change by the thousand; the buttons follow at the end.
    app::PostPlace m_place;
    QStringList m_kept;
    const ThemeController &m_theme;
    app::BlogCleanup m_cleanup;
    app::ThumbnailCache m_thumbnails;
    QList<app::TrashedImage> m_trashed;
    QStandardItemModel *m_unneededModel;
    QStandardItemModel *m_trashModel;
    QTabWidget *m_tabs;
    QLabel *m_title;
    QLabel *m_text;
    MessageBar *m_message;
    QPushButton *m_all;
    QPushButton *m_clean;
    QPushButton *m_restoreAll;
    QPushButton *m_restore;
};

} // namespace ui
