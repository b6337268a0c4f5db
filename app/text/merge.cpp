// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/merge.h"

#include <algorithm>
#include <utility>

namespace app {

namespace {

/// Walks through the changes that one side made of the base.
class Side final
{
public:
    explicit Side(const QList<DiffChange> &changes)
        : m_next(changes.cbegin())
        , m_end(changes.cend())
    { }

    [[nodiscard]] bool isAtEnd() const { return m_next == m_end; }
    [[nodiscard]] const DiffChange &next() const { return *m_next; }

    /// Takes the next change into a chunk of the base, which grows by it.
    void take(DiffSpan &base)
    {
        const qsizetype end = std::max(base.end(), m_next->before.end());
        base.first = std::min(base.first, m_next->before.first);
        base.count = end - base.first;
        m_isTouched = true;
        m_offsetBehind = m_next->after.end() - m_next->before.end();
        ++m_next;
    }

    /// The lines of this side that stand for `base`; the chunk is done then.
    DiffSpan finish(const DiffSpan &base)
    {
        const qsizetype first = base.first + m_offset;
        m_offset = m_isTouched ? m_offsetBehind : m_offset;
        m_isTouched = false;
        return {first, base.end() + m_offset - first};
    }

    [[nodiscard]] bool isTouched() const { return m_isTouched; }

private:
    QList<DiffChange>::const_iterator m_next, m_end;
    qsizetype m_offset = 0; ///< From a line of the base to that of this side, before the chunk.
    qsizetype m_offsetBehind = 0;
    bool m_isTouched = false;
};

bool isBefore(const Side &side, const Side &other)
{
    return !side.isAtEnd()
        && (other.isAtEnd() || side.next().before.first < other.next().before.first);
}

MergeChunk::Kind kindOf(bool mineIsTouched, bool theirsIsTouched, bool isEqual)
{
    if (isEqual)
        return MergeChunk::Kind::Same;
    if (mineIsTouched && theirsIsTouched)
        return MergeChunk::Kind::Conflict;
    return mineIsTouched ? MergeChunk::Kind::Mine : MergeChunk::Kind::Theirs;
}

} // namespace

QList<MergeChunk> mergeChunks(const Lines &base, const Lines &mine, const Lines &theirs)
{
    const QList<DiffChange> myChanges = lineChanges(base, mine);
    const QList<DiffChange> theirChanges = lineChanges(base, theirs);
    Side me(myChanges);
    Side them(theirChanges);
    QList<MergeChunk> chunks;
    while (!me.isAtEnd() || !them.isAtEnd()) {
        Side &first = isBefore(me, them) ? me : them;
        DiffSpan span{first.next().before.first, 0};
        first.take(span);
        const auto reaches = [&span](const Side &side) {
            return !side.isAtEnd() && side.next().before.first <= span.end();
        };
        while (reaches(me) || reaches(them))
            (reaches(me) ? me : them).take(span);
        const bool mineIsTouched = me.isTouched();
        const bool theirsIsTouched = them.isTouched();
        MergeChunk chunk{MergeChunk::Kind::Conflict, span, me.finish(span), them.finish(span)};
        chunk.kind = kindOf(mineIsTouched, theirsIsTouched,
                            mine.sliced(chunk.mine.first, chunk.mine.count)
                                == theirs.sliced(chunk.theirs.first, chunk.theirs.count));
        chunks.append(chunk);
    }
    return chunks;
}

MergeChoice obviousChoice(const MergeChunk &chunk)
{
    switch (chunk.kind) {
    case MergeChunk::Kind::Mine:
    case MergeChunk::Kind::Same:
        return MergeChoice::Mine;
    case MergeChunk::Kind::Theirs:
        return MergeChoice::Theirs;
    case MergeChunk::Kind::Conflict:
        break;
    }
    return MergeChoice::Undecided;
}

QString merged(const Lines &mine, const Lines &theirs, const QList<MergeChunk> &chunks,
               const QList<MergeChoice> &choices)
{
    Q_ASSERT(chunks.size() == choices.size());
    Lines lines;
    lines.reserve(mine.size() + theirs.size());
    qsizetype done = 0;
    for (qsizetype i = 0; i < chunks.size(); ++i) {
        const MergeChunk &chunk = chunks[i];
        const Lines my = mine.sliced(chunk.mine.first, chunk.mine.count);
        const Lines their = theirs.sliced(chunk.theirs.first, chunk.theirs.count);
        lines += mine.sliced(done, chunk.mine.first - done);
        if (choices[i] == MergeChoice::TheirsThenMine)
            lines += their;
        if (choices[i] != MergeChoice::Theirs)
            lines += my;
        if (choices[i] == MergeChoice::Theirs || choices[i] == MergeChoice::MineThenTheirs)
            lines += their;
        done = chunk.mine.end();
    }
    lines += mine.sliced(done);
    QString text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            text += u'\n';
        text += lines[i];
    }
    return text;
}

} // namespace app
