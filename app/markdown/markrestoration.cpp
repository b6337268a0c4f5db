// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/markrestoration.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

// The second class says whose syntax it is, for the label that the page gives it.
QByteArray chipClass(TemplateSyntax syntax)
{
    switch (syntax) {
    case TemplateSyntax::Hugo:
        return "template-chip template-hugo";
    case TemplateSyntax::Nunjucks:
        return "template-chip template-nunjucks";
    case TemplateSyntax::Liquid:
    case TemplateSyntax::None:
        break;
    }
    return "template-chip template-liquid";
}

QByteArray numbersOf(const QByteArray &code)
{
    QByteArray numbers;
    const qsizetype lines = code.count('\n') + (code.endsWith('\n') ? 0 : 1);
    for (qsizetype line = 1; line <= lines; ++line)
        numbers += QByteArray::number(line) + '\n';
    return numbers;
}

QByteArray withoutIndent(const QByteArray &code)
{
    const auto indentOf = [](const QByteArray &line) {
        const auto end
            = std::find_if(line.begin(), line.end(), [](char c) { return c != ' ' && c != '\t'; });
        return static_cast<qsizetype>(end - line.begin());
    };
    QList<QByteArray> lines = code.split('\n');
    qsizetype least = code.size();
    for (const QByteArray &line : std::as_const(lines)) {
        if (indentOf(line) < line.size())
            least = std::min(least, indentOf(line));
    }
    for (QByteArray &line : lines)
        line.remove(0, std::min(least, indentOf(line)));
    return lines.join('\n');
}

bool isInImage(MarkdownNode node)
{
    for (; node; node = node.parent()) {
        if (node.kind() == Kind::Image)
            return true;
    }
    return false;
}

class Restorer final
{
public:
    explicit Restorer(const PreparedSource &source)
        : m_tokens(source.tokens)
        , m_syntax(source.syntax)
        , m_chipClass(chipClass(source.syntax))
    { }

    void restore(MarkdownNode node) const
    {
        restoreAttributes(node);
        switch (node.kind()) {
        case Kind::Text:
            restoreText(node);
            break;
        case Kind::Code:
        case Kind::CodeBlock:
            if (hasMark(node.fenceInfo()))
                restoreFence(node);
            [[fallthrough]];
        case Kind::HtmlBlock:
        case Kind::HtmlInline:
            if (hasMark(node.literal()) && !restoreCode(node))
                node.setLiteral(
                    plain(node.literal(), isHtml(node.kind()) ? Wanted::Address : Wanted::Code));
            break;
        case Kind::Link:
        case Kind::Image:
            if (hasMark(node.url()))
                node.setUrl(plain(node.url(), Wanted::Address));
            if (hasMark(node.title()))
                node.setTitle(plain(node.title(), Wanted::Address));
            break;
        default:
            break;
        }
    }

private:
    void restoreAttributes(MarkdownNode node) const
    {
        NodeAttributes attributes = node.attributes();
        bool isMarked = false;
        for (auto &[name, value] : attributes) {
            if (!hasMark(value))
                continue;
            value = plain(value, Wanted::Address);
            isMarked = true;
        }
        if (isMarked)
            node.setAttributes(attributes);
    }

    void restoreFence(MarkdownNode node) const
    {
        const QRegularExpressionMatch match
            = tokenForm().match(QString::fromUtf8(node.fenceInfo()));
        const bool isOfTag = match.hasMatch() && tokenOf(match).source.isEmpty();
        const bool numbersLines = match.hasMatch() && tokenOf(match).numbersLines;
        node.setFenceInfo(plain(node.fenceInfo(), Wanted::Source));
        if (isOfTag)
            node.setLiteral(bodyOfTag(node.literal()));
        if (numbersLines)
            numberLines(node);
    }

    // Hugo drops the line breaks around it; Hexo the indentation that all its lines have, and one
    // line break at either end.
    [[nodiscard]] QByteArray bodyOfTag(const QByteArray &code) const
    {
        if (m_syntax == TemplateSyntax::Hugo) {
            static const QRegularExpression around(QStringLiteral("\\A[\\r\\n]+|[\\r\\n]+\\z"));
            return QString::fromUtf8(code).remove(around).toUtf8() + '\n';
        }
        if (m_syntax != TemplateSyntax::Nunjucks)
            return code;
        QByteArray body = withoutIndent(code);
        if (body.endsWith("\n\n"))
            body.chop(1);
        return body;
    }

