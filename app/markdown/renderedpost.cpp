// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderedpost.h"

namespace app {

QString RenderedPost::html() const
{
    QString text;
    for (const RenderedBlock &block : blocks)
        text += block.html;
    return text;
}

} // namespace app
