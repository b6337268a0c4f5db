// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/requestgate.h"

#include "ui/preview/web/postscheme.h"

#include <QWebEngineUrlRequestInfo>

namespace ui {
namespace {

bool isAllowed(const QWebEngineUrlRequestInfo &request)
{
    const QUrl url = request.requestUrl();
    const bool isImage = request.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeImage;
    if (url.scheme() == u"data")
        return isImage;
    if (url.scheme() != QLatin1StringView(postScheme()) || url.host() != shellUrl().host())
        return false;
    switch (request.resourceType()) {
    case QWebEngineUrlRequestInfo::ResourceTypeMainFrame:
        return url == shellUrl();
    case QWebEngineUrlRequestInfo::ResourceTypeStylesheet:
    case QWebEngineUrlRequestInfo::ResourceTypeImage:
        return true;
    case QWebEngineUrlRequestInfo::ResourceTypeFontResource: // KaTeX's; a post can name no font.
        return url.path().startsWith(u"/katex/fonts/");
    default:
        return false;
    }
}

} // namespace

void RequestGate::interceptRequest(QWebEngineUrlRequestInfo &request)
{
    request.block(!isAllowed(request));
}

} // namespace ui
