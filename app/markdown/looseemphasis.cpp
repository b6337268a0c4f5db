// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/looseemphasis.h"

#include "app/markdown/preparedsource.h"

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
    bool guardsFront = false; ///< Closes behind punctuation: a mark belongs in front of the run.
    bool guardsBack = false; ///< Opens before punctuation.
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
        run.guardsBack = isText(before) && isBlocking(after);
        run.guardsFront = isText(after) && isBlocking(before);
        return run;
    }
    return {-1, -1, false, false};
}

} // namespace

qsizetype findBlockedEmphasis(QStringView text, qsizetype at)
{
    for (Run run = nextRun(text, at); run.start >= 0; run = nextRun(text, run.end)) {
        if (run.guardsBack || run.guardsFront)
            return run.start;
    }
    return -1;
}

QString withLooseEmphasis(const QString &text)
{
    QString marked;
    qsizetype copied = 0;
    for (Run run = nextRun(text, 0); run.start >= 0; run = nextRun(text, run.end)) {
        if (!run.guardsBack && !run.guardsFront)
            continue;
        marked += QStringView(text).mid(copied, run.start - copied);
        if (run.guardsFront)
            marked += GuardMark;
        marked += QStringView(text).mid(run.start, run.end - run.start);
        if (run.guardsBack)
            marked += GuardMark;
        copied = run.end;
    }
    if (copied == 0)
        return text;
    marked += QStringView(text).mid(copied);
    return marked;
}

} // namespace app
