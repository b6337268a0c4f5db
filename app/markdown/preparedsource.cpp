// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/preparedsource.h"

#include "app/markdown/boundedinlines.h"
#include "app/markdown/boundedsource.h"
#include "app/markdown/emoji.h"
#include "app/markdown/emphasis/looseemphasis.h"
#include "app/markdown/templatetokens.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

// A text that holds the marks itself can't be rewritten with them.
bool hasMarks(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), isMark);
}

// Posts can switch templates off (Jekyll: "render_with_liquid", Hexo: "disableNunjucks").
TemplateSyntax syntaxOf(const DialectRules &rules, const QVariantMap &frontMatter)
{
    const bool isOff
        = (rules.templates == TemplateSyntax::Liquid
           && frontMatter.value(QStringLiteral("render_with_liquid")) == QVariant(false))
        || (rules.templates == TemplateSyntax::Nunjucks
            && frontMatter.value(QStringLiteral("disableNunjucks")) == QVariant(true));
    return isOff ? TemplateSyntax::None : rules.templates;
}

// What is escaped stays as it is where typography changes its like: `\"`, `\--`, `\...`. Brackets
// open no link, braces no list of attributes.
QString withMarkedEscapes(const QString &text)
{
    static constexpr QStringView Changed = u"\"'-.<>[]{_*~(";
    QString marked;
    qsizetype copied = 0;
    for (qsizetype i = text.indexOf(u'\\'); i >= 0 && i + 1 < text.size();
         i = text.indexOf(u'\\', i + 2)) {
        const bool isBeforeQuote
            = i + 2 < text.size() && (text[i + 2] == u'"' || text[i + 2] == u'\'');
        const bool isPunctuation
            = text[i + 1].unicode() < 0x80 && (text[i + 1].isPunct() || text[i + 1].isSymbol());
        if (!isPunctuation || (!Changed.contains(text[i + 1]) && !isBeforeQuote))
            continue;
        marked += QStringView(text).mid(copied, i + 2 - copied);
        marked += EscapeMark;
        copied = i + 2;
    }
    return copied == 0 ? text : marked + text.mid(copied);
}

// UTF-16 units of which cmark makes no more than 16 million steps, whatever they are.
constexpr qsizetype LeastCostlyText = 10'000;

// What no author writes and cmark would not come to an end with.
QString boundedForCmark(const QString &text)
{
    const QString blocks = withBoundedTableHeads(withGuardedInstructions(withBoundedNesting(text)));
    if (blocks.size() < LeastCostlyText)
        return blocks;
    return withBoundedAddresses(withBoundedLinks(withBoundedImages(blocks)));
}

} // namespace

PreparedSource prepareSource(const QString &body, const DialectRules &rules,
                             const TemplateContext &context)
{
    PreparedSource prepared{body, {}, syntaxOf(rules, context.frontMatter), false};
    if (hasMarks(body))
        return prepared;
    prepared.text = withTemplateTokens(body, prepared.syntax, context, prepared.tokens);
    if (rules.emoji == EmojiNames::InSource)
        prepared.text = withEmoji(prepared.text, UnknownNames::KeepColons);
    if (rules.hasLooseEmphasis && !rules.isKramdown)
        prepared.text = withLooseEmphasis(prepared.text);
    const bool isReadByCmark = !rules.isKramdown && !rules.isMarked && !rules.isGoldmark;
    if (isReadByCmark && rules.typography != Typography::None)
        prepared.text = withMarkedEscapes(prepared.text);
    if (isReadByCmark)
        prepared.text = boundedForCmark(prepared.text);
    prepared.hasMarks = prepared.text.size() != body.size() || prepared.text != body;
    return prepared;
}

} // namespace app
