// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/dialectrules.h"

#include <QChar>
#include <QStringView>

namespace app {

/// Turns the quotes of one post, asked for in order, into typographic ones.
class SmartQuotes final
{
public:
    explicit SmartQuotes(Typography typography)
        : m_typography(typography)
    { }

    /// Goes on with the next paragraph: a text in which a stretch of markup is shown by its first
    /// characters (`*`, `[`, a backtick). It must live until the next call.
    void enter(QStringView text);
    /// The character for the quote at `position`; positions ascend. `isFirst` says that markup ends
    /// right in front of it, so that the engine does not see what came before.
    [[nodiscard]] QChar next(qsizetype position, bool isFirst);

private:
    [[nodiscard]] QChar nextInGoldmark(qsizetype position);
    [[nodiscard]] QChar singleInGoldmark(qsizetype position, bool opens, bool closes);
    [[nodiscard]] QChar behindRun(qsizetype position);

    Typography m_typography;
    QStringView m_text;
    qsizetype m_runEnd = 0; ///< Of the same quotes in a row that were looked at last.
    // goldmark closes only what it opened, and counts through the whole post.
    int m_openSingle = 0;
    int m_openDouble = 0;
};

} // namespace app
