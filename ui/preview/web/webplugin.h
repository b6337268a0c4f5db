// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/previewplugin.h"

#include <QObject>

namespace ui {

class WebPlugin final : public QObject, public PreviewPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID BYLINE_PREVIEW_PLUGIN_ID)
    Q_INTERFACES(ui::PreviewPlugin)

public:
    [[nodiscard]] std::unique_ptr<PreviewPage> createPage(PreviewListener &listener,
                                                          const PreviewLook &look) override;
};

} // namespace ui
