// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templatetokens.h"

#include "app/markdown/kramdown/htmlelements.h"
#include "app/markdown/templates/hexoquotes.h"
#include "app/markdown/templates/hexotags.h"
#include "app/markdown/templates/hugoshortcodes.h"
#include "app/markdown/templates/liquidtags.h"
#include "app/text/patternmatch.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

constexpr QStringView Fence = u"``````";

const QRegularExpression &expression(TemplateSyntax syntax)
{
    constexpr auto Options = QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression liquid(u"\\{\\{.{0,2000}?\\}\\}|\\{%.{0,2000}?%\\}"_s, Options);
    static const QRegularExpression nunjucks(
        u"\\{\\{.{0,2000}?\\}\\}|\\{%.{0,2000}?%\\}|\\{#.{0,2000}?#\\}"_s, Options);
    static const QRegularExpression shortcodes(
        u"\\{\\{<.{0,2000}?>\\}\\}|\\{\\{%.{0,2000}?%\\}\\}"_s, Options);
    switch (syntax) {
    case TemplateSyntax::Hugo:
        return shortcodes;
    case TemplateSyntax::Nunjucks:
        return nunjucks;
    case TemplateSyntax::Liquid:
    case TemplateSyntax::None:
        break;
    }
    return liquid;
}

