// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/pageregion.h"

namespace app {

bool isAside(HtmlNode node)
{
    if (node.kind() != HtmlNode::Kind::Element)
        return false;
    return node.tag() == "nav" || node.tag() == "aside" || node.tag() == "footer"
        || node.tag() == "ul" || node.tag() == "ol";
}

bool isLeaf(HtmlNode element)
{
    for (HtmlNode child = element.firstChild(); child; child = child.next()) {
        if (child.kind() == HtmlNode::Kind::Element)
            return false;
    }
    return true;
}

QString textOf(HtmlNode element)
{
    QString text;
    walkHtml(element, [&text](HtmlNode node, HtmlVisit visit) {
        if (visit == HtmlVisit::Enter && node.kind() == HtmlNode::Kind::Text)
            text += QString::fromUtf8(node.text());
    });
    return text;
}

} // namespace app
