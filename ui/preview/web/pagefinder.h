// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/preview/previewplugin.h"

#include <QObject>

class QWebEngineFindTextResult;

namespace ui {

class LockedPage;

/// Looks for text in the page and brings the match into view.
class PageFinder final : public QObject
{
    Q_OBJECT

public:
    /// `page` outlives this.
    explicit PageFinder(LockedPage &page);

    /// The next match from the one that was found last on; from the one end of the page, it goes on
    /// at the other. An empty text ends the search.
    void find(const PageSearch &search);

Q_SIGNALS:
    /// The match that is marked now, from 1, of `count`; 0 of 0 where there is none.
    void found(int match, int count);

private:
    enum class Attempt { First, FromEdge };

    void mark(const PageSearch &search, Attempt attempt);
    void take(const PageSearch &search, Attempt attempt, const QWebEngineFindTextResult &result);
    void findFromEdge(const PageSearch &search);

    LockedPage &m_page;
    int m_round = 0; ///< Counts searches: what an earlier one finds is dropped.
};

} // namespace ui
