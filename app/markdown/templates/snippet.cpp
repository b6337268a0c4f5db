// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/templates/snippet.h"

#include "app/markdown/templates/liquidexpression.h"
#include "app/text/patternmatch.h"

#include <QRegularExpression>

namespace app::templates {
namespace {

using namespace Qt::StringLiterals;

/// Includes within includes; deeper ones are no plain picture or frame any more.
constexpr int DeepestInclude = 4;
constexpr qsizetype LongestResult = 64 * 1024;
/// Tags and expressions of a snippet and all that it includes.
constexpr int MostPieces = 5'000;

/// A branch of `if`, `unless` or `case` that is being read.
struct Branch {
    QString tag;
    bool isShown = true;
    bool wasShown = false; ///< One of its branches was.
    bool isWithinShown = true;
    QString subject; ///< Of `case`.
};

class Expander final
{
public:
    /// `pieces` are left to the outermost snippet.
    Expander(const Scope &scope, const TemplateSite &site, int depth, int &pieces)
        : m_scope(scope)
        , m_site(site)
        , m_depth(depth)
        , m_pieces(pieces)
    { }

    std::optional<QString> expand(const QString &text)
    {
        static const QRegularExpression pieces(
            u"\\{\\{(-?)(.*?)(-?)\\}\\}|\\{%(-?)\\s*(\\w+)(.*?)(-?)%\\}"_s,
            QRegularExpression::DotMatchesEverythingOption);
        qsizetype at = 0;
        for (QRegularExpressionMatch match = matchFrom(pieces, text, 0); match.hasMatch();
             match = matchFrom(pieces, text, at)) {
            const bool isTag = match.hasCaptured(5);
            write(text.mid(at, match.capturedStart() - at),
                  !match.captured(isTag ? 4 : 1).isEmpty());
            at = match.capturedEnd();
            m_stripsNext = !match.captured(isTag ? 7 : 3).isEmpty();
            const bool isKnown = isTag
                ? takeTag(match.captured(5), match.captured(6).trimmed(), text, at)
                : takeExpression(match.captured(2));
            if (!isKnown || m_out.size() > LongestResult || --m_pieces < 0)
                return std::nullopt;
        }
        write(text.mid(at), false);
        return m_branches.isEmpty() && !m_isCapturing ? std::optional(m_out) : std::nullopt;
    }

private:
    [[nodiscard]] bool isShown() const
    {
        return m_branches.isEmpty()
            || (m_branches.last().isShown && m_branches.last().isWithinShown);
    }

    void write(QString text, bool stripsEnd)
    {
        static const QRegularExpression front(u"^\\s+"_s);
        static const QRegularExpression back(u"\\s+$"_s);
        if (m_stripsNext)
            text.remove(front);
        m_stripsNext = false;
        if (stripsEnd)
            text.remove(back);
        if (isShown())
            m_out += text;
    }

    bool takeExpression(const QString &expression)
    {
        if (!isShown())
            return true;
        const KnownValue value = evaluate(expression, m_scope);
        if (value)
            m_out += toText(*value);
        return value.has_value();
    }

    bool takeTag(const QString &name, const QString &markup, const QString &text, qsizetype &at)
    {
        if (name == u"raw" || name == u"comment")
            return skipTo(name, text, at);
        if (name == u"if" || name == u"unless" || name == u"case")
            return open(name, markup);
        if (name == u"elsif" || name == u"else" || name == u"when")
            return goOn(name, markup);
        if (name == u"endif" || name == u"endunless" || name == u"endcase")
            return close(name.mid(3));
        if (!isShown())
            return true;
        if (name == u"assign")
            return assign(markup);
        if (name == u"capture" || name == u"endcapture")
            return capture(name, markup);
        if (name != u"include" || m_depth >= DeepestInclude)
            return false;
        const std::optional<QString> result
            = include(markup, m_scope, m_site, m_depth + 1, m_pieces);
        m_out += result.value_or(QString());
        return result.has_value();
    }

