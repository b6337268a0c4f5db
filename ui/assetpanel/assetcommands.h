// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imagescanner.h"
#include "app/assets/imagetrash.h"
#include "app/blog/imageadvice.h"
#include "app/fields/blogfields.h"
#include "app/post/postdocument.h"
#include "ui/common/imagerepair.h"

#include <QObject>
#include <QPoint>
#include <QPointer>

class QMenu;
class QModelIndex;

namespace app {
class ImageTasks;
}

namespace ui {

class ActionSet;
class AssetModel;
class AssetPanelWidget;
class ImageRelocator;

/// What can be done with one image of the panel: by its menu, and by keys in the view.
class AssetCommands final : public QObject
{
    Q_OBJECT

public:
    /// All outlive this.
    AssetCommands(ActionSet &actions, app::ImageTasks &tasks, ImageRelocator &relocator,
                  app::ImageScanner &scanner, AssetModel &model, AssetPanelWidget &widget,
                  QObject *parent = nullptr);

    /// Null where nothing is open.
    void setPost(app::PostDocument *document);
    void setPlace(const app::PostPlace &place);
    /// Tells how fields refer to images.
    void setBlog(const app::BlogFields &blog) { m_blog = blog; }
    /// To be called when the list of images is another one.
    void showDetails();
    /// Asks where files are that are missing.
    [[nodiscard]] ImageRepair &repair() { return m_repair; }

Q_SIGNALS:
    void insertRequested(const QString &markdown);
    void lineRequested(int line);
    /// A line of another text of the blog.
    void placeRequested(const QString &path, int line);
    /// The image at `path` came back from the trash.
    void returned(const QString &path);
    /// Images of other sites, by their addresses, are to be brought into the post.
    void downloadRequested(const QStringList &addresses);
    void failed(const app::Error &error);

private:
    void connectDetails();
    void setAltText(const app::PostImage &described, const QString &altText);
    void putSpellingRight(const app::PostImage &missing);
    [[nodiscard]] bool isNewest() const;
    void showMenu(const QModelIndex &index, const QPoint &globalPosition);
    void addRemoteCommands(QMenu &menu, const app::PostImage &shown);
    void addRepairs(QMenu &menu, const app::PostImage &shown);
    void takeAdvice();
    void moveWhereServed(const QString &path, const QString &folder);
    void repairMissing(const QModelIndex &index);
    void addFileCommands(QMenu &menu, const app::PostImage &shown);
    void setFrontMatter(const QString &key, const QString &path);
    void edit(const app::PostImage &image);
    void chooseReplacement(const QString &path);
    void chooseFolder(const QString &path);
    void open(const QString &path);
    void copy(const QModelIndex &index);
    void insert(const QModelIndex &index);
    void showInText(const QModelIndex &index);
    void trash(const QModelIndex &index);
    void offerRestore(const app::TrashedImage &image);
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] const app::PostImage *image(const QModelIndex &index) const;

    ActionSet &m_actions;
    app::ImageTasks &m_tasks;
    ImageRelocator &m_relocator;
    app::ImageScanner &m_scanner;
    AssetModel &m_model;
    AssetPanelWidget &m_widget;
    QPointer<app::PostDocument> m_document;
    app::PostPlace m_place;
    app::BlogFields m_blog;
    ImageRepair m_repair;
    app::ImageAdvices m_advices; ///< On the images that are shown.
    quint64 m_adviceRequest = 0; ///< The last one: what comes of those before it is stale.
    QString m_replaced; ///< The image for which another file was chosen.
};

} // namespace ui
