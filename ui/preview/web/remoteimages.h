// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QCache>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>

namespace ui {

/// An image as it came from its site.
struct RemoteImage {
    QByteArray type; ///< `image/…`; empty where nothing of that kind came.
    QByteArray content;
};

/// Loads images from other sites, for posts whose reader allowed it. The application does that, so
/// that the page stays without a network: no cookie, no referrer, no script goes along, and what
/// comes is an image of a bearable size or nothing.
class RemoteImages final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const RemoteImage &)>;

    explicit RemoteImages(QObject *parent = nullptr);

    /// Calls `done` in the event loop, or at once for what was loaded before. `url` is http or
    /// https; a scheme that is left out counts as https.
    void load(QUrl url, const Done &done);
    /// Requests that were sent so far.
    [[nodiscard]] int requestCount() const { return m_requestCount; }

private:
    void finish(QNetworkReply &reply, const QUrl &url, const Done &done);

    QNetworkAccessManager m_network;
    QCache<QUrl, RemoteImage> m_loaded;
    int m_requestCount = 0;
};

} // namespace ui
