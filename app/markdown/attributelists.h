// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/markdowntree.h"

#include <QString>
#include <QStringList>

namespace app {

/// Takes `{#id .class key="value"}` off the ends of the headings below `root`, and gives them the
/// id and the classes as attributes (Hugo: "Markdown attributes"). `lines` are those of the parsed
/// text.
void takeHeadingAttributes(MarkdownNode root, const QStringList &lines);

/// The source of a heading's last line without such a list at its end.
[[nodiscard]] QString withoutHeadingAttributes(const QString &source);

} // namespace app
