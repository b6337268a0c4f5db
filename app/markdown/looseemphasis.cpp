// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/looseemphasis.h"

namespace app {
namespace {

// CommonMark counts ASCII symbols as punctuation too (0.29 §2.1).
bool isPunctuation(QChar c)
{
    return c.isPunct() || (c.unicode() < 0x80 && c.isSymbol());
}

bool isDelimiter(QChar c)
{
    return c == u'*' || c == u'~';
}

struct Run {
    qsizetype start = 0;
    qsizetype end = 0;
    bool isBlockedEnd = false; ///< Would close behind punctuation, before a letter.
    bool isBlockedStart = false; ///< Would open before punctuation, behind a letter.
};

QChar at(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text[position] : QChar(u'\n');
}

bool isBlocking(QChar inner)
{
    return isPunctuation(inner) && !isDelimiter(inner) && inner != u'_';
}

bool isText(QChar outer)
{
    return !outer.isSpace() && !isPunctuation(outer);
}

// The next run at or behind `position`; `start` is -1 where there is none.
Run nextRun(QStringView text, qsizetype position)
{
    for (qsizetype i = position; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
            continue;
        }
        if (!isDelimiter(text[i]))
            continue;
        Run run{i, i, false, false};
        while (run.end < text.size() && text[run.end] == text[i])
            ++run.end;
        const QChar before = at(text, run.start - 1);
        const QChar after = at(text, run.end);
        run.isBlockedStart = isText(before) && isBlocking(after);
        run.isBlockedEnd = isText(after) && isBlocking(before);
        return run;
    }
    return {-1, -1, false, false};
}

} // namespace

qsizetype findBlockedEmphasis(QStringView text, qsizetype at)
{
    for (Run run = nextRun(text, at); run.start >= 0; run = nextRun(text, run.end)) {
        if (run.isBlockedStart || run.isBlockedEnd)
            return run.start;
    }
    return -1;
}

} // namespace app
