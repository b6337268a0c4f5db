// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/links.h"

#include "app/text/inlinespans.h"
#include "app/text/lines.h"

#include <algorithm>

namespace app {

bool isAddress(QStringView text)
{
    const bool hasScheme = text.startsWith(u"https://", Qt::CaseInsensitive)
        || text.startsWith(u"http://", Qt::CaseInsensitive)
        || text.startsWith(u"mailto:", Qt::CaseInsensitive);
    return hasScheme && text.size() > 8
        && std::ranges::none_of(text, [](QChar c) { return c.isSpace() || c == u'<'; });
}

QString linkTarget(const QString &address)
{
    int depth = 0;
    bool isPlain = true;
    for (const QChar c : address) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        isPlain = isPlain && depth >= 0 && !c.isSpace();
    }
    return isPlain && depth == 0 ? address : u'<' + address + u'>';
}

TextChange insertedLink(QStringView text, const TextSelection &selection, const QString &offered)
{
    const TextRange line = lineAt(text, selection.start());
    for (const InlineSpan &span : inlineSpans(viewOf(text, line))) {
        const TextRange whole{line.start + span.open.start, span.whole().length};
        const bool isInside = whole.start < selection.start() + 1 && selection.end() <= whole.end();
        const bool isLink = span.kind == InlineSpan::Kind::Link;
        if (isLink && isInside && !(selection.isEmpty() && selection.cursor == whole.end())) {
            const TextPosition target = line.start + span.target.start;
            return {{}, {target, target + span.target.length}};
        }
    }

    TextRange range = selection.isEmpty() ? wordAt(text, selection.cursor) : selection.range();
    const QString words = viewOf(text, range).toString();
    if (isAddress(words)) {
        const TextPosition cursor = range.start + 1;
        return {{{range, QStringLiteral("[](%1)").arg(linkTarget(words))}}, {cursor, cursor}};
    }
    const QString clean = offered.trimmed();
    const QString target = isAddress(clean) ? linkTarget(clean) : QString();
    const QString link = u'[' + words + QStringLiteral("](") + target + u')';
    const TextPosition inText = range.start + 1;
    const TextPosition inTarget = range.start + words.size() + 3;
    const TextPosition after = range.start + link.size();
    const TextPosition cursor = words.isEmpty() ? inText : target.isEmpty() ? inTarget : after;
    return {{{range, link}}, {cursor, cursor}};
}

} // namespace app
