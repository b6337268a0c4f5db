// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/site/publishedsite.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace app {

/// The pages of a built site by the post that they were made of.
class PublishedPages final
{
public:
    /// Walks through the site's folder.
    explicit PublishedPages(const PublishedSite &site);

    /// Pages whose address ends with the name of `postFile` or with `slug`, the name that its front
    /// matter gives; relative to the site's folder, the ones that agree in more of their path
    /// first.
    [[nodiscard]] QStringList pagesOf(const QString &postFile, const QString &slug = {}) const;

private:
    QHash<QString, QStringList> m_pages; ///< By the letters of their last name.
};

} // namespace app
