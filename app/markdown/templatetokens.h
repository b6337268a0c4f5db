// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/preparedsource.h"

#include <QString>

namespace app {

/// `text` with each piece of the syntax replaced by TokenStart, its index in `tokens` and TokenEnd,
/// and by as many line breaks as it has. What Liquid's `raw` encloses stays as it is; comments,
/// `assign` and `capture` leave nothing; blocks of code (`{% highlight x %}`, `{% codeblock %}`,
/// `{{< highlight x >}}` on lines of their own) become fences.
[[nodiscard]] QString withTemplateTokens(const QString &text, TemplateSyntax syntax,
                                         const TemplateContext &context,
                                         QList<TemplateToken> &tokens);

/// What Jekyll puts in the place of an expression or tag where that is a path: `{{ site.baseurl }}`
/// is empty, for the site's root stands for its address. Nothing where it is not known without the
/// blog.
[[nodiscard]] std::optional<QString> liquidPath(const QString &source);

/// The name in `{% name … %}`; empty for expressions.
[[nodiscard]] QString templateTagName(const QString &source);

} // namespace app
