// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/post/postplace.h"
#include "app/site/siteframe.h"
#include "ui/preview/web/imageremark.h"
#include "ui/preview/web/remoteimages.h"

#include <QByteArray>
#include <QList>
#include <QPointer>
#include <QStringList>
#include <QUrl>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlSchemeHandler>

#include <memory>
#include <optional>

namespace ui {

class DiagramRenderer;

/// The page's scheme, `post:`. Nothing else is ever loaded.
[[nodiscard]] const QByteArray &postScheme();
/// Address of the page that all posts are shown in.
[[nodiscard]] QUrl shellUrl();

/// Address of a published page of the user's site that posts are shown in: on a host of its own, at
/// the path that it has on the site's server, so that what it names is found. Each `round` has
/// another host: Chromium keeps style sheets of one that it has seen, whatever became of their
/// files.
[[nodiscard]] QUrl frameUrl(const app::SiteFrame &frame, int round);
/// Whether `url` is on such a host.
[[nodiscard]] bool isOnSiteHost(const QUrl &url);

/// Makes the scheme known: secure, one host, neither local nor open to other origins. Must be
/// called before the first object of Qt WebEngine is made; being later than the QApplication does
/// no harm, since Chromium's lists of schemes are closed when its context starts, with the first
/// profile. Calling it again does nothing.
void registerPostScheme();

/// Serves the page, its style sheets and the images of the post; all else is "not found". On the
/// host of the site it serves the frame, what lies in the built folder (readPublishedFile()), and
/// our own files below `/-byline`.
///
/// An image is asked for as `/image?ROUND&DESTINATION`: DESTINATION is what stands in the post,
/// percent-encoded as a whole. As a path of its own Chromium would resolve `..`, `//host` and
/// `%2e` before we saw them; so it reaches locateImage() as the author wrote it, decoded once.
/// A diagram is asked for as `/diagram?SCHEME&SOURCE`: `dark` or `light`, and its source.
/// ROUND only tells the addresses of two posts with equal destinations apart; where it ends in `s`,
/// the reader asked to see a drawing (SVG) of another site.
class PostSchemeHandler final : public QWebEngineUrlSchemeHandler
{
    Q_OBJECT

public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;

    void setPlace(const app::PostPlace &place) { m_place = place; }
    /// Destinations of images that are being written: who asks for one waits until it is not among
    /// them any more.
    void setArriving(const QStringList &destinations);
    /// Whether images of other sites are loaded.
    void setLoadsRemote(bool loads) { m_loadsRemote = loads; }
    /// Without any, diagrams are not found. `diagrams` outlives this.
    void setDiagrams(DiagramRenderer *diagrams) { m_diagrams = diagrams; }
    /// What is at `url`, a frameUrl(). Null for none.
    void setFrame(const std::shared_ptr<const app::SiteFrame> &frame, const QUrl &url);
    void requestStarted(QWebEngineUrlRequestJob *job) override;

Q_SIGNALS:
    /// Of a diagram that could not be drawn: in mermaid's words, empty where it took too long.
    void diagramFailed(const QString &source, const QString &problem);
    /// What there is to say about the image with that destination.
    void imageRemarked(const QString &destination, const ui::ImageRemark &remark);

private:
    void replyFromSite(QWebEngineUrlRequestJob *job);
    void replyWithOwn(QWebEngineUrlRequestJob *job, const QUrl &url);
    void replyWithImage(QWebEngineUrlRequestJob *job, const QUrl &url);
    void replyWithLocalImage(QWebEngineUrlRequestJob *job, const QString &destination);
    void replyWithRemoteImage(QWebEngineUrlRequestJob *job, const QString &destination);
    void replyWithDiagram(QWebEngineUrlRequestJob *job, const QUrl &url);

    /// Who waits for an image that is being written.
    struct Waiting {
        QPointer<QWebEngineUrlRequestJob> job;
        QString destination;
    };

    app::PostPlace m_place;
    QStringList m_arriving;
    QList<Waiting> m_waiting;
    DiagramRenderer *m_diagrams = nullptr;
    std::shared_ptr<const app::SiteFrame> m_frame;
    QUrl m_frameUrl;
    bool m_loadsRemote = false;
    RemoteImages m_remote;
};

/// The destination in an address of an image; nothing where the address is not of that form.
[[nodiscard]] std::optional<QString> imageDestination(const QUrl &url);

/// `image/…` by the suffix of a file's name; empty for what is no image that the page may show.
[[nodiscard]] QByteArray imageContentType(const QString &path);

} // namespace ui
