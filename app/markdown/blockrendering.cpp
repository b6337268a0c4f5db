// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/blockrendering.h"

#include "app/markdown/html/htmlgroups.h"
#include "app/markdown/html/safeurl.h"
#include "app/markdown/html/sanitizer.h"

#include <QHash>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

// Lone line breaks are the raw HTML of real posts; they need no parser to be found harmless.
bool isLineBreaks(const QByteArray &html)
{
    const QByteArray rest = html.toLower()
                                .replace("<br>", QByteArray())
                                .replace("<br/>", QByteArray())
                                .replace("<br />", QByteArray());
    return rest.trimmed().isEmpty();
}

// Whether anything in the block's HTML is the author's own and not cmark's, which escapes all else.
bool needsSanitizer(MarkdownNode block)
{
    bool isNeeded = false;
    walk(block, [&isNeeded](MarkdownNode node, Visit visit) {
        if (isNeeded || visit == Visit::Leave)
            return;
        const Kind kind = node.kind();
        // Of headings, ids alone are ours.
        const NodeAttributes attributes = node.attributes();
        const bool isOurs
            = attributes.size() == 1 && attributes[0].first == "id" && kind == Kind::Heading;
        isNeeded = !attributes.isEmpty() && !isOurs;
        if (isNeeded)
            return;
        if (kind == Kind::HtmlBlock || kind == Kind::HtmlInline)
            isNeeded = !isLineBreaks(node.literal());
        else if (kind == Kind::Link)
            isNeeded = safeLink(node.url()) != node.url();
        else if (kind == Kind::Image)
            isNeeded = safeImageSource(node.url()) != node.url();
    });
    return isNeeded;
}

/// Appends blocks to a post, sanitized where that is asked for.
class BlockWriter final
{
public:
    BlockWriter(RenderedPost &post, const RenderOptions &options)
        : m_post(post)
        , m_options(options)
    { }

    void append(QByteArray html, LineRange lines, bool isTrusted)
    {
        if (m_options.isSanitized)
            html = sanitized(html, lines, isTrusted);
        const size_t hash = qHashBits(html.constData(), static_cast<size_t>(html.size()), 0);
        m_post.blocks.append({QString::fromUtf8(html), lines, hash});
    }

private:
    QByteArray sanitized(const QByteArray &html, LineRange lines, bool isTrusted)
    {
        if (isTrusted && isWithinLimits(html))
            return html;
        const std::optional<QByteArray> result = isTrusted ? std::nullopt : sanitize(html);
        if (result)
            return *result;
        m_post.notices.append({Notice::Kind::Warning, lines.first,
                               QStringLiteral("too-complex-html"),
                               QStringLiteral("This part has too many or too deeply nested "
                                              "elements and is not shown"),
                               std::nullopt});
        return "<div class=\"block-refused\"></div>\n";
    }

    RenderedPost &m_post;
    const RenderOptions &m_options;
};

// Definitions may stand anywhere but are shown last: the block's lines are those behind all others,
// so that lines ascend from block to block.
LineRange footnoteLines(const QList<RenderedBlock> &blocks, LineRange definitions)
{
    const int after = blocks.isEmpty() ? definitions.first : blocks.last().lines.last;
    const int first = qMax(definitions.first, after);
    return {first, qMax(first, definitions.last)};
}

// `last` stands for the last block's node afterwards.
QByteArray htmlOfGroup(MarkdownNode first, MarkdownNode &last)
{
    QByteArray html;
    while (first != last) {
        html += MarkdownTree::html(first);
        first = first.next();
    }
    return html + MarkdownTree::html(last);
}

} // namespace

void renderBlocks(MarkdownTree &tree, int firstLine, const RenderOptions &options,
                  RenderedPost &post)
{
    BlockWriter writer(post, options);
    HtmlGroups groups;
    std::optional<LineRange> definitions;
    bool areDefinitionsTrusted = true;
    for (MarkdownNode block = tree.root().firstChild(); block; block = block.next()) {
        const MarkdownNode first = block;
        block = groups.lastOf(first);
        const LineRange lines{firstLine + first.firstLine() - 1, firstLine + block.lastLine() - 1};
        const bool isTrusted = !options.isSanitized || !needsSanitizer(first);
        if (block.kind() == Kind::FootnoteDefinition) {
            definitions = definitions ? LineRange{qMin(definitions->first, lines.first),
                                                  qMax(definitions->last, lines.last)}
                                      : lines;
            areDefinitionsTrusted = areDefinitionsTrusted && isTrusted;
        } else {
            writer.append(htmlOfGroup(first, block), lines, isTrusted);
        }
    }
    if (definitions) {
        const LineRange lines = footnoteLines(post.blocks, *definitions);
        writer.append(tree.takeFootnotesHtml(), lines, areDefinitionsTrusted);
    }
}

} // namespace app
