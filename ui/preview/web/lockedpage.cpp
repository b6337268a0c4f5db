// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/lockedpage.h"

#include "ui/preview/web/lockedprofile.h"
#include "ui/preview/web/pagescript.h"
#include "ui/preview/web/postscheme.h"

#include <QAuthenticator>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineScript>

#include <array>

namespace ui {
namespace {

QString randomToken()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    QString token;
    for (const quint32 word : words)
        token += QString::number(word, 36);
    return token;
}

} // namespace

LockedPage::LockedPage(LockedProfile &profile, QObject *parent)
    : QWebEnginePage(&profile, parent)
    , m_gate(profile.gate())
    , m_home(shellUrl())
    , m_token(randomToken())
{
    // Not by scripts().insert(): a renderer that was started anew may load the page before it has
    // got the scripts, and then runs none (Qt 6.4).
    connect(this, &QWebEnginePage::loadFinished, this, [this](bool isLoaded) {
        if (isLoaded)
            run(pageScript(m_token));
    });
    denyRequests();
}

void LockedPage::open(const QUrl &url)
{
    m_home = url;
    m_gate.setPage(url);
    load(url);
}

void LockedPage::run(const QString &script, const std::function<void(const QVariant &)> &done)
{
    runJavaScript(script, QWebEngineScript::ApplicationWorld, done);
}

void LockedPage::denyRequests()
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this,
            [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    connect(this, &QWebEnginePage::certificateError, this,
            [](QWebEngineCertificateError error) { error.rejectCertificate(); });
    // Without a slot Qt WebEngine Widgets would ask for a password itself.
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [](const QUrl &, QAuthenticator *authenticator) { *authenticator = {}; });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [](const QUrl &, QAuthenticator *authenticator) { *authenticator = {}; });
}

bool LockedPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    // Typed: load() by the application.
    if (isMainFrame && url == m_home && type == NavigationTypeTyped)
        return true;
    if (type == NavigationTypeLinkClicked)
        Q_EMIT linkRefused(url);
    return false;
}

QWebEnginePage *LockedPage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList LockedPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void LockedPage::javaScriptAlert(const QUrl &, const QString &) { }

bool LockedPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool LockedPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

void LockedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &message,
                                          int, const QString &)
{
    if (!message.startsWith(m_token)) {
        qCDebug(lcPreview) << message;
        return;
    }
    const QByteArray json = QStringView(message).mid(m_token.size()).toUtf8();
    Q_EMIT messageReceived(QJsonDocument::fromJson(json).object());
}

} // namespace ui
