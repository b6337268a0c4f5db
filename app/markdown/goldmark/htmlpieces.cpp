// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/htmlpieces.h"

#include "app/markdown/preparedsource.h"

#include <QString>

namespace app::goldmark {
namespace {

// Of what begins with `<` at `at`: behind its last character. A `<` that begins nothing is text.
qsizetype endOfTag(QByteArrayView html, qsizetype at)
{
    const bool isComment = html.sliced(at).startsWith("<!--");
    const QByteArrayView closing = isComment ? QByteArrayView("-->") : QByteArrayView(">");
    const char next = at + 1 < html.size() ? html[at + 1] : ' ';
    const bool isTag = next == '/' || next == '!' || next == '?' || (next >= 'a' && next <= 'z')
        || (next >= 'A' && next <= 'Z');
    const qsizetype end = isTag ? html.indexOf(closing, at) : at;
    return end < 0 ? html.size() : isTag ? end + closing.size() : at + 1;
}

} // namespace

QList<HtmlPiece> piecesOfHtml(const QByteArray &html)
{
    static const QByteArray opening = QString(TokenStart).toUtf8();
    static const QByteArray closing = QString(TokenEnd).toUtf8();
    QList<HtmlPiece> pieces;
    qsizetype copied = 0;
    for (qsizetype at = 0; at < html.size();) {
        if (html[at] == '<') {
            at = endOfTag(html, at);
            continue;
        }
        const qsizetype end
            = QByteArrayView(html).sliced(at).startsWith(opening) ? html.indexOf(closing, at) : -1;
        if (end < 0) {
            ++at;
            continue;
        }
        if (at > copied)
            pieces.append({html.mid(copied, at - copied), false});
        copied = end + closing.size();
        pieces.append({html.mid(at, copied - at), true});
        at = copied;
    }
    if (copied < html.size())
        pieces.append({html.mid(copied), false});
    return pieces;
}

} // namespace app::goldmark
