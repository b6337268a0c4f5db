// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/markedtildes.h"

#include "app/text/patternmatch.h"

#include <QList>
#include <QRegularExpression>

#include <array>

namespace app {
namespace {

qsizetype runLength(QStringView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && text[end] == text[at])
        ++end;
    return end - at;
}

// Behind the code that begins with the backticks at `at`; behind those alone where none does.
qsizetype endOfCode(QStringView text, qsizetype at)
{
    const qsizetype length = runLength(text, at);
    for (qsizetype i = text.indexOf(u'`', at + length); i >= 0; i = text.indexOf(u'`', i)) {
        const qsizetype closing = runLength(text, i);
        i += closing;
        if (closing == length)
            return i;
    }
    return at + length;
}

// Behind the struck text that begins at `at` for marked; `at` where none does.
qsizetype endOfStruck(const QString &text, qsizetype at)
{
    static const QRegularExpression struck(
        QStringLiteral("(~~?)(?=[^\\s~])((?:\\\\.|[^\\\\])*?(?:\\\\.|[^\\s~\\\\]))\\1(?=[^~]|$)"),
        QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = matchAt(struck, text, at);
    return match.hasMatch() ? match.capturedEnd() : at;
}

// Of a paragraph's backticks those that begin code which reaches over the end of struck text.
QList<qsizetype> hiddenCode(const QString &paragraph)
{
    QList<qsizetype> hidden;
    qsizetype struckEnd = 0;
    std::array<bool, 2> isEndless{}; // Whether nothing ahead closes one tilde, or two.
    for (qsizetype i = 0; i < paragraph.size();) {
        const QChar c = paragraph[i];
        if (c == u'\\') {
            i += 2;
        } else if (c == u'`') {
            const qsizetype end = endOfCode(paragraph, i);
            const bool isHidden = i < struckEnd && end > struckEnd;
            if (isHidden)
                hidden.append(i);
            i = isHidden ? struckEnd : end;
        } else if (c == u'~') {
            const qsizetype length = runLength(paragraph, i);
            const bool opens = i >= struckEnd && length <= 2 && i + length < paragraph.size()
                && !paragraph[i + length].isSpace();
            if (opens && !isEndless[length - 1]) {
                const qsizetype end = endOfStruck(paragraph, i);
                isEndless[length - 1] = end == i;
                struckEnd = qMax(struckEnd, end);
            }
            i += length;
        } else {
            ++i;
        }
    }
    return hidden;
}

} // namespace

QString withTildesBeforeCode(const QString &text)
{
    // Lines up to one that begins a list entry, quote, heading or row.
    static const QRegularExpression paragraph(
        QStringLiteral("^[^\\n]*\\S[^\\n]*"
                       "(?:\\n(?![ \\t]*(?:[-*+>#|]|\\d{1,9}[.)] ))[^\\n]*\\S[^\\n]*)*"),
        QRegularExpression::MultilineOption);
    if (!text.contains(u'~') || !text.contains(u'`'))
        return text;
    QString escaped;
    qsizetype copied = 0;
    for (auto it = paragraph.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString lines = match.captured();
        if (lines.contains(u"```") || lines.contains(u"~~~"))
            continue;
        for (const qsizetype at : hiddenCode(lines)) {
            escaped += QStringView(text).mid(copied, match.capturedStart() + at - copied);
            escaped += u'\\';
            copied = match.capturedStart() + at;
        }
    }
    return copied == 0 ? text : escaped + text.mid(copied);
}

} // namespace app
