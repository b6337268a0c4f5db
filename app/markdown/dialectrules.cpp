// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/dialectrules.h"

#include "app/markdown/dialectsettings.h"

namespace app {
namespace {

DialectRules defaultRules(Dialect dialect)
{
    switch (dialect) {
    case Dialect::GitHub:
        return {.hasAlerts = true};
    case Dialect::Jekyll:
        return {
            .dialect = Dialect::Jekyll,
            .templates = TemplateSyntax::Liquid,
            .hasLooseEmphasis = true,
            .isKramdown = true,
        };
    case Dialect::Hugo:
        return {
            .dialect = Dialect::Hugo,
            .typography = Typography::Goldmark,
            .templates = TemplateSyntax::Hugo,
            .hasHeadingIds = true,
            .hasSingleTilde = false,
            .hasDefinitions = true,
            .hasHeadingAttributes = true,
            .isGoldmark = true,
        };
    case Dialect::Hexo:
        return {
            .dialect = Dialect::Hexo,
            .typography = Typography::Marked,
            .templates = TemplateSyntax::Nunjucks,
            .hasHeadingIds = true,
            .hasFootnotes = false,
            .hasDefinitions = true,
            .isMarked = true,
            .hasHardBreaks = true,
        };
    }
    Q_UNREACHABLE();
}

} // namespace

DialectRules rulesOf(Dialect dialect, const MarkdownSettings &settings)
{
    DialectRules rules = defaultRules(dialect);
    applySettings(settings, rules);
    return rules;
}

} // namespace app
