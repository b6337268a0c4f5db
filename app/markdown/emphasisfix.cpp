// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/emphasisfix.h"

#include "app/markdown/looseemphasis.h"
#include "app/markdown/markdowntree.h"
#include "app/markdown/preparedsource.h"

#include <algorithm>
#include <optional>

namespace app {
namespace {

constexpr qsizetype LongestText = 8'000;
constexpr QStringView NoBreak = u"&NoBreak;";
constexpr QChar WordJoiner(char16_t(0x2060));

QString htmlOf(const QString &text)
{
    const MarkdownTree tree(text.toUtf8());
    QString html;
    for (MarkdownNode block = tree.root().firstChild(); block; block = block.next())
        html += QString::fromUtf8(MarkdownTree::html(block));
    return html;
}

// Three marks are both.
QString tagsOf(const QString &mark, bool isClosing)
{
    const QString start = isClosing ? QStringLiteral("</") : QStringLiteral("<");
    if (mark.startsWith(u'~'))
        return start + QStringLiteral("del>");
    const QString em = start + QStringLiteral("em>");
    const QString strong = start + QStringLiteral("strong>");
    if (mark.size() == 3)
        return isClosing ? strong + em : em + strong;
    return mark.size() == 1 ? em : strong;
}

class Search final
{
public:
    Search(const QString &text, EmphasisFixStyle style, qsizetype &budget)
        : m_text(text)
        , m_style(style)
        , m_budget(budget)
        , m_html(htmlOf(text))
    {
        for (auto run = nextEmphasisRun(text); run; run = nextEmphasisRun(text, run->end))
            m_runs.append(*run);
    }

    QList<EmphasisFix> fixes()
    {
        QList<EmphasisFix> fixes;
        qsizetype done = -1;
        for (qsizetype i = 0; i < m_runs.size(); ++i) {
            if (!m_runs[i].isBlocked() || i <= done)
                continue;
            const std::optional<qsizetype> partner = partnerOf(i, done);
            if (!partner)
                continue;
            const EmphasisRun &opening = m_runs[qMin(i, *partner)];
            const EmphasisRun &closing = m_runs[qMax(i, *partner)];
            done = qMax(i, *partner);
            fixes.append(
                {m_runs[i].start, markOf(m_runs[i]), openingOf(opening), closingOf(closing)});
        }
        return fixes;
    }

private:
    // The nearest run behind `done` that makes emphasis together with `blocked` where nothing
    // blocks the two.
    std::optional<qsizetype> partnerOf(qsizetype blocked, qsizetype done)
    {
        const qsizetype step = m_runs[blocked].isBlockedEnd ? -1 : 1;
        for (qsizetype i = blocked + step; i > done && i < m_runs.size(); i += step) {
            if (markOf(m_runs[i]) != markOf(m_runs[blocked]))
                continue;
            m_budget -= m_text.size();
            if (m_budget < 0)
                return std::nullopt;
            const EmphasisRun &opening = m_runs[qMin(i, blocked)];
            const EmphasisRun &closing = m_runs[qMax(i, blocked)];
            const QString meant = unblocked(opening, closing);
            if (meant != m_html && meant == rewritten(opening, closing))
                return i;
        }
        return std::nullopt;
    }

    [[nodiscard]] QString markOf(const EmphasisRun &run) const
    {
        return m_text.mid(run.start, run.length());
    }

    [[nodiscard]] QString unblocked(const EmphasisRun &opening, const EmphasisRun &closing) const
    {
        QList<TextEdit> guards;
        if (opening.isBlockedStart)
            guards.append({{opening.end, 0}, GuardMark});
        if (closing.isBlockedEnd)
            guards.append({{closing.start, 0}, GuardMark});
        return htmlOf(applied(m_text, guards)).remove(GuardMark);
    }

    [[nodiscard]] QString rewritten(const EmphasisRun &opening, const EmphasisRun &closing) const
    {
        return htmlOf(applied(m_text, {openingOf(opening), closingOf(closing)})).remove(WordJoiner);
    }

    [[nodiscard]] TextEdit openingOf(const EmphasisRun &run) const
    {
        if (m_style == EmphasisFixStyle::Tags)
            return {{run.start, run.length()}, tagsOf(markOf(run), false)};
        return {{run.start, 0}, run.isBlockedStart ? NoBreak.toString() : QString()};
    }

    [[nodiscard]] TextEdit closingOf(const EmphasisRun &run) const
    {
        if (m_style == EmphasisFixStyle::Tags)
            return {{run.start, run.length()}, tagsOf(markOf(run), true)};
        return {{run.end, 0}, run.isBlockedEnd ? NoBreak.toString() : QString()};
    }

    const QString &m_text;
    EmphasisFixStyle m_style;
    qsizetype &m_budget;
    QString m_html;
    QList<EmphasisRun> m_runs;
};

} // namespace

QList<EmphasisFix> emphasisFixes(const QString &text, EmphasisFixStyle style, qsizetype &budget)
{
    // A template's marks are its own.
    const bool isPlain = !text.contains(u"{{") && !text.contains(u"{%") && !text.contains(GuardMark)
        && !text.contains(WordJoiner);
    if (text.size() > LongestText || budget < 0 || !isPlain || findBlockedEmphasis(text) < 0)
        return {};
    return Search(text, style, budget).fixes();
}

} // namespace app
