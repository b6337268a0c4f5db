// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWebEngineUrlRequestInterceptor>

namespace ui {

/// Lets through what the page itself consists of and blocks every other request, whatever asked for
/// it and whatever the page's own policy says.
class RequestGate final : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &request) override;
};

} // namespace ui
