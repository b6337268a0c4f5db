// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/templates/noticelist.h"

#include <QStringView>

#include <optional>

namespace app::templates {

/// Tells of what begins like an expression or a tag and has no end for Hexo (its post.js): what is
/// open there is left to Markdown, and Nunjucks reads what comes of it.
class NunjucksOpenings final
{
public:
    explicit NunjucksOpenings(NoticeList &notices);

    /// Of the two signs at `range`, those of a body in order.
    void check(TextRange range);

private:
    /// Of the beginning of a body.
    struct QuoteCount {
        qsizetype end = 0;
        int doubles = 0;
        int singles = 0;

        void countUpTo(qsizetype newEnd, QStringView body);
    };

    void checkEscapedQuote(qsizetype start);
    [[nodiscard]] bool endsInText(qsizetype at);

    NoticeList &m_notices;
    const QString &m_body;
    std::optional<bool> m_hasTemplates;
    std::optional<qsizetype> m_end; ///< Of the expression looked at last; -1: there is none.
    QuoteCount m_quotesBefore;
    QuoteCount m_quotesToEnd;
};

} // namespace app::templates
