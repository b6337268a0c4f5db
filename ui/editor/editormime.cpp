// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/editor/editormime.h"

#include "app/text/links.h"

#include <QMimeData>

namespace ui {
namespace {

/// Line breaks as '\n', and without what a file can't hold: half a surrogate pair, and the marks
/// with which Qt ends blocks and frames. Some programs end a text with NUL; one inside is a
/// character.
QString cleaned(const QString &text)
{
    QString result;
    result.reserve(text.size());
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isNull())
        --end;
    for (qsizetype i = 0; i < end; ++i) {
        const QChar c = text[i];
        const QChar next = i + 1 < text.size() ? text[i + 1] : QChar();
        if (c == u'\r') {
            if (next != u'\n')
                result += u'\n';
        } else if (c.isHighSurrogate() && next.isLowSurrogate()) {
            result += c;
            result += next;
            ++i;
        } else if (c == QChar::ParagraphSeparator) {
            result += u'\n';
        } else if (!c.isSurrogate() && c != u'\ufdd0' && c != u'\ufdd1') {
            result += c;
        }
    }
    return result;
}

} // namespace

std::optional<app::TextChange> pasted(const QString &text, const app::TextSelection &selection,
                                      const QMimeData &data)
{
    const QString inserted = cleaned(data.text());
    if (inserted.isEmpty())
        return std::nullopt;
    const QStringView replaced = QStringView(text).mid(selection.start(), selection.range().length);
    const bool makesLink = !replaced.isEmpty() && !replaced.contains(u'\n')
        && !app::isAddress(replaced) && app::isAddress(inserted.trimmed());
    if (makesLink) {
        app::TextChange link = app::insertedLink(text, selection, inserted);
        if (!link.edits.isEmpty())
            return link;
    }
    const app::TextPosition cursor = selection.start() + inserted.size();
    return app::TextChange{{{selection.range(), inserted}}, {cursor, cursor}};
}

} // namespace ui
