// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/previewplugin.h"
#include "ui/preview/web/blockfeed.h"
#include "ui/preview/web/diagramrenderer.h"
#include "ui/preview/web/lockedpage.h"
#include "ui/preview/web/lockedprofile.h"
#include "ui/preview/web/pagefinder.h"
#include "ui/preview/web/pageprinter.h"
#include "ui/preview/web/remoteimagerule.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <memory>
#include <optional>

class QWebEngineView;

namespace ui {

/// Keeps the page in step with what was handed over last. The shell is loaded once; posts come as
/// patches, one on its way at a time, the newest post wins.
class WebPreview final : public QObject, public PreviewPage
{
    Q_OBJECT

public:
    WebPreview(PreviewListener &listener, PreviewLook look);
    ~WebPreview() override;

    [[nodiscard]] QWidget *widget() override;
    void setTheme(const Theme &theme) override;
    void setLook(const PreviewLook &look) override;
    void beginPost() override;
    void setPlace(const app::PostPlace &place) override;
    void showHeader(const app::PostHeader &header) override;
    void showPost(const app::RenderedPostPtr &post) override;
    void setRemoteImages(bool areLoaded, bool hasBlog) override;
    void setArrivingImages(const QStringList &destinations) override;
    void reloadImages() override;
    void scrollTo(const app::ReadingPlace &place) override;
    void setZoom(double factor) override;
    void find(const PageSearch &search) override;
    bool copySelection() override;
    void printToPdf(const QPageLayout &layout,
                    const std::function<void(const app::Result<QByteArray> &)> &done) override;
    void print() override;
    [[nodiscard]] qint64 rendererProcessId() const override;
    void restart() override;

private:
    enum class State {
        Loading, ///< The shell is on its way.
        Ready,
        Stopped, ///< The renderer died too often.
    };

    void connectFeed();
    void loadShell();
    [[nodiscard]] bool isChoosing() const;
    void makeReady();
    void runHeader();
    [[nodiscard]] bool keepsOldPost() const { return m_isBetweenPosts || m_feed.isBeforePost(); }
    void followRemoteRule(ShownImages shown);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void takeMessage(const QJsonObject &message);
    void takeTask(const QJsonObject &task);
    void handleRendererEnd();
    void showContextMenu(const QPoint &position);

    PreviewListener &m_listener;
    State m_state = State::Loading;

    // What the page should show.
    std::optional<Theme> m_theme;
    PreviewLook m_look;
    int m_frameRound = 0;
    app::PostPlace m_place;
    app::PostHeader m_header;
    app::RenderedPostPtr m_post;
    double m_zoom = 1.0;
    std::optional<app::ReadingPlace> m_reading; ///< Where the view is, to come back to.
    bool m_isBetweenPosts = false; ///< From beginPost() to showPost().
    int m_imageRound = 0;
    RemoteImageRule m_remoteRule;

    QList<std::chrono::steady_clock::time_point> m_deaths;

    // Destroyed in reverse order: the profiles go last.
    DiagramRenderer m_diagrams;
    LockedProfile m_profile;
    LockedPage m_page;
    BlockFeed m_feed;
    QPointer<QWebEngineView> m_view;
    PagePrinter m_printer;
    PageFinder m_finder;
};

} // namespace ui
