// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>

namespace app {

struct RenderedPost;

/// What `render --json` prints. Lines count from 1, places in UTF-16 units from 0, both from the
/// beginning of the file.
[[nodiscard]] QJsonObject toJson(const RenderedPost &post);

} // namespace app
