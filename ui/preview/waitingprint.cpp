// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/waitingprint.h"

#include "ui/preview/previewplugin.h"

#include <utility>

namespace ui {

void WaitingPrint::ask(const QPageLayout &layout, const Done &done)
{
    giveUp();
    m_layout = layout;
    m_done = done;
}

void WaitingPrint::giveUp(const app::Error &error)
{
    // Its answer may ask for the next one.
    if (const Done done = std::exchange(m_done, nullptr))
        done(error);
}

void WaitingPrint::startOn(PreviewPage &page)
{
    if (const Done done = std::exchange(m_done, nullptr))
        page.printToPdf(m_layout, done);
}

} // namespace ui