    // Code that a tag wrote is code for all that looks at the tree later.
    [[nodiscard]] bool restoreCode(MarkdownNode node) const
    {
        const QString html = QString::fromUtf8(node.literal()).trimmed();
        if (node.kind() != Kind::HtmlBlock || !html.startsWith(CodeElementStart)
            || !html.endsWith(CodeElementEnd))
            return false;
        const QString inner = html.mid(
            CodeElementStart.size(), html.size() - CodeElementStart.size() - CodeElementEnd.size());
        const QRegularExpressionMatch match = tokenForm().match(inner);
        const TemplateToken &token = tokenOf(match);
        if (!token.code || match.capturedLength() != inner.size())
            return false;
        MarkdownNode code = node.insertBefore(Kind::CodeBlock, token.code->text.toUtf8() + '\n');
        code.setFenceInfo(token.code->language.toUtf8());
        const int first = node.firstLine() - (token.code->isBehindText ? 1 : 0);
        code.setLines(first, first + static_cast<int>(token.source.count(u'\n')));
        if (token.code->numbersLines)
            numberLines(code);
        node.remove();
        return true;
    }

    static void numberLines(MarkdownNode node)
    {
        const LineRange lines{node.firstLine(), node.lastLine()};
        MarkdownNode opening = node.insertBefore(
            Kind::HtmlBlock,
            "<div class=\"highlight-numbered\"><pre class=\"highlight-numbers\" "
            "aria-hidden=\"true\">"
                + numbersOf(node.literal()) + "</pre>\n");
        opening.setLines(lines.first, lines.first);
        node.insertAfter(Kind::HtmlBlock, "</div>\n").setLines(lines.last, lines.last);
    }

    static bool isHtml(Kind kind) { return kind == Kind::HtmlBlock || kind == Kind::HtmlInline; }

    // U+FDDx are EF B7 9x in UTF-8.
    static bool hasMark(const QByteArray &utf8)
    {
        return utf8.contains("\xef\xb7") || utf8.contains("\xea\xa3\x8e");
    }

    static const QRegularExpression &tokenForm()
    {
        static const QRegularExpression form(TokenStart + QStringLiteral("(\\d+)") + TokenEnd);
        return form;
    }

    [[nodiscard]] const TemplateToken &tokenOf(const QRegularExpressionMatch &match) const
    {
        // An author may write a mark as a character reference.
        static const TemplateToken none;
        const int index = match.captured(1).toInt();
        return index < m_tokens.size() ? m_tokens[index] : none;
    }

    /// What stands for a token where no element can.
    enum class Wanted {
        Source,
        Address, ///< In destinations and raw HTML.
        Code, ///< Jekyll runs Liquid before it knows of code.
    };

    [[nodiscard]] QString textOf(const TemplateToken &token, Wanted wanted) const
    {
        const TemplateResult &result = token.result;
        if (wanted == Wanted::Address)
            return result.address.value_or(token.source);
        if (wanted == Wanted::Code && m_syntax == TemplateSyntax::Liquid)
            return result.text.value_or(result.html.value_or(token.source));
        return token.source;
    }

    // With tokens as what is wanted of them, as far as that is known.
    [[nodiscard]] QByteArray plain(const QByteArray &utf8, Wanted wanted) const
    {
        const QString text = QString::fromUtf8(utf8);
        QString restored;
        qsizetype copied = 0;
        for (auto it = tokenForm().globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const TemplateToken &token = tokenOf(match);
            restored += QStringView(text).mid(copied, match.capturedStart() - copied);
            const bool isElement = restored.endsWith(ElementStart)
                && QStringView(text).mid(match.capturedEnd()).startsWith(ElementEnd);
            if (isElement)
                restored.chop(ElementStart.size());
            restored += textOf(token, wanted);
            copied = match.capturedEnd() + (isElement ? ElementEnd.size() : 0);
        }
        restored += QStringView(text).mid(copied);
        return withoutMarks(restored).toUtf8();
    }

