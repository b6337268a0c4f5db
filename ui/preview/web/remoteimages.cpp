// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/remoteimages.h"

#include "ui/common/imagerequest.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <chrono>

namespace ui {
namespace {

using namespace std::chrono_literals;

constexpr auto Deadline = 20s;
constexpr qint64 LargestImage = 32 * 1024 * 1024; // Bytes.
constexpr int CacheSize = 64 * 1024 * 1024; // Bytes.

} // namespace

RemoteImages::RemoteImages(QObject *parent)
    : QObject(parent)
    , m_loaded(CacheSize)
{ }

void RemoteImages::load(QUrl url, const Done &done)
{
    if (url.scheme().isEmpty())
        url.setScheme(QStringLiteral("https"));
    // A name and a password are nobody's to send.
    url.setUserInfo({});
    if (const RemoteImage *loaded = m_loaded.object(url)) {
        done(*loaded);
        return;
    }
    ++m_requestCount;
    QNetworkReply *reply = m_network.get(imageRequest(url, Deadline));
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > LargestImage)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this,
            [this, reply, url, done] { finish(*reply, url, done); });
}

void RemoteImages::finish(QNetworkReply &reply, const QUrl &url, const Done &done)
{
    reply.deleteLater();
    const QByteArray type = reply.header(QNetworkRequest::ContentTypeHeader).toByteArray();
    const bool isImage = type.startsWith("image/") && reply.error() == QNetworkReply::NoError;
    const RemoteImage image
        = isImage ? RemoteImage{type.split(';').first(), reply.readAll()} : RemoteImage();
    if (isImage)
        m_loaded.insert(url, new RemoteImage(image), int(image.content.size()) + 1);
    done(image);
}

} // namespace ui
