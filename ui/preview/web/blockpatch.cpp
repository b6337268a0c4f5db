// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "ui/preview/web/blockpatch.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <span>
#include <vector>

namespace ui {
namespace {

struct Match {
    qsizetype shown;
    qsizetype wanted;
};

/// Half-open.
struct Stretch {
    qsizetype begin;
    qsizetype end;

    [[nodiscard]] bool isEmpty() const { return begin == end; }
};

/// Finds the blocks that stay: those at both ends, then in the middle those that are there once in
/// each list and keep their order (Bram Cohen's patience diff), then those beside them.
class Matcher
{
public:
    Matcher(const QList<ShownBlock> &shown, const QList<app::RenderedBlock> &wanted)
        : m_shown(shown)
        , m_wanted(wanted)
    {
        matchStretch({0, shown.size()}, {0, wanted.size()}, true);
    }

    [[nodiscard]] const QList<Match> &matches() const { return m_matches; }

private:
    [[nodiscard]] bool isSame(qsizetype shown, qsizetype wanted) const
    {
        return m_shown.at(shown).hash == m_wanted.at(wanted).hash;
    }

    void matchStretch(Stretch shown, Stretch wanted, bool findsAnchors)
    {
        while (!shown.isEmpty() && !wanted.isEmpty() && isSame(shown.begin, wanted.begin))
            m_matches.append({shown.begin++, wanted.begin++});
        qsizetype tail = 0;
        while (shown.begin < shown.end - tail && wanted.begin < wanted.end - tail
               && isSame(shown.end - tail - 1, wanted.end - tail - 1)) {
            ++tail;
        }
        shown.end -= tail;
        wanted.end -= tail;
        if (findsAnchors && !shown.isEmpty() && !wanted.isEmpty())
            matchBetweenAnchors(shown, wanted);
        for (qsizetype i = 0; i < tail; ++i)
            m_matches.append({shown.end + i, wanted.end + i});
    }

    void matchBetweenAnchors(Stretch shown, Stretch wanted)
    {
        for (const Match &anchor : anchors(shown, wanted)) {
            matchStretch({shown.begin, anchor.shown}, {wanted.begin, anchor.wanted}, false);
            m_matches.append(anchor);
            shown.begin = anchor.shown + 1;
            wanted.begin = anchor.wanted + 1;
        }
        matchStretch(shown, wanted, false);
    }

    [[nodiscard]] std::vector<Match> anchors(Stretch shown, Stretch wanted) const
    {
        struct Places {
            int shownCount = 0;
            int wantedCount = 0;
            qsizetype shown = 0;
        };
        QHash<quint64, Places> places;
        for (qsizetype i = shown.begin; i < shown.end; ++i) {
            Places &place = places[m_shown.at(i).hash];
            ++place.shownCount;
            place.shown = i;
        }
        for (qsizetype i = wanted.begin; i < wanted.end; ++i)
            ++places[m_wanted.at(i).hash].wantedCount;

        std::vector<Match> unique;
        for (qsizetype i = wanted.begin; i < wanted.end; ++i) {
            const Places &place = places[m_wanted.at(i).hash];
            if (place.shownCount == 1 && place.wantedCount == 1)
                unique.push_back({place.shown, i});
        }
        return longestAscent(unique);
    }

    /// The longest subsequence whose `shown` ascends (its `wanted` does already).
    [[nodiscard]] static std::vector<Match> longestAscent(const std::vector<Match> &matches)
    {
        constexpr std::size_t None = static_cast<std::size_t>(-1);
        std::vector<std::size_t> tops; // Of each length: the match that ends lowest.
        std::vector<std::size_t> before(matches.size(), None);
        for (std::size_t i = 0; i < matches.size(); ++i) {
            const auto pile = std::ranges::lower_bound(
                tops, matches[i].shown, {}, [&](std::size_t top) { return matches[top].shown; });
            if (pile != tops.begin())
                before[i] = *(pile - 1);
            if (pile == tops.end())
                tops.push_back(i);
            else
                *pile = i;
        }
        std::vector<Match> ascent;
        for (std::size_t i = tops.empty() ? None : tops.back(); i != None; i = before[i])
            ascent.push_back(matches[i]);
        std::ranges::reverse(ascent);
        return ascent;
    }

    const QList<ShownBlock> &m_shown;
    const QList<app::RenderedBlock> &m_wanted;
    QList<Match> m_matches;
};

/// Writes the patch down, gap by gap and block by block in the order of the page.
class PatchWriter
{
public:
    explicit PatchWriter(qsizetype htmlLimit)
        : m_htmlLeft(htmlLimit)
    { }

