// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/shortcode.h"

#include <QRegularExpression>

#include <algorithm>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

/// Braces and the sign beside them.
constexpr qsizetype Brackets = 3;
/// What is longer is no call: many that are never closed must not cost the text's length each.
constexpr qsizetype LongestCall = 10'000;

QString unescaped(QStringView quoted)
{
    QString text;
    for (qsizetype i = 0; i < quoted.size(); ++i) {
        if (quoted[i] == u'\\' && i + 1 < quoted.size())
            ++i;
        text += quoted[i];
    }
    return text;
}

class Reader final
{
public:
    explicit Reader(const QString &call)
        : m_call(call)
    { }

    ReadShortcode read()
    {
        skipBlanks();
        if (takeSlash())
            m_shortcode.kind = Shortcode::Kind::Closing;
        m_shortcode.name = takeWord();
        if (m_shortcode.name.isEmpty())
            return {{}, ShortcodeFault::NoName};
        while (!atEnd()) {
            if (const std::optional<ShortcodeFault> fault = takeArgument())
                return {{}, *fault};
        }
        if (!m_shortcode.named.isEmpty() && !m_shortcode.positional.isEmpty())
            return {{}, ShortcodeFault::MixedArguments};
        return {m_shortcode, {}};
    }

private:
    bool atEnd()
    {
        skipBlanks();
        return m_at >= m_call.size();
    }

    void skipBlanks()
    {
        while (m_at < m_call.size() && m_call[m_at].isSpace())
            ++m_at;
    }

    bool takeSlash()
    {
        skipBlanks();
        const bool isThere = m_at < m_call.size() && m_call[m_at] == u'/';
        m_at += isThere ? 1 : 0;
        skipBlanks();
        return isThere;
    }

    QString takeWord()
    {
        static const QRegularExpression word(u"\\G[\\w\\-./]*[\\w\\-.]"_s,
                                             QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpressionMatch match = word.match(m_call, m_at);
        m_at = match.hasMatch() ? match.capturedEnd() : m_at;
        return match.captured();
    }

    // Nothing where there is none to be read.
    std::optional<QString> takeQuoted()
    {
        const QChar quote = m_at < m_call.size() ? m_call[m_at] : QChar();
        if (quote != u'"' && quote != u'`')
            return std::nullopt;
        qsizetype end = m_at + 1;
        while (end < m_call.size() && m_call[end] != quote)
            end += quote == u'"' && m_call[end] == u'\\' ? 2 : 1;
        if (end >= m_call.size())
            return std::nullopt;
        // Only between backticks a text may have lines.
        if (quote == u'"' && QStringView(m_call).mid(m_at, end - m_at).contains(u'\n'))
            return std::nullopt;
        const QStringView inner = QStringView(m_call).mid(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        return quote == u'"' ? unescaped(inner) : inner.toString();
    }

    std::optional<ShortcodeFault> takeArgument()
    {
        if (m_call[m_at] == u'/' && QStringView(m_call).mid(m_at + 1).trimmed().isEmpty()) {
            m_shortcode.kind = Shortcode::Kind::SelfClosed;
            m_at = m_call.size();
            return std::nullopt;
        }
        if (m_call[m_at] == u'"' || m_call[m_at] == u'`')
            return takeValue({});
        static const QRegularExpression bare(
            u"\\G(?:([\\w-]+)\\s*=\\s*|([\\w\\-.]+)(?=[\\s/]|$))"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpressionMatch match = bare.match(m_call, m_at);
        if (!match.hasMatch())
            return ShortcodeFault::Unreadable;
        m_at = match.capturedEnd();
        if (match.hasCaptured(1))
            return takeValue(match.captured(1));
        m_shortcode.positional.append(match.captured(2));
        return std::nullopt;
    }

    std::optional<ShortcodeFault> takeValue(const QString &key)
    {
        static const QRegularExpression bare(u"\\G[^\\s\"`]+"_s);
        std::optional<QString> value = takeQuoted();
        if (!value) {
            const QRegularExpressionMatch match = bare.match(m_call, m_at);
            if (!match.hasMatch())
                return ShortcodeFault::UnclosedQuote;
            value = match.captured();
            m_at = match.capturedEnd();
        }
        if (key.isEmpty())
            m_shortcode.positional.append(*value);
        else
            m_shortcode.named.append({key, *value});
        return std::nullopt;
    }

    QString m_call;
    qsizetype m_at = 0;
    Shortcode m_shortcode;
};

} // namespace

QString Shortcode::argument(QStringView key, int position) const
{
    const auto found = std::find_if(named.cbegin(), named.cend(),
                                    [key](const auto &pair) { return pair.first == key; });
    if (found != named.cend())
        return found->second;
    return position < 0 ? QString() : positional.value(position);
}

ReadShortcode readShortcode(const QString &source)
{
    const QString call = source.mid(Brackets, source.size() - 2 * Brackets);
    if (call.startsWith(u"/*")) {
        Shortcode shortcode;
        shortcode.kind = Shortcode::Kind::Escaped;
        return call.trimmed().endsWith(u"*/") ? ReadShortcode{shortcode, {}} : ReadShortcode();
    }
    return Reader(call).read();
}

qsizetype endOfShortcode(const QString &text, qsizetype start)
{
    const QString end = text[start + 2] == u'<' ? u">}}"_s : u"%}}"_s;
    const bool isEscaped = QStringView(text).mid(start + Brackets, 2) == u"/*";
    const qsizetype last = std::min(text.size(), start + LongestCall);
    for (qsizetype at = start + Brackets; at < last; ++at) {
        if (QStringView(text).mid(at, Brackets) == end)
            return at + Brackets;
        const QChar quote = text[at];
        if (isEscaped || (quote != u'"' && quote != u'`'))
            continue;
        qsizetype closing = at + 1;
        while (closing < last && text[closing] != quote)
            closing += quote == u'"' && text[closing] == u'\\' ? 2 : 1;
        // A quote that is never closed is told as such.
        if (closing < last)
            at = closing;
    }
    return -1;
}

QString unescapedShortcode(const QString &source)
{
    const QString call = source.mid(Brackets, source.size() - 2 * Brackets).trimmed();
    return source.left(Brackets) + call.mid(2, call.size() - 4) + source.right(Brackets);
}

} // namespace app::templates
