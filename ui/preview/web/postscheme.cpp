// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/postscheme.h"

#include "app/assets/imagelocation.h"
#include "app/base/whenfinished.h"
#include "app/blog/generator.h"
#include "app/blog/unservedimage.h"
#include "app/site/publishedsite.h"
#include "ui/preview/web/diagramrenderer.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QtConcurrent>
#include <QWebEngineUrlScheme>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr qint64 LargestImage = 64 * 1024 * 1024; // Bytes.
constexpr QByteArrayView Host = "preview";
constexpr QLatin1StringView SiteHost("site");
/// Where our own files lie on the site's host.
constexpr QStringView OwnFolder = u"/-byline/";

struct ServedImage {
    QByteArray content;
    QByteArray type;
};

/// Nothing where there is no such image.
std::optional<ServedImage> readImage(const app::ImageLocation &location)
{
    const QByteArray type = imageContentType(location.path);
    if (!location.isFile() || type.isEmpty())
        return {};
    // Opening a pipe or a device would wait forever.
    const QFileInfo entry(location.path);
    QFile file(location.path);
    if (!entry.isFile() || entry.size() > LargestImage || !file.open(QIODevice::ReadOnly))
        return {};
    return ServedImage{file.read(LargestImage), type};
}

/// A name, where the image could be, that differs from its own in case alone; else empty.
QString nameInOtherCase(const QString &destination, const app::PostPlace &place)
{
    for (const app::ImageCandidate &candidate : app::imageCandidates(destination, place)) {
        const QFileInfo file(candidate.path);
        for (const QString &name : file.dir().entryList(QDir::Files)) {
            if (name.compare(file.fileName(), Qt::CaseInsensitive) == 0)
                return name;
        }
    }
    return {};
}

ImageRemark::Kind kindOf(app::UnservedImage::Reason reason)
{
    switch (reason) {
    case app::UnservedImage::Reason::HiddenFolder:
        return ImageRemark::Kind::HiddenFolder;
    case app::UnservedImage::Reason::OutsideOfStatic:
        return ImageRemark::Kind::OutsideOfStatic;
    case app::UnservedImage::Reason::BesideSinglePost:
        return ImageRemark::Kind::BesideSinglePost;
    case app::UnservedImage::Reason::CountsFromPage:
        return ImageRemark::Kind::CountsFromPage;
    }
    return ImageRemark::Kind::None;
}

ImageRemark remarkOn(const QString &destination, const app::ImageLocation &location,
                     const app::PostPlace &place)
{
    if (location.kind == app::ImageLocation::Kind::Refused)
        return {ImageRemark::Kind::Outside, {}};
    if (location.kind == app::ImageLocation::Kind::Missing && location.path.isEmpty())
        return {ImageRemark::Kind::Unknown, {}};
    if (!location.isFile()) {
        const QString other = nameInOtherCase(destination, place);
        return other.isEmpty() ? ImageRemark() : ImageRemark{ImageRemark::Kind::OtherCase, other};
    }
    const auto unserved
        = app::unservedImage(destination, location, place, app::findSite(place.file).generator);
    return unserved ? ImageRemark{kindOf(unserved->reason), unserved->detail} : ImageRemark();
}

struct FoundImage {
    std::optional<ServedImage> image;
    ImageRemark remark;
    bool isArriving = false;
};

/// Runs on a worker: a blog may lie on a slow disk.
FoundImage findImage(const QString &destination, const app::PostPlace &place,
                     const QStringList &arriving)
{
    const app::ImageLocation location = app::locateImage(destination, place);
    const bool isArriving = !location.isFile() && !location.path.isEmpty()
        && std::ranges::any_of(arriving, [&](const QString &one) {
               return app::locateImage(one, place).path == location.path;
           });
    if (isArriving)
        return {{}, {}, true};
    return {readImage(location), remarkOn(destination, location, place)};
}

bool isRemote(const QString &destination)
{
    static const QRegularExpression address(QStringLiteral("^\\s*(https?:)?//"),
                                            QRegularExpression::CaseInsensitiveOption);
    return address.match(destination).hasMatch();
}

