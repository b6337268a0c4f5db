// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imageprocessing.h"
#include "app/assets/pastedpicture.h"
#include "app/assets/thumbnailcache.h"
#include "ui/assetpanel/assetfilter.h"

#include <QWidget>

#include <functional>

class QActionGroup;
class QImage;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ui {

class ActionSet;
class AssetDetails;
class AssetModel;
class AssetView;
class DownloadBar;
class ImportOptionsMenu;
class MessageBar;
class ThemeController;

/// The panel: count, filter and buttons above the grid; what to do where there is no image. Takes
/// images that are dropped on it.
class AssetPanelWidget final : public QWidget
{
    Q_OBJECT

public:
    /// All outlive this.
    AssetPanelWidget(ActionSet &actions, const ThemeController &theme, AssetModel &model);

    [[nodiscard]] const ThemeController &theme() const { return m_theme; }
    [[nodiscard]] AssetView &view() { return *m_view; }
    [[nodiscard]] AssetDetails &details() { return *m_details; }
    /// What happens to images that come into the blog.
    [[nodiscard]] ImportOptionsMenu &importMenu() { return *m_importMenu; }
    [[nodiscard]] DownloadBar &downloadBar() { return *m_downloadBar; }
    [[nodiscard]] MessageBar &messageBar() { return *m_messageBar; }
    [[nodiscard]] app::ThumbnailCache &thumbnails() { return m_thumbnails; }
    void setImportOptions(const app::ImageOptions &options);
    /// False shows that no post is open.
    void setHasPost(bool hasPost);
    /// Selects the image of this path and brings it into sight; false where it is not shown.
    bool select(const QString &path);
    /// The image that is current, and what is in sight, stay so while `change` replaces the list.
    void keepPlace(const std::function<void()> &change);

Q_SIGNALS:
    void filesDropped(const QStringList &paths);
    void imageDropped(const app::PastedPicture &picture);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addHeader(ActionSet &actions);
    void addPages(ActionSet &actions);
    void addFilterMenu();
    template <typename Value, typename Chosen>
    void addChoices(QMenu &menu, const QList<std::pair<QString, Value>> &choices, Value current,
                    Chosen chosen);
    void setShown(AssetFilter::Show show);
    void updateState();
    void elideCounts();
    void updateIcons();

    const ThemeController &m_theme;
    AssetModel &m_model;
    app::ThumbnailCache m_thumbnails;
    AssetFilter *m_filter;
    QLabel *m_count;
    QString m_counts; ///< What m_count says where it has room.
    QToolButton *m_filterButton;
    ImportOptionsMenu *m_importMenu;
    DownloadBar *m_downloadBar;
    MessageBar *m_messageBar;
    QStackedWidget *m_pages;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QLabel *m_emptyIcon;
    QPushButton *m_emptyButton;
    AssetView *m_view;
    AssetDetails *m_details;
    bool m_hasPost = false;
};

} // namespace ui
