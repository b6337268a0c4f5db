// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/foreignwords.h"

#include "app/site/pageregion.h"

#include <QByteArray>
#include <QList>
#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

/// "5 min read", "약 3분", "1,200 words".
bool tellsLength(const QString &text)
{
    static const QRegularExpression length(
        QStringLiteral(
            "^\\W*(?:약|about|reading time:?|읽는 시간:?)?\\s*[\\d,.]+\\s*(?:min(?:ute)?s?"
            "|분|words?|단어|자)(?:\\s*(?:read|to read|reading|소요|읽기))?\\W*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return length.match(text.simplified()).hasMatch();
}

QByteArray target(HtmlNode link)
{
    const QByteArray address = attributeValue(link, "href");
    const bool isWithin = link.tag() == "a" && address.size() > 1 && address.startsWith('#');
    return isWithin ? QByteArray::fromPercentEncoding(address.mid(1)) : QByteArray();
}

class ForeignWords final
{
public:
    ForeignWords(const HtmlTree &page, const ArticlePlace &article)
    {
        walkAround(page, article, [this](HtmlNode node, PageRegion region) { note(node, region); });
        for (HtmlNode up = article.element; up; up = up.parent())
            m_holders.insert(up.id());
        for (const HtmlNode link : std::as_const(m_links)) {
            if (m_anchors.contains(target(link)))
                m_found.insert(outermost(link).id());
        }
    }

    [[nodiscard]] QSet<const void *> found() const { return m_found; }

private:
    void note(HtmlNode node, PageRegion region)
    {
        if (node.kind() != HtmlNode::Kind::Element)
            return;
        if (region == PageRegion::Article)
            m_anchors.insert(attributeValue(node, "id"));
        else if (!target(node).isEmpty())
            m_links.append(node);
        else if (region == PageRegion::Around && isLeaf(node) && tellsLength(textOf(node)))
            m_found.insert(node.id());
    }

    /// The list that `link` is in, with what stands around it alone.
    [[nodiscard]] HtmlNode outermost(HtmlNode link) const
    {
        HtmlNode list = link;
        for (HtmlNode up = link.parent(); up && !m_holders.contains(up.id()); up = up.parent()) {
            bool hasOthers = false;
            walkHtml(up, [&](HtmlNode node, HtmlVisit) {
                hasOthers |= node.kind() == HtmlNode::Kind::Element && node.tag() == "a"
                    && !m_anchors.contains(target(node));
            });
            if (hasOthers)
                break;
            list = up;
        }
        return list;
    }

    QSet<QByteArray> m_anchors; ///< In the article.
    QList<HtmlNode> m_links; ///< To places of the page, around the article.
    QSet<const void *> m_holders; ///< What holds the article.
    QSet<const void *> m_found;
};

} // namespace

QString withoutLength(QString line)
{
    static const QRegularExpression length(
        QStringLiteral(
            "\\s*[·•|/,–—-]\\s*(?:약 ?|about )?\\d+\\s*(?:min(?:ute)?s?|분|words?|단어|자)"
            "(?:\\s*(?:read|to read|reading|소요|읽기))?(?!\\w)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.remove(length);
}

QSet<const void *> foreignWords(const HtmlTree &page, const ArticlePlace &article)
{
    return ForeignWords(page, article).found();
}

} // namespace app
