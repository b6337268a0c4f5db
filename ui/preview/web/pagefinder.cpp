// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/pagefinder.h"

#include "ui/preview/web/lockedpage.h"
#include "ui/preview/web/pagescript.h"

#include <QPointer>
#include <QWebEngineFindTextResult>

namespace ui {

PageFinder::PageFinder(LockedPage &page)
    : m_page(page)
{ }

void PageFinder::find(const PageSearch &search)
{
    const int round = ++m_round;
    if (search.text.isEmpty()) {
        m_page.findText({});
        Q_EMIT found(0, 0);
        return;
    }
    // Only when the page knows: else it would go back to where the editor is.
    m_page.run(letGoCall(), [this, round, search, self = QPointer(this)](const QVariant &) {
        if (self && round == m_round)
            mark(search, Attempt::First);
    });
}

void PageFinder::mark(const PageSearch &search, Attempt attempt)
{
    QWebEnginePage::FindFlags flags;
    flags.setFlag(QWebEnginePage::FindBackward,
                  search.direction == PageSearch::Direction::Backward);
    flags.setFlag(QWebEnginePage::FindCaseSensitively, search.isCaseSensitive);
    m_page.findText(search.text, flags,
                    [this, round = m_round, search, attempt,
                     self = QPointer(this)](const QWebEngineFindTextResult &result) {
                        if (self && round == m_round)
                            take(search, attempt, result);
                    });
}

void PageFinder::take(const PageSearch &search, Attempt attempt,
                      const QWebEngineFindTextResult &result)
{
    const int match = result.activeMatch();
    const int count = result.numberOfMatches();
    const bool isForward = search.direction == PageSearch::Direction::Forward;
    // Chromium 102 marks a match that it found behind the end of the page, where it went on at the
    // other one, but does not bring it into view.
    const bool mayBeBehindEnd = count > 0 && match == (isForward ? 1 : count);
    if (attempt == Attempt::First && mayBeBehindEnd)
        findFromEdge(search);
    else
        Q_EMIT found(match, count);
}

/// From there the same match lies ahead.
void PageFinder::findFromEdge(const PageSearch &search)
{
    m_page.findText({});
    m_page.run(selectEdgeCall(search.direction),
               [this, round = m_round, search, self = QPointer(this)](const QVariant &) {
                   if (self && round == m_round)
                       mark(search, Attempt::FromEdge);
               });
}

} // namespace ui
