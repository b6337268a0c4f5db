// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/cli/postsnapshot.h"

#include "app/blog/generator.h"
#include "app/cli/posttext.h"
#include "app/fields/sitemarkdown.h"
#include "app/markdown/renderer.h"
#include "app/site/templatereading.h"

#include <QFileInfo>

namespace app::cli {

Result<PostSnapshot> readSnapshot(const QString &path)
{
    Result<QString> text = readPostText(path);
    if (!text)
        return text.error();
    const QString file = QFileInfo(path).absoluteFilePath();
    const Site site = findSite(file);
    const RenderOptions options = withTemplateSite(siteRenderOptions(site), site, file, *text);
    return PostSnapshot{*text, render(*text, options).references, {file, site.root}};
}

} // namespace app::cli
