// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/fieldelements.h"

#include "app/site/articletext.h"
#include "app/site/dateshape.h"
#include "app/site/elementpath.h"
#include "app/site/foreignwords.h"
#include "app/site/pageregion.h"
#include "app/site/tagplaces.h"

#include <QByteArrayList>
#include <QString>

#include <algorithm>

namespace app {
namespace {

/// Characters of a line that tells when and by whom; a longer text is prose.
constexpr qsizetype LongestByline = 160;

bool isHeading(HtmlNode node)
{
    return node.tag() == "h1" || node.tag() == "h2" || node.tag() == "h3";
}

bool isIn(HtmlNode node, bool (*isWanted)(HtmlNode))
{
    for (; node && node.tag() != "body"; node = node.parent()) {
        if (isWanted(node))
            return true;
    }
    return false;
}

bool isLink(HtmlNode node)
{
    return node.tag() == "a";
}

/// Names that themes and microformats give to a post's title.
bool isNamedTitle(HtmlNode node)
{
    static const QByteArrayList names{"post-title",    "entry-title", "article-title",
                                      "p-name",        "page-title",  "post__title",
                                      "content-title", "headline",    "post-single-title"};
    const QByteArrayList own
        = (attributeValue(node, "class") + ' ' + attributeValue(node, "itemprop"))
              .simplified()
              .split(' ');
    return std::any_of(own.begin(), own.end(),
                       [](const QByteArray &name) { return names.contains(name); });
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

class FieldSearch final
{
public:
    FieldSearch(const HtmlTree &page, const PostWords &words)
        : m_words(words)
        , m_title(letters(words.header.title))
        , m_subtitle(letters(words.header.subtitle.isEmpty() ? words.header.description
                                                             : words.header.subtitle))
        , m_author(letters(words.header.author))
        , m_image(imageLetters(words.header.image))
        , m_languages{QString::fromUtf8(attributeValue(page.root(), "lang")).left(2),
                      QStringLiteral("ko")}
    {
        m_languages.removeAll(QString());
    }

    void visit(HtmlNode node, PageRegion region)
    {
        if (region == PageRegion::Article)
            m_isBehindArticle = true;
        if (region != PageRegion::Around)
            return;
        if (node.kind() == HtmlNode::Kind::Text)
            visitText(node);
        else if (node.kind() == HtmlNode::Kind::Element)
            visitElement(node);
    }

    [[nodiscard]] FieldElements found()
    {
        if (const HtmlNode title = m_hasTitle ? HtmlNode() : likelyTitle())
            m_found.places.insert(title.id(), {"title", {}, {}});
        return m_found;
    }

private:
    void visitElement(HtmlNode node)
    {
        if (showsImage(node, m_image)) {
            m_found.places.insert(node.id(), {"image", {}, {}});
            return;
        }
        if (isNamedTitle(node) && isLeaf(node))
            m_named = m_named ? m_named : node;
        if (isHeading(node) && !m_isBehindArticle && !isIn(node, isLink) && isLeaf(node))
            m_heading = node.tag() == "h1" || !m_heading ? node : m_heading;
        if (!isLeaf(node))
            return;
        const QString text = letters(textOf(node));
        if (text.isEmpty())
            return;
        // A link elsewhere is the site's: its name may be that of a post.
        if (text == m_title && (isIn(node, isHeading) || !isIn(node, isLink)))
            addTitle(node);
        else if (text == m_subtitle)
            m_found.places.insert(node.id(), {"subtitle", {}, {}});
        else if (text == m_author)
            m_found.places.insert(node.id(), {"author", {}, {}});
        else if (!addDate(node, textOf(node)) && node.tag() == "time")
            m_found.places.insert(node.id(), {"date", {}, {}});
    }

    /// One that stands beside elements: a leaf's own was looked at with it.
    void visitText(HtmlNode node)
    {
        if (!isLeaf(node.parent()))
            addDate(node, QString::fromUtf8(node.text()));
    }

    void addTitle(HtmlNode node)
    {
        m_hasTitle = true;
        m_found.places.insert(node.id(), {"title", {}, {}});
    }

    bool addDate(HtmlNode node, const QString &text)
    {
        if (text.size() > LongestByline)
            return false;
        // The site's zone may put another post's date on the day before or after.
        for (const int shift : {0, 1, -1}) {
            if (shift != 0 && !m_words.isAnothers)
                break;
            const auto shape = dateShape(text, m_words.day.addDays(shift), m_languages);
            if (!shape)
                continue;
            QString model = m_words.isAnothers ? withoutLength(shape->text) : shape->text;
            if (m_words.header.author.size() > 1)
                model.replace(m_words.header.author, QStringLiteral("{author}"));
            m_found.places.insert(node.id(), {"date", model.toUtf8(), shape->language.toUtf8()});
            return true;
        }
        return false;
    }

    [[nodiscard]] HtmlNode likelyTitle() const { return m_named ? m_named : m_heading; }

    const PostWords &m_words;
    QString m_title;
    QString m_subtitle;
    QString m_author;
    QString m_image;
    QStringList m_languages;
    FieldElements m_found;
    HtmlNode m_named;
    HtmlNode m_heading;
    bool m_hasTitle = false;
    bool m_isBehindArticle = false;
};

} // namespace

FieldElements fieldElements(const HtmlTree &page, const ArticlePlace &article,
                            const PostWords &words)
{
    FieldSearch search(page, words);
    walkAround(page, article,
               [&search](HtmlNode node, PageRegion region) { search.visit(node, region); });
    FieldElements found = search.found();
    addTagPlaces(found, page, article, words.header);
    found.areForeign = words.isAnothers;
    if (words.isAnothers)
        found.omitted = foreignWords(page, article);
    return found;
}

} // namespace app
