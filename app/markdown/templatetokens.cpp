// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templatetokens.h"

#include <QRegularExpression>

namespace app {
namespace {

const QRegularExpression &expression(TemplateSyntax syntax)
{
    constexpr auto Options = QRegularExpression::DotMatchesEverythingOption;
    static const QRegularExpression braces(
        QStringLiteral("\\{\\{.{0,2000}?\\}\\}|\\{%.{0,2000}?%\\}"), Options);
    static const QRegularExpression shortcodes(
        QStringLiteral("\\{\\{<.{0,2000}?>\\}\\}|\\{\\{%.{0,2000}?%\\}\\}"), Options);
    return syntax == TemplateSyntax::Hugo ? shortcodes : braces;
}

std::optional<QString> resultOf(const QString &source, TemplateSyntax syntax)
{
    static const QRegularExpression escaped(QStringLiteral("^\\{\\{([<%])/\\*(.*)\\*/[>%]\\}\\}$"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression reference(
        QStringLiteral("^\\{\\{[<%]\\s*(?:rel)?ref\\s+\"?([^\"\\s]+)\"?\\s*[>%]\\}\\}$"));
    if (syntax == TemplateSyntax::Liquid)
        return liquidPath(source);
    if (syntax != TemplateSyntax::Hugo)
        return std::nullopt;
    if (const QRegularExpressionMatch match = escaped.match(source); match.hasMatch()) {
        const bool isAngle = match.captured(1) == u"<";
        return QStringLiteral("{{") + match.captured(1) + match.captured(2)
            + (isAngle ? QStringLiteral(">}}") : QStringLiteral("%}}"));
    }
    if (const QRegularExpressionMatch match = reference.match(source); match.hasMatch())
        return match.captured(1);
    return std::nullopt;
}

QString tagName(const QString &source)
{
    static const QRegularExpression name(QStringLiteral("^\\{%-?\\s*(\\w+)"));
    return name.match(source).captured(1);
}

// Line of a fence for a tag that opens or closes a block of code; nothing for other tags.
std::optional<QString> fenceOf(const QString &source)
{
    static const QRegularExpression opening(
        QStringLiteral("^\\{%-?\\s*(?:highlight|codeblock)(?:\\s+(?:.*lang:)?(\\w+))?[^%]*%\\}$"));
    const QString name = tagName(source);
    if (name == u"endhighlight" || name == u"endcodeblock")
        return QStringLiteral("``````");
    const QRegularExpressionMatch match = opening.match(source);
    return match.hasMatch() ? std::optional(QStringLiteral("``````") + match.captured(1))
                            : std::nullopt;
}

bool isAloneOnItsLine(const QString &text, qsizetype start, qsizetype end)
{
    const qsizetype lineStart = start == 0 ? 0 : text.lastIndexOf(u'\n', start - 1) + 1;
    const qsizetype next = text.indexOf(u'\n', end);
    const qsizetype lineEnd = next < 0 ? text.size() : next;
    return QStringView(text).mid(lineStart, start - lineStart).trimmed().isEmpty()
        && QStringView(text).mid(end, lineEnd - end).trimmed().isEmpty();
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
    Tokenizer(const QString &text, TemplateSyntax syntax, QList<TemplateToken> &tokens)
        : m_text(text)
        , m_syntax(syntax)
        , m_tokens(tokens)
    { }

    QString run()
    {
        for (auto it = expression(m_syntax).globalMatch(m_text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            if (match.capturedStart() < m_copied)
                continue;
            take(match.captured(), match.capturedStart(), match.capturedEnd());
        }
        m_out += QStringView(m_text).mid(m_copied);
        return m_out;
    }

private:
    void take(const QString &source, qsizetype start, qsizetype end)
    {
        m_out += QStringView(m_text).mid(m_copied, start - m_copied);
        m_copied = end;
        const bool isBlock = isAloneOnItsLine(m_text, start, end);
        const bool hasTags = m_syntax != TemplateSyntax::Hugo;
        if (hasTags && tagName(source) == u"raw") {
            takeRaw(end);
            return;
        }
        const std::optional<QString> fence = hasTags && isBlock ? fenceOf(source) : std::nullopt;
        if (fence) {
            m_out += *fence;
        } else {
            m_out += TokenStart + QString::number(m_tokens.size()) + TokenEnd;
            m_tokens.append({source, resultOf(source, m_syntax), false});
        }
        m_out += fill(source.count(u'\n'), isBlock);
    }

    void takeRaw(qsizetype start)
    {
        static const QRegularExpression end(QStringLiteral("\\{%-?\\s*endraw\\s*-?%\\}"));
        const QRegularExpressionMatch match = end.match(m_text, start);
        const qsizetype stop = match.hasMatch() ? match.capturedStart() : m_text.size();
        m_out += QStringView(m_text).mid(start, stop - start);
        m_copied = match.hasMatch() ? match.capturedEnd() : stop;
    }

    const QString &m_text;
    TemplateSyntax m_syntax;
    QList<TemplateToken> &m_tokens;
    QString m_out;
    qsizetype m_copied = 0;
};

} // namespace

std::optional<QString> liquidPath(const QString &source)
{
    static const QRegularExpression base(
        QStringLiteral("^\\{\\{-?\\s*site\\.(?:baseurl|url)\\s*-?\\}\\}$"));
    static const QRegularExpression filtered(QStringLiteral(
        "^\\{\\{-?\\s*(?:site\\.baseurl\\s*\\|\\s*append:\\s*)?[\"']([^\"']*)[\"']\\s*"
        "\\|\\s*(?:relative_url|absolute_url|prepend:\\s*site\\.(?:baseurl|url))"
        "(?:\\s*\\|\\s*prepend:\\s*site\\.url)?\\s*-?\\}\\}$"));
    static const QRegularExpression link(
        QStringLiteral("^\\{%-?\\s*(?:link|post_url)\\s+(\\S+)\\s*-?%\\}$"));
    if (base.match(source).hasMatch())
        return QString();
    for (const QRegularExpression *form : {&filtered, &link}) {
        const QRegularExpressionMatch match = form->match(source);
        if (match.hasMatch())
            return match.captured(1);
    }
    return std::nullopt;
}

QString withTemplateTokens(const QString &text, TemplateSyntax syntax, QList<TemplateToken> &tokens)
{
    if (syntax == TemplateSyntax::None || !text.contains(u'{'))
        return text;
    return Tokenizer(text, syntax, tokens).run();
}

} // namespace app
