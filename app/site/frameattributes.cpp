// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/frameattributes.h"

#include "app/markdown/html/safeurl.h"

#include <QByteArrayList>
#include <QSet>
#include <QString>

#include <algorithm>
#include <optional>

namespace app {
namespace {

bool isDropped(QByteArrayView name)
{
    // A name would hide members of `document`; integrity is of bytes that are made local.
    static const QSet<QByteArray> dropped{"action",
                                          "as",
                                          "autofocus",
                                          "autoplay",
                                          "background",
                                          "cite",
                                          "code",
                                          "codebase",
                                          "classid",
                                          "content",
                                          "contenteditable",
                                          "crossorigin",
                                          "data",
                                          "data-note",
                                          "data-source",
                                          "download",
                                          "form",
                                          "formaction",
                                          "http-equiv",
                                          "integrity",
                                          "is",
                                          "itemid",
                                          "longdesc",
                                          "manifest",
                                          "name",
                                          "nonce",
                                          "ping",
                                          "poster",
                                          "profile",
                                          "rel",
                                          "slot",
                                          "srcdoc",
                                          "target",
                                          "usemap"};
    return name.startsWith("on") || name.startsWith("data-byline")
        || dropped.contains(name.toByteArray());
}

bool isWellFormed(QByteArrayView name)
{
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    };
    return !name.isEmpty() && isLetter(name.front())
        && std::all_of(name.begin(), name.end(), [&](char c) {
               return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
           });
}

std::optional<QByteArray> localAddress(QByteArrayView address, const PublishedSite &site)
{
    const std::optional<QString> path = pathOnSite(QString::fromUtf8(address), site);
    return path ? std::optional(path->toUtf8()) : std::nullopt;
}

/// What `<a href>` says is only shown, never followed.
QByteArray linkAddress(QByteArrayView address)
{
    const QByteArray safe = safeLink(address.toByteArray());
    return safe.isEmpty() ? QByteArrayLiteral("#") : safe;
}

std::optional<QByteArray> imageAddress(QByteArrayView address, const PublishedSite &site)
{
    const QByteArray safe = safeImageSource(address.toByteArray());
    if (safe.startsWith("data:"))
        return safe;
    return localAddress(address, site);
}

/// `a.png 1x, b.png 2x`; nothing where one of them lies elsewhere.
std::optional<QByteArray> imageSet(QByteArrayView value, const PublishedSite &site)
{
    const QByteArray local = localStyle(value.toByteArray(), site);
    return local.contains("//") || local.contains("data:") ? std::nullopt : std::optional(local);
}

/// SVG refers to parts of itself, and `<use>` to those of a drawing of the site.
std::optional<QByteArray> drawingAddress(const QByteArray &element, QByteArrayView value,
                                         const PublishedSite &site)
{
    if (value.startsWith('#'))
        return value.toByteArray();
    if (element != "use" && element != "image")
        return {};
    const qsizetype hash = value.indexOf('#');
    std::optional<QByteArray> address = localAddress(hash < 0 ? value : value.first(hash), site);
    if (address && hash >= 0)
        *address += value.sliced(hash).toByteArray();
    return address;
}

std::optional<QByteArray> frameValue(HtmlNode element, const HtmlAttribute &attribute,
                                     const PublishedSite &site)
{
    const QByteArray tag = element.name();
    if (attribute.name == "href") {
        if (element.isForeign() && tag != "a")
            return drawingAddress(tag, attribute.value, site);
        return tag == "link" ? localAddress(attribute.value, site)
                             : std::optional(linkAddress(attribute.value));
    }
    if (attribute.name == "src")
        return tag == "img" ? imageAddress(attribute.value, site) : std::nullopt;
    if (attribute.name == "srcset" || attribute.name == "imagesrcset")
        return imageSet(attribute.value, site);
    if (attribute.name == "style")
        return localStyle(attribute.value.toByteArray(), site);
    return attribute.value.toByteArray();
}

} // namespace

QByteArray htmlEscaped(QByteArrayView text)
{
    return QString::fromUtf8(text).toHtmlEscaped().toUtf8();
}

QByteArray frameAttributes(HtmlNode element, const PublishedSite &site)
{
    QByteArray html;
    for (const HtmlAttribute &attribute : element.attributes()) {
        if (isDropped(attribute.name) || !isWellFormed(attribute.name))
            continue;
        if (const auto value = frameValue(element, attribute, site)) {
            html += ' ' + (attribute.hasNamespace ? QByteArrayLiteral("xlink:") : QByteArray())
                + attribute.name.toByteArray() + "=\"" + htmlEscaped(*value) + '"';
        }
    }
    return html;
}

} // namespace app
