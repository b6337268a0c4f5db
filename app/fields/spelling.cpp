// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/fields/spelling.h"

namespace app {

QString spellingKey(const QString &text)
{
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString key;
    key.reserve(folded.size());
    for (const QChar c : folded) {
        const bool isGap = c.isSpace() || c == u'_' || c.category() == QChar::Punctuation_Dash;
        if (!isGap)
            key += c;
    }
    // Of a text of nothing else, each is itself.
    return key.isEmpty() ? folded : key;
}

} // namespace app
