// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"
#include "app/markdown/templates/liquidvalue.h"
#include "app/markdown/templates/templateresult.h"
#include "app/markdown/templates/templatesite.h"

#include <QString>
#include <QVariantMap>

#include <optional>

namespace app::templates {

/// The tag that ends a `{% raw %}` before `from`; empty at the text's end where there is none.
/// Liquid takes no hyphen before its name.
[[nodiscard]] TextRange liquidRawEnd(const QString &text, qsizetype from);

/// What a `{% highlight %}` encloses.
struct LiquidCode {
    QString text; ///< Without the line breaks around it, Liquid run outside of `raw`.
    TextRange closing; ///< The tag `endhighlight`.
};

/// Runs the Liquid of a post as Jekyll does, piece by piece in the order of the text.
class LiquidPost final
{
public:
    /// `page` is the post's front matter; `markdownify` what the filter of that name does.
    LiquidPost(const TemplateSite &site, const QVariantMap &page,
               const Markdownify &markdownify = {});

    /// Of `{{ … }}` or `{% … %}` as it is written.
    [[nodiscard]] TemplateResult resultOf(const QString &source) const;
    /// `text` with what its templates give as the site has it; nothing where one is not known.
    [[nodiscard]] std::optional<QString> expanded(const QString &text) const;
    /// The code behind a `{% highlight %}` that ends at `from`; nothing where it is never closed.
    [[nodiscard]] std::optional<LiquidCode> code(const QString &text, qsizetype from) const;
    /// `{% assign … %}`: false where the value is not known.
    bool assign(const QString &markup);
    /// `{% capture NAME %}TEXT{% endcapture %}`
    bool capture(const QString &name, const QString &text);

private:
    [[nodiscard]] QString run(const QString &text) const;
    [[nodiscard]] TemplateResult resultOfTag(const QString &name, const QString &markup) const;

    const TemplateSite &m_site;
    Scope m_local;
    Scope m_published;
};

} // namespace app::templates
