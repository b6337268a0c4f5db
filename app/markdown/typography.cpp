// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/typography.h"

#include <QList>

#include <algorithm>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

// Dashes have been put together before quotes are looked at; one of two hyphens opens nothing.
// `isFirst` says that markup ends right in front of the quote: what came before is not seen.
bool opensQuote(QStringView text, qsizetype at, bool isFirst)
{
    qsizetype hyphens = 0;
    while (hyphens < at && text[at - 1 - hyphens] == u'-')
        ++hyphens;
    if (!isFirst && hyphens % 3 == 2)
        return false;
    if (isFirst || at == 0 || text[at - 1].isSpace())
        return true;
    static constexpr QStringView Openers = u"-\u2014/([{";
    const QChar before = text[at - 1];
    return Openers.contains(before) || before == (text[at] == u'"' ? u'\'' : u'"');
}

QChar quoteAt(QStringView text, qsizetype at, bool isFirst)
{
    const bool opens = opensQuote(text, at, isFirst);
    if (text[at] == u'"')
        return opens ? QChar(char16_t(0x201c)) : QChar(char16_t(0x201d));
    return opens ? QChar(char16_t(0x2018)) : QChar(char16_t(0x2019));
}

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
            m_text += u'[';
            break;
        default:
            m_text += markOf(node.kind());
        }
    }

    void leave(MarkdownNode node)
    {
        if (node.kind() == Kind::Link || node.kind() == Kind::Image)
            m_text += QStringLiteral("](x)");
        else
            m_text += markOf(node.kind());
    }

    void apply() const
    {
        for (const Piece &piece : m_pieces) {
            if (!mayChange(QStringView(m_text).mid(piece.start, piece.length)))
                continue;
            const QString before = m_text.mid(piece.start, piece.length);
            const QString after = typeset(piece);
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
            return c == u'"' || c == u'\'' || c == u'-' || c == u'.';
        });
    }

    [[nodiscard]] QString typeset(const Piece &piece) const
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
            } else if (text[i] == u'"' || text[i] == u'\'') {
                result += quoteAt(text, i, i == piece.start && i > 0 && text[i - 1] != u'\n');
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

void applyTypography(MarkdownNode root)
{
    Flow flow;
    bool isInFlow = false;
    walk(root, [&](MarkdownNode node, Visit visit) {
        if (holdsText(node.kind())) {
            if (visit == Visit::Leave)
                flow.apply();
            flow = Flow();
            isInFlow = visit == Visit::Enter;
        } else if (isInFlow) {
            visit == Visit::Enter ? flow.enter(node) : flow.leave(node);
        }
    });
}

} // namespace app
