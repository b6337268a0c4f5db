// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/destinationindex.h"

#include <algorithm>

namespace app {
namespace {

bool isBefore(const TextRange &a, const TextRange &b)
{
    return a.start < b.start;
}

} // namespace

DestinationIndex::DestinationIndex(const QList<DestinationCandidate> &candidates)
{
    using Form = DestinationCandidate::Form;
    for (const DestinationCandidate &candidate : candidates) {
        if (candidate.form == Form::Tag)
            m_tags[candidate.value].append(candidate.range);
        else if (candidate.form == Form::Bare)
            m_bare.append({candidate.value, candidate.range});
        else if (candidate.form == Form::Inline || candidate.form == Form::Angle)
            m_bracketed[candidate.value].append(candidate.range);
    }
    std::sort(m_bare.begin(), m_bare.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
}

QList<TextRange> DestinationIndex::rangesOf(const QString &destination, qsizetype count) const
{
    const QList<TextRange> bracketed = m_bracketed.value(destination);
    if (bracketed.size() == count)
        return bracketed;
    QList<TextRange> all = bracketed;
    auto bare = std::lower_bound(m_bare.cbegin(), m_bare.cend(), destination,
                                 [](const auto &a, const QString &b) { return a.first < b; });
    for (; bare != m_bare.cend() && bare->first.startsWith(destination); ++bare)
        all.append({bare->second.start, destination.size()});
    std::sort(all.begin(), all.end(), isBefore);
    return all;
}

QList<TextRange> DestinationIndex::rangesOfTag(const QString &tag) const
{
    return m_tags.value(tag);
}

} // namespace app
