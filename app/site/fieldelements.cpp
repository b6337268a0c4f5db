// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/fieldelements.h"

#include "app/site/articletext.h"
#include "app/site/elementpath.h"

#include <QString>

namespace app {
namespace {

QString textOf(HtmlNode element)
{
    QString text;
    walkHtml(element, [&text](HtmlNode node, HtmlVisit visit) {
        if (visit == HtmlVisit::Enter && node.kind() == HtmlNode::Kind::Text)
            text += QString::fromUtf8(node.text());
    });
    return letters(text);
}

bool hasChildElement(HtmlNode element)
{
    for (HtmlNode child = element.firstChild(); child; child = child.next()) {
        if (child.kind() == HtmlNode::Kind::Element)
            return true;
    }
    return false;
}

bool isHeading(HtmlNode node)
{
    return node.tag() == "h1" || node.tag() == "h2" || node.tag() == "h3";
}

bool isInHeading(HtmlNode node)
{
    for (; node; node = node.parent()) {
        if (isHeading(node))
            return true;
        if (node.tag() == "body")
            return false;
    }
    return false;
}

/// Navigation, sidebars and lists are about other posts too.
bool isAside(HtmlNode node)
{
    return node.tag() == "nav" || node.tag() == "aside" || node.tag() == "footer"
        || node.tag() == "ul" || node.tag() == "ol";
}

bool showsImage(HtmlNode node, const QString &name)
{
    if (name.isEmpty())
        return false;
    if (node.tag() == "img")
        return imageLetters(QString::fromUtf8(attributeValue(node, "src"))) == name;
    const QString style = QString::fromUtf8(attributeValue(node, "style"));
    const qsizetype url = style.indexOf(u"url(");
    if (url < 0)
        return false;
    QStringView address = QStringView(style).mid(url + 4);
    address = address.left(address.indexOf(u')'));
    while (address.endsWith(u'"') || address.endsWith(u'\''))
        address.chop(1);
    return imageLetters(address) == name;
}

} // namespace

FieldElements fieldElements(const HtmlTree &page, const ArticlePlace &article,
                            const PostHeader &header)
{
    FieldElements found;
    const QString title = letters(header.title);
    const QString subtitle
        = letters(header.subtitle.isEmpty() ? header.description : header.subtitle);
    const QString image = imageLetters(header.image);
    int hidden = 0;
    walkHtml(bodyOf(page), [&](HtmlNode node, HtmlVisit visit) {
        const bool isEntering = visit == HtmlVisit::Enter;
        // What the live post takes the place of.
        if (node == (article.first ? (isEntering ? article.first : article.last) : article.element))
            hidden += isEntering ? 1 : -1;
        if (node.kind() != HtmlNode::Kind::Element)
            return;
        if (isAside(node))
            hidden += isEntering ? 1 : -1;
        if (!isEntering || hidden > 0)
            return;
        if (showsImage(node, image)) {
            found.insert(node.id(), "image");
        } else if (!hasChildElement(node)) {
            const QString text = textOf(node);
            if (!title.isEmpty() && text == title && isInHeading(node))
                found.insert(node.id(), "title");
            else if (!subtitle.isEmpty() && text == subtitle)
                found.insert(node.id(), "subtitle");
            else if (node.tag() == "time")
                found.insert(node.id(), "date");
        }
    });
    return found;
}

} // namespace app
