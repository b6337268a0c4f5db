// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/marked/linksyntax.h"

#include "app/markdown/marked/characters.h"
#include "app/markdown/marked/definitions.h"
#include "app/markdown/preparedsource.h"
#include "app/text/patternmatch.h"

#include <QRegularExpression>

#include <algorithm>

namespace app::marked {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype UnchargedName = 64; ///< UTF-16 units of a word that may be a mailbox.

qsizetype behindSpace(const QString &text, qsizetype at)
{
    while (at < text.size() && text[at].isSpace())
        ++at;
    return at;
}

// Blanks, one line's end and blanks.
qsizetype behindOneBreak(const QString &text, qsizetype at)
{
    bool hadBreak = false;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool isBreak = c == u'\n' && !hadBreak;
        if (c != u' ' && c != u'\t' && !isBreak)
            break;
        hadBreak = hadBreak || isBreak;
    }
    return at;
}

// The `)` that closes the link whose address ends at `at`; -1 where there is none.
qsizetype closingOf(const QString &text, qsizetype at)
{
    const qsizetype i = behindSpace(text, at);
    return i < text.size() && text[i] == u')' ? i : -1;
}

bool isAddressEnd(QChar c)
{
    return c.isSpace() || c.unicode() < 0x20;
}

// Of the parentheses in `address` the first that closes none of it; -1 where all do, -2 where some
// are open at its end.
qsizetype unmatchedParenthesis(QStringView address)
{
    if (!address.contains(u')'))
        return -1;
    int depth = 0;
    for (qsizetype i = 0; i < address.size(); ++i) {
        if (address[i] == u'\\')
            ++i;
        else if (address[i] == u'(')
            ++depth;
        else if (address[i] == u')' && --depth < 0)
            return i;
    }
    return depth > 0 ? -2 : -1;
}

/// Finds where the address, title and parenthesis of a link end.
class TargetScanner final
{
public:
    TargetScanner(const QString &text, LinkSource &link, qsizetype start, qsizetype &budget)
        : m_text(text)
        , m_link(link)
        , m_start(behindSpace(text, start))
        , m_budget(budget)
    { }

    bool scan()
    {
        if (m_start < m_text.size() && (m_text[m_start] == u'<' || m_text[m_start] == TokenStart)) {
            const qsizetype end = endOfBracketed();
            if (end > 0 && (takeWithTitle(end) || take(end)))
                return finish();
        }
        qsizetype end = m_start;
        while (end < m_text.size() && !isAddressEnd(m_text[end]))
            ++end;
        m_budget -= end - m_start;
        // The longest address that leaves a parenthesis.
        for (qsizetype at = end; at >= m_start && m_budget > 0; --at) {
            const bool mayEnd = at == end || QStringView(u"\"'()").contains(m_text[at]);
            if (mayEnd && (takeWithTitle(at) || take(at)))
                return finish();
        }
        return false;
    }

private:
    [[nodiscard]] qsizetype endOfBracketed()
    {
        for (qsizetype i = m_start + 1; i < m_text.size() && m_budget-- > 0; ++i) {
            const QChar c = m_text[i];
            if (c == u'>' || c == TokenEnd)
                return i > m_start + 1 ? i + 1 : -1;
            if (c == u'\n' || c == u'<' || c == TokenStart)
                return -1;
            if (c == u'\\')
                ++i;
        }
        return -1;
    }

    // Behind a title in one of three kinds of quotes; -1 where none is.
    qsizetype endOfTitle(qsizetype at)
    {
        if (at >= m_text.size() || !QStringView(u"\"'(").contains(m_text[at]))
            return -1;
        const QChar close = m_text[at] == u'(' ? QChar(u')') : m_text[at];
        for (qsizetype i = at + 1; i < m_text.size() && m_budget-- > 0; ++i) {
            if (m_text[i] == close)
                return i + 1;
            if (m_text[i] == u'\\' && i + 1 < m_text.size() && m_text[i + 1] == close)
                ++i;
        }
        return -1;
    }

    bool take(qsizetype end)
    {
        const qsizetype closing = closingOf(m_text, end);
        if (closing < 0)
            return false;
        m_end = end;
        m_link.title.clear();
        m_link.end = closing + 1;
        return true;
    }

    bool takeWithTitle(qsizetype end)
    {
        const qsizetype start = behindOneBreak(m_text, end);
        const qsizetype titleEnd = endOfTitle(start);
        const qsizetype closing = titleEnd < 0 ? -1 : closingOf(m_text, titleEnd);
        if (closing < 0)
            return false;
        m_end = end;
        m_link.title = withoutEscapes(m_text.mid(start + 1, titleEnd - start - 2));
        m_link.end = closing + 1;
        return true;
    }

    bool finish()
    {
        QString address = m_text.mid(m_start, m_end - m_start);
        // What stands for a template is a comment then: all of an address that it opens.
        if (address.startsWith(TokenStart) && !address.endsWith(TokenEnd))
            return false;
        if (address.startsWith(u'<')) {
            qsizetype slashes = 0;
            while (slashes + 2 < address.size() && address[address.size() - 2 - slashes] == u'\\')
                ++slashes;
            if (!address.endsWith(u'>') || slashes % 2 != 0)
                return false;
            address = address.mid(1, address.size() - 2);
        } else {
            const qsizetype parenthesis = unmatchedParenthesis(address);
            if (parenthesis == -2)
                return false;
            if (parenthesis >= 0) {
                address.truncate(parenthesis);
                m_link.end = m_start + parenthesis + 1;
                m_link.title.clear();
            }
        }
        m_link.address = withoutEscapes(address.trimmed());
        return true;
    }

