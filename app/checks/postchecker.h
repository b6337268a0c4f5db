// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/assets/imageuse.h"
#include "app/base/revision.h"
#include "app/markdown/renderedpost.h"

#include <QObject>

#include <optional>

namespace app {

/// Keeps what checkFrontMatter() and checkLinks() say of a post up to date. Looks on a thread; one
/// look at a time, of those that wait the newest wins. Lives on the GUI thread.
class PostChecker final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `revision` is that of the post's text.
    void check(const PostSnapshot &post, Revision revision);
    /// Nothing is open any more; results on their way are dropped.
    void clear();

    /// Of the last look.
    [[nodiscard]] const QList<Notice> &notices() const { return m_notices; }
    /// Of the text that notices() are of; nothing before the first look.
    [[nodiscard]] std::optional<Revision> revision() const { return m_revision; }

Q_SIGNALS:
    /// notices() is new, or of a newer text.
    void checked();

private:
    void start();
    void finish(quint64 generation, Revision revision, const QList<Notice> &notices);

    PostSnapshot m_post;
    Revision m_postRevision;
    QList<Notice> m_notices;
    std::optional<Revision> m_revision;
    quint64 m_generation = 0; ///< Counts posts: results of an earlier one are stale.
    bool m_isRunning = false;
    bool m_isStale = false; ///< The post changed since the running look started.
};

} // namespace app
