// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/tagplaces.h"

#include "app/site/articletext.h"
#include "app/site/pageregion.h"

#include <QList>
#include <QSet>

namespace app {
namespace {

/// Elements around one tag of a list: `<ul><li><a>`.
constexpr int MostAround = 3;

QSet<QString> lettersOf(const QStringList &words)
{
    QSet<QString> all;
    for (const QString &word : words)
        all.insert(letters(word));
    all.remove(QString());
    return all;
}

/// The leaves in `element` that say something.
QList<HtmlNode> speakingLeaves(HtmlNode element)
{
    QList<HtmlNode> leaves;
    walkHtml(element, [&leaves](HtmlNode node, HtmlVisit visit) {
        const bool isSpeaking = visit == HtmlVisit::Enter && node.kind() == HtmlNode::Kind::Element
            && isLeaf(node) && !letters(textOf(node)).isEmpty();
        if (isSpeaking)
            leaves.append(node);
    });
    return leaves;
}

/// Those in `element` where they are `words` and nothing else; else none.
QList<HtmlNode> itemsOf(HtmlNode element, const QSet<QString> &words)
{
    const QList<HtmlNode> leaves = speakingLeaves(element);
    QSet<QString> said;
    for (const HtmlNode leaf : leaves)
        said.insert(letters(textOf(leaf)));
    return said == words ? leaves : QList<HtmlNode>();
}

void addList(FieldElements &found, const QList<HtmlNode> &leaves, const QSet<QString> &words,
             const QByteArray &field)
{
    for (const HtmlNode leaf : leaves) {
        if (!words.contains(letters(textOf(leaf))) || found.places.contains(leaf.id()))
            continue;
        HtmlNode around = leaf.parent();
        for (int i = 0; i < MostAround && around && around.tag() != "body"; ++i) {
            const QList<HtmlNode> items = itemsOf(around, words);
            if (!items.isEmpty()) {
                found.places.insert(around.id(), {field, {}, {}});
                for (const HtmlNode item : items)
                    found.places.insert(item.id(), {"tag", {}, {}});
                break;
            }
            around = around.parent();
        }
    }
}

} // namespace

void addTagPlaces(FieldElements &found, const HtmlTree &page, const ArticlePlace &article,
                  const PostHeader &header)
{
    QList<HtmlNode> leaves;
    walkAround(page, article, [&leaves](HtmlNode node, PageRegion region) {
        if (region != PageRegion::Article && node.kind() == HtmlNode::Kind::Element && isLeaf(node))
            leaves.append(node);
    });
    addList(found, leaves, lettersOf(header.tags), "tags");
    addList(found, leaves, lettersOf(header.categories), "categories");
}

} // namespace app
