// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QUrl>
#include <QWebEngineUrlRequestInterceptor>

namespace ui {

/// Lets through what the page itself consists of and blocks every other request, whatever asked for
/// it and whatever the page's own policy says.
class RequestGate final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    explicit RequestGate(QObject *parent = nullptr);

    void interceptRequest(QWebEngineUrlRequestInfo &request) override;
    /// The only page that may be loaded: the shell unless said otherwise.
    void setPage(const QUrl &page) { m_page = page; }

private:
    [[nodiscard]] bool isAllowed(const QWebEngineUrlRequestInfo &request) const;

    QUrl m_page;
};

} // namespace ui
