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

    /// The character for the quote at `position` of `text`, a paragraph in which a stretch of
    /// markup is shown by its first characters (`*`, `[`, a backtick). `isFirst` says that markup
    /// ends right in front of it, so that the engine does not see what came before.
    [[nodiscard]] QChar next(QStringView text, qsizetype position, bool isFirst);

private:
    [[nodiscard]] QChar nextInGoldmark(QStringView text, qsizetype position);
    [[nodiscard]] QChar singleInGoldmark(QStringView text, qsizetype position, bool opens,
                                         bool closes);

    Typography m_typography;
    // goldmark closes only what it opened, and counts through the whole post.
    int m_openSingle = 0;
    int m_openDouble = 0;
};

} // namespace app
