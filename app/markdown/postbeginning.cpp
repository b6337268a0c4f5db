// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/postbeginning.h"

#include "app/markdown/renderer.h"

namespace app {
namespace {

/// UTF-16 code units from which on a post is long: rendering takes more than a moment.
constexpr qsizetype LongPost = 256 << 10;
/// Of the body: more than the largest screen shows.
constexpr qsizetype BeginningLength = 32 << 10;

} // namespace

std::optional<QString> beginningOfLongPost(const QString &postText)
{
    if (postText.size() < LongPost)
        return std::nullopt;
    const qsizetype least = findBody(postText).start + BeginningLength;
    if (least * 2 > postText.size())
        return std::nullopt;
    const QStringView next = QStringView(postText).mid(least, BeginningLength);
    qsizetype end = next.indexOf(u"\n\n");
    if (end < 0)
        end = next.indexOf(u'\n');
    if (end < 0)
        return std::nullopt;
    return postText.first(least + end + 1);
}

} // namespace app
