// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/templates/templateresult.h"
#include "app/markdown/templates/templatesite.h"

#include <QString>
#include <QVariantMap>

namespace app::templates {

/// What Hexo puts in the place of `{% … %}` or `{{ … }}` (Hexo: "Tag Plugins"). `page` is the
/// post's front matter: its names are the variables of a post.
[[nodiscard]] TemplateResult hexoResultOf(const QString &source, const TemplateSite &site,
                                          const QVariantMap &page);

/// The words of a tag, those in quotes as one each.
[[nodiscard]] QStringList wordsOfTag(const QString &markup);

} // namespace app::templates
