// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"
#include "app/frontmatter/postheader.h"
#include "ui/preview/previewplugin.h"

#include <QString>

namespace app {
class PostDocument;
}

namespace ui {

/// Where in `post` stands what the user clicked: that word where it can be found, else the line.
/// The text may have changed since the page was made, so nothing that `place` says is relied on.
[[nodiscard]] app::TextPosition activatedPosition(const ActivatedPlace &place,
                                                  app::PostDocument &post);

/// The front matter's key that this part of the header card shows; empty where there is none.
[[nodiscard]] QString activatedKey(app::HeaderField field, app::PostDocument &post);

} // namespace ui