    /// `removed` blocks from `at` on, in whose place `wanted` should stand.
    void writeGap(qsizetype at, qsizetype removed, std::span<const app::RenderedBlock> wanted)
    {
        if (removed == 0 && wanted.empty())
            return;
        if (m_isFull) {
            m_after += removed;
            m_patch.pending += static_cast<qsizetype>(wanted.size());
            return;
        }
        BlockPatch::Hunk hunk{at, removed, {}};
        for (const app::RenderedBlock &block : wanted) {
            m_isFull = m_hasInserted && block.html.size() > m_htmlLeft;
            if (m_isFull)
                break;
            m_htmlLeft -= block.html.size();
            m_hasInserted = true;
            hunk.inserted.append(block);
        }
        m_after += hunk.inserted.size();
        m_patch.pending += static_cast<qsizetype>(wanted.size()) - hunk.inserted.size();
        m_patch.hunks.append(hunk);
    }

    void writeKept(const ShownBlock &shown, const app::RenderedBlock &wanted)
    {
        const int lines = wanted.lines.first - shown.lines.first;
        if (wanted.lines.last - shown.lines.last != lines) {
            m_patch.relabels.append({m_after, wanted.lines});
        } else if (lines != 0) {
            QList<BlockPatch::Shift> &shifts = m_patch.shifts;
            if (!shifts.isEmpty() && shifts.last().lines == lines
                && shifts.last().first + shifts.last().count == m_after) {
                ++shifts.last().count;
            } else {
                shifts.append({m_after, 1, lines});
            }
        }
        ++m_after;
    }

    [[nodiscard]] BlockPatch patch() const { return m_patch; }

private:
    BlockPatch m_patch;
    qsizetype m_after = 0; ///< Index of the next block in the list after the patch.
    qsizetype m_htmlLeft;
    bool m_hasInserted = false;
    bool m_isFull = false;
};

} // namespace

BlockPatch blockPatch(const QList<ShownBlock> &shown, const QList<app::RenderedBlock> &wanted,
                      qsizetype htmlLimit)
{
    const Matcher matcher(shown, wanted);
    const std::span<const app::RenderedBlock> blocks(wanted.constData(),
                                                     static_cast<std::size_t>(wanted.size()));
    const auto stretch = [&blocks](qsizetype begin, qsizetype end) {
        return blocks.subspan(static_cast<std::size_t>(begin),
                              static_cast<std::size_t>(end - begin));
    };
    PatchWriter writer(htmlLimit);
    Match next{0, 0};
    for (const Match &match : matcher.matches()) {
        writer.writeGap(next.shown, match.shown - next.shown, stretch(next.wanted, match.wanted));
        writer.writeKept(shown.at(match.shown), wanted.at(match.wanted));
        next = {match.shown + 1, match.wanted + 1};
    }
    writer.writeGap(next.shown, shown.size() - next.shown, stretch(next.wanted, wanted.size()));
    return writer.patch();
}

BlockPatch replacement(const QList<ShownBlock> &shown, const QList<app::RenderedBlock> &wanted,
                       qsizetype htmlLimit)
{
    BlockPatch patch = blockPatch({}, wanted, htmlLimit);
    if (patch.hunks.isEmpty() && !shown.isEmpty())
        patch.hunks.append(BlockPatch::Hunk());
    if (!patch.hunks.isEmpty())
        patch.hunks.first().removed = shown.size();
    return patch;
}

QList<ShownBlock> applied(const QList<ShownBlock> &shown, const BlockPatch &patch)
{
    QList<ShownBlock> blocks;
    blocks.reserve(shown.size());
    qsizetype next = 0;
    for (const BlockPatch::Hunk &hunk : patch.hunks) {
        blocks.append(shown.mid(next, hunk.at - next));
        for (const app::RenderedBlock &block : hunk.inserted)
            blocks.append({block.hash, block.lines});
        next = hunk.at + hunk.removed;
    }
    blocks.append(shown.mid(next));
    for (const BlockPatch::Shift &shift : patch.shifts) {
        for (qsizetype i = shift.first; i < shift.first + shift.count; ++i) {
            blocks[i].lines.first += shift.lines;
            blocks[i].lines.last += shift.lines;
        }
    }
    for (const BlockPatch::Relabel &relabel : patch.relabels)
        blocks[relabel.at].lines = relabel.lines;
    return blocks;
}

QByteArray toJson(const BlockPatch &patch)
{
    QJsonArray hunks;
    for (const BlockPatch::Hunk &hunk : patch.hunks) {
        QJsonArray inserted;
        for (const app::RenderedBlock &block : hunk.inserted)
            inserted.append(QJsonArray{block.html, block.lines.first, block.lines.last});
        hunks.append(QJsonArray{hunk.at, hunk.removed, inserted});
    }
    QJsonArray shifts;
    for (const BlockPatch::Shift &shift : patch.shifts)
        shifts.append(QJsonArray{shift.first, shift.count, shift.lines});
    QJsonArray relabels;
    for (const BlockPatch::Relabel &relabel : patch.relabels)
        relabels.append(QJsonArray{relabel.at, relabel.lines.first, relabel.lines.last});
    const QJsonObject object{{QStringLiteral("hunks"), hunks},
                             {QStringLiteral("shifts"), shifts},
                             {QStringLiteral("relabels"), relabels},
                             {QStringLiteral("pending"), patch.pending}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace ui