QString markupOf(const QString &source)
{
    static const QRegularExpression form(u"^\\{%-?\\s*[\\w-]+(.*?)-?%\\}$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return form.match(source).captured(1).trimmed();
}

/// The first line of a block of code that a tag or shortcode opens.
struct CodeStart {
    QString language;
    bool numbersLines = false;
};

std::optional<CodeStart> codeStart(const QString &source, TemplateSyntax syntax)
{
    static const QRegularExpression language(u"lang:(\\S+)"_s);
    if (syntax == TemplateSyntax::Hugo) {
        const std::optional<templates::Shortcode> code = templates::readShortcode(source).shortcode;
        if (!code || code->name != u"highlight"
            || code->kind != templates::Shortcode::Kind::Opening)
            return std::nullopt;
        const QString options = code->argument(u"options", 1);
        return CodeStart{code->argument(u"lang", 0),
                         options.contains(u"linenos") && !options.contains(u"linenos=false")};
    }
    const QString name = templateTagName(source);
    const QString markup = markupOf(source);
    const QStringList words = markup.simplified().split(u' ');
    if (name == u"highlight" && syntax == TemplateSyntax::Liquid)
        return CodeStart{words.value(0), words.mid(1).join(u' ').startsWith(u"linenos")};
    if (syntax == TemplateSyntax::Nunjucks && (name == u"codeblock" || name == u"code"))
        return CodeStart{language.match(markup).captured(1), false};
    return std::nullopt;
}

bool isCodeEnd(const QString &source, TemplateSyntax syntax)
{
    if (syntax == TemplateSyntax::Hugo) {
        const std::optional<templates::Shortcode> code = templates::readShortcode(source).shortcode;
        return code && code->name == u"highlight"
            && code->kind == templates::Shortcode::Kind::Closing;
    }
    const QString name = templateTagName(source);
    return name == u"endhighlight" || name == u"endcodeblock" || name == u"endcode";
}

// Up to the next word: lines may be long, and hold many tokens.
bool startsLine(const QString &text, qsizetype start)
{
    while (start > 0 && text[start - 1] != u'\n' && text[start - 1].isSpace())
        --start;
    return start == 0 || text[start - 1] == u'\n';
}

bool endsLine(const QString &text, qsizetype end)
{
    while (end < text.size() && text[end] != u'\n' && text[end].isSpace())
        ++end;
    return end == text.size() || text[end] == u'\n';
}

bool isAloneOnItsLine(const QString &text, qsizetype start, qsizetype end)
{
    return startsLine(text, start) && endsLine(text, end);
}

/// Whether kramdown would begin a block of raw HTML with it.
bool beginsElement(const QString &html)
{
    static const QRegularExpression tag(u"^\\s*<([A-Za-z][A-Za-z0-9-]*)"_s);
    const QRegularExpressionMatch match = tag.match(html);
    return match.hasMatch() && !kramdown::isSpanElement(match.captured(1).toLower());
}

/// An element, without the `pre` around it.
QString asHtml(const TemplateCode &code)
{
    return u"<code class=\"language-%1\">%2\n</code>"_s.arg(code.language.toHtmlEscaped(),
                                                            code.text.toHtmlEscaped());
}

// Lines that the token no longer takes up; marked, so that they are not blank within a paragraph.
QString fill(qsizetype lines, bool isBlock)
{
    QString text;
    for (; lines > 0; --lines)
        text += isBlock ? QStringLiteral("\n") : QStringLiteral("\n") + GuardMark;
    return text;
}

class Tokenizer final
{
public:
    Tokenizer(const QString &text, TemplateSyntax syntax, const TemplateContext &context,
              QList<TemplateToken> &tokens)
        : m_text(text)
        , m_syntax(syntax)
        , m_context(context)
        , m_liquid(context.site, context.frontMatter, context.markdownify)
        , m_tokens(tokens)
    { }

    QString run()
    {
        const QRegularExpression &pieces = expression(m_syntax);
        for (QRegularExpressionMatch match = matchFrom(pieces, m_text, 0); match.hasMatch();
             match = matchFrom(pieces, m_text, m_copied)) {
            const qsizetype start = match.capturedStart();
            const qsizetype end = m_syntax == TemplateSyntax::Hugo
                ? std::max(match.capturedEnd(), templates::endOfShortcode(m_text, start))
                : match.capturedEnd();
            take(m_text.mid(start, end - start), start, end);
        }
        m_out += QStringView(m_text).mid(m_copied);
        return m_out;
    }

private:
    void take(const QString &source, qsizetype start, qsizetype end)
    {
        m_out += QStringView(m_text).mid(m_copied, start - m_copied);
        m_copied = end;
        // To Hugo it is a text like any other, for Markdown to read.
        if (isEscaped(source)) {
            m_out += templates::unescapedShortcode(source);
            return;
        }
        const bool isBlock = isAloneOnItsLine(m_text, start, end);
        if ((m_syntax == TemplateSyntax::Hugo || !takeSpecial(source, start, end))
            && !(isBlock && takeCode(source, start))) {
            const TemplateResult result = resultOf(source, isBlock);
            const bool isElement = m_syntax == TemplateSyntax::Liquid && result.html
                && startsLine(m_text, start) && beginsElement(*result.html);
            m_out += isElement ? ElementStart : QStringView();
            addToken({source, result, {start, end - start}, false});
            m_out += isElement ? ElementEnd : QStringView();
            m_out += fill(source.count(u'\n'), isBlock);
        }
    }

    // What hides, encloses or names something; false for all other pieces.
    bool takeSpecial(const QString &source, qsizetype start, qsizetype end)
    {
        const QString name = templateTagName(source);
        if (name == u"raw") {
            takeRaw(start, end);
            return true;
        }
        if (source.startsWith(u"{#")) {
            hide(start, end);
            return true;
        }
        if (m_syntax != TemplateSyntax::Liquid)
            return false;
        if (name == u"comment" || name == u"capture")
            return takeEnclosed(name, source, start, end);
        if (name == u"highlight")
            return takeHighlight(source, start, end);
        if (name != u"assign" || !m_liquid.assign(markupOf(source)))
            return false;
        hide(start, end);
        return true;
    }

    // The HTML that Jekyll writes for code begins a line of its own at the first column, so that it
    // ends lists and quotes.
    bool takeHighlight(const QString &source, qsizetype start, qsizetype end)
    {
        const std::optional<templates::LiquidCode> found
            = m_hasOpenCode ? std::nullopt : m_liquid.code(m_text, end);
        m_hasOpenCode = !found;
        if (!found)
            return false;
        const CodeStart opening = codeStart(source, m_syntax).value_or(CodeStart());
        const bool isBehindText = !startsLine(m_text, start);
        const TemplateCode code{opening.language, found->text, opening.numbersLines, isBehindText};
        const TextRange range{start, found->closing.end() - start};
        TemplateToken token{m_text.mid(range.start, range.length), {}, range, false, code};
        const int linesBefore = isBehindText ? 1 : 0;
        const int linesBehind = endsLine(m_text, range.end()) ? 0 : 1;
        const qsizetype lines = linesIn(start, range.end());
        m_copied = range.end();
        if (linesBefore + linesBehind > lines) {
            const QString html = u"<pre>"_s + asHtml(code) + u"</pre>"_s;
            token.result = {html, {}, html};
            addToken(token);
            m_out += fill(lines, false);
            return true;
        }
        while (linesBefore == 0 && !m_out.isEmpty() && m_out.back() != u'\n')
            m_out.chop(1);
        token.result = {asHtml(code), {}, asHtml(code)};
        m_out.append(fill(linesBefore, true)).append(CodeElementStart);
        addToken(token);
        m_out.append(CodeElementEnd).append(fill(lines - linesBefore, true));
        return true;
    }

    void takeRaw(qsizetype start, qsizetype end)
    {
        const TextRange inner = m_syntax == TemplateSyntax::Liquid
            ? templates::liquidRawEnd(m_text, end)
            : enclosedBy(u"raw"_s, end);
        const QString text = m_text.mid(end, inner.start - end);
        m_copied = inner.end();
        // Hexo puts it into the page behind the Markdown's back.
        if (m_syntax == TemplateSyntax::Nunjucks) {
            addToken({m_text.mid(start, m_copied - start),
                      {text, {}, text},
                      {start, m_copied - start},
                      false});
            m_out += fill(linesIn(start, m_copied), isAloneOnItsLine(m_text, start, m_copied));
        } else {
            m_out += fill(linesIn(start, end), false) + text
                + fill(linesIn(inner.start, inner.end()), false);
        }
    }

    bool takeEnclosed(const QString &name, const QString &source, qsizetype start, qsizetype end)
    {
        const TextRange closing = enclosedBy(name, end);
        if (closing.isEmpty()
            || (name == u"capture"
                && !m_liquid.capture(markupOf(source), m_text.mid(end, closing.start - end))))
            return false;
        hide(start, closing.end());
        return true;
    }

    /// The tag that ends `name` behind `start`; empty at the text's end where there is none.
    [[nodiscard]] TextRange enclosedBy(const QString &name, qsizetype start) const
    {
        const QRegularExpression end(u"\\{%-?\\s*end"_s + name + u"\\s*-?%\\}"_s);
        const QRegularExpressionMatch match = matchFrom(end, m_text, start);
        return match.hasMatch() ? TextRange{match.capturedStart(), match.capturedLength()}
                                : TextRange{m_text.size(), 0};
    }

    [[nodiscard]] qsizetype linesIn(qsizetype start, qsizetype end) const
    {
        return QStringView(m_text).mid(start, end - start).count(u'\n');
    }

    void hide(qsizetype start, qsizetype end)
    {
        m_copied = end;
        m_out += fill(linesIn(start, end), isAloneOnItsLine(m_text, start, end));
    }

    bool takeCode(const QString &source, qsizetype start)
    {
        const bool isEnd = m_isInCode && isCodeEnd(source, m_syntax);
        const std::optional<CodeStart> code
            = m_isInCode ? std::nullopt : codeStart(source, m_syntax);
        if (!isEnd && !code)
            return false;
        m_out += Fence;
        m_isInCode = !isEnd;
        if (code) {
            // What would end the fence's line or the fence is no language.
            static const QRegularExpression word(u"^[^\\s`]*$"_s);
            if (word.match(code->language).hasMatch())
                m_out += code->language;
            addToken({QString(), {}, {start, source.size()}, code->numbersLines});
        }
        m_out += fill(source.count(u'\n'), true);
        return true;
    }

    // Hugo takes the comment signs away even in code.
    [[nodiscard]] bool isEscaped(const QString &source) const
    {
        using templates::Shortcode;
        if (m_syntax != TemplateSyntax::Hugo)
            return false;
        const std::optional<Shortcode> code = templates::readShortcode(source).shortcode;
        return code && code->kind == Shortcode::Kind::Escaped;
    }

    void addToken(const TemplateToken &token)
    {
        m_out += TokenStart + QString::number(m_tokens.size()) + TokenEnd;
        m_tokens.append(token);
    }

    [[nodiscard]] TemplateResult resultOf(const QString &source, bool isBlock)
    {
        using templates::Shortcode;
        if (m_syntax == TemplateSyntax::Liquid)
            return m_liquid.resultOf(source);
        if (m_syntax == TemplateSyntax::Nunjucks && isBlock) {
            if (const auto quote = m_quotes.resultOf(templateTagName(source), markupOf(source)))
                return *quote;
        }
        if (m_syntax == TemplateSyntax::Nunjucks)
            return templates::hexoResultOf(source, m_context.site, m_context.frontMatter);
        const std::optional<Shortcode> code = templates::readShortcode(source).shortcode;
        if (!code)
            return {};
        return templates::resultOf(*code, m_context.site, m_context.frontMatter);
    }

    const QString &m_text;
    TemplateSyntax m_syntax;
    const TemplateContext &m_context;
    templates::LiquidPost m_liquid;
    templates::HexoQuotes m_quotes;
    QList<TemplateToken> &m_tokens;
    QString m_out;
    qsizetype m_copied = 0;
    bool m_isInCode = false;
    bool m_hasOpenCode = false; ///< A `highlight` of Liquid that is never closed.
};

} // namespace

std::optional<QString> liquidPath(const QString &source)
{
    return templates::LiquidPost({}, {}).resultOf(source).address;
}

QString templateTagName(const QString &source)
{
    static const QRegularExpression name(u"^\\{%-?\\s*([\\w-]+)"_s);
    return name.match(source).captured(1);
}

QString withTemplateTokens(const QString &text, TemplateSyntax syntax,
                           const TemplateContext &context, QList<TemplateToken> &tokens)
{
    if (syntax == TemplateSyntax::None || !text.contains(u'{'))
        return text;
    return Tokenizer(text, syntax, context, tokens).run();
}

} // namespace app
