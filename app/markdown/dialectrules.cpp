// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/dialectrules.h"

namespace app {

const DialectRules &rulesOf(Dialect dialect)
{
    static const DialectRules gitHub;
    static const DialectRules jekyll{
        .templates = TemplateSyntax::Liquid,
        .hasLooseEmphasis = true,
        .isKramdown = true,
    };
    static const DialectRules hugo{
        .typography = Typography::Goldmark,
        .templates = TemplateSyntax::Hugo,
        .hasHeadingIds = true,
        .hasAutolinks = false,
        .hasSingleTilde = false,
        .hasHeadingAttributes = true,
        .isGoldmark = true,
    };
    static const DialectRules hexo{
        .typography = Typography::Marked,
        .templates = TemplateSyntax::Nunjucks,
        .hasHeadingIds = true,
        .hasHardBreaks = true,
    };
    switch (dialect) {
    case Dialect::GitHub:
        return gitHub;
    case Dialect::Jekyll:
        return jekyll;
    case Dialect::Hugo:
        return hugo;
    case Dialect::Hexo:
        return hexo;
    }
    Q_UNREACHABLE();
}

} // namespace app
