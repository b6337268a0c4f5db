// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/html/htmlreferences.h"

#include "app/markdown/html/htmltree.h"

namespace app {
namespace {

// Parsing costs a thousand times as much as looking, and most raw HTML is `<br/>`.
bool mayHoldReference(const QByteArray &html)
{
    const QByteArray lower = html.toLower();
    return lower.contains("src") || lower.contains("href");
}

QString textBelow(HtmlNode top)
{
    QByteArray text;
    walkHtml(top, [&text](HtmlNode node, HtmlVisit visit) {
        if (visit == HtmlVisit::Enter && node.kind() == HtmlNode::Kind::Text)
            text += node.text();
    });
    return QString::fromUtf8(text);
}

} // namespace

QList<HtmlReference> htmlReferences(const QByteArray &utf8)
{
    QList<HtmlReference> found;
    if (!mayHoldReference(utf8))
        return found;
    const HtmlTree tree(utf8);
    walkHtml(tree.root(), [&](HtmlNode node, HtmlVisit visit) {
        if (visit == HtmlVisit::Leave || node.kind() != HtmlNode::Kind::Element)
            return;
        const bool isImage = node.tag() == "img";
        if (!isImage && node.tag() != "a")
            return;
        HtmlReference reference;
        reference.kind = isImage ? Reference::Kind::Image : Reference::Kind::Link;
        for (const HtmlAttribute &attribute : node.attributes()) {
            if (isImage && attribute.name == "alt")
                reference.text = QString::fromUtf8(attribute.value);
            if (attribute.source.isEmpty() || attribute.name != (isImage ? "src" : "href"))
                continue;
            reference.destination = QString::fromUtf8(attribute.value).trimmed();
            reference.sourceStart = attribute.source.data() - tree.source().constData();
            reference.sourceLength = attribute.source.size();
        }
        if (reference.destination.isEmpty())
            return;
        if (!isImage)
            reference.text = textBelow(node);
        found.append(reference);
    });
    return found;
}

} // namespace app
