// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include "app/frontmatter/delimiters.h"
#include "app/markdown/headingids.h"
#include "app/markdown/markdowntree.h"
#include "app/markdown/references.h"

#include <QHash>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

RenderedBlock makeBlock(const QByteArray &html, LineRange lines)
{
    const size_t hash = qHashBits(html.constData(), static_cast<size_t>(html.size()), 0);
    return {QString::fromUtf8(html), lines, hash};
}

BodyPlace findBody(const QString &postText)
{
    const std::optional<FrontMatterSpan> frontMatter = findFrontMatter(postText);
    return frontMatter ? BodyPlace{frontMatter->whole.end(), frontMatter->bodyLine} : BodyPlace{};
}

QList<Heading> collectHeadings(MarkdownNode root, Dialect dialect, int firstLine)
{
    QList<Heading> headings;
    HeadingIds ids(dialect);
    walk(root, [&](MarkdownNode node, Visit visit) {
        if (visit == Visit::Leave || node.kind() != Kind::Heading)
            return;
        const QString text = QString::fromUtf8(node.plainText());
        headings.append(
            {node.headingLevel(), text, ids.next(text), firstLine + node.firstLine() - 1});
    });
    return headings;
}

// Definitions may stand anywhere but are shown last: the block's lines are those behind all others,
// so that lines ascend from block to block.
LineRange footnoteLines(const QList<RenderedBlock> &blocks, LineRange definitions)
{
    const int after = blocks.isEmpty() ? definitions.first : blocks.last().lines.last;
    const int first = qMax(definitions.first, after);
    return {first, qMax(first, definitions.last)};
}

void renderBlocks(MarkdownTree &tree, int firstLine, RenderedPost &post)
{
    std::optional<LineRange> definitions;
    for (MarkdownNode block = tree.root().firstChild(); block; block = block.next()) {
        const LineRange lines{firstLine + block.firstLine() - 1, firstLine + block.lastLine() - 1};
        if (block.kind() == Kind::FootnoteDefinition) {
            definitions = definitions ? LineRange{qMin(definitions->first, lines.first),
                                                  qMax(definitions->last, lines.last)}
                                      : lines;
        } else {
            post.blocks.append(makeBlock(MarkdownTree::html(block), lines));
        }
    }
    if (definitions) {
        const LineRange lines = footnoteLines(post.blocks, *definitions);
        post.blocks.append(makeBlock(tree.takeFootnotesHtml(), lines));
    }
}

} // namespace

RenderedPost render(const QString &postText, const RenderOptions &options, Revision revision)
{
    const BodyPlace place = findBody(postText);
    const QString body = postText.mid(place.start);
    MarkdownTree tree(body.toUtf8());

    RenderedPost post;
    post.revision = revision;
    post.headings = collectHeadings(tree.root(), options.dialect, place.firstLine);
    post.references = collectReferences(tree.root(), body, place);
    renderBlocks(tree, place.firstLine, post);
    return post;
}

} // namespace app
