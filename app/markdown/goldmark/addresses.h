// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

#include <QByteArray>

namespace app::goldmark {

/// The address as goldmark puts it into a link: what is no part of an address is percent-encoded,
/// what is encoded already stays.
[[nodiscard]] QByteArray escapedAddress(const QByteArray &address);
/// Does so with all links and images at and below `root`: after it they are to be written only.
void escapeAddresses(MarkdownNode root);

} // namespace app::goldmark
