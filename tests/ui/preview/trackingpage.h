// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace test {

/// Everything that is known to make a browser fetch something or look a name up: some thirty ways.
/// `%1` of `address` is another number for each.
[[nodiscard]] inline QString trackingHtml(const QString &address)
{
    QString html = QStringLiteral(
        "<link rel=stylesheet href='~a'><link rel=preload as=image href='~b'>"
        "<link rel=icon href='~c'><link rel=prefetch href='~d'><link rel=preconnect href='~'>"
        "<link rel=dns-prefetch href='~'>"
        "<style>@import '~e'; @font-face { font-family: f; src: url(~f) }"
        " p { background: url(~g); font-family: f }</style>"
        "<p style='background-image: url(~h)'>text</p>"
        "<img src='~i'><img srcset='~j 2x'>"
        "<picture><source srcset='~k'><img src=x></picture>"
        "<video poster='~l' src='~m' autoplay></video><audio src='~n' autoplay></audio>"
        "<video><source src='~o'><track src='~p' default></video>"
        "<iframe src='~q'></iframe><iframe srcdoc='&lt;img src=~r&gt;'></iframe>"
        "<object data='~s'></object><embed src='~t'><input type=image src='~u'>"
        "<svg><image href='~v'/><use href='~w#x'/></svg>"
        "<table background='~x'><tr><td>x</table>"
        "<script src='~y'></script><script>fetch('~z')</script>"
        "<form action='~1'><button>x</button></form><a href='~2' ping='~3'>link</a>"
        "<meta http-equiv=refresh content='0; url=~4'>");
    int number = 0;
    for (qsizetype at = html.indexOf(u'~'); at >= 0; at = html.indexOf(u'~', at)) {
        const QString own
            = address.contains(QLatin1StringView("%1")) ? address.arg(++number) : address;
        html.replace(at, 1, own);
    }
    return html;
}

} // namespace test
