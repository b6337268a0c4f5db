// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QPageLayout>

#include <functional>

namespace ui {

class PreviewPage;

/// The PDF that somebody asked for while the page did not show the newest text yet: one at most,
/// and every one is answered, except where this dies first.
class WaitingPrint
{
public:
    using Done = std::function<void(const app::Result<QByteArray> &)>;

    /// The one that waited so far is answered with Cancelled.
    void ask(const QPageLayout &layout, const Done &done);
    /// Answers with `error` where one waits.
    void giveUp(const app::Error &error = {app::Error::Kind::Cancelled, {}, 0, {}});
    /// Hands it over to `page`, which shows the newest text. Does nothing where none waits.
    void startOn(PreviewPage &page);

private:
    QPageLayout m_layout;
    Done m_done; ///< Null while none waits.
};

} // namespace ui
