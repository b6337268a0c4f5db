// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/assetpanel/imagedownload.h"

#include "app/assets/imagerefusal.h"
#include "ui/common/imagerequest.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <chrono>

namespace ui {
namespace {

using namespace std::chrono_literals;
using app::Error;
using app::ImageRefusal;

constexpr auto Deadline = 30s; // Without a byte.

Error tooLarge(const QUrl &url)
{
    return {Error::Kind::TooComplex, url.toString(), 0, {}, int(ImageRefusal::TooManyBytes)};
}

} // namespace

ImageDownload::ImageDownload(qint64 largest, QObject *parent)
    : QObject(parent)
    , m_largest(largest)
{ }

ImageDownload::~ImageDownload()
{
    cancel();
}

void ImageDownload::fetch(QUrl url)
{
    cancel();
    if (url.scheme().isEmpty())
        url.setScheme(QStringLiteral("https"));
    url.setUserInfo({});
    if ((url.scheme() != u"http" && url.scheme() != u"https") || url.host().isEmpty()) {
        const Error error{
            Error::Kind::InvalidArgument, url.toString(), 0, {}, int(ImageRefusal::NotOnTheWeb)};
        QMetaObject::invokeMethod(
            this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        return;
    }
    m_reply = m_network.get(imageRequest(url, Deadline));
    // downloadProgress() leaves out steps.
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &ImageDownload::take);
    connect(m_reply, &QNetworkReply::readyRead, this, &ImageDownload::take);
    connect(m_reply, &QNetworkReply::finished, this, &ImageDownload::finish);
}

void ImageDownload::cancel()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void ImageDownload::take()
{
    const QVariant stated = m_reply->header(QNetworkRequest::ContentLengthHeader);
    const qint64 total = stated.isValid() ? stated.toLongLong() : -1;
    const qint64 received = m_reply->bytesAvailable();
    // What the site promises and what it sends are two things.
    if (received > m_largest || total > m_largest)
        refuse(tooLarge(m_reply->url()));
    else
        Q_EMIT progressed(received, total);
}

void ImageDownload::finish()
{
    if (m_reply->error() == QNetworkReply::NoError) {
        const QByteArray bytes = m_reply->readAll();
        m_reply->deleteLater();
        m_reply.clear();
        Q_EMIT fetched(bytes);
        return;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString why = status >= 400 ? QString::number(status) : m_reply->errorString();
    refuse({Error::Kind::Io, m_reply->url().toString(), 0, why, int(ImageRefusal::NoAnswer)});
}

void ImageDownload::refuse(Error error)
{
    cancel();
    Q_EMIT failed(error);
}

} // namespace ui
