// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>
#include <QVariantMap>

namespace app::templates {

/// The names that stand for something in the templates of a Hexo post: its front matter, what Hexo
/// and Nunjucks bring, and what the post's own tags name. Hexo's helpers (`url_for()`) are none.
class NunjucksNames final
{
public:
    NunjucksNames(const QString &body, const QVariantMap &frontMatter);

    /// False: nothing can have this name.
    [[nodiscard]] bool mayBe(const QString &name) const { return m_names.contains(name); }

private:
    QSet<QString> m_names;
};

} // namespace app::templates
