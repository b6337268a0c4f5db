// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/emphasis/emphasisfix.h"

#include "app/markdown/emphasis/meantemphasis.h"
#include "app/markdown/preparedsource.h"

#include <QHash>

#include <algorithm>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

constexpr qsizetype LongestText = 8'000;
constexpr qsizetype CostOfReading = 200; ///< Of any text, in characters.
constexpr int MaxPartners = 4; ///< That are tried for a mark.
constexpr QStringView NoBreak = u"&NoBreak;";
constexpr QChar WordJoiner(char16_t(0x2060));

bool isEmphasisMark(QChar c)
{
    return c == u'*' || c == u'_' || c == u'~';
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

// Of the element of emphasis that `tag` opens or closes; 0 where it is another's.
int depthOf(const QByteArray &tag)
{
    if (tag == "<em>" || tag == "<strong>" || tag == "<del>")
        return 1;
    return tag == "</em>" || tag == "</strong>" || tag == "</del>" ? -1 : 0;
}

bool isEmphasis(Kind kind)
{
    return kind == Kind::Emphasis || kind == Kind::Strong || kind == Kind::Strikethrough;
}

bool isWithinItsKind(MarkdownNode node)
{
    const Kind kind = node.kind();
    for (MarkdownNode around = node.parent(); around; around = around.parent()) {
        if (around.kind() == kind)
            return true;
    }
    return false;
}

// Which way a quotation mark turns depends on what is beside it.
QChar withoutDirection(QChar c)
{
    if (c == u'\u201c' || c == u'\u201d')
        return u'"';
    return c == u'\u2018' || c == u'\u2019' ? QChar(u'\'') : c;
}

/// What a reader gets of a text.
struct Impression {
    QString letters; ///< All but the marks.
    qsizetype marks = 0; ///< That stay text.
    qsizetype emphases = 0;
    qsizetype nested = 0; ///< Emphases within others of their kind.
    bool hasPairedTags = true; ///< Tags of emphasis begin and end within the same element.
};

void addLetters(Impression &impression, const QString &text)
{
    for (const QChar c : text) {
        if (isEmphasisMark(c))
            ++impression.marks;
        else if (c != WordJoiner && !isMark(c))
            impression.letters += withoutDirection(c);
    }
}

Impression impressionOf(const MarkdownTree &tree)
{
    Impression impression;
    QHash<cmark_node *, int> depths;
    walk(tree.root(), [&](MarkdownNode node, Visit visit) {
        const Kind kind = node.kind();
        if (visit == Visit::Leave)
            return;
        if (kind == Kind::Text || kind == Kind::Code) {
            addLetters(impression, QString::fromUtf8(node.literal()));
        } else if (isEmphasis(kind)) {
            ++impression.emphases;
            impression.nested += isWithinItsKind(node) ? 1 : 0;
        } else if (kind == Kind::HtmlInline) {
            const int depth = depthOf(node.literal());
            impression.emphases += qMax(0, depth);
            depths[node.parent().handle()] += depth;
        }
    });
    impression.hasPairedTags
        = std::all_of(depths.cbegin(), depths.cend(), [](int depth) { return depth == 0; });
    return impression;
}

// Whether marks of `length` that were text are emphasis now. Three may have been so in part.
bool isGain(const Impression &before, const Impression &after, qsizetype length)
{
    const qsizetype marks = before.marks - after.marks;
    const qsizetype emphases = after.emphases - before.emphases;
    if (length == 3)
        return (marks == 6 && emphases == 2) || ((marks == 4 || marks == 2) && emphases == 1);
    return marks == 2 * length && emphases == 1;
}

// Whether marks that belonged to others, further on, belong to each other now.
bool isUntangled(const Impression &before, const Impression &after)
{
    return after.nested < before.nested && after.emphases == before.emphases
        && after.marks == before.marks;
}

class Search final
{
public:
    Search(const QString &text, const EmphasisReading &reading, qsizetype &budget)
        : m_text(text)
        , m_reading(reading)
        , m_budget(budget)
        , m_runs(meantRuns(text))
    { }

    std::optional<QList<EmphasisFix>> fixes()
    {
        QList<EmphasisFix> fixes;
        for (qsizetype i = 0; i < m_runs.size(); ++i) {
            const qsizetype partner = isOfTheDialect(m_runs[i]) ? partnerOf(i, fixes) : -1;
            if (m_budget < 0)
                return std::nullopt;
            if (partner > i)
                i = partner;
        }
        return fixes;
    }

private:
    [[nodiscard]] bool isOfTheDialect(const MeantRun &run) const
    {
        if (m_text[run.start] != u'~')
            return true;
        return m_reading.hasTildes && (run.length() == 2 || m_reading.hasSingleTilde);
    }

    // The nearest run that `opening` can be made emphasis with; -1 where there is none, or where
    // they are emphasis already.
    qsizetype partnerOf(qsizetype opening, QList<EmphasisFix> &fixes)
    {
        int tried = 0;
        for (qsizetype i = opening + 1; i < m_runs.size() && tried < MaxPartners; ++i) {
            if (!mayBeEmphasis(m_text, m_runs[opening], m_runs[i]))
                continue;
            ++tried;
            if (const auto fix = fixOf(m_runs[opening], m_runs[i])) {
                fixes.append(*fix);
                return i;
            }
        }
        return -1;
    }

    std::optional<EmphasisFix> fixOf(const MeantRun &opening, const MeantRun &closing)
    {
        if (!m_now)
            m_now = read(m_text);
        const QString mark = m_text.mid(opening.start, opening.length());
        if (m_now->marks < 2 && m_now->nested == 0)
            return std::nullopt;
        QList<EmphasisFix> ways;
        if (mark.startsWith(u'_')) {
            const QString stars(mark.size(), u'*');
            ways.append(replaced(opening, closing, stars, stars));
        }
        if (m_reading.style == EmphasisFixStyle::Tags)
            ways.append(replaced(opening, closing, tagsOf(mark, false), tagsOf(mark, true)));
        else
            ways.append(apart(opening, closing));
        const auto way = std::find_if(ways.cbegin(), ways.cend(),
                                      [this](const EmphasisFix &one) { return isRight(one); });
        return way == ways.cend() ? std::nullopt : std::optional(*way);
    }

    [[nodiscard]] EmphasisFix replaced(const MeantRun &opening, const MeantRun &closing,
                                       const QString &before, const QString &behind) const
    {
        return {opening.start,
                m_text.mid(opening.start, opening.length()),
                {{opening.start, opening.length()}, before},
                {{closing.start, closing.length()}, behind}};
    }

    // With a character outside of the marks that keeps letters from them.
    [[nodiscard]] EmphasisFix apart(const MeantRun &opening, const MeantRun &closing) const
    {
        const auto isLetter = [this](qsizetype at) {
            return at >= 0 && at < m_text.size() && m_text[at].isLetterOrNumber();
        };
        const QString before = isLetter(opening.start - 1) ? NoBreak.toString() : QString();
        const QString behind = isLetter(closing.end) ? NoBreak.toString() : QString();
        return {opening.start,
                m_text.mid(opening.start, opening.length()),
                {{opening.start, 0}, before},
                {{closing.end, 0}, behind}};
    }

    // Whether the marks are the emphasis that they were not, and nothing else is changed.
    [[nodiscard]] bool isRight(const EmphasisFix &fix)
    {
        const Impression after = read(applied(m_text, {fix.opening, fix.closing}));
        return after.letters == m_now->letters && after.hasPairedTags
            && (isGain(*m_now, after, fix.mark.size()) || isUntangled(*m_now, after));
    }

    [[nodiscard]] Impression read(const QString &text)
    {
        m_budget -= text.size() + CostOfReading;
        return m_budget < 0 ? Impression() : impressionOf(m_reading.parse(text));
    }

    const QString &m_text;
    const EmphasisReading &m_reading;
    qsizetype &m_budget;
    QList<MeantRun> m_runs;
    std::optional<Impression> m_now; ///< What is read now.
};

} // namespace

std::optional<QList<EmphasisFix>> emphasisFixes(const QString &text, const EmphasisReading &reading,
                                                qsizetype &budget)
{
    const bool isPlain = !text.contains(u"{{") && !text.contains(u"{%") && !text.contains(GuardMark)
        && !text.contains(WordJoiner);
    if (text.size() > LongestText || budget < 0 || !isPlain)
        return std::nullopt;
    return Search(text, reading, budget).fixes();
}

} // namespace app
