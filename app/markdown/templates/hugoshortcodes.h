// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/templates/shortcode.h"
#include "app/markdown/templates/templateresult.h"
#include "app/markdown/templates/templatesite.h"

#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace app::templates {

/// What the shortcode comes to where it is one of Hugo's own (and not replaced by the blog's), or
/// one of the blog's whose template does nothing but insert arguments. `page` is the post's front
/// matter.
[[nodiscard]] TemplateResult resultOf(const Shortcode &shortcode, const TemplateSite &site,
                                      const QVariantMap &page);

/// The names of the shortcodes that Hugo brings, those of newer versions included.
[[nodiscard]] const QStringList &builtInShortcodes();

/// The address of the page that `ref` or `relref` names, `#fragment` included. Nothing where no
/// page has that name.
[[nodiscard]] std::optional<QString> referredPage(const QString &reference,
                                                  const TemplateSite &site);

/// What `param` with this name shows: the page's value, else the site's; invalid where neither has
/// one.
[[nodiscard]] QVariant parameterValue(const QString &name, const TemplateSite &site,
                                      const QVariantMap &page);

} // namespace app::templates