/// The resource behind `path`, the page's own files; empty where there is none.
QString resourceAt(const QString &path)
{
    static const QRegularExpression katex(
        QStringLiteral("^/katex/(katex\\.min\\.css|fonts/[A-Za-z0-9_-]+\\.woff2)$"));
    if (path == u"/")
        return QStringLiteral(":/preview/preview.html");
    if (path == u"/preview.css" || path == u"/header.css" || path == u"/code.css"
        || path == u"/notes.css" || path == u"/looks.css" || path == u"/print.css"
        || path == u"/github-markdown.css")
        return QStringLiteral(":/preview") + path;
    return katex.match(path).hasMatch() ? u':' + path : QString();
}

QByteArray contentType(const QString &resource)
{
    if (resource.endsWith(u".html"))
        return QByteArrayLiteral("text/html");
    return resource.endsWith(u".css") ? QByteArrayLiteral("text/css")
                                      : QByteArrayLiteral("font/woff2");
}

void reply(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &content)
{
    auto *buffer = new QBuffer(job);
    buffer->setData(content);
    buffer->open(QIODevice::ReadOnly);
    job->reply(type, buffer);
}

void replyWithResource(QWebEngineUrlRequestJob *job, const QString &resource)
{
    QFile file(resource);
    if (!resource.isEmpty() && file.open(QIODevice::ReadOnly))
        reply(job, contentType(resource), file.readAll());
    else
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
}

} // namespace

const QByteArray &postScheme()
{
    static const QByteArray scheme = QByteArrayLiteral("post");
    return scheme;
}

QUrl shellUrl()
{
    return QUrl(QStringLiteral("post://preview/"));
}

QUrl frameUrl(const app::SiteFrame &frame, int round)
{
    QUrl url;
    url.setScheme(QString::fromLatin1(postScheme()));
    url.setHost(SiteHost + QString::number(round));
    url.setPath(frame.site.basePath + u'/' + frame.page, QUrl::DecodedMode);
    return url;
}

bool isOnSiteHost(const QUrl &url)
{
    return url.scheme() == QLatin1StringView(postScheme()) && url.host().startsWith(SiteHost);
}

void registerPostScheme()
{
    if (QWebEngineUrlScheme::schemeByName(postScheme()).name() == postScheme())
        return;
    QWebEngineUrlScheme scheme(postScheme());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

void PostSchemeHandler::setFrame(const std::shared_ptr<const app::SiteFrame> &frame,
                                 const QUrl &url)
{
    m_frame = frame;
    m_frameUrl = url;
}

void PostSchemeHandler::setArriving(const QStringList &destinations)
{
    if (destinations == m_arriving)
        return;
    m_arriving = destinations;
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        if (waiting.job)
            replyWithLocalImage(waiting.job, waiting.destination);
    }
}

void PostSchemeHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QUrl url = job->requestUrl();
    if (job->requestMethod() != "GET")
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    else if (url.host() == QLatin1StringView(Host))
        replyWithOwn(job, url);
    else if (m_frame && url.host() == m_frameUrl.host())
        replyFromSite(job);
    else
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
}

void PostSchemeHandler::replyFromSite(QWebEngineUrlRequestJob *job)
{
    QUrl url = job->requestUrl();
    const QString path = url.path(QUrl::FullyEncoded);
    if (url == m_frameUrl) {
        reply(job, QByteArrayLiteral("text/html"), m_frame->html);
        return;
    }
    if (path.startsWith(OwnFolder)) {
        url.setPath(path.mid(OwnFolder.size() - 1), QUrl::StrictMode);
        replyWithOwn(job, url);
        return;
    }
    const QPointer<QWebEngineUrlRequestJob> pending = job;
    app::whenFinished(QtConcurrent::run(app::readPublishedFile, m_frame->site, path), this,
                      [pending](const std::optional<app::PublishedFile> &file) {
                          if (!pending)
                              return;
                          if (file)
                              reply(pending, file->type, file->content);
                          else
                              pending->fail(QWebEngineUrlRequestJob::UrlNotFound);
                      });
}

void PostSchemeHandler::replyWithOwn(QWebEngineUrlRequestJob *job, const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    if (path == u"/image")
        replyWithImage(job, url);
    else if (path == u"/diagram" && m_diagrams)
        replyWithDiagram(job, url);
    else
        replyWithResource(job, resourceAt(path));
}

