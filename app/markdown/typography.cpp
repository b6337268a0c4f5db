// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/typography.h"

#include "app/markdown/smartquotes.h"

#include <QList>

#include <algorithm>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

bool holdsText(Kind kind)
{
    return kind == Kind::Paragraph || kind == Kind::Heading || kind == Kind::TableCell;
}

/// The text of a paragraph, heading or cell as one string, marks of its markup included.
class Flow final
{
public:
    void enter(MarkdownNode node)
    {
        switch (node.kind()) {
        case Kind::Text: {
            const QString text = QString::fromUtf8(node.literal());
            if (!isAddress(node) && !node.isVerbatim())
                m_pieces.append({node, m_text.size(), text.size()});
            m_text += text;
            break;
        }
        case Kind::SoftBreak:
        case Kind::LineBreak:
            m_text += u'\n';
            break;
        case Kind::Code:
            m_text += QStringLiteral("`x`");
            break;
        case Kind::FootnoteReference:
            m_text += QStringLiteral("[^x]");
            break;
        case Kind::HtmlInline:
            m_text += QStringLiteral("<x>");
            break;
        case Kind::Image:
            m_text += u'!';
            [[fallthrough]];
        case Kind::Link:
            m_text += isBareAddress(node) ? QString() : QStringLiteral("[");
            break;
        default:
            m_text += markOf(node.kind());
        }
    }

    void leave(MarkdownNode node)
    {
        if (isBareAddress(node))
            return;
        if (node.kind() == Kind::Link || node.kind() == Kind::Image)
            m_text += QStringLiteral("](x)");
        else
            m_text += markOf(node.kind());
    }

    void apply(Typography typography, SmartQuotes &quotes) const
    {
        quotes.enter(m_text);
        for (const Piece &piece : m_pieces) {
            if (!mayChange(QStringView(m_text).mid(piece.start, piece.length)))
                continue;
            const QString before = m_text.mid(piece.start, piece.length);
            const QString after = typeset(piece, typography, quotes);
            if (after != before) {
                MarkdownNode node = piece.node;
                node.setLiteral(after.toUtf8());
            }
        }
    }

private:
    struct Piece {
        MarkdownNode node;
        qsizetype start = 0;
        qsizetype length = 0;
    };

    // A bare address is no prose.
    static bool isAddress(MarkdownNode node)
    {
        const MarkdownNode parent = node.parent();
        return parent.kind() == Kind::Link && parent.url().endsWith(node.literal());
    }

    // One that goldmark has found within text: it stands there without marks.
    static bool isBareAddress(MarkdownNode node)
    {
        return node.kind() == Kind::Link && node.firstChild() && node.firstChild().isVerbatim();
    }

    static QString markOf(Kind kind)
    {
        if (kind == Kind::Emphasis)
            return QStringLiteral("*");
        if (kind == Kind::Strong)
            return QStringLiteral("**");
        return kind == Kind::Strikethrough ? QStringLiteral("~~") : QString();
    }

    static bool mayChange(QStringView text)
    {
        return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
            return c == u'"' || c == u'\'' || c == u'-' || c == u'.' || c == u'<' || c == u'>';
        });
    }

    [[nodiscard]] QString typeset(const Piece &piece, Typography typography,
                                  SmartQuotes &quotes) const
    {
        const QStringView text(m_text);
        QString result;
        for (qsizetype i = piece.start; i < piece.start + piece.length; ++i) {
            const QStringView rest = text.mid(i, piece.start + piece.length - i);
            if (rest.startsWith(u"---")) {
                result += QChar(char16_t(0x2014));
                i += 2;
            } else if (rest.startsWith(u"--")) {
                result += QChar(char16_t(0x2013));
                ++i;
            } else if (rest.startsWith(u"...")) {
                result += QChar(char16_t(0x2026));
                i += 2;
            } else if (typography != Typography::Marked && rest.startsWith(u"<<")) {
                result += QChar(char16_t(0xab));
                ++i;
            } else if (typography != Typography::Marked && rest.startsWith(u">>")) {
                result += QChar(char16_t(0xbb));
                ++i;
            } else if (text[i] == u'"' || text[i] == u'\'') {
                result += quotes.next(i, i == piece.start && i > 0 && text[i - 1] != u'\n');
            } else {
                result += text[i];
            }
        }
        return result;
    }

    QString m_text;
    QList<Piece> m_pieces;
};

} // namespace

void applyTypography(MarkdownNode root, Typography typography)
{
    if (typography == Typography::None)
        return;
    SmartQuotes quotes(typography);
    Flow flow;
    bool isInFlow = false;
    walk(root, [&](MarkdownNode node, Visit visit) {
        if (holdsText(node.kind())) {
            if (visit == Visit::Leave)
                flow.apply(typography, quotes);
            flow = Flow();
            isInFlow = visit == Visit::Enter;
        } else if (isInFlow) {
            visit == Visit::Enter ? flow.enter(node) : flow.leave(node);
        }
    });
}

} // namespace app
