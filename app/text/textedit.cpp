// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/textedit.h"

#include <algorithm>

namespace app {

namespace {

bool splitsPair(const QString &text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position - 1].isHighSurrogate()
        && text[position].isLowSurrogate();
}

} // namespace

QString applied(const QString &text, const QList<TextEdit> &edits)
{
    QString result;
    qsizetype size = text.size();
    for (const TextEdit &edit : edits) {
        size += edit.replacement.size() - edit.range.length;
    }
    result.reserve(size);
    TextPosition done = 0;
    for (const TextEdit &edit : edits) {
        Q_ASSERT(edit.range.start >= done && edit.range.end() <= text.size());
        result += QStringView(text).mid(done, edit.range.start - done);
        result += edit.replacement;
        done = edit.range.end();
    }
    result += QStringView(text).mid(done);
    return result;
}

QList<TextEdit> difference(const QString &before, const QString &after)
{
    if (before == after) {
        return {};
    }
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype prefix
        = std::mismatch(before.cbegin(), before.cbegin() + shorter, after.cbegin()).first
        - before.cbegin();
    if (splitsPair(before, prefix) || splitsPair(after, prefix)) {
        --prefix;
    }
    const qsizetype most = shorter - prefix;
    qsizetype suffix
        = std::mismatch(before.crbegin(), before.crbegin() + most, after.crbegin()).first
        - before.crbegin();
    if (splitsPair(before, before.size() - suffix) || splitsPair(after, after.size() - suffix)) {
        --suffix;
    }
    return {{{prefix, before.size() - suffix - prefix},
             after.mid(prefix, after.size() - suffix - prefix)}};
}

} // namespace app
