// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/sequencediff.h"

#include <algorithm>
#include <vector>

namespace app {

namespace {

/// Differences after which Myers' search takes the best that it has found.
constexpr qsizetype LongestSearch = 500;
/// Levels of patience; each costs one pass over the range.
constexpr int DeepestPatience = 24;

using Elements = std::vector<int>;

/// A range of both sequences.
struct Area {
    qsizetype aFirst, aEnd, bFirst, bEnd;

    [[nodiscard]] bool hasBoth() const { return aFirst < aEnd && bFirst < bEnd; }
};

struct Match {
    qsizetype a, b;
};

/// Marks what of two sequences has no counterpart in the other. Elements are numbers from 0 on.
class Comparison final
{
public:
    Comparison(const Elements &a, const Elements &b, int elementCount)
        : isRemoved(a.size(), false)
        , isAdded(b.size(), false)
        , m_a(a)
        , m_b(b)
        , m_places(size_t(elementCount))
    { }

    void compare(Area area, int depth = 0);

    std::vector<bool> isRemoved;
    std::vector<bool> isAdded;

private:
    /// Where an element occurs in the area that is being looked at.
    struct Places {
        int inA = 0, inB = 0;
        qsizetype a = 0, b = 0;
    };

    [[nodiscard]] Area trimmed(Area area) const;
    [[nodiscard]] std::vector<Match> anchors(const Area &area);
    [[nodiscard]] Match middle(const Area &area);

