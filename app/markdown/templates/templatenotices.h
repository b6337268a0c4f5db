// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialectrules.h"
#include "app/markdown/renderer.h"
#include "app/markdown/templates/templatesite.h"

#include <QList>
#include <QString>
#include <QVariantMap>

namespace app {

/// What in the templates of `body`, which lies at `place` of its post, ends the build of the site
/// (errors), or gives otherwise than it looks (warnings). As far as the blog is known: without one,
/// a tag or shortcode may come from anywhere. `code` has the post's blocks of code.
[[nodiscard]] QList<Notice> templateNotices(const QString &body, const BodyPlace &place,
                                            TemplateSyntax syntax, const RenderOptions &options,
                                            const QList<CodeBlock> &code);

} // namespace app
