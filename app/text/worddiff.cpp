// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/worddiff.h"

#include "app/text/lines.h"
#include "app/text/sequencediff.h"

#include <QHash>

#include <algorithm>

namespace app {

namespace {

/// Characters of both lines above which the time is not worth it.
constexpr qsizetype LongestLines = 50'000;
/// Where less than this part of the longer line stays, it counts as written anew.
constexpr double LeastInCommon = 0.25;

bool hasNoSpaces(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
        || c.script() == QChar::Script_Katakana;
}

/// One word, one run of spaces, or one other character.
TextRange tokenAt(QStringView text, TextPosition at)
{
    qsizetype size = 1;
    if (text[at] == u' ') {
        while (at + size < text.size() && text[at + size] == u' ')
            ++size;
    } else if (isWordCharacter(text, at) && !hasNoSpaces(text[at])) {
        while (at + size < text.size() && isWordCharacter(text, at + size)
               && !hasNoSpaces(text[at + size]))
            ++size;
    } else if (text[at].isHighSurrogate() && at + 1 < text.size()
               && text[at + 1].isLowSurrogate()) {
        size = 2;
    }
    return {at, size};
}

/// The tokens of a line, and a number for each: equal tokens have the same one.
struct Tokens {
    QList<TextRange> ranges;
    QList<int> numbers;

    Tokens(QStringView text, QHash<QStringView, int> &known)
    {
        for (TextPosition at = 0; at < text.size(); at = ranges.last().end()) {
            ranges.append(tokenAt(text, at));
            const QStringView token = viewOf(text, ranges.last());
            auto number = known.constFind(token);
            if (number == known.cend())
                number = known.insert(token, int(known.size()));
            numbers.append(*number);
        }
    }

    [[nodiscard]] TextRange range(const DiffSpan &span, qsizetype textSize) const
    {
        const TextPosition start = span.first < ranges.size() ? ranges[span.first].start : textSize;
        return {start, span.isEmpty() ? 0 : ranges[span.end() - 1].end() - start};
    }
};

bool hasWord(QStringView text)
{
    for (TextPosition at = 0; at < text.size(); ++at) {
        if (isWordCharacter(text, at))
            return true;
    }
    return false;
}

/// Changes with nothing but a space or a mark between them become one.
QList<WordChange> joined(const QList<WordChange> &changes, QStringView before)
{
    QList<WordChange> result;
    for (const WordChange &change : changes) {
        if (!result.isEmpty()) {
            WordChange &last = result.last();
            const TextRange gap{last.before.end(), change.before.start - last.before.end()};
            if (gap.length <= 2 && !hasWord(viewOf(before, gap))) {
                last.before.length = change.before.end() - last.before.start;
                last.after.length = change.after.end() - last.after.start;
                continue;
            }
        }
        result.append(change);
    }
    return result;
}

} // namespace

QList<WordChange> wordChanges(QStringView before, QStringView after)
{
    if (before == after)
        return {};
    const WordChange whole{{0, before.size()}, {0, after.size()}};
    if (before.size() + after.size() > LongestLines)
        return {whole};
    QHash<QStringView, int> known;
    const Tokens a(before, known);
    const Tokens b(after, known);
    QList<WordChange> changes;
    qsizetype changed = 0;
    for (const DiffChange &change : sequenceChanges(a.numbers, b.numbers)) {
        changes.append(
            {a.range(change.before, before.size()), b.range(change.after, after.size())});
        changed += std::max(changes.last().before.length, changes.last().after.length);
    }
    const qsizetype longer = std::max(before.size(), after.size());
    if (double(longer - std::min(changed, longer)) < LeastInCommon * double(longer))
        return {whole};
    return joined(changes, before);
}

double similarity(QStringView before, QStringView after)
{
    if (before.isEmpty() || after.isEmpty())
        return before.size() == after.size() ? 1 : 0;
    QHash<QStringView, qsizetype> left;
    const auto forEachWord = [](QStringView text, auto use) {
        for (TextPosition at = 0; at < text.size();) {
            const TextRange token = tokenAt(text, at);
            if (isWordCharacter(text, at))
                use(viewOf(text, token));
            at = token.end();
        }
    };
    qsizetype total = 0;
    qsizetype common = 0;
    forEachWord(before, [&](QStringView word) {
        ++left[word];
        total += word.size();
    });
    forEachWord(after, [&](QStringView word) {
        total += word.size();
        if (const auto found = left.find(word); found != left.end() && *found > 0) {
            --*found;
            common += 2 * word.size();
        }
    });
    return total == 0 ? 0 : double(common) / double(total);
}

} // namespace app
