// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/pastedpicture.h"

#include "app/assets/imagename.h"
#include "app/markdown/html/htmltree.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app {
namespace {

QString valueOf(const HtmlNode &element, QByteArrayView name)
{
    const QList<HtmlAttribute> attributes = element.attributes();
    const auto found = std::ranges::find(attributes, name, &HtmlAttribute::name);
    return found == attributes.end() ? QString() : QString::fromUtf8(found->value);
}

/// The last part of the address, where it is the name of an image.
QString nameIn(const QUrl &url)
{
    const QString name = url.fileName(QUrl::FullyDecoded);
    return hasImageSuffix(name) ? name : QString();
}

/// The file in an address `data:image/…`; empty where it is another one.
QByteArray embeddedFile(const QString &address)
{
    const qsizetype comma = address.indexOf(u',');
    const QString head = address.first(std::max<qsizetype>(comma, 0)).toLower();
    if (!head.startsWith(u"data:image/"))
        return {};
    const QByteArray body = QByteArray::fromPercentEncoding(address.sliced(comma + 1).toLatin1());
    return head.endsWith(u";base64") ? QByteArray::fromBase64(body) : body;
}

/// What HTML tells of a picture that it consists of; nothing where there is more to it.
std::optional<PastedPicture> solePicture(const QString &html)
{
    const HtmlTree tree(html.toUtf8());
    std::optional<PastedPicture> picture;
    bool isMore = false;
    walkHtml(tree.root(), [&](const HtmlNode &node, HtmlVisit visit) {
        if (visit != HtmlVisit::Enter)
            return;
        if (node.kind() == HtmlNode::Kind::Text && !node.text().toByteArray().trimmed().isEmpty())
            isMore = true;
        if (node.kind() != HtmlNode::Kind::Element || node.tag() != "img")
            return;
        isMore |= picture.has_value();
        const QString address = valueOf(node, "src").trimmed();
        const QUrl url(address);
        const bool isOfWeb = url.scheme() == u"http" || url.scheme() == u"https";
        picture = PastedPicture{{},
                                embeddedFile(address),
                                isOfWeb ? address : QString(),
                                isOfWeb ? nameIn(url) : QString(),
                                valueOf(node, "alt").simplified()};
    });
    return isMore ? std::nullopt : picture;
}

} // namespace

std::optional<PastedPicture> pastedPicture(const QMimeData &data)
{
    std::optional<PastedPicture> picture;
    if (data.hasHtml())
        picture = solePicture(data.html());
    const QString text = data.hasFormat(u"text/plain"_s) ? data.text().trimmed() : QString();
    const bool isText = data.hasFormat(u"text/plain"_s)
        && (!picture || (!text.isEmpty() && text != picture->address && text != picture->altText));
    if (isText)
        return std::nullopt;
    if (data.hasImage()) {
        picture = picture.value_or(PastedPicture());
        picture->image = qvariant_cast<QImage>(data.imageData());
    }
    const bool isThere = picture
        && (!picture->image.isNull() || !picture->bytes.isEmpty() || !picture->address.isEmpty());
    return isThere ? picture : std::nullopt;
}

} // namespace app
