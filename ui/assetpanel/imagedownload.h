// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/error.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>

namespace ui {

/// The most bytes that an image of another site may have.
constexpr qint64 LargestDownload = 50'000'000;

/// Fetches an image of another site, because the author of the post asked for it. Only http and
/// https, also after a redirection; no cookie, password or referrer goes along.
class ImageDownload final : public QObject
{
    Q_OBJECT

public:
    /// Stops above `largest` bytes.
    explicit ImageDownload(qint64 largest = LargestDownload, QObject *parent = nullptr);
    ~ImageDownload() override;

    /// One at a time: ends in fetched() or failed(), never before this returns. An address without
    /// a scheme counts as https.
    void fetch(QUrl url);
    /// Neither signal comes for what is on its way.
    void cancel();

Q_SIGNALS:
    /// Bytes; `total` is -1 where the site does not say.
    void progressed(qint64 received, qint64 total);
    void fetched(const QByteArray &bytes);
    /// With an app::ImageRefusal for its reason; `path` is the address.
    void failed(const app::Error &error);

private:
    void take();
    void finish();
    void refuse(app::Error error);

    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    qint64 m_largest;
};

} // namespace ui
