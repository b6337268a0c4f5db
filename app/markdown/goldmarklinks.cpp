// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmarklinks.h"

#include <QList>
#include <QRegularExpression>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

struct Address {
    QByteArray url;
    qsizetype length = 0; ///< Of the text that becomes the link; 0 where there is none.
};

bool isAlphaNumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

const QRegularExpression &addressForm()
{
    static const QRegularExpression form(
        QStringLiteral("(?:(?:https?|ftp)://|www\\.)[-a-zA-Z0-9@:%._+~#=]{1,256}\\.[a-z]+(?::\\d+)?"
                       "(?:[/#?][-a-zA-Z0-9@:%_+.~#$!?&/=();,'\">^{}\\[\\]`]*)?"));
    return form;
}

const QRegularExpression &mailForm()
{
    static const QRegularExpression form(
        QStringLiteral("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}"
                       "[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*"));
    return form;
}

// What ends a sentence, or else closes a bracket around the address or is a character reference,
// is not part of it.
qsizetype lengthWithoutTail(const QByteArray &address)
{
    static constexpr QByteArrayView EndsOfSentences("?!.,:*_~");
    const qsizetype size = address.size();
    qsizetype end = size;
    while (end > 0 && EndsOfSentences.contains(address[end - 1]))
        --end;
    if (end != size)
        return end;
    if (address.endsWith(')'))
        return size - qMax(qsizetype(0), address.count(')') - address.count('('));
    if (!address.endsWith(';'))
        return size;
    qsizetype start = size - 2;
    while (start >= 0 && isAlphaNumeric(address[start]))
        --start;
    return start >= 0 && start != size - 2 && address[start] == '&' ? start : size;
}

Address mailAt(const QByteArray &text, qsizetype at)
{
    const QRegularExpressionMatch match
        = mailForm().match(QString::fromLatin1(text), at, QRegularExpression::NormalMatch,
                           QRegularExpression::AnchorAtOffsetMatchOption);
    const QByteArray mail = match.captured().toLatin1();
    if (!match.hasMatch() || !isAlphaNumeric(text[at]) || mail.indexOf('.', mail.indexOf('@')) < 0)
        return {};
    const char next = at + mail.size() < text.size() ? text[at + mail.size()] : ' ';
    return next == '-' || next == '_' ? Address() : Address{"mailto:" + mail, mail.size()};
}

Address addressAt(const QByteArray &text, qsizetype at)
{
    const QByteArrayView rest = QByteArrayView(text).sliced(at);
    const bool isWeb = rest.startsWith("http") || rest.startsWith("ftp") || rest.startsWith("www.");
    if (isWeb) {
        // Bytes: what is not ASCII ends an address anyway.
        const QRegularExpressionMatch match
            = addressForm().match(QString::fromLatin1(text), at, QRegularExpression::NormalMatch,
                                  QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch()) {
            const QByteArray whole = match.captured().toLatin1();
            const QByteArray url = whole.left(lengthWithoutTail(whole));
            return {url.startsWith("www.") ? "https://" + url : url, url.size()};
        }
    }
    return text.indexOf('@', at) >= 0 ? mailAt(text, at) : Address();
}

bool isTrigger(char c)
{
    return c == ' ' || c == '*' || c == '_' || c == '~' || c == '(';
}

// Walks the text of one block in order, for brackets that are open keep addresses from being links.
class Linker final
{
public:
    void enter(MarkdownNode node)
    {
        const Kind kind = node.kind();
        if (kind == Kind::Link || kind == Kind::Image)
            ++m_links;
        else if (kind == Kind::Text && m_links == 0)
            m_texts.append(node);
    }

    void leave(MarkdownNode node)
    {
        const Kind kind = node.kind();
        if (kind == Kind::Link || kind == Kind::Image)
            --m_links;
        if (kind != Kind::Paragraph && kind != Kind::Heading && kind != Kind::TableCell)
            return;
        m_brackets = 0;
        for (const MarkdownNode text : std::as_const(m_texts))
            link(text);
        m_texts.clear();
    }

private:
    // goldmark looks for an address wherever it begins to read anew: behind all other spans, and
    // behind what its typographer has replaced.
    static bool mayStart(const QByteArray &text, qsizetype at)
    {
        if (at == 0 || isTrigger(text[at - 1]) || text[at - 1] == '\'')
            return true;
        if (text[at - 1] == '"')
            return !endsWithLetter(QByteArrayView(text).first(at - 1));
        const QByteArrayView before = QByteArrayView(text).first(at);
        return before.endsWith("--") || before.endsWith("...") || before.endsWith("<<")
            || before.endsWith(">>");
    }

    static bool isBehindEscape(MarkdownNode node)
    {
        const MarkdownNode before = node.previous();
        return before && before.kind() == Kind::Text && before.isVerbatim();
    }

    // A quotation mark behind one stays as it is.
    static bool endsWithLetter(QByteArrayView text)
    {
        const QString last = QString::fromUtf8(text.last(qMin(qsizetype(4), text.size())));
        return !last.isEmpty() && last.back().isLetterOrNumber();
    }

    void link(MarkdownNode node)
    {
        // What was escaped is no bracket.
        if (node.isVerbatim())
            return;
        const QByteArray text = node.literal();
        qsizetype copied = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            m_brackets += text[i] == '[' ? 1 : 0;
            m_brackets -= text[i] == ']' && m_brackets > 0 ? 1 : 0;
            if (m_brackets > 0 || !isAlphaNumeric(text[i]) || !mayStart(text, i)
                || (i == 0 && isBehindEscape(node)))
                continue;
            const Address address = addressAt(text, i);
            if (address.length == 0)
                continue;
            if (i > copied)
                node.insertBefore(Kind::Text, text.mid(copied, i - copied));
            MarkdownNode made = node.insertBefore(Kind::Link, address.url);
            made.append(Kind::Text, text.mid(i, address.length)).setVerbatim();
            copied = i + address.length;
            i = copied - 1;
        }
        if (copied > 0)
            node.setLiteral(text.mid(copied));
    }

    QList<MarkdownNode> m_texts;
    int m_links = 0;
    int m_brackets = 0;
};

} // namespace

void linkBareAddresses(MarkdownNode root)
{
    Linker linker;
    walk(root, [&linker](MarkdownNode node, Visit visit) {
        visit == Visit::Enter ? linker.enter(node) : linker.leave(node);
    });
}

} // namespace app
