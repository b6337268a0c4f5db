// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/liquidexpression.h"

#include "app/markdown/templates/liquidfilters.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

/// What only the generator has: the whole site, the moment of the build, the post's own address.
bool needsGenerator(const QString &name, const QString &key)
{
    static const QStringList ofSite{
        u"posts"_s,         u"pages"_s,      u"time"_s,        u"data"_s,         u"categories"_s,
        u"tags"_s,          u"documents"_s,  u"collections"_s, u"static_files"_s, u"html_pages"_s,
        u"related_posts"_s, u"html_files"_s, u"github"_s,
    };
    static const QStringList ofPage{
        u"url"_s,      u"id"_s,   u"content"_s,       u"excerpt"_s, u"next"_s,
        u"previous"_s, u"path"_s, u"relative_path"_s, u"slug"_s,    u"collection"_s,
        u"output"_s,   u"dir"_s,  u"name"_s,          u"ext"_s,
    };
    static const QStringList ofGenerator{u"jekyll"_s,  u"layout"_s, u"content"_s, u"paginator"_s,
                                         u"forloop"_s, u"theme"_s,  u"seo_tag"_s};
    if (name == u"site")
        return ofSite.contains(key);
    return (name == u"page" && ofPage.contains(key)) || ofGenerator.contains(name);
}

struct Word {
    enum class Kind { End, Name, Text, Number, Sign };

    Kind kind = Kind::End;
    QString text;
};

// What is longer is no author's: reading it would go as deep as its brackets, filters that repeat
// one another's result would fill the memory.
constexpr qsizetype LongestExpression = 4'000;
constexpr qsizetype LongestValue = 64 * 1024;

/// Words of an expression; what is none makes the rest unreadable.
class Words final
{
public:
    explicit Words(const QString &source)
    {
        static const QRegularExpression form(
            u"\\G\\s*(?:\"([^\"]*)\"|'([^']*)'|(-?\\d+(?:\\.\\d+)?)|([A-Za-z_][\\w-]*[?]?)|"
            "(==|!=|<>|<=|>=|[|:,.\\[\\]<>=]))"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        if (source.size() > LongestExpression)
            return;
        qsizetype at = 0;
        for (;;) {
            const QRegularExpressionMatch match = form.match(source, at);
            if (!match.hasMatch())
                break;
            at = match.capturedEnd();
            add(match);
        }
        m_isReadable = QStringView(source).mid(at).trimmed().isEmpty();
    }

    [[nodiscard]] bool isReadable() const { return m_isReadable; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_words.size(); }
    [[nodiscard]] Word next() const { return atEnd() ? Word() : m_words[m_at]; }
    Word take() { return atEnd() ? Word() : m_words[m_at++]; }
    bool takeSign(QStringView sign)
    {
        if (next().kind != Word::Kind::Sign || next().text != sign)
            return false;
        ++m_at;
        return true;
    }

private:
    void add(const QRegularExpressionMatch &match)
    {
        using Kind = Word::Kind;
        constexpr std::array Kinds{Kind::Text, Kind::Text, Kind::Number, Kind::Name, Kind::Sign};
        for (std::size_t i = 0; i < Kinds.size(); ++i) {
            const int group = static_cast<int>(i) + 1;
            if (match.hasCaptured(group)) {
                m_words.append({Kinds[i], match.captured(group)});
                return;
            }
        }
    }

    QList<Word> m_words;
    qsizetype m_at = 0;
    bool m_isReadable = false;
};

KnownValue literal(const Word &word)
{
    if (word.kind == Word::Kind::Text)
        return Value(word.text);
    if (word.kind == Word::Kind::Number)
        return word.text.contains(u'.') ? Value(word.text.toDouble())
                                        : Value(word.text.toLongLong());
    if (word.text == u"true" || word.text == u"false")
        return Value(word.text == u"true");
    if (word.text == u"nil" || word.text == u"null")
        return Value();
    if (word.text == u"blank" || word.text == u"empty")
        return Value(QString());
    return std::nullopt;
}

KnownValue memberOf(const Value &value, const QString &key)
{
    if (!value.isValid())
        return Value();
    if (value.typeId() == QMetaType::QVariantMap) {
        const QVariantMap map = value.toMap();
        if (map.contains(key))
            return map.value(key);
        return key == u"size" ? Value(qint64(map.size())) : Value();
    }
    if (value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList) {
        const QVariantList list = value.toList();
        bool isIndex = false;
        const int index = key.toInt(&isIndex);
        if (isIndex)
            return list.value(index < 0 ? list.size() + index : index);
        if (key == u"first")
            return list.value(0);
        if (key == u"last")
            return list.isEmpty() ? Value() : list.last();
        return key == u"size" ? KnownValue(qint64(list.size())) : std::nullopt;
    }
    return value.typeId() == QMetaType::QString && key == u"size"
        ? Value(qint64(value.toString().size()))
        : Value();
}

class Reader final
{
public:
    Reader(const QString &source, const Scope &scope)
        : m_words(source)
        , m_scope(scope)
    { }

    KnownValue readWhole()
    {
        if (!m_words.isReadable() || m_words.atEnd())
            return std::nullopt;
        KnownValue value = readOperand();
        while (value && m_words.takeSign(u"|"))
            value = readFilter(*value);
        return m_words.atEnd() ? value : std::nullopt;
    }

    std::optional<bool> readCondition()
    {
        return m_words.isReadable() ? readAlternatives() : std::nullopt;
    }

