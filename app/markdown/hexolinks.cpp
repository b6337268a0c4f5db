// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/hexolinks.h"

#include <QList>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

/// What encodeURI() leaves as it is beside letters and digits.
constexpr QByteArrayView UriMarks("-_.~;,/?:@&=+$!*'()#");
/// The same within the paths and fragments that browsers write (WHATWG: "URL", percent-encode
/// sets).
constexpr QByteArrayView PathMarks("-_.~;,/:@&=+$!*'()%|\\^[]");
constexpr QByteArrayView FragmentMarks("-_.~;,/?:@&=+$!*'()#%|\\^[]{}");

QString encoded(const QString &text, QByteArrayView marks)
{
    QByteArray result;
    for (const char c : text.toUtf8()) {
        const bool isWord
            = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (isWord || marks.contains(c))
            result += c;
        else
            result += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return QString::fromLatin1(result);
}

// Escapes that are no UTF-8 become what stands for such a character, as in Node.js.
QString decoded(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("%[0-9a-fA-F]{2}"));
    return text.contains(escape) ? QUrl::fromPercentEncoding(text.toUtf8()) : text;
}

QString defaultPort(const QString &scheme)
{
    if (scheme == u"http" || scheme == u"ws")
        return QStringLiteral(":80");
    return scheme == u"ftp" ? QStringLiteral(":21") : QStringLiteral(":443");
}

// Empty where browsers refuse it.
QString hostOf(const QString &written)
{
    static const QRegularExpression forbidden(
        QStringLiteral("[\\x00-\\x20#/<>?@\\[\\\\\\]^|%\\x7f]"));
    const QString host = decoded(written).toLower();
    if (host.contains(forbidden))
        return {};
    const QByteArray ascii = QUrl::toAce(host, QUrl::IgnoreIDNWhitelist);
    return ascii.isEmpty() ? host : QUrl::fromAce(ascii, QUrl::IgnoreIDNWhitelist);
}

QString withoutDots(const QString &path)
{
    QStringList parts;
    const QStringList all = path.split(u'/');
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool isLast = i == all.size() - 1;
        const bool isUp = all[i] == u"..";
        if (isUp && parts.size() > 1)
            parts.removeLast();
        if (!isUp && all[i] != u".")
            parts.append(all[i]);
        else if (isLast)
            parts.append(QString());
    }
    return parts.join(u'/');
}

QString webAddress(const QRegularExpressionMatch &match, const QString &otherwise)
{
    const QString scheme = match.captured(1).toLower();
    const QString host = hostOf(match.captured(3));
    // Browsers take no port that is not a number up to 65535.
    const QStringView number = match.capturedView(4).mid(1);
    const QString written = match.captured(5);
    const bool isCut = !written.isEmpty() && written[0] != u'/' && written[0] != u'\\';
    if (host.isEmpty() || isCut || (!number.isEmpty() && number.toInt() > 65535))
        return otherwise;
    const QString port = match.captured(4) == defaultPort(scheme) ? QString() : match.captured(4);
    QString path = written;
    path.replace(u'\\', u'/');
    path = withoutDots(path.startsWith(u'/') ? path : u'/' + path);
    QString query = match.captured(6);
    query = query == u"?" ? QString() : encoded(decoded(query), UriMarks);
    return scheme + QStringLiteral("://") + match.captured(2) + host + port
        + encoded(path, PathMarks) + query + encoded(match.captured(7), FragmentMarks);
}

// An image that describes nothing, in HTML, which tables hold where they hold no tags of ours.
QByteArray bareImage(MarkdownNode image)
{
    QString tag
        = QStringLiteral("<img src=\"%1\"").arg(QString::fromUtf8(image.url()).toHtmlEscaped());
    if (!image.title().isEmpty())
        tag += QStringLiteral(" title=\"%1\"")
                   .arg(QString::fromUtf8(image.title()).toHtmlEscaped());
    return (tag + QStringLiteral(" />")).toUtf8();
}

} // namespace

QString hexoAddress(const QString &address)
{
    static const QRegularExpression web(
        QStringLiteral("^(https?|ftp|wss?):[/\\\\]*([^/\\\\?#@]*@)?([^/\\\\?#:]*)(:\\d*)?"
                       "([^?#]*)(\\?[^#]*)?(#.*)?$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z0-9.+-]+:"));
    const QRegularExpressionMatch match = web.match(address);
    if (match.hasMatch())
        return webAddress(match, address);
    return scheme.match(address).hasMatch() ? address : encoded(decoded(address), UriMarks);
}

void shapeHexoLinks(MarkdownNode root)
{
    QList<MarkdownNode> links;
    walk(root, [&links](MarkdownNode node, Visit visit) {
        if (visit == Visit::Leave && (node.kind() == Kind::Link || node.kind() == Kind::Image))
            links.append(node);
    });
    for (MarkdownNode link : std::as_const(links)) {
        const QByteArray broken = link.brokenUrl();
        const QByteArray url = broken.isEmpty() ? link.url() : broken;
        link.setUrl(hexoAddress(QString::fromUtf8(url)).toUtf8());
        if (link.kind() == Kind::Image && link.plainText().isEmpty()) {
            link.insertBefore(Kind::HtmlInline, bareImage(link));
            link.remove();
        }
    }
}

} // namespace app
