// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/lockedprofile.h"

#include <QWebEngineCookieStore>
#include <QWebEngineDownloadRequest>
#include <QWebEngineNotification>
#include <QWebEngineSettings>

namespace ui {

// Names every attribute of Qt 6.4, also those that are off by default: a default may change.
void lockSettings(QWebEngineSettings &settings)
{
    using enum QWebEngineSettings::WebAttribute;
    for (const auto attribute :
         {AutoLoadImages, LinksIncludedInFocusChain, PlaybackRequiresUserGesture,
          PrintElementBackgrounds, ShowScrollBars, WebRTCPublicInterfacesOnly}) {
        settings.setAttribute(attribute, true);
    }
    for (const auto attribute : {Accelerated2dCanvasEnabled,
                                 AllowGeolocationOnInsecureOrigins,
                                 AllowRunningInsecureContent,
                                 AllowWindowActivationFromJavaScript,
                                 AutoLoadIconsForPage,
                                 DnsPrefetchEnabled,
                                 ErrorPageEnabled,
                                 FocusOnNavigationEnabled,
                                 FullScreenSupportEnabled,
                                 HyperlinkAuditingEnabled,
                                 JavascriptCanAccessClipboard,
                                 JavascriptCanOpenWindows,
                                 JavascriptCanPaste,
                                 JavascriptEnabled,
                                 LocalContentCanAccessFileUrls,
                                 LocalContentCanAccessRemoteUrls,
                                 LocalStorageEnabled,
                                 NavigateOnDropEnabled,
                                 PdfViewerEnabled,
                                 PluginsEnabled,
                                 ScreenCaptureEnabled,
                                 ScrollAnimatorEnabled,
                                 SpatialNavigationEnabled,
                                 TouchIconsEnabled,
                                 WebGLEnabled,
                                 XSSAuditingEnabled}) {
        settings.setAttribute(attribute, false);
    }
    settings.setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
    settings.setDefaultTextEncoding(QStringLiteral("UTF-8"));
}

LockedProfile::LockedProfile(QObject *parent)
    : QWebEngineProfile(parent)
{
    Q_ASSERT(isOffTheRecord());
    lockSettings(*settings());
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setSpellCheckEnabled(false);
    cookieStore()->setCookieFilter([](const auto &) { return false; });
    setNotificationPresenter([](std::unique_ptr<QWebEngineNotification> note) { note->close(); });
    connect(this, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
    setUrlRequestInterceptor(&m_gate);
    installUrlSchemeHandler(postScheme(), &m_schemeHandler);
}

LockedProfile::~LockedProfile()
{
    setUrlRequestInterceptor(nullptr);
    removeAllUrlSchemeHandlers();
}

} // namespace ui
