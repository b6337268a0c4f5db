// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/marked/smartypants.h"

#include <algorithm>

namespace app::marked {
namespace {

using namespace Qt::StringLiterals;

constexpr QChar EmDash(char16_t(0x2014));
constexpr QChar EnDash(char16_t(0x2013));
constexpr QChar Ellipsis(char16_t(0x2026));

bool opens(const QString &text, qsizetype at, QStringView behind)
{
    return at == 0 || text[at - 1].isSpace() || behind.contains(text[at - 1]);
}

} // namespace

// One kind after the other over the whole text: what a quote became tells what its neighbour is.
QString typeset(const QString &text, const QString &quotes)
{
    static constexpr QStringView Changed = u"-\"'.";
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return Changed.contains(c); }))
        return text;
    QString result = text;
    result.replace(u"---"_s, EmDash).replace(u"--"_s, EnDash);
    // As it was before: two in a row don't open both.
    const QString straight = result;
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (straight[i] == u'\'')
            result[i] = opens(straight, i, u"-\u2014/([{\"") ? quotes[2] : quotes[3];
    }
    const QString single = result;
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (single[i] == u'"')
            result[i] = opens(single, i, u"-\u2014/([{\u2018") ? quotes[0] : quotes[1];
    }
    return result.replace(u"..."_s, Ellipsis);
}

} // namespace app::marked
