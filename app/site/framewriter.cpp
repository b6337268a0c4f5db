// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/framewriter.h"

#include "app/markdown/html/htmlallowlist.h"
#include "app/markdown/html/sanitizer.h"
#include "app/site/codeshape.h"
#include "app/site/elementpath.h"
#include "app/site/frameattributes.h"

#include <QByteArrayList>
#include <QRegularExpression>

#include <utility>

namespace app {
namespace {

/// Before all else in the page: nothing but its site's files, our own and the post's images.
constexpr const char *Policy
    = "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
      "'none'; img-src post: data:; font-src post: data:; style-src post: 'unsafe-inline'; "
      "base-uri "
      "'none'; form-action 'none'\"><meta name=\"referrer\" content=\"no-referrer\"><meta "
      "name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>Preview</title>";

constexpr const char *HiddenPlaces
    = "<style>[data-byline-empty] { display: none !important; }</style>";

/// Scripts and what only they need, other documents, and what the frame says itself.
bool isDropped(HtmlNode node)
{
    static const QByteArrayList dropped{
        "script",  "noscript",   "template", "iframe",        "object",
        "embed",   "applet",     "frame",    "frameset",      "noframes",
        "noembed", "portal",     "base",     "meta",          "title",
        "audio",   "video",      "track",    "math",          "foreignObject",
        "xmp",     "plaintext",  "animate",  "animateMotion", "animateTransform",
        "set",     "fencedframe"};
    return node.kind() == HtmlNode::Kind::Template || dropped.contains(node.name());
}

/// Style sheets, those included that a script would switch on once they are there.
bool isStyleSheet(HtmlNode link)
{
    const QByteArrayList words = attributeValue(link, "rel").toLower().simplified().split(' ');
    const bool isPreloaded
        = words.contains("preload") && attributeValue(link, "as").toLower() == "style";
    return (words.contains("stylesheet") && !words.contains("alternate")) || isPreloaded;
}

QByteArray styleSheet(HtmlNode link, const PublishedSite &site)
{
    const auto path = pathOnSite(QString::fromUtf8(attributeValue(link, "href")), site);
    if (!isStyleSheet(link) || !path)
        return {};
    QByteArray media = attributeValue(link, "media");
    if (attributeValue(link, "onload").contains("media"))
        media.clear();
    return "<link rel=\"stylesheet\" href=\"" + htmlEscaped(path->toUtf8())
        + (media.isEmpty() ? QByteArray() : "\" media=\"" + htmlEscaped(media)) + "\">";
}

QByteArray documentType(const QByteArray &page)
{
    static const QRegularExpression type(
        QStringLiteral("^\\s*(?:<!--.*?-->\\s*)*(<!doctype[\\w\\s\"'/.:-]*>)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    return type.match(QString::fromUtf8(page.left(4096))).captured(1).toUtf8();
}

class FrameWriter final
{
public:
    FrameWriter(const ArticlePlace &article, const FieldElements &fields, const PublishedSite &site,
                FramePurpose purpose)
        : m_article(article)
        , m_fields(fields)
        , m_site(site)
        , m_purpose(purpose)
    { }

    [[nodiscard]] Result<QByteArray> write(const HtmlTree &page)
    {
        m_html = documentType(page.source());
        walkHtml(page.root(), [this](HtmlNode node, HtmlVisit visit) {
            if (!m_isOverLimit)
                visit == HtmlVisit::Enter ? enter(node) : leave(node);
        });
        if (m_isOverLimit)
            return Error{Error::Kind::TooComplex, {}, 0, QStringLiteral("too many elements")};
        return m_html;
    }

private:
    static bool isElement(HtmlNode node)
    {
        return node.kind() == HtmlNode::Kind::Element || node.kind() == HtmlNode::Kind::Template;
    }

    [[nodiscard]] bool holdsArticle(HtmlNode node) const
    {
        return m_purpose == FramePurpose::ShowPost && node == m_article.element;
    }

    void enter(HtmlNode node)
    {
        if (m_article.first && node == m_article.first && holdsArticle(node.parent()))
            beginPost();
        if (m_droppedDepth == 0 && !m_isInPost && node.kind() == HtmlNode::Kind::Text)
            writeText(node);
        if (isElement(node))
            enterElement(node);
    }

    void enterElement(HtmlNode node)
    {
        m_isOverLimit = ++m_elements > MaxElements || ++m_depth > MaxDepth;
        if (m_droppedDepth > 0 || isDropped(node) || m_fields.omitted.contains(node.id())
            || m_isInPost) {
            m_droppedDepth += m_isInPost ? 0 : 1;
            return;
        }
        if (node.tag() == "link") {
            m_html += styleSheet(node, m_site);
            return;
        }
        m_html += '<' + node.name() + attributesOf(node) + '>';
        if (node.tag() == "head")
            m_html += Policy + codeShapes(m_article.element, m_site) + HiddenPlaces;
        if (holdsArticle(node) && !m_article.first)
            beginPost();
        m_isAtLineBreak = node.tag() == "pre" || node.tag() == "textarea";
    }

    void leave(HtmlNode node)
    {
        if (isElement(node)) {
            --m_depth;
            leaveElement(node);
        }
        if (m_isInPost && (node == m_article.last || (!m_article.first && holdsArticle(node))))
            m_isInPost = false;
    }

    void leaveElement(HtmlNode node)
    {
        if (m_droppedDepth > 0) {
            --m_droppedDepth;
            return;
        }
        const bool isEmptied = holdsArticle(node) && !m_article.first;
        if (m_isInPost && !isEmptied)
            return;
        m_isAtLineBreak = false;
        if (!isVoidElement(node.tag()) && node.tag() != "link")
            m_html += "</" + node.name() + '>';
    }

    void beginPost()
    {
        m_html += "<span data-byline=\"post\"></span>";
        m_isInPost = true;
    }

    void writeText(HtmlNode node)
    {
        const QByteArrayView text = node.text();
        const HtmlNode parent = node.parent();
        // The parser drops the first line break there.
        if (std::exchange(m_isAtLineBreak, false) && text.startsWith('\n'))
            m_html += '\n';
        if (parent.tag() == "style")
            m_html += localStyle(text.toByteArray(), m_site);
        else if (const QByteArray mark = markOf(node); !mark.isEmpty())
            m_html += "<span" + mark + '>' + htmlEscaped(text) + "</span>";
        else
            m_html += htmlEscaped(text);
    }

    /// What tells of a field of the front matter that `node` shows.
    [[nodiscard]] QByteArray markOf(HtmlNode node) const
    {
        const FieldPlace place = m_fields.places.value(node.id());
        if (place.field.isEmpty())
            return {};
        QByteArray mark = " data-byline-field=\"" + place.field + '"';
        if (!place.shape.isEmpty()) {
            mark += " data-byline-shape=\"" + htmlEscaped(place.shape)
                + "\" data-byline-language=\"" + htmlEscaped(place.language) + '"';
        }
        // What has a picture behind it may hold the title, and the items are in their list.
        const bool holdsOwnText
            = place.field != "image" && place.field != "tag" && place.field != "author";
        if (m_fields.areForeign && holdsOwnText)
            mark += " data-byline-empty=\"\"";
        return mark;
    }

    [[nodiscard]] QByteArray attributesOf(HtmlNode node) const
    {
        QByteArray attributes = frameAttributes(node, m_site);
        // The convention of pages that style themselves by whether scripts run: on the site they
        // do.
        if (node.tag() == "html")
            attributes.replace("no-js", "js");
        attributes += markOf(node);
        if (m_purpose == FramePurpose::ChooseArticle && mayHoldArticle(node))
            attributes += " data-byline-path=\"" + htmlEscaped(elementPath(node).toUtf8()) + '"';
        return attributes;
    }

    const ArticlePlace &m_article;
    const FieldElements &m_fields;
    const PublishedSite &m_site;
    FramePurpose m_purpose;
    QByteArray m_html;
    int m_elements = 0;
    int m_depth = 0;
    int m_droppedDepth = 0;
    bool m_isInPost = false;
    bool m_isAtLineBreak = false;
    bool m_isOverLimit = false;
};

} // namespace

Result<QByteArray> writeFrame(const HtmlTree &page, const ArticlePlace &article,
                              const FieldElements &fields, const PublishedSite &site,
                              FramePurpose purpose)
{
    return FrameWriter(article, fields, site, purpose).write(page);
}

} // namespace app
