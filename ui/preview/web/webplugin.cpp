// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/webplugin.h"

#include "ui/preview/web/postscheme.h"
#include "ui/preview/web/webpreview.h"

namespace ui {

std::unique_ptr<PreviewPage> WebPlugin::createPage(PreviewListener &listener,
                                                   const PreviewLook &look)
{
    registerPostScheme();
    return std::make_unique<WebPreview>(listener, look);
}

} // namespace ui
