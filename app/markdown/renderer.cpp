// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/renderer.h"

#include "app/frontmatter/delimiters.h"
#include "app/frontmatter/frontmatter.h"
#include "app/markdown/alerts.h"
#include "app/markdown/blockrendering.h"
#include "app/markdown/boundedsource.h"
#include "app/markdown/contentsmark.h"
#include "app/markdown/emoji.h"
#include "app/markdown/emphasis/emphasisnotices.h"
#include "app/markdown/goldmark/addresses.h"
#include "app/markdown/goldmark/treebuilder.h"
#include "app/markdown/headings.h"
#include "app/markdown/hexodefinitions.h"
#include "app/markdown/hexolinks.h"
#include "app/markdown/html/rawhtml.h"
#include "app/markdown/inlineshaping.h"
#include "app/markdown/kramdown/treebuilder.h"
#include "app/markdown/marked/treebuilder.h"
#include "app/markdown/markedtext.h"
#include "app/markdown/markrestoration.h"
#include "app/markdown/postparts.h"
#include "app/markdown/preparedsource.h"
#include "app/markdown/references.h"
#include "app/markdown/templates/templatenotices.h"
#include "app/markdown/typography.h"
#include "app/text/patternmatch.h"

#include <algorithm>

namespace app {
namespace {

marked::Options markedOptions(const DialectRules &rules, const QString &text)
{
    return {.hasTables = rules.hasTables && !hasVastTable(text),
            .hasStrikethrough = rules.hasStrikethrough,
            .hasTasks = rules.hasTasks,
            .hasAutolinks = rules.hasAutolinks,
            .hasBreaks = rules.hasHardBreaks,
            .hasTypography = rules.typography != Typography::None};
}

/// Characters that a post's templates may have rendered.
constexpr qsizetype LargestMarkdownified = 128 * 1024;

goldmark::Options goldmarkOptions(const DialectRules &rules, const QString &text)
{
    return {.hasTables = rules.hasTables && !hasVastTable(text),
            .hasStrikethrough = rules.hasStrikethrough,
            .hasAutolinks = rules.hasAutolinks,
            .hasTasks = rules.hasTasks,
            .hasFootnotes = rules.hasFootnotes,
            .hasDefinitions = rules.hasDefinitions,
            .hasTypography = rules.typography != Typography::None,
            .headingIds = rules.hugoIds,
            .hasHeadingIds = rules.hasHeadingIds,
            .hasHeadingAttributes = rules.hasHeadingAttributes,
            .hasBlockAttributes = rules.hasBlockAttributes,
            .hasRawHtml = rules.hasRawHtml};
}

MarkdownTree parse(const QString &text, const DialectRules &rules)
{
    if (rules.isGoldmark)
        return goldmark::buildTree(text, goldmarkOptions(rules, text));
    if (rules.isKramdown)
        return kramdown::buildTree(kramdown::readPost(text, rules.kramdown));
    if (rules.isMarked)
        return marked::buildTree(text, markedOptions(rules, text));
    return {text.toUtf8(),
            {.hasAutolinks = rules.hasAutolinks,
             .hasTables = rules.hasTables && !hasVastTable(text),
             .hasStrikethrough = rules.hasStrikethrough,
             .hasSingleTilde = rules.hasSingleTilde,
             .hasTasks = rules.hasTasks,
             .hasFootnotes = rules.hasFootnotes}};
}

EmphasisReading emphasisReading(const DialectRules &rules)
{
    const auto parseAgain = [rules](const QString &text) {
        const TemplateSite site; // Texts with templates are not read again.
        const QVariantMap frontMatter;
        return parse(prepareSource(text, rules, {site, frontMatter, {}}).text, rules);
    };
    return {.parse = parseAgain,
            .style = rules.hasRawHtml ? EmphasisFixStyle::Tags : EmphasisFixStyle::Reference,
            .hasTildes = rules.hasStrikethrough,
            .hasSingleTilde = rules.hasSingleTilde && !rules.isKramdown};
}

// Plugins put emoji into the finished text, where the ids of headings are made already.
QList<Heading> headingsOf(MarkdownNode root, const DialectRules &rules, const QStringList &lines,
                          int firstLine)
{
    QList<Heading> headings = collectHeadings(root, rules, lines, firstLine);
    if (rules.emoji == EmojiNames::InText) {
        shapeEmoji(root);
        readHeadingTexts(root, headings);
    }
    return headings;
}

/// What the engine writes otherwise than cmark.
void shapeAsEngine(MarkdownNode root, const DialectRules &rules)
{
    if (rules.isMarked && rules.hasDefinitions)
        shapeHexoDefinitions(root);
    shapeInlines(root, rules);
    if (rules.isMarked)
        shapeHexoLinks(root);
    if (rules.isGoldmark)
        goldmark::escapeAddresses(root);
}

/// What is no part of an engine's own Markdown but of plugins and options.
void shapeExtras(MarkdownNode root, const DialectRules &rules, const QList<Heading> &headings)
{
    if (rules.hasMarkedText)
        shapeMarkedText(root);
    if (rules.hasAlerts)
        shapeAlerts(root);
    if (rules.hasContentsMark)
        shapeContentsMarks(root, headings);
}

/// Jekyll's filter, for at most `left` more characters of a post.
templates::Markdownify markdownify(const RenderOptions &options, qsizetype &left)
{
    return [&options, &left](const QString &text) -> std::optional<QString> {
        left -= text.size();
        if (left < 0)
            return std::nullopt;
        // Liquid has run over it.
        const QVariantMap frontMatter{{QStringLiteral("render_with_liquid"), false}};
        return renderBody(text, {}, {options.dialect, false, options.settings, {}, frontMatter})
            .html();
    };
}

} // namespace

BodyPlace findBody(const QString &postText)
{
    const std::optional<FrontMatterSpan> frontMatter = findFrontMatter(postText);
    return frontMatter ? BodyPlace{frontMatter->whole.end(), frontMatter->bodyLine} : BodyPlace{};
}

RenderOptions withFrontMatter(RenderOptions options, const QString &postText)
{
    options.frontMatter.clear();
    const QStringView body = QStringView(postText).mid(findBody(postText).start);
    if (!body.contains(u"{{") && !body.contains(u"{%"))
        return options;
    if (const Result<FrontMatter> frontMatter = FrontMatter::read(postText)) {
        for (const Field &field : frontMatter->fields())
            options.frontMatter.insert(field.key, field.value);
    }
    return options;
}

RenderedPost render(const QString &postText, const RenderOptions &options, Revision revision)
{
    const BodyPlace place = findBody(postText);
    RenderedPost post
        = renderBody(postText.mid(place.start), place, withFrontMatter(options, postText));
    post.revision = revision;
    return post;
}

RenderedPost renderBody(const QString &given, const BodyPlace &place, const RenderOptions &options)
{
    const QString body = wellFormed(given);
    const DialectRules rules = rulesOf(options.dialect, options.settings);
    qsizetype mostMarkdownified = LargestMarkdownified;
    const PreparedSource source = prepareSource(
        body, rules, {options.site, options.frontMatter, markdownify(options, mostMarkdownified)});
    MarkdownTree tree = parse(source.text, rules);
    const QList<MarkdownNode> omitted
        = rules.hasRawHtml ? QList<MarkdownNode>() : rawHtmlBelow(tree.root());
    if (source.hasMarks)
        restoreMarks(tree.root(), source);
    RenderedPost post;
    post.references = collectReferences(tree.root(), body, place);
    collectParts(tree.root(), body, place, post);
    post.notices = emphasisNotices(tree.root(), body, place, emphasisReading(rules));
    post.notices += omitRawHtml(omitted, place.firstLine);
    if (rules.typography == Typography::Marked && !rules.isMarked)
        applyTypography(tree.root());
    post.headings = headingsOf(tree.root(), rules, source.text.split(u'\n'), place.firstLine);
    if (rules.hasHeadingIds && !rules.isGoldmark)
        addHeadingIds(tree.root(), post.headings);
    shapeExtras(tree.root(), rules, post.headings);
    shapeAsEngine(tree.root(), rules);
    post.notices
        += templateNotices(body, place, source.syntax, options, std::as_const(post).codeBlocks);
    renderBlocks(tree, place.firstLine, options, post);
    std::stable_sort(post.notices.begin(), post.notices.end(),
                     [](const Notice &a, const Notice &b) { return a.line < b.line; });
    return post;
}

} // namespace app
