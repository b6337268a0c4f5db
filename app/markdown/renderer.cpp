// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include "app/frontmatter/delimiters.h"
#include "app/markdown/blockrendering.h"
#include "app/markdown/emphasisnotices.h"
#include "app/markdown/goldmarklinks.h"
#include "app/markdown/goldmarktables.h"
#include "app/markdown/goldmarktasks.h"
#include "app/markdown/headings.h"
#include "app/markdown/inlineshaping.h"
#include "app/markdown/kramdown/treebuilder.h"
#include "app/markdown/markrestoration.h"
#include "app/markdown/postparts.h"
#include "app/markdown/preparedsource.h"
#include "app/markdown/references.h"
#include "app/markdown/typography.h"

namespace app {
namespace {

MarkdownTree parse(const QString &text, const DialectRules &rules)
{
    if (rules.isKramdown)
        return kramdown::buildTree(kramdown::readPost(text, {}));
    return {text.toUtf8(), {rules.hasAutolinks, rules.hasSingleTilde}};
}

} // namespace

BodyPlace findBody(const QString &postText)
{
    const std::optional<FrontMatterSpan> frontMatter = findFrontMatter(postText);
    return frontMatter ? BodyPlace{frontMatter->whole.end(), frontMatter->bodyLine} : BodyPlace{};
}

RenderedPost render(const QString &postText, const RenderOptions &options, Revision revision)
{
    const BodyPlace place = findBody(postText);
    RenderedPost post = renderBody(postText.mid(place.start), place, options);
    post.revision = revision;
    return post;
}

RenderedPost renderBody(const QString &body, const BodyPlace &place, const RenderOptions &options)
{
    const DialectRules &rules = rulesOf(options.dialect);
    const PreparedSource source = prepareSource(body, rules);
    MarkdownTree tree = parse(source.text, rules);

    if (source.hasMarks)
        restoreMarks(tree.root(), source.tokens);
    if (rules.isGoldmark) {
        linkBareAddresses(tree.root());
        shapeGoldmarkTasks(tree.root());
    }
    const QStringList lines = source.text.split(u'\n');
    RenderedPost post;
    post.references = collectReferences(tree.root(), body, place);
    collectParts(tree.root(), body, place, post);
    if (!rules.hasLooseEmphasis)
        post.notices = emphasisNotices(tree.root(), place.firstLine);
    applyTypography(tree.root(), rules.typography);
    post.headings = collectHeadings(tree.root(), options.dialect, lines, place.firstLine);
    if (rules.hasHeadingIds)
        addHeadingIds(tree.root(), post.headings);
    shapeInlines(tree.root(), rules);
    if (rules.isGoldmark)
        shapeGoldmarkTables(tree.root(), lines);
    renderBlocks(tree, place.firstLine, options, post);
    return post;
}

} // namespace app