    const QString &m_text;
    LinkSource &m_link;
    qsizetype m_start;
    qsizetype m_end = 0;
    qsizetype &m_budget;
};

bool isTailMark(QChar c)
{
    return QStringView(u"?!.,:;*_'\"~)").contains(c);
}

// Whether `text` is a reference to a character: `&amp;`
bool isReference(QStringView text)
{
    return text.size() > 2 && text.endsWith(u';')
        && std::all_of(text.begin() + 1, text.end() - 1,
                       [](QChar c) { return c.unicode() < 0x80 && c.isLetterOrNumber(); });
}

// Up to what can't be of an address that ends where this does: marks of punctuation, a reference to
// a character, an open parenthesis.
qsizetype endWithoutTail(QStringView address)
{
    for (qsizetype i = 0; i < address.size(); ++i) {
        const QChar c = address[i];
        if (c == u'(') {
            const qsizetype closing = address.indexOf(u')', i);
            if (closing < 0)
                return i;
            i = closing;
        } else if (c == u'&' && isReference(address.mid(i))) {
            return i;
        } else if (isTailMark(c)) {
            const qsizetype start = i;
            while (i + 1 < address.size() && isTailMark(address[i + 1]))
                ++i;
            if (i + 1 == address.size())
                return start;
        }
    }
    return address.size();
}

// What ends an address in prose is no part of it.
QString withoutTail(const QString &address)
{
    constexpr int MostTails = 100; // `&a;&a;` and so on: each is looked for from the start.
    QStringView rest = address;
    for (int i = 0; i < MostTails; ++i) {
        const qsizetype end = endWithoutTail(rest);
        if (end == rest.size())
            break;
        rest.truncate(end);
    }
    return rest.toString();
}

// Whether a mailbox's name is at `at`. A long word without one is looked through at each place.
bool isBeforeAt(const QString &text, qsizetype at, qsizetype &budget)
{
    static constexpr QStringView Others = u"._+-";
    qsizetype end = at;
    while (end < text.size() && text[end].unicode() < 0x80
           && (text[end].isLetterOrNumber() || Others.contains(text[end])))
        ++end;
    budget -= std::max<qsizetype>(0, end - at - UnchargedName);
    return end > at && end < text.size() && text[end] == u'@';
}

} // namespace

std::optional<LinkSource> linkAt(const QString &text, qsizetype at, qsizetype &budget)
{
    const qsizetype textEnd = endOfLinkText(text, at);
    if (budget <= 0 || textEnd < 0 || textEnd >= text.size() || text[textEnd] != u'(')
        return std::nullopt;
    LinkSource link{at + 1, textEnd - 1, 0, {}, {}};
    return TargetScanner(text, link, textEnd + 1, budget).scan() ? std::optional(link)
                                                                 : std::nullopt;
}

std::optional<BareAddress> bareAddressAt(const QString &text, qsizetype at, qsizetype &budget)
{
    static const QRegularExpression web(
        u"(?:(?:ftp|https?)://|(www\\.))[a-zA-Z0-9-][^\\s<\\x{fdd3}]*+"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mail(
        u"[A-Za-z0-9._+-]++@[a-zA-Z0-9_-]++(?:\\.[a-zA-Z0-9_-]*[a-zA-Z0-9])+(?![-_])"_s);
    const QChar first = text[at].toLower();
    if (first == u'h' || first == u'f' || first == u'w') {
        const QRegularExpressionMatch match
            = budget > 0 ? matchAt(web, text, at) : QRegularExpressionMatch();
        if (match.hasMatch()) {
            budget -= match.capturedLength();
            const QString address = withoutTail(match.captured());
            return BareAddress{at + address.size(),
                               match.hasCaptured(1) ? u"http://"_s + address : address};
        }
    }
    if (budget < 0 || !isBeforeAt(text, at, budget))
        return std::nullopt;
    const QRegularExpressionMatch match = matchAt(mail, text, at);
    if (!match.hasMatch())
        return std::nullopt;
    return BareAddress{match.capturedEnd(), u"mailto:"_s + match.captured()};
}

std::optional<BareAddress> bracketedAddressAt(const QString &text, qsizetype at)
{
    static const QRegularExpression form(
        u"<(?:([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\\s\\x00-\\x1f<>\\x{fdd3}]*+)|"
        "([a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]++@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?"
        "(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])))>"_s);
    const QRegularExpressionMatch match = matchAt(form, text, at);
    if (!match.hasMatch())
        return std::nullopt;
    const QString address = match.captured(match.lastCapturedIndex());
    return BareAddress{match.capturedEnd(),
                       match.hasCaptured(2) ? u"mailto:"_s + address : address};
}

bool isMailCharacter(QChar c)
{
    static constexpr QStringView Others = u".!#$%&'*+/=?_`{|}~-";
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || Others.contains(c));
}

} // namespace app::marked
