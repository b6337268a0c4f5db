// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QNetworkRequest>

#include <chrono>

namespace ui {

/// Asks a site for an image and tells it nothing of the user: no cookie is sent or kept, no
/// password, no referrer. Follows a few redirects, none from https to http; gives up where no byte
/// comes for `timeout`.
[[nodiscard]] QNetworkRequest imageRequest(const QUrl &url, std::chrono::milliseconds timeout);

} // namespace ui
