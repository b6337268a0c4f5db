// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/textselection.h"

namespace app {

TextPosition mapped(TextPosition position, const QList<TextEdit> &edits, Side side)
{
    qsizetype shift = 0;
    for (const TextEdit &edit : edits) {
        if (edit.range.start > position)
            break;
        if (edit.range.start == position && side == Side::Before)
            break;
        if (edit.range.end() > position)
            return edit.range.start + shift + edit.replacement.size();
        shift += edit.replacement.size() - edit.range.length;
    }
    return position + shift;
}

TextSelection mapped(const TextSelection &selection, const QList<TextEdit> &edits)
{
    if (selection.isEmpty()) {
        const TextPosition cursor = mapped(selection.cursor, edits, Side::After);
        return {cursor, cursor};
    }
    const TextPosition start = mapped(selection.start(), edits, Side::After);
    const TextPosition end = qMax(start, mapped(selection.end(), edits, Side::Before));
    return selection.anchor < selection.cursor ? TextSelection{start, end}
                                               : TextSelection{end, start};
}

} // namespace app
