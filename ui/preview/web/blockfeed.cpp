// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/blockfeed.h"

#include "ui/preview/web/lockedpage.h"
#include "ui/preview/web/pagescript.h"

#include <QPointer>

#include <chrono>
#include <utility>

namespace ui {
namespace {

using namespace std::chrono_literals;

/// Characters of HTML in the first patch of a post: more than fills the view.
constexpr qsizetype FirstPatchLimit = 24 * 1024;
/// And in others: shown within a few frames even on slow machines.
constexpr qsizetype PatchLimit = 128 * 1024;
/// A page that does not take a patch for so long hangs.
constexpr auto AnswerDeadline = 10s;
/// How long the next piece waits for the page to paint. A page that nobody sees never does.
constexpr auto PaintDeadline = 2s;

} // namespace

BlockFeed::BlockFeed(LockedPage &page)
    : m_page(page)
{
    m_answerWait.setSingleShot(true);
    m_answerWait.setInterval(AnswerDeadline);
    connect(&m_answerWait, &QTimer::timeout, this, &BlockFeed::hung);
    m_paintWait.setSingleShot(true);
    m_paintWait.setInterval(PaintDeadline);
    connect(&m_paintWait, &QTimer::timeout, this, &BlockFeed::push);
}

void BlockFeed::start()
{
    stop();
    m_isRunning = true;
    m_owesBegun = true;
    m_owesDone = true;
    m_shown.clear();
    m_owesPatch = true;
    push();
}

void BlockFeed::stop()
{
    ++m_life;
    m_isRunning = false;
    m_isSending = false;
    m_answerWait.stop();
    m_paintWait.stop();
}

void BlockFeed::setBlocks(const QList<app::RenderedBlock> &blocks, Continuity continuity)
{
    m_wanted = blocks;
    m_owesPatch = true;
    m_owesDone = true;
    m_replacesAll |= continuity == Continuity::OtherPost;
    push();
}

void BlockFeed::notePainted(int serial)
{
    if (serial != m_serial || !m_paintWait.isActive())
        return;
    m_paintWait.stop();
    push();
}

void BlockFeed::push()
{
    if (!m_isRunning || m_isSending || m_paintWait.isActive())
        return;
    if (!m_owesPatch) {
        if (std::exchange(m_owesDone, false))
            Q_EMIT done();
        return;
    }
    const qsizetype limit = m_replacesAll || m_shown.isEmpty() ? FirstPatchLimit : PatchLimit;
    const BlockPatch patch = m_replacesAll ? replacement(m_shown, m_wanted, limit)
                                           : blockPatch(m_shown, m_wanted, limit);
    m_owesPatch = patch.pending > 0;
    if (!patch.isEmpty() || m_replacesAll)
        send(patch);
    else if (std::exchange(m_owesDone, false))
        Q_EMIT done();
}

void BlockFeed::send(const BlockPatch &patch)
{
    m_isSending = true;
    m_answerWait.start();
    const bool replacesAll = std::exchange(m_replacesAll, false);
    m_owesBegun |= replacesAll;
    if (replacesAll)
        Q_EMIT replacing();
    m_page.run(applyCall(patch, ++m_serial, replacesAll),
               [this, alive = QPointer(this), life = m_life, patch](const QVariant &) {
                   if (alive && life == m_life)
                       finishPatch(patch);
               });
    if (replacesAll)
        Q_EMIT replaced();
}

void BlockFeed::finishPatch(const BlockPatch &patch)
{
    m_answerWait.stop();
    m_isSending = false;
    m_shown = applied(m_shown, patch);
    if (!m_shown.isEmpty() && std::exchange(m_owesBegun, false))
        Q_EMIT begun();
    // Given one patch after the other, Chromium would not paint before the last.
    if (patch.pending > 0 && m_page.isVisible()) {
        m_paintWait.start();
        m_page.run(paintedCall());
    } else {
        push();
    }
}

} // namespace ui
