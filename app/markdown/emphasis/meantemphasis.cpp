// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/emphasis/meantemphasis.h"

#include <algorithm>

namespace app {
namespace {

bool isMark(QChar c)
{
    return c == u'*' || c == u'_' || c == u'~';
}

bool isPunctuation(QChar c)
{
    return c.isPunct() || c.isSymbol();
}

bool isAsciiWord(QChar c)
{
    return c.unicode() < 0x80 && c.isLetterOrNumber();
}

bool isOpening(QChar c)
{
    return c.category() == QChar::Punctuation_Open
        || c.category() == QChar::Punctuation_InitialQuote;
}

bool isClosing(QChar c)
{
    return c.category() == QChar::Punctuation_Close;
}

// Nothing that is emphasised begins with it, but for `![an](image)`.
bool endsClause(QChar c, QChar next)
{
    static constexpr QStringView Marks = u",.;:!?\u2026\u3001\u3002\uff0c";
    return isClosing(c) || (Marks.contains(c) && next != u'[');
}

QChar at(QStringView text, qsizetype position)
{
    return position >= 0 && position < text.size() ? text[position] : QChar(u'\n');
}

// Long marks stand out, so they are meant within a word, too, where punctuation is inside of them.
bool mayStandBeside(QChar outer, QChar inner, qsizetype length)
{
    return !isAsciiWord(outer) || (length > 1 && isPunctuation(inner) && !isMark(inner));
}

bool mayOpen(QStringView text, const MeantRun &run)
{
    const QChar outer = at(text, run.start - 1);
    const QChar inner = at(text, run.end);
    return !inner.isSpace() && !endsClause(inner, at(text, run.end + 1))
        && mayStandBeside(outer, inner, run.length()) && (run.length() > 1 || !isClosing(outer));
}

bool mayClose(QStringView text, const MeantRun &run)
{
    const QChar outer = at(text, run.end);
    const QChar inner = at(text, run.start - 1);
    return !inner.isSpace() && !isOpening(inner) && mayStandBeside(outer, inner, run.length())
        && (run.length() > 1 || !isOpening(outer));
}

bool holdsOtherThanNames(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return !isAsciiWord(c) && c != u'_'; });
}

} // namespace

QList<MeantRun> meantRuns(QStringView text)
{
    QList<MeantRun> runs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
            continue;
        }
        if (!isMark(text[i]))
            continue;
        MeantRun run{i, i, false, false};
        while (run.end < text.size() && text[run.end] == text[i])
            ++run.end;
        i = run.end - 1;
        if (run.length() > (text[i] == u'~' ? 2 : 3))
            continue;
        run.mayOpen = mayOpen(text, run);
        run.mayClose = mayClose(text, run);
        runs.append(run);
    }
    return runs;
}

bool mayBeEmphasis(QStringView text, const MeantRun &opening, const MeantRun &closing)
{
    if (!opening.mayOpen || !closing.mayClose || closing.start <= opening.end
        || opening.length() != closing.length() || text[opening.start] != text[closing.start])
        return false;
    const QStringView inner = text.mid(opening.end, closing.start - opening.end);
    const bool isInWord = at(text, opening.start - 1).isLetterOrNumber();
    const bool isEnclosed = isPunctuation(inner.front()) && isPunctuation(inner.back());
    const bool isUnderscore = text[opening.start] == u'_';
    const bool isShort = opening.length() == 1;
    // A star behind a word is a footnote's, underscores within one are a name's.
    if (isInWord && (isShort || isUnderscore || isAsciiWord(text[opening.start - 1]))
        && !isEnclosed)
        return false;
    return !isUnderscore || holdsOtherThanNames(inner);
}

} // namespace app
