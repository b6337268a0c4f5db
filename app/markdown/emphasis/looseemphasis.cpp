// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/emphasis/looseemphasis.h"

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

// Halves of surrogate pairs stand for the ideographs beyond the first plane.
bool isCjk(QChar c)
{
    switch (c.script()) {
    case QChar::Script_Hangul:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
        return true;
    default:
        break;
    }
    const char16_t code = c.unicode();
    const bool isPunctuationBlock = code >= 0x3000 && code <= 0x303f;
    const bool isFullWidth = code >= 0xff01 && code <= 0xffee;
    const bool isPlane2 = code >= 0xd840 && code <= 0xd888;
    return isPunctuationBlock || isFullWidth || isPlane2;
}

template <typename Wanted>
QString withGuards(const QString &text, Wanted isWanted)
{
    QString loose;
    qsizetype copied = 0;
    for (auto run = nextEmphasisRun(text); run; run = nextEmphasisRun(text, run->end)) {
        if (!run->isBlocked() || !isWanted(*run))
            continue;
        const qsizetype guard = run->isBlockedEnd ? run->start : run->end;
        loose += QStringView(text).mid(copied, guard - copied);
        loose += GuardMark;
        copied = guard;
    }
    return copied == 0 ? text : loose + text.mid(copied);
}

} // namespace

std::optional<EmphasisRun> nextEmphasisRun(QStringView text, qsizetype position)
{
    for (qsizetype i = position; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
            continue;
        }
        if (!isDelimiter(text[i]))
            continue;
        EmphasisRun run{i, i, false, false};
        while (run.end < text.size() && text[run.end] == text[i])
            ++run.end;
        const QChar before = at(text, run.start - 1);
        const QChar after = at(text, run.end);
        run.isBlockedStart = isText(before) && isBlocking(after);
        // Of the same marks, the one before can only be escaped: text.
        const bool isBehindPunctuation = before == text[i] || isBlocking(before);
        run.isBlockedEnd = isText(after) && isBehindPunctuation;
        return run;
    }
    return std::nullopt;
}

qsizetype findBlockedEmphasis(QStringView text, qsizetype position)
{
    for (auto run = nextEmphasisRun(text, position); run; run = nextEmphasisRun(text, run->end)) {
        if (run->isBlocked())
            return run->start;
    }
    return -1;
}

QString withLooseEmphasis(const QString &text)
{
    return withGuards(text, [&text](const EmphasisRun &run) {
        return isCjk(at(text, run.start - 1)) || isCjk(at(text, run.end));
    });
}

} // namespace app