    static QString withoutMarks(QString text)
    {
        text.remove(GuardMark);
        text.remove(EscapeMark);
        return text;
    }

    // What was escaped becomes a text of its own.
    void splitAtEscapes(MarkdownNode node) const
    {
        QString text = QString::fromUtf8(node.literal());
        for (qsizetype mark = text.indexOf(EscapeMark); mark >= 0;
             mark = text.indexOf(EscapeMark)) {
            // Behind what has become a node of its own.
            if (mark == 0) {
                text.remove(0, 1);
                continue;
            }
            if (mark > 1)
                restoreText(node.insertBefore(Kind::Text, text.left(mark - 1).toUtf8()));
            node.insertBefore(Kind::Text, text.mid(mark - 1, 1).toUtf8()).setVerbatim();
            text.remove(0, mark + 1);
        }
        node.setLiteral(text.toUtf8());
    }

    void restoreText(MarkdownNode node) const
    {
        if (!hasMark(node.literal()))
            return;
        if (!isInImage(node))
            splitAtEscapes(node);
        const QByteArray literal = node.literal();
        const QString text = QString::fromUtf8(literal);
        if (!text.contains(TokenStart) || isInImage(node)) {
            node.setLiteral(plain(literal, Wanted::Address));
            return;
        }
        MarkdownNode parent = node.parent();
        const bool isAlone = isOnlyToken(parent, node, text);
        if (isAlone && tokenOf(tokenForm().match(text)).result.isEdge) {
            const QString html = tokenOf(tokenForm().match(text)).result.html.value_or(QString());
            MarkdownNode block = parent.insertBefore(Kind::HtmlBlock, html.toUtf8() + '\n');
            block.setLines(parent.firstLine(), parent.lastLine());
            parent.remove();
            return;
        }
        qsizetype copied = 0;
        for (auto it = tokenForm().globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const TemplateToken &token = tokenOf(match);
            insertText(node, text.mid(copied, match.capturedStart() - copied));
            if (token.result.html)
                node.insertBefore(Kind::HtmlInline, token.result.html->toUtf8());
            else if (token.result.text)
                insertText(node, *token.result.text);
            else
                node.insertBefore(Kind::HtmlInline, chip(token, isAlone ? "div" : "span"));
            copied = match.capturedEnd();
        }
        node.setLiteral(withoutMarks(text.mid(copied)).toUtf8());
        if (isAlone) {
            MarkdownNode paragraph = parent;
            paragraph.setTags({}, {});
        }
    }

    [[nodiscard]] QByteArray chip(const TemplateToken &token, const QByteArray &tag) const
    {
        return '<' + tag + " class=\"" + m_chipClass + "\">" + token.source.toHtmlEscaped().toUtf8()
            + "</" + tag + '>';
    }

    // Elements and chips that make up their paragraph are blocks of their own.
    [[nodiscard]] bool isOnlyToken(MarkdownNode parent, MarkdownNode node,
                                   const QString &text) const
    {
        if (parent.kind() != Kind::Paragraph || parent.firstChild() != node
            || parent.lastChild() != node)
            return false;
        const QRegularExpressionMatch match = tokenForm().match(text);
        return match.captured() == text.trimmed() && !tokenOf(match).result.text;
    }

    static void insertText(MarkdownNode node, QString text)
    {
        text = withoutMarks(text);
        if (!text.isEmpty())
            node.insertBefore(Kind::Text, text.toUtf8());
    }

    const QList<TemplateToken> &m_tokens;
    TemplateSyntax m_syntax;
    QByteArray m_chipClass;
};

} // namespace

void restoreMarks(MarkdownNode root, const PreparedSource &source)
{
    const Restorer restorer(source);
    QList<MarkdownNode> nodes;
    walk(root, [&nodes](MarkdownNode node, Visit visit) {
        if (visit == Visit::Enter)
            nodes.append(node);
    });
    for (const MarkdownNode node : std::as_const(nodes))
        restorer.restore(node);
}

} // namespace app