void PostSchemeHandler::replyWithDiagram(QWebEngineUrlRequestJob *job, const QUrl &url)
{
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    const qsizetype separator = query.indexOf('&');
    const QString source
        = QString::fromUtf8(QByteArray::fromPercentEncoding(query.mid(separator + 1)));
    const QPointer<QWebEngineUrlRequestJob> pending = job;
    m_diagrams->draw(source, query.startsWith("dark&"),
                     [this, pending, source](const DrawnDiagram &drawn) {
                         if (drawn.svg.isEmpty())
                             Q_EMIT diagramFailed(source, drawn.problem);
                         if (!pending)
                             return;
                         if (drawn.svg.isEmpty())
                             pending->fail(QWebEngineUrlRequestJob::RequestFailed);
                         else
                             reply(pending, QByteArrayLiteral("image/svg+xml"), drawn.svg);
                     });
}

void PostSchemeHandler::replyWithImage(QWebEngineUrlRequestJob *job, const QUrl &url)
{
    const std::optional<QString> destination = imageDestination(url);
    if (!destination) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    if (isRemote(*destination)) {
        replyWithRemoteImage(job, *destination);
        return;
    }
    replyWithLocalImage(job, *destination);
}

void PostSchemeHandler::replyWithLocalImage(QWebEngineUrlRequestJob *job,
                                            const QString &destination)
{
    const QPointer<QWebEngineUrlRequestJob> pending = job;
    app::whenFinished(QtConcurrent::run(findImage, destination, m_place, m_arriving), this,
                      [this, pending, destination, arriving = m_arriving](const FoundImage &found) {
                          if (found.isArriving) {
                              if (pending && arriving == m_arriving)
                                  m_waiting.append({pending, destination});
                              else if (pending)
                                  replyWithLocalImage(pending, destination);
                              return;
                          }
                          if (found.remark.kind != ImageRemark::Kind::None)
                              Q_EMIT imageRemarked(destination, found.remark);
                          if (!pending)
                              return;
                          if (found.image)
                              reply(pending, found.image->type, found.image->content);
                          else
                              pending->fail(QWebEngineUrlRequestJob::UrlNotFound);
                      });
}

void PostSchemeHandler::replyWithRemoteImage(QWebEngineUrlRequestJob *job,
                                             const QString &destination)
{
    if (!m_loadsRemote) {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    const bool showsDrawings = job->requestUrl().query().section(u'&', 0, 0).endsWith(u's');
    const QPointer<QWebEngineUrlRequestJob> pending = job;
    m_remote.load(QUrl(destination.trimmed()),
                  [this, pending, destination, showsDrawings](const RemoteImage &image) {
                      const bool isDrawing = image.type.startsWith("image/svg");
                      const bool isShown = !image.type.isEmpty() && (!isDrawing || showsDrawings);
                      if (isDrawing && !showsDrawings)
                          Q_EMIT imageRemarked(destination, {ImageRemark::Kind::Drawing, {}});
                      if (pending && isShown)
                          reply(pending, image.type, image.content);
                      else if (pending)
                          pending->fail(QWebEngineUrlRequestJob::RequestFailed);
                  });
}

std::optional<QString> imageDestination(const QUrl &url)
{
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    const qsizetype separator = query.indexOf('&');
    if (url.path() != u"/image" || separator < 0)
        return {};
    return QString::fromUtf8(QByteArray::fromPercentEncoding(query.mid(separator + 1)));
}

QByteArray imageContentType(const QString &path)
{
    static const QHash<QString, QByteArray> types{
        {QStringLiteral("png"), QByteArrayLiteral("image/png")},
        {QStringLiteral("apng"), QByteArrayLiteral("image/apng")},
        {QStringLiteral("jpg"), QByteArrayLiteral("image/jpeg")},
        {QStringLiteral("jpeg"), QByteArrayLiteral("image/jpeg")},
        {QStringLiteral("jfif"), QByteArrayLiteral("image/jpeg")},
        {QStringLiteral("gif"), QByteArrayLiteral("image/gif")},
        {QStringLiteral("webp"), QByteArrayLiteral("image/webp")},
        {QStringLiteral("avif"), QByteArrayLiteral("image/avif")},
        {QStringLiteral("bmp"), QByteArrayLiteral("image/bmp")},
        {QStringLiteral("ico"), QByteArrayLiteral("image/x-icon")},
        {QStringLiteral("svg"), QByteArrayLiteral("image/svg+xml")},
    };
    return types.value(QFileInfo(path).suffix().toLower());
}

} // namespace ui
