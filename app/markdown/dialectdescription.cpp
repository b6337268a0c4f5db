// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/dialectdescription.h"

#include "app/markdown/dialectsettings.h"

#include <array>

namespace app {
namespace {

using Rule = bool DialectRules::*;
using KramdownRule = bool kramdown::Options::*;

struct RuleWords {
    Rule rule;
    const char *what;
};

struct KramdownWords {
    KramdownRule rule;
    const char *what;
    const char *setting;
};

constexpr std::array Words{
    RuleWords{&DialectRules::hasTables, "tables"},
    RuleWords{&DialectRules::hasStrikethrough, "~~struck~~ text"},
    RuleWords{&DialectRules::hasSingleTilde, "~struck~ text with one tilde"},
    RuleWords{&DialectRules::hasTasks, "boxes of tasks, - [ ]"},
    RuleWords{&DialectRules::hasAutolinks, "bare addresses are links"},
    RuleWords{&DialectRules::hasFootnotes, "footnotes, [^1]"},
    RuleWords{&DialectRules::hasDefinitions, "definition lists"},
    RuleWords{&DialectRules::hasHeadingIds, "headings have ids"},
    RuleWords{&DialectRules::hasHeadingAttributes, "## Heading {#id}"},
    RuleWords{&DialectRules::hasBlockAttributes, "{.class} below a block"},
    RuleWords{&DialectRules::hasHardBreaks, "each line break is shown"},
    RuleWords{&DialectRules::hasRawHtml, "raw HTML is kept"},
    RuleWords{&DialectRules::hasLooseEmphasis,
              "**bold(x)** is bold right before a Korean particle"},
    RuleWords{&DialectRules::hasAlerts, "alerts, > [!NOTE]"},
    RuleWords{&DialectRules::hasMarkedText, "==marked== text"},
    RuleWords{&DialectRules::hasContentsMark, "a table of contents, [[toc]]"},
};

constexpr std::array WordsOfKramdown{
    KramdownWords{&kramdown::Options::isGfm, "GitHub's fences, tasks and struck text", "input"},
    KramdownWords{&kramdown::Options::hasHardWrap, "each line break is shown", "hard_wrap"},
    KramdownWords{&kramdown::Options::hasAutoIds, "headings have ids", "auto_ids"},
    KramdownWords{&kramdown::Options::hasTypography, "typographic quotes, dashes and dots",
                  "gfm_quirks"},
    KramdownWords{&kramdown::Options::endsParagraphs, "lists, headings and quotes end a paragraph",
                  "gfm_quirks"},
    KramdownWords{&kramdown::Options::parsesBlockHtml, "Markdown in blocks of HTML",
                  "parse_block_html"},
    KramdownWords{&kramdown::Options::parsesSpanHtml, "Markdown in HTML within text",
                  "parse_span_html"},
    KramdownWords{&kramdown::Options::hasMath, "$$ formulas", "math_engine"},
    KramdownWords{&kramdown::Options::joinsCjkLines, "lines of Chinese and Japanese are joined",
                  "remove_line_breaks_for_cjk"},
};

QList<RuleDescription> describeKramdown(const kramdown::Options &options)
{
    const kramdown::Options usual;
    QList<RuleDescription> descriptions;
    for (const KramdownWords &words : WordsOfKramdown) {
        descriptions.append({QString::fromLatin1(words.what), options.*words.rule,
                             options.*words.rule == usual.*words.rule,
                             QStringLiteral("kramdown.") + QString::fromLatin1(words.setting)});
    }
    return descriptions;
}

RuleDescription describeTypography(const DialectRules &rules, const DialectRules &usual)
{
    const QString setting = rules.isGoldmark
        ? QStringLiteral("markup.goldmark.extensions.typographer")
        : rules.isMarked ? QStringLiteral("marked.smartypants")
                         : QString();
    return {QStringLiteral("typographic quotes, dashes and dots"),
            rules.typography != Typography::None, rules.typography == usual.typography, setting};
}

} // namespace

QString engineOf(const DialectRules &rules)
{
    if (rules.isKramdown)
        return QStringLiteral("kramdown 2.4 with kramdown-parser-gfm, as in Jekyll 4");
    if (rules.isGoldmark)
        return QStringLiteral("goldmark 1.5, as in Hugo 0.111");
    if (rules.isMarked)
        return QStringLiteral("marked 15 with hexo-renderer-marked 7, as in Hexo 8");
    if (rules.dialect == Dialect::Hexo)
        return QStringLiteral("cmark-gfm 0.29, the nearest to Hexo's markdown-it");
    return QStringLiteral("cmark-gfm 0.29, GitHub Flavored Markdown");
}

QStringList ownRulesOf(const DialectRules &rules)
{
    if (rules.isKramdown)
        return {QStringLiteral("each list entry is loose or not for itself; lists begin at one"),
                QStringLiteral("`1)`, bare addresses and tables right behind a paragraph are text"),
                QStringLiteral("attribute lists {: .class}, definition lists, abbreviations, "
                               "{:toc}, `^`, markdown=\"1\""),
                QStringLiteral("bars in code are no cells; tables without a head")};
    if (rules.isGoldmark)
        return {QStringLiteral("addresses end where their ASCII ends, as before a particle"),
                QStringLiteral("ids are of a heading's source, a box is within its paragraph"),
                QStringLiteral("a table's head may be too short; a bar behind a backslash closes "
                               "its row")};
    if (rules.isMarked)
        return {QStringLiteral("text between tildes is struck whatever is beside them"),
                QStringLiteral("addresses are written as browsers resolve them"),
                QStringLiteral("any line of a list entry may begin a block, as a number a list"),
                QStringLiteral("a line that begins with a template is raw HTML, no Markdown")};
    return {QStringLiteral("CommonMark 0.29; with --raw-html the same bytes as the cmark-gfm "
                           "program")};
}

QList<RuleDescription> describe(const DialectRules &rules)
{
    if (rules.isKramdown)
        return describeKramdown(rules.kramdown);
    const DialectRules usual = rulesOf(rules.dialect);
    QList<RuleDescription> descriptions;
    for (const RuleWords &words : Words) {
        descriptions.append({QString::fromLatin1(words.what), rules.*words.rule,
                             rules.*words.rule == usual.*words.rule,
                             settingOf(rules.dialect, words.rule)});
    }
    descriptions.append(describeTypography(rules, usual));
    return descriptions;
}

} // namespace app
