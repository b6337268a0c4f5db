// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QUrl>
#include <QWebEnginePage>

namespace ui {

class LockedProfile;
class RequestGate;

/// A page that loads what it was told to open and nothing else: it follows no link, opens no
/// window, asks for nothing and grants nothing.
///
/// Our script in the page reports by console messages that begin with a token. The token is random
/// and known to the script's isolated world only, where the post can't look; and a message carries
/// a line, a place or a link, which the application treats as a wish at most. Rejected: QWebChannel
/// (an object of the application that is reachable from the renderer), navigation requests (they
/// cancel each other) and the title (polled, and a post may set it).
class LockedPage final : public QWebEnginePage
{
    Q_OBJECT

public:
    /// `profile` outlives this.
    explicit LockedPage(LockedProfile &profile, QObject *parent = nullptr);

    /// Loads `url`, the one page that may be loaded from then on: the shell or a frameUrl().
    void open(const QUrl &url);
    /// Runs `script` beside ours. `done` is not called where the renderer dies before.
    void run(const QString &script, const std::function<void(const QVariant &)> &done = {});

Q_SIGNALS:
    void messageReceived(const QJsonObject &message);
    /// A navigation that a click asked for was refused.
    void linkRefused(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles,
                            const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &text) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &text) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &text, const QString &value,
                          QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message,
                                  int lineNumber, const QString &sourceId) override;

private:
    void denyRequests();

    RequestGate &m_gate;
    QUrl m_home;
    QString m_token;
};

} // namespace ui
