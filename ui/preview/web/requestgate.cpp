// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/requestgate.h"

#include "ui/preview/web/postscheme.h"

#include <QWebEngineUrlRequestInfo>

namespace ui {

RequestGate::RequestGate(QObject *parent)
    : QWebEngineUrlRequestInterceptor(parent)
    , m_page(shellUrl())
{ }

bool RequestGate::isAllowed(const QWebEngineUrlRequestInfo &request) const
{
    using enum QWebEngineUrlRequestInfo::ResourceType;
    const QUrl url = request.requestUrl();
    const bool isSite = isOnSiteHost(url) && url.host() == m_page.host();
    if (url.scheme() == u"data") {
        return request.resourceType() == ResourceTypeImage
            || (request.resourceType() == ResourceTypeFontResource && isOnSiteHost(m_page));
    }
    if (url.scheme() != QLatin1StringView(postScheme())
        || (url.host() != shellUrl().host() && !isSite)) {
        return false;
    }
    switch (request.resourceType()) {
    case ResourceTypeMainFrame:
        return url == m_page;
    case ResourceTypeStylesheet:
    case ResourceTypeImage:
        return true;
    case ResourceTypeFontResource: // KaTeX's and the site's; a post can name no font.
        return isSite || url.path().startsWith(u"/katex/fonts/");
    default:
        return false;
    }
}

void RequestGate::interceptRequest(QWebEngineUrlRequestInfo &request)
{
    request.block(!isAllowed(request));
}

} // namespace ui