    std::optional<QVariantMap> readArguments()
    {
        QVariantMap arguments;
        while (m_words.isReadable() && !m_words.atEnd()) {
            const Word key = m_words.take();
            if (key.kind != Word::Kind::Name || !m_words.takeSign(u"="))
                return std::nullopt;
            const KnownValue value = readOperand();
            if (!value)
                return std::nullopt;
            arguments.insert(key.text, *value);
        }
        return m_words.isReadable() ? std::optional(arguments) : std::nullopt;
    }

private:
    KnownValue readOperand()
    {
        const Word word = m_words.take();
        if (word.kind == Word::Kind::Sign || word.kind == Word::Kind::End)
            return std::nullopt;
        if (const KnownValue value = literal(word))
            return value;
        return readVariable(word.text);
    }

    KnownValue readVariable(const QString &name)
    {
        KnownValue value = m_scope.variables.contains(name)
            ? KnownValue(m_scope.variables.value(name))
            : unknownName(name);
        if (needsGenerator(name, {}))
            value = std::nullopt;
        for (bool isFirst = true;; isFirst = false) {
            KnownValue key;
            if (m_words.takeSign(u".")) {
                key = Value(m_words.take().text);
            } else if (m_words.takeSign(u"[")) {
                key = readOperand();
                if (!m_words.takeSign(u"]"))
                    return std::nullopt;
            } else {
                return value;
            }
            value = value && key ? member(name, *value, toText(*key), isFirst) : std::nullopt;
        }
    }

    [[nodiscard]] KnownValue unknownName(const QString &name) const
    {
        // Without a blog its root is known all the same: it is where its files are looked for.
        if (m_scope.isComplete || (name == u"site" && m_scope.addresses == Addresses::Local))
            return Value();
        return std::nullopt;
    }

    [[nodiscard]] KnownValue member(const QString &name, const Value &value, const QString &key,
                                    bool isFirst) const
    {
        if (!isFirst || name != u"site") {
            if (isFirst && needsGenerator(name, key) && !value.toMap().contains(key))
                return std::nullopt;
            return memberOf(value, key);
        }
        if (m_scope.addresses == Addresses::Local && (key == u"url" || key == u"baseurl"))
            return Value(QString());
        if (needsGenerator(name, key) || !m_scope.isComplete)
            return std::nullopt;
        return memberOf(value, key);
    }

    KnownValue readFilter(const Value &value)
    {
        const Word name = m_words.take();
        if (name.kind != Word::Kind::Name)
            return std::nullopt;
        QVariantList arguments;
        if (m_words.takeSign(u":")) {
            do {
                const KnownValue argument = readOperand();
                // `allow_false: true`, a named one.
                if (!argument || m_words.takeSign(u":"))
                    return std::nullopt;
                arguments.append(*argument);
            } while (m_words.takeSign(u","));
        }
        const KnownValue result = applyFilter(name.text, value, arguments, m_scope);
        return result && result->toString().size() > LongestValue ? std::nullopt : result;
    }

    // Liquid reads `a and b or c` from the right.
    std::optional<bool> readAlternatives()
    {
        const std::optional<bool> left = readComparison();
        if (!left || m_words.atEnd())
            return left;
        const Word word = m_words.take();
        const std::optional<bool> right = readAlternatives();
        if (!right || word.kind != Word::Kind::Name || (word.text != u"and" && word.text != u"or"))
            return std::nullopt;
        return word.text == u"and" ? *left && *right : *left || *right;
    }

    std::optional<bool> readComparison()
    {
        const KnownValue left = readOperand();
        if (!left)
            return std::nullopt;
        const Word word = m_words.next();
        const bool isJoint = word.kind == Word::Kind::End
            || (word.kind == Word::Kind::Name && word.text != u"contains");
        if (isJoint)
            return isTrue(*left);
        const QString sign = m_words.take().text;
        const bool isWithBlank = m_words.next().kind == Word::Kind::Name
            && (m_words.next().text == u"blank" || m_words.next().text == u"empty");
        const KnownValue right = readOperand();
        if (!right)
            return std::nullopt;
        if (isWithBlank && (sign == u"==" || sign == u"!="))
            return isBlank(*left) == (sign == u"==");
        return compare(*left, sign, *right);
    }

    static std::optional<bool> compare(const Value &left, const QString &sign, const Value &right)
    {
        if (sign == u"contains")
            return left.typeId() == QMetaType::QString ? left.toString().contains(toText(right))
                                                       : left.toList().contains(right);
        const bool areNumbers = isNumber(left) && isNumber(right);
        const bool areEqual = areNumbers ? left.toDouble() == right.toDouble()
                                         : left.typeId() == right.typeId() && left == right;
        if (sign == u"==")
            return areEqual;
        if (sign == u"!=" || sign == u"<>")
            return !areEqual;
        if (!areNumbers)
            return std::nullopt;
        if (sign == u"<" || sign == u"<=")
            return left.toDouble() < right.toDouble() || (areEqual && sign == u"<=");
        return left.toDouble() > right.toDouble() || (areEqual && sign == u">=");
    }

    Words m_words;
    const Scope &m_scope;
};

} // namespace

KnownValue evaluate(const QString &expression, const Scope &scope)
{
    return Reader(expression, scope).readWhole();
}

std::optional<bool> evaluateCondition(const QString &condition, const Scope &scope)
{
    return Reader(condition, scope).readCondition();
}

std::optional<QVariantMap> evaluateArguments(const QString &arguments, const Scope &scope)
{
    return Reader(arguments, scope).readArguments();
}

} // namespace app::templates