    const Elements &m_a;
    const Elements &m_b;
    std::vector<Places> m_places; ///< By element; all zero between two uses.
    std::vector<qsizetype> m_forward, m_backward;
};

/// The longest run of `matches` (ascending in a) that ascends in b too.
std::vector<Match> longestAscending(const std::vector<Match> &matches)
{
    std::vector<qsizetype> ends; // By length - 1: index of the match that ends such a run lowest.
    std::vector<qsizetype> previous(matches.size(), -1);
    for (qsizetype i = 0; i < qsizetype(matches.size()); ++i) {
        const auto place = std::ranges::lower_bound(ends, matches[i].b, {},
                                                    [&](qsizetype end) { return matches[end].b; });
        if (place != ends.begin())
            previous[i] = *(place - 1);
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    std::vector<Match> run;
    for (qsizetype i = ends.empty() ? -1 : ends.back(); i >= 0; i = previous[i])
        run.push_back(matches[i]);
    std::ranges::reverse(run);
    return run;
}

Area Comparison::trimmed(Area area) const
{
    while (area.hasBoth() && m_a[area.aFirst] == m_b[area.bFirst])
        ++area.aFirst, ++area.bFirst;
    while (area.hasBoth() && m_a[area.aEnd - 1] == m_b[area.bEnd - 1])
        --area.aEnd, --area.bEnd;
    return area;
}

void Comparison::compare(Area area, int depth)
{
    area = trimmed(area);
    if (!area.hasBoth()) {
        std::fill(isRemoved.begin() + area.aFirst, isRemoved.begin() + area.aEnd, true);
        std::fill(isAdded.begin() + area.bFirst, isAdded.begin() + area.bEnd, true);
        return;
    }
    std::vector<Match> splits;
    if (depth < DeepestPatience)
        splits = anchors(area);
    if (splits.empty())
        splits.push_back(middle(area));
    for (const Match &split : splits) {
        compare({area.aFirst, split.a, area.bFirst, split.b}, depth + 1);
        area.aFirst = split.a;
        area.bFirst = split.b;
    }
    compare(area, depth + 1);
}

std::vector<Match> Comparison::anchors(const Area &area)
{
    for (qsizetype i = area.aFirst; i < area.aEnd; ++i) {
        Places &places = m_places[m_a[i]];
        ++places.inA;
        places.a = i;
    }
    for (qsizetype i = area.bFirst; i < area.bEnd; ++i) {
        Places &places = m_places[m_b[i]];
        ++places.inB;
        places.b = i;
    }
    std::vector<Match> matches;
    for (qsizetype i = area.aFirst; i < area.aEnd; ++i) {
        const Places &places = m_places[m_a[i]];
        if (places.inA == 1 && places.inB == 1)
            matches.push_back({places.a, places.b});
    }
    for (qsizetype i = area.aFirst; i < area.aEnd; ++i)
        m_places[m_a[i]] = {};
    for (qsizetype i = area.bFirst; i < area.bEnd; ++i)
        m_places[m_b[i]] = {};
    return longestAscending(matches);
}

/// A point on a shortest way through `area`, which begins and ends with elements that differ: where
/// the search from its start meets the one from its end. Never a corner.
Match Comparison::middle(const Area &area)
{
    const qsizetype n = area.aEnd - area.aFirst;
    const qsizetype m = area.bEnd - area.bFirst;
    const qsizetype delta = n - m;
    const qsizetype limit = std::min((n + m + 1) / 2, LongestSearch);
    const qsizetype zero = limit + 1;
    // Furthest x (of the first sequence) reached on each diagonal x - y, counted from either end.
    m_forward.assign(size_t(2 * limit + 3), -1);
    m_backward.assign(size_t(2 * limit + 3), -1);
    m_forward[zero + 1] = m_backward[zero + 1] = 0;

    const auto isInside = [&](qsizetype x, qsizetype y) {
        return x >= 0 && x <= n && y <= m;
    };
    const auto step = [&](std::vector<qsizetype> &reached, qsizetype k, qsizetype d, bool forward) {
        qsizetype x = k == -d || (k != d && reached[zero + k - 1] < reached[zero + k + 1])
            ? reached[zero + k + 1]
            : reached[zero + k - 1] + 1;
        while (x >= 0 && x < n && x - k >= 0 && x - k < m
               && (forward ? m_a[area.aFirst + x] == m_b[area.bFirst + x - k]
                           : m_a[area.aEnd - 1 - x] == m_b[area.bEnd - 1 - (x - k)]))
            ++x;
        reached[zero + k] = x;
        return x;
    };
    for (qsizetype d = 0; d <= limit; ++d) {
        for (qsizetype k = -d; k <= d; k += 2) {
            const qsizetype x = step(m_forward, k, d, true);
            const qsizetype other = delta - k; // The same diagonal, counted from the end.
            if (delta % 2 != 0 && std::abs(other) < d && isInside(x, x - k)
                && x + m_backward[zero + other] >= n)
                return {area.aFirst + x, area.bFirst + x - k};
        }
        for (qsizetype k = -d; k <= d; k += 2) {
            const qsizetype x = step(m_backward, k, d, false);
            const qsizetype other = delta - k;
            if (delta % 2 == 0 && std::abs(other) <= d && isInside(x, x - k)
                && x + m_forward[zero + other] >= n)
                return {area.aEnd - x, area.bEnd - (x - k)};
        }
    }
    Match best{n, 0};
    qsizetype furthest = 0;
    for (qsizetype k = -limit; k <= limit; k += 2) {
        const qsizetype x = m_forward[zero + k];
        if (isInside(x, x - k) && 2 * x - k > furthest) {
            furthest = 2 * x - k;
            best = {x, x - k};
        }
    }
    return {area.aFirst + best.a, area.bFirst + best.b};
}

/// Numbers from 0 on for the elements of both; returns how many there are.
int renumber(const QList<int> &before, const QList<int> &after, Elements &a, Elements &b)
{
    std::vector<int> values(before.cbegin(), before.cend());
    values.insert(values.end(), after.cbegin(), after.cend());
    std::ranges::sort(values);
    values.erase(std::unique(values.begin(), values.end()), values.end());
    const auto number = [&](int value) {
        return int(std::ranges::lower_bound(values, value) - values.begin());
    };
    std::ranges::transform(before, std::back_inserter(a), number);
    std::ranges::transform(after, std::back_inserter(b), number);
    return int(values.size());
}

/// The elements that the other sequence has too; the rest can have no counterpart. `places` gets
/// where they were.
Elements shared(const Elements &elements, const Elements &other, int elementCount,
                std::vector<qsizetype> &places)
{
    std::vector<bool> isInOther(size_t(elementCount), false);
    for (const int element : other)
        isInOther[element] = true;
    Elements kept;
    for (qsizetype i = 0; i < qsizetype(elements.size()); ++i) {
        if (!isInOther[elements[i]])
            continue;
        kept.push_back(elements[i]);
        places.push_back(i);
    }
    return kept;
}

} // namespace

QList<DiffChange> sequenceChanges(const QList<int> &before, const QList<int> &after)
{
    Elements a, b;
    const int elementCount = renumber(before, after, a, b);
    std::vector<qsizetype> aPlaces, bPlaces;
    const Elements aShared = shared(a, b, elementCount, aPlaces);
    const Elements bShared = shared(b, a, elementCount, bPlaces);
    Comparison comparison(aShared, bShared, elementCount);
    comparison.compare({0, qsizetype(aShared.size()), 0, qsizetype(bShared.size())});

    std::vector<bool> isRemoved(a.size(), true);
    for (size_t i = 0; i < aPlaces.size(); ++i)
        isRemoved[aPlaces[i]] = comparison.isRemoved[i];
    std::vector<bool> isAdded(b.size(), true);
    for (size_t i = 0; i < bPlaces.size(); ++i)
        isAdded[bPlaces[i]] = comparison.isAdded[i];

    QList<DiffChange> changes;
    for (size_t i = 0, j = 0; i < a.size() || j < b.size(); ++i, ++j) {
        DiffChange change{{qsizetype(i), 0}, {qsizetype(j), 0}};
        for (; i < a.size() && isRemoved[i]; ++i)
            ++change.before.count;
        for (; j < b.size() && isAdded[j]; ++j)
            ++change.after.count;
        if (!change.before.isEmpty() || !change.after.isEmpty())
            changes.append(change);
    }
    return changes;
}

} // namespace app
