// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/html/sanitizer.h"

#include "app/markdown/html/embeds.h"
#include "app/markdown/html/htmlallowlist.h"
#include "app/markdown/html/htmltree.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cctype>

namespace app {
namespace {

// Elements in each other that gumbo is asked to build: it goes through all that are open for each
// that is added. Real HTML that forgets to close some has less, and may be within MaxDepth.
constexpr int MaxUnclosed = 5 * MaxDepth;

// Each round can only make less of a block. Real ones are stable after the first.
constexpr int MaxRounds = 6;

QByteArray escaped(QByteArrayView text, bool isAttribute)
{
    QByteArray html;
    html.reserve(text.size());
    for (const char c : text) {
        if (c == '&')
            html += "&amp;";
        else if (c == '<')
            html += "&lt;";
        else if (c == '>')
            html += "&gt;";
        else if (c == '"' && isAttribute)
            html += "&quot;";
        else
            html += c;
    }
    return html;
}

qsizetype countTags(const QByteArray &html)
{
    return std::count(html.cbegin(), html.cend(), '<');
}

// Whether an element ends without its end tag (HTML Living Standard §13.1.2).
bool endsByItself(QByteArrayView tag)
{
    static constexpr std::array<QByteArrayView, 16> Names{
        "p",  "li",    "dt",    "dd",    "td",       "th",     "tr",       "rp",
        "rt", "tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "html"};
    return isVoidElement(tag) || std::find(Names.cbegin(), Names.cend(), tag) != Names.cend();
}

QByteArrayView tagNameAt(QByteArrayView html, qsizetype at)
{
    qsizetype end = at;
    while (end < html.size() && std::isalnum(static_cast<unsigned char>(html[end])))
        ++end;
    return html.sliced(at, end - at);
}

// About, as no parser has been asked yet.
bool isNestedTooDeeply(const QByteArray &html)
{
    int depth = 0;
    qsizetype next = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0 && depth <= MaxUnclosed; at = next) {
        next = html.indexOf('<', at + 1);
        const QByteArrayView piece
            = QByteArrayView(html).sliced(at, next < 0 ? html.size() - at : next - at);
        const bool isEnd = piece.startsWith("</");
        const QByteArray tag = tagNameAt(piece, isEnd ? 2 : 1).toByteArray().toLower();
        // SVG's elements may; HTML's don't.
        const bool endsAtOnce = piece.contains("/>") && elementRule(tag) != ElementRule::Keep;
        if (!tag.isEmpty() && !endsByItself(tag) && !endsAtOnce)
            depth = qMax(0, depth + (isEnd ? -1 : 1));
    }
    return depth > MaxUnclosed;
}

bool mayBeAligned(QByteArrayView tag)
{
    return tag == "td" || tag == "th" || tag == "p" || tag == "div" || tag == "tr" || tag == "col"
        || (tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6');
}

class Writer final
{
public:
    // Nothing over a limit.
    std::optional<QByteArray> write(const HtmlTree &tree)
    {
        const HtmlNode root = tree.root();
        walkHtml(root, [&](HtmlNode node, HtmlVisit visit) {
            if (m_isOverLimit || node == root)
                return;
            visit == HtmlVisit::Enter ? enter(node) : leave(node);
        });
        return m_isOverLimit ? std::nullopt : std::optional(m_html);
    }

private:
    static ElementRule ruleOf(HtmlNode node)
    {
        if (node.kind() == HtmlNode::Kind::Template || node.isForeign())
            return ElementRule::Drop;
        if (node.tag() == "input")
            return isTaskBox(node) ? ElementRule::Keep : ElementRule::Drop;
        return elementRule(node.tag());
    }

    static bool isTaskBox(HtmlNode node)
    {
        const QList<HtmlAttribute> attributes = node.attributes();
        return std::any_of(attributes.cbegin(), attributes.cend(), [](const HtmlAttribute &a) {
            return a.name == "type" && a.value.toByteArray().toLower() == "checkbox";
        });
    }

    void enter(HtmlNode node)
    {
        if (node.kind() == HtmlNode::Kind::Element || node.kind() == HtmlNode::Kind::Template)
            enterElement(node);
        else if (node.kind() == HtmlNode::Kind::Text && m_dropDepth == 0)
            writeText(node.text());
    }

    void enterElement(HtmlNode node)
    {
        ++m_depth;
        m_isOverLimit = ++m_elements > MaxElements || m_depth > MaxDepth;
        if (m_isOverLimit)
            return;
        const ElementRule rule = ruleOf(node);
        if (rule == ElementRule::Drop || m_dropDepth > 0) {
            if (m_dropDepth == 0)
                writeEmbed(node);
            ++m_dropDepth;
            return;
        }
        if (rule == ElementRule::Unwrap)
            return;
        m_html += '<' + node.tag().toByteArray();
        writeAttributes(node);
        m_html += isVoidElement(node.tag()) ? " />" : ">";
        m_isPreStart = node.tag() == "pre";
    }

    void leave(HtmlNode node)
    {
        if (node.kind() != HtmlNode::Kind::Element && node.kind() != HtmlNode::Kind::Template)
            return;
        --m_depth;
        if (m_dropDepth > 0) {
            --m_dropDepth;
            return;
        }
        m_isPreStart = false;
        if (ruleOf(node) == ElementRule::Keep && !isVoidElement(node.tag()))
            m_html += "</" + node.tag().toByteArray() + '>';
    }

    void writeText(QByteArrayView text)
    {
        // A parser drops the first line break in <pre>.
        if (m_isPreStart && text.startsWith('\n'))
            m_html += '\n';
        m_isPreStart = false;
        m_html += escaped(text, false);
    }

    // Frames go; those of known hosts leave a link to what they would have shown.
    void writeEmbed(HtmlNode node)
    {
        for (const HtmlAttribute &attribute : node.attributes()) {
            if (attribute.name != "src" || attribute.hasNamespace)
                continue;
            if (const auto embed = knownEmbed(node.tag(), attribute.value.toByteArray()))
                m_html += placeholder(*embed);
        }
    }

    void writeAttribute(QByteArrayView name, const QByteArray &value)
    {
        m_html += ' ' + name.toByteArray() + "=\"" + escaped(value, true) + '"';
    }

    void writeAttributes(HtmlNode node)
    {
        if (node.tag() == "input") {
            writeTaskBox(node);
            return;
        }
        QByteArray align;
        QByteArray style;
        bool hasWidth = false;
        for (const HtmlAttribute &attribute : node.attributes()) {
            if (attribute.hasNamespace)
                continue;
            const QByteArray value = attribute.value.toByteArray();
            if (attribute.name == "style") {
                style = value;
            } else if (attribute.name == "align") {
                align = value.toLower();
            } else if (const std::optional<QByteArray> kept
                       = allowedValue(node.tag(), attribute.name, value)) {
                hasWidth = hasWidth || attribute.name == "width";
                writeAttribute(attribute.name, *kept);
            }
        }
        writeAlignment(node.tag(), style, align);
        if (node.tag() == "img" && !hasWidth)
            writeWidth(style);
    }

    void writeTaskBox(HtmlNode node)
    {
        writeAttribute("type", "checkbox");
        const QList<HtmlAttribute> attributes = node.attributes();
        if (std::any_of(attributes.cbegin(), attributes.cend(),
                        [](const HtmlAttribute &a) { return a.name == "checked"; }))
            writeAttribute("checked", {});
        writeAttribute("disabled", {});
    }

    // All that stays of `style` are alignment and the width of an image, as attributes.
    void writeAlignment(QByteArrayView tag, const QByteArray &style, QByteArray align)
    {
        static const QRegularExpression textAlign(
            QStringLiteral("(?:^|;)\\s*text-align\\s*:\\s*(left|right|center|justify)\\s*(?:;|$)"),
            QRegularExpression::CaseInsensitiveOption);
        if (!mayBeAligned(tag))
            return;
        if (!style.isEmpty()) {
            const QRegularExpressionMatch match = textAlign.match(QString::fromUtf8(style));
            if (match.hasMatch())
                align = match.captured(1).toLower().toUtf8();
        }
        if (align == "left" || align == "right" || align == "center" || align == "justify")
            writeAttribute("align", align);
    }

    void writeWidth(const QByteArray &style)
    {
        static const QRegularExpression width(
            QStringLiteral("(?:^|;)\\s*width\\s*:\\s*(\\d{1,5}(?:px|%))\\s*(?:;|$)"),
            QRegularExpression::CaseInsensitiveOption);
        if (style.isEmpty())
            return;
        const QRegularExpressionMatch match = width.match(QString::fromUtf8(style));
        if (!match.hasMatch())
            return;
        const QByteArray value = match.captured(1).toLower().toUtf8();
        if (const std::optional<QByteArray> kept = allowedValue("img", "width", value))
            writeAttribute("width", *kept);
    }

    QByteArray m_html;
    int m_elements = 0;
    int m_depth = 0;
    int m_dropDepth = 0;
    bool m_isPreStart = false;
    bool m_isOverLimit = false;
};

} // namespace

std::optional<QByteArray> sanitize(const QByteArray &html)
{
    QByteArray current = html;
    for (int round = 0; round < MaxRounds; ++round) {
        // The parser itself is not asked to build what is over the limit.
        if (countTags(current) > 2 * MaxElements || isNestedTooDeeply(current))
            return std::nullopt;
        Writer writer;
        const std::optional<QByteArray> written = writer.write(HtmlTree(current));
        if (!written || *written == current)
            return written;
        current = *written;
    }
    return std::nullopt;
}

bool isWithinLimits(const QByteArray &html)
{
    int elements = 0;
    int depth = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
        if (at + 1 < html.size() && html[at + 1] == '/') {
            --depth;
            continue;
        }
        ++elements;
        const qsizetype end = html.indexOf('>', at);
        if (end > 0 && html[end - 1] != '/' && ++depth > MaxDepth)
            return false;
    }
    return elements <= MaxElements;
}

} // namespace app
