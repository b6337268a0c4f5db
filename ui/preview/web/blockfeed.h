// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/renderedpost.h"
#include "ui/preview/web/blockpatch.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace ui {

class LockedPage;

/// Gives the blocks of a post to the page: what it lacks, in pieces between which it can paint.
class BlockFeed final : public QObject
{
    Q_OBJECT

public:
    enum class Continuity {
        SamePost, ///< Blocks that are shown already stay.
        OtherPost, ///< None of them does: equal blocks may hold other images of equal names.
    };

    /// `page` outlives this.
    explicit BlockFeed(LockedPage &page);

    /// The page is new and empty, and takes blocks from now on.
    void start();
    /// There is no page that could take blocks until start().
    void stop();
    void setBlocks(const QList<app::RenderedBlock> &blocks, Continuity continuity);
    /// The page has painted what came with the patch `serial`.
    void notePainted(int serial);

    /// Blocks of another post have been set, and the page has none of them yet.
    [[nodiscard]] bool isBeforePost() const { return m_replacesAll; }
    /// The page holds all of the blocks.
    [[nodiscard]] bool isDone() const { return m_isRunning && !m_isSending && !m_owesDone; }
    /// Of the last patch that was sent; the page tells it along.
    [[nodiscard]] int serial() const { return m_serial; }

Q_SIGNALS:
    /// The first patch of another post comes next; it leaves nothing of the old one.
    void replacing();
    /// That patch is on its way.
    void replaced();
    /// The page holds the first blocks of a post, or all of a short one.
    void begun();
    /// The page holds all of the blocks: once for each setBlocks() and start().
    void done();
    /// The page has not taken a patch for long.
    void hung();

private:
    void push();
    void send(const BlockPatch &patch);
    void finishPatch(const BlockPatch &patch);

    LockedPage &m_page;
    QList<app::RenderedBlock> m_wanted;
    QList<ShownBlock> m_shown;
    bool m_replacesAll = false; ///< The next patch is the first of another post.
    bool m_isRunning = false;
    bool m_isSending = false;
    bool m_owesPatch = false; ///< What is wanted may not be what the page has.
    bool m_owesBegun = false;
    bool m_owesDone = false;
    int m_serial = 0;
    int m_life = 0; ///< Counts pages; answers of a former one are dropped.
    QTimer m_answerWait; ///< Runs while the page applies a patch.
    QTimer m_paintWait; ///< Runs while it paints a piece, before the next is sent.
};

} // namespace ui
