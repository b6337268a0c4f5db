// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/textselection.h"

#include <QString>

namespace test {

/// A text and what is selected in it, written as one string with marks that Markdown does not own:
/// `«` and `»` around the selection, `‸` at the cursor. `‸` alone is an empty selection; `«a»‸`
/// ends at the cursor (so does `«a»`), `‸«a»` begins at it.
struct MarkedText {
    QString text;
    app::TextSelection selection;

    [[nodiscard]] static MarkedText parse(const QString &marked)
    {
        const qsizetype cursor = marked.indexOf(u'‸');
        const qsizetype open = marked.indexOf(u'«');
        MarkedText result{marked, {}};
        result.text.remove(u'‸').remove(u'«').remove(u'»');
        if (open < 0) {
            const qsizetype at = qMax<qsizetype>(0, cursor);
            result.selection = {at, at};
            return result;
        }
        const bool isBackward = cursor >= 0 && cursor < open;
        const qsizetype start = open - (isBackward ? 1 : 0);
        const qsizetype length = marked.indexOf(u'»') - open - 1;
        result.selection = isBackward ? app::TextSelection{start + length, start}
                                      : app::TextSelection{start, start + length};
        return result;
    }

    [[nodiscard]] QString marked() const
    {
        QString result = text;
        if (selection.isEmpty())
            return result.insert(selection.cursor, u'‸');
        const bool isBackward = selection.cursor < selection.anchor;
        result.insert(selection.end(), isBackward ? QStringLiteral("»") : QStringLiteral("»‸"));
        return result.insert(selection.start(),
                             isBackward ? QStringLiteral("‸«") : QStringLiteral("«"));
    }

    [[nodiscard]] MarkedText after(const app::TextChange &change) const
    {
        return {app::applied(text, change.edits), change.selection};
    }
};

} // namespace test
