// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <optional>

namespace app {

/// Limits of one top-level block: more makes Chromium slow or crash.
constexpr int MaxElements = 20'000;
constexpr int MaxDepth = 200;

/// `html` (UTF-8, one block) with nothing in it that runs, loads by itself from elsewhere than an
/// `<img>`, or leaves its box: an allowlist of elements, attributes and URL schemes as GitHub's
/// (html-pipeline: "SanitizationFilter"), over a real HTML parser. Well-formed, so that it means
/// the same wherever it is parsed again; sanitizing it once more changes nothing. Nothing where the
/// block is over a limit.
[[nodiscard]] std::optional<QByteArray> sanitize(const QByteArray &html);

/// Whether HTML that cmark made without raw HTML in it is within the limits.
[[nodiscard]] bool isWithinLimits(const QByteArray &html);

} // namespace app
