// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/templates/templateresult.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace app::templates {

/// What the tags around a quote become (Hexo: "Tag Plugins", Block Quote and Pull Quote): those in
/// between are Markdown of the post's. Asked for in order, for a quote says at its beginning what
/// stands at its end.
class HexoQuotes final
{
public:
    /// Of the tag `name` with `markup` behind its name; nothing where it is none of a quote.
    [[nodiscard]] std::optional<TemplateResult> resultOf(const QString &name,
                                                         const QString &markup);

private:
    QStringList m_footers; ///< Of the quotes that are open.
};

} // namespace app::templates
