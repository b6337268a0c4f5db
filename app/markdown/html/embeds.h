// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace app {

/// A video, or another thing of a known host, that a frame or script would put into the page.
struct Embed {
    QByteArray host; ///< Its name: "YouTube".
    QByteArray address; ///< Its page there, https; made anew of checked parts.
    bool isVideo = false;

    bool operator==(const Embed &) const = default;
};

/// What `<iframe src="url">` or `<script src="url">` of one of those hosts stands for; `tag` is the
/// element's name in lower case, `url` is UTF-8 with entities decoded.
[[nodiscard]] std::optional<Embed> knownEmbed(QByteArrayView tag, const QByteArray &url);

/// What stands in its place: a link that says where it leads. Nothing is loaded before it is
/// opened.
[[nodiscard]] QByteArray placeholder(const Embed &embed);

} // namespace app
