// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/footnotes.h"

namespace app::goldmark {

void Footnotes::define(const QByteArray &label)
{
    if (!m_indexes.contains(label))
        m_indexes.insert(label, m_notes.size());
    m_notes.append({label, 0, 0});
}

std::optional<Footnotes::Mark> Footnotes::mark(QByteArrayView label)
{
    const auto found = m_indexes.constFind(label.toByteArray());
    if (found == m_indexes.constEnd())
        return {};
    Note &note = m_notes[*found];
    if (note.number == 0)
        note.number = ++m_lastNumber;
    return Mark{note.number, note.marks++};
}

} // namespace app::goldmark
