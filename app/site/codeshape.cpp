// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/codeshape.h"

#include "app/site/elementpath.h"
#include "app/site/frameattributes.h"

#include <QList>
#include <QRegularExpression>

namespace app {
namespace {

HtmlNode parentNamed(HtmlNode node, QByteArrayView tag, HtmlNode top)
{
    for (HtmlNode parent = node.parent(); parent && parent != top; parent = parent.parent()) {
        if (parent.tag() == tag)
            return parent;
    }
    return {};
}

/// From the outermost element that is there for `code` alone down to it; empty where the code
/// lies in a table of numbered lines.
QList<HtmlNode> shapeOf(HtmlNode code, HtmlNode article)
{
    if (parentNamed(code, "table", article))
        return {};
    QList<HtmlNode> chain{code};
    for (HtmlNode node = code.parent(); node && node != article; node = node.parent()) {
        if (node.tag() != "pre" && node.tag() != "div" && node.tag() != "figure")
            break;
        chain.prepend(node);
    }
    return chain;
}

/// The language of the example, in all names that tell it.
QByteArray withoutLanguage(const QByteArray &attributes)
{
    static const QRegularExpression name(QStringLiteral("language-([\\w+#.-]+)"));
    QString text = QString::fromUtf8(attributes);
    const QString language = name.match(text).captured(1);
    text.replace(name, QStringLiteral("language-LANG"));
    if (!language.isEmpty())
        text.replace(QStringLiteral("data-lang=\"%1\"").arg(language),
                     QStringLiteral("data-lang=\"LANG\""));
    return text.toUtf8();
}

QByteArray templateOf(const char *name, const QList<HtmlNode> &chain, const PublishedSite &site)
{
    QByteArray opening;
    QByteArray closing;
    for (const HtmlNode &node : chain) {
        opening += '<' + node.name() + withoutLanguage(frameAttributes(node, site)) + '>';
        closing.prepend("</" + node.name() + '>');
    }
    return "<template data-byline=\"" + QByteArray(name) + "\">" + opening + closing
        + "</template>";
}

bool namesLanguage(const QList<HtmlNode> &chain)
{
    for (const HtmlNode &node : chain) {
        if (attributeValue(node, "class").contains("language-"))
            return true;
    }
    return false;
}

} // namespace

QByteArray codeShapes(HtmlNode article, const PublishedSite &site)
{
    QByteArray block;
    QByteArray plainBlock;
    QByteArray inlined;
    if (!article)
        return {};
    walkHtml(article, [&](HtmlNode node, HtmlVisit visit) {
        if (visit == HtmlVisit::Leave || node.kind() != HtmlNode::Kind::Element
            || node.tag() != "code") {
            return;
        }
        if (parentNamed(node, "pre", article)) {
            const QList<HtmlNode> chain = shapeOf(node, article);
            if (block.isEmpty() && namesLanguage(chain))
                block = templateOf("code", chain, site);
            else if (plainBlock.isEmpty() && !chain.isEmpty() && !namesLanguage(chain))
                plainBlock = templateOf("plain-code", chain, site);
        } else if (inlined.isEmpty() && !attributeValue(node, "class").isEmpty()) {
            inlined = templateOf("inline-code", {node}, site);
        }
    });
    return block + plainBlock + inlined;
}

} // namespace app
