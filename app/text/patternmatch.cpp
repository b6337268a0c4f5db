// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/patternmatch.h"

namespace app {

QRegularExpressionMatch matchAt(const QRegularExpression &expression, const QString &text,
                                qsizetype at)
{
    return expression.match(text, at, QRegularExpression::NormalMatch,
                            QRegularExpression::AnchorAtOffsetMatchOption
                                | QRegularExpression::DontCheckSubjectStringMatchOption);
}

QRegularExpressionMatch matchFrom(const QRegularExpression &expression, const QString &text,
                                  qsizetype from)
{
    return expression.match(text, from, QRegularExpression::NormalMatch,
                            QRegularExpression::DontCheckSubjectStringMatchOption);
}

QString wellFormed(QString text)
{
    if (text.isValidUtf16())
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!c.isSurrogate())
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace app
