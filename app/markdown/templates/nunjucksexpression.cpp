// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/nunjucksexpression.h"

#include "app/text/patternmatch.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

/// What nests deeper is taken for readable: no post holds such.
constexpr int MaxDepth = 60;

struct Token {
    enum class Kind { Word, Value, Sign };

    Kind kind = Kind::Sign;
    QString text;
};

// Words are all that is neither blank nor sign: `a?b` and `&&` are words, too.
std::optional<QList<Token>> tokensOf(const QString &source)
{
    static const QRegularExpression piece(
        u"\\s*(?:(r/(?:[^/\\\\]|\\\\.)+/"
        u"[gimy]*|\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|\\d+(?:\\.\\d+)?(?![^\\s()\\["
        u"\\]"
        "{}%*\\-+~/#,:|.<>=!]))|(===|!==|==|!=|<=|>=|//|\\*\\*|[()\\[\\]{}%*\\-+~/#,:|.<>=!])|"
        "([^\\s()\\[\\]{}%*\\-+~/#,:|.<>=!\"']+))"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QList<Token> tokens;
    qsizetype at = 0;
    for (QRegularExpressionMatch match = matchAt(piece, source, 0); match.hasMatch();
         match = matchAt(piece, source, at)) {
        at = match.capturedEnd();
        if (match.hasCaptured(3))
            tokens.append({Token::Kind::Word, match.captured(3)});
        else if (match.hasCaptured(2))
            tokens.append({Token::Kind::Sign, match.captured(2)});
        else
            tokens.append({Token::Kind::Value, match.captured(1)});
    }
    if (!QStringView(source).mid(at).trimmed().isEmpty())
        return std::nullopt;
    return tokens;
}

// From the loosest to the tightest; each takes operands of the next.
constexpr std::array Levels{"or", "and"};
constexpr std::array Operators{
    "==", "===", "!=", "!==", "<", ">", "<=", ">=", "~", "+", "-", "*", "//", "/", "%", "**"};

class Reader final
{
public:
    explicit Reader(QList<Token> tokens)
        : m_tokens(std::move(tokens))
    { }

    NunjucksExpression read()
    {
        const bool isRead = takeExpression();
        return {m_isTooDeep || (isRead && m_at == m_tokens.size()), m_filters, m_calls};
    }

private:
    bool takeExpression()
    {
        if (++m_depth > MaxDepth)
            m_isTooDeep = true;
        const qsizetype before = m_calls.size();
        bool isRead = !m_isTooDeep && takeLevel(0);
        if (isRead && skip(u"if")) {
            m_calls.resize(before);
            isRead = takeLevel(0) && (!skip(u"else") || takeAlternative(0));
        }
        --m_depth;
        return isRead;
    }

    bool takeLevel(std::size_t level)
    {
        if (level == Levels.size())
            return takeTest();
        if (!takeLevel(level + 1))
            return false;
        while (skip(QLatin1StringView(Levels[level]))) {
            if (!takeAlternative(level + 1))
                return false;
        }
        return true;
    }

    /// What is evaluated only as another value is.
    bool takeAlternative(std::size_t level)
    {
        const qsizetype before = m_calls.size();
        const bool isRead = takeLevel(level);
        m_calls.resize(before);
        return isRead;
    }

    bool takeTest()
    {
        while (skip(u"not")) { }
        if (!takeOperation())
            return false;
        while (isNext(u"in") || (isNext(u"not") && isNext(u"in", 1))) {
            (void)skip(u"not");
            (void)skip(u"in");
            if (!takeOperation())
                return false;
        }
        return true;
    }

    bool takeOperation()
    {
        if (!takeOperand())
            return false;
        while (skipOperator() || (skip(u"is") && (skip(u"not") || true))) {
            if (!takeOperand())
                return false;
        }
        return true;
    }

    bool takeOperand()
    {
        while (skip(u"-") || skip(u"+")) { }
        if (!takePrimary())
            return false;
        while (skip(u"|")) {
            if (!takeFilter())
                return false;
        }
        return true;
    }

    bool takeFilter()
    {
        QString name;
        do {
            if (!isKind(Token::Kind::Word))
                return false;
            name += (name.isEmpty() ? QString() : u"."_s) + m_tokens[m_at++].text;
        } while (skip(u"."));
        m_filters.append(name);
        return !skip(u"(") || takeList(u")");
    }

    bool takePrimary()
    {
        const qsizetype start = m_at;
        const bool isVariable = isKind(Token::Kind::Word);
        if (isVariable || isKind(Token::Kind::Value))
            ++m_at;
        else if (skip(u"(")) {
            if (!takeList(u")"))
                return false;
        } else if (skip(u"[")) {
            if (!takeList(u"]"))
                return false;
        } else if (!skip(u"{") || !takePairs()) {
            return false;
        }
        return takePostfix(isVariable ? start : -1);
    }

    /// Behind the variable at `start`, or behind anything else (-1).
    bool takePostfix(qsizetype start)
    {
        for (;;) {
            const qsizetype end = m_at;
            if (skip(u"(")) {
                if (start >= 0)
                    m_calls.append({m_tokens[start].text, textOf(start, end)});
                start = -1;
                if (!takeList(u")"))
                    return false;
            } else if (skip(u"[")) {
                if (!takeList(u"]"))
                    return false;
            } else if (skip(u".")) {
                if (!isKind(Token::Kind::Word))
                    return false;
                ++m_at;
            } else {
                return true;
            }
        }
    }

    [[nodiscard]] QString textOf(qsizetype start, qsizetype end) const
    {
        QString text;
        for (; start < end; ++start)
            text += m_tokens[start].text;
        return text;
    }

    /// Up to `end`; arguments may have names.
    bool takeList(QStringView end)
    {
        if (skip(end))
            return true;
        do {
            if (isKind(Token::Kind::Word) && isNext(u"=", 1))
                m_at += 2;
            if (!takeExpression())
                return false;
        } while (skip(u","));
        return skip(end);
    }

    bool takePairs()
    {
        if (skip(u"}"))
            return true;
        do {
            if (!takePrimary() || !skip(u":") || !takeExpression())
                return false;
        } while (skip(u","));
        return skip(u"}");
    }

    [[nodiscard]] bool isKind(Token::Kind kind) const
    {
        return m_at < m_tokens.size() && m_tokens[m_at].kind == kind;
    }

    template <typename Text>
    [[nodiscard]] bool isNext(const Text &text, qsizetype ahead = 0) const
    {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].kind != Token::Kind::Value
            && m_tokens[m_at + ahead].text == text;
    }

    template <typename Text>
    bool skip(const Text &text)
    {
        const bool isThere = isNext(text);
        m_at += isThere ? 1 : 0;
        return isThere;
    }

    bool skipOperator()
    {
        return std::any_of(Operators.begin(), Operators.end(),
                           [this](const char *sign) { return skip(QLatin1StringView(sign)); });
    }

    QList<Token> m_tokens;
    qsizetype m_at = 0;
    QStringList m_filters;
    QList<NunjucksCall> m_calls;
    int m_depth = 0;
    bool m_isTooDeep = false;
};

} // namespace

NunjucksExpression readNunjucksExpression(const QString &source)
{
    const std::optional<QList<Token>> tokens = tokensOf(source);
    return tokens ? Reader(*tokens).read() : NunjucksExpression();
}

} // namespace app::templates
