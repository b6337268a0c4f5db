// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/templates/liquidtags.h"
#include "app/markdown/templates/noticelist.h"
#include "app/markdown/templates/templatesite.h"

#include <QString>

#include <optional>

namespace app::templates {

/// What a tag asks for that the site does not have.
struct MissingFile {
    Fault fault = Fault::MissingSnippet;
    QString name; ///< As the tag says it.
    QString actual = {}; ///< What would be there instead; empty where nothing is.
};

/// What `include`, `include_relative`, `link` and `post_url` with `markup` behind their names look
/// for in vain. Nothing where the site may have it, as far as `site` knows; `post` gives the values
/// that a name may be made of.
[[nodiscard]] std::optional<MissingFile> missingFile(const QString &tag, const QString &markup,
                                                     const TemplateSite &site,
                                                     const LiquidPost &post);

} // namespace app::templates