    bool skipTo(const QString &name, const QString &text, qsizetype &at)
    {
        const QRegularExpression end(u"\\{%-?\\s*end"_s + name + u"\\s*-?%\\}"_s);
        const QRegularExpressionMatch match = matchFrom(end, text, at);
        if (!match.hasMatch())
            return false;
        if (name == u"raw")
            write(text.mid(at, match.capturedStart() - at), false);
        at = match.capturedEnd();
        return true;
    }

    bool open(const QString &name, const QString &markup)
    {
        Branch branch{name, false, false, isShown(), markup};
        if (branch.isWithinShown && name != u"case") {
            const std::optional<bool> holds = evaluateCondition(markup, m_scope);
            if (!holds)
                return false;
            branch.isShown = branch.wasShown = *holds == (name == u"if");
        }
        m_branches.append(branch);
        return true;
    }

    bool goOn(const QString &name, const QString &markup)
    {
        if (m_branches.isEmpty())
            return false;
        Branch &branch = m_branches.last();
        branch.isShown = false;
        if (branch.wasShown || !branch.isWithinShown)
            return true;
        if (name == u"else") {
            branch.isShown = branch.wasShown = true;
            return true;
        }
        // `when 1, 2` is left to the generator.
        const std::optional<bool> holds = evaluateCondition(
            name == u"when" ? branch.subject + u" == "_s + markup : markup, m_scope);
        branch.isShown = branch.wasShown = holds.value_or(false);
        return holds.has_value();
    }

    bool close(const QString &name)
    {
        if (m_branches.isEmpty() || m_branches.last().tag != name)
            return false;
        m_branches.removeLast();
        return true;
    }

    bool assign(const QString &markup)
    {
        const qsizetype sign = markup.indexOf(u'=');
        const KnownValue value = sign > 0 ? evaluate(markup.mid(sign + 1), m_scope) : std::nullopt;
        if (value)
            m_scope.variables.insert(markup.left(sign).trimmed(), *value);
        return value.has_value();
    }

    bool capture(const QString &name, const QString &markup)
    {
        const bool isStart = name == u"capture";
        if (isStart == m_isCapturing)
            return false;
        if (!isStart)
            m_scope.variables.insert(m_captured, std::exchange(m_out, m_before));
        else
            m_before = std::exchange(m_out, {});
        m_captured = markup;
        m_isCapturing = isStart;
        return true;
    }

public:
    static std::optional<QString> include(const QString &markup, Scope scope,
                                          const TemplateSite &site, int depth, int &pieces)
    {
        static const QRegularExpression form(u"^\\s*([^\\s{]+)\\s*(.*)$"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
        const QRegularExpressionMatch match = form.match(markup);
        const auto snippet = site.snippets.constFind(match.captured(1));
        if (!match.hasMatch() || snippet == site.snippets.cend())
            return std::nullopt;
        const std::optional<QVariantMap> arguments = evaluateArguments(match.captured(2), scope);
        if (!arguments)
            return std::nullopt;
        scope.variables.insert(u"include"_s, *arguments);
        return Expander(scope, site, depth, pieces).expand(*snippet);
    }

private:
    Scope m_scope;
    const TemplateSite &m_site;
    int m_depth;
    int &m_pieces;
    QList<Branch> m_branches;
    QString m_out;
    QString m_before; ///< What was written in front of a capture.
    QString m_captured;
    bool m_isCapturing = false;
    bool m_stripsNext = false;
};

} // namespace

std::optional<QString> expandSnippet(const QString &text, const Scope &scope,
                                     const TemplateSite &site)
{
    int pieces = MostPieces;
    return Expander(scope, site, 0, pieces).expand(text);
}

std::optional<QString> expandInclude(const QString &markup, const Scope &scope,
                                     const TemplateSite &site)
{
    int pieces = MostPieces;
    return Expander::include(markup, scope, site, 1, pieces);
}

} // namespace app::templates
