// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/marked/characters.h"

#include <QChar>

namespace app::marked {
namespace {

// Behind the escaped character; -1 where the backslash ends the line.
qsizetype behindEscape(QStringView text, qsizetype at)
{
    return at + 1 < text.size() && text[at + 1] != u'\n' ? at + 2 : -1;
}

} // namespace

CharacterClass characterClass(char32_t c)
{
    if (QChar::isSpace(c) || c == U'\ufeff')
        return CharacterClass::Space;
    return QChar::isPunct(c) || QChar::isSymbol(c) ? CharacterClass::Punctuation
                                                   : CharacterClass::Letter;
}

char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(c, text[at + 1]);
    return c.unicode();
}

char32_t characterBefore(QStringView text, qsizetype at)
{
    const bool isPair = at > 1 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate();
    return characterAt(text, isPair ? at - 2 : at - 1);
}

qsizetype endOfLabel(QStringView text, qsizetype at)
{
    bool isBlank = true;
    for (qsizetype i = at + 1; i >= 0 && i < text.size();) {
        const QChar c = text[i];
        if (c == u'[')
            return -1;
        if (c == u']')
            return isBlank ? -1 : i + 1;
        isBlank = isBlank && c.isSpace();
        i = c == u'\\' ? behindEscape(text, i) : i + 1;
    }
    return -1;
}

qsizetype endOfLinkText(QStringView text, qsizetype at)
{
    bool isNested = false;
    for (qsizetype i = at + 1; i >= 0 && i < text.size();) {
        const QChar c = text[i];
        if (c == u'\\') {
            i = behindEscape(text, i);
        } else if (c == u']') {
            if (!isNested)
                return i + 1;
            isNested = false;
            ++i;
        } else if (c == u'[') {
            if (isNested)
                return -1;
            isNested = true;
            ++i;
        } else if (c == u'`' && !isNested) {
            i = text.indexOf(u'`', i + 1) + 1;
            if (i == 0)
                return -1;
        } else {
            ++i;
        }
    }
    return -1;
}

} // namespace app::marked
