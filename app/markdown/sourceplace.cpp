// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/sourceplace.h"

#include <QList>

namespace app {
namespace {

/// Letters that must agree where the alignment is found again behind something that one side lacks.
constexpr qsizetype Foothold = 8;

/// The letters and digits of a text, and where they stand in it. Everything else may be markup.
struct Letters {
    QString text;
    QList<qsizetype> places;

    explicit Letters(QStringView from)
    {
        for (qsizetype i = 0; i < from.size(); ++i) {
            if (from[i].isLetterOrNumber() || from[i].isSurrogate()) {
                text += from[i];
                places.append(i);
            }
        }
    }
};

/// Walks `visible` along `source`, one letter at a time.
class Alignment
{
public:
    Alignment(const QString &source, const QString &visible)
        : m_source(source)
        , m_visible(visible)
    { }

    /// Index in the source of letter `index` of the visible text; -1 where it is not there. To be
    /// called with ascending indexes.
    [[nodiscard]] qsizetype find(qsizetype index)
    {
        if (m_next < m_source.size() && m_source[m_next] == m_visible[index])
            return m_next++;
        const QStringView foothold = QStringView(m_visible).mid(index, Foothold);
        const qsizetype found = m_source.indexOf(foothold, m_next);
        if (found < 0)
            return -1;
        m_next = found + 1;
        return found;
    }

private:
    const QString &m_source;
    const QString &m_visible;
    qsizetype m_next = 0;
};

} // namespace

std::optional<qsizetype> sourcePlace(QStringView source, const VisiblePlace &place)
{
    const Letters written(source);
    const Letters before(place.before);
    const QString visible = before.text + Letters(place.after).text;

    Alignment alignment(written.text, visible);
    qsizetype last = -1;
    for (qsizetype i = 0; i < before.text.size(); ++i) {
        if (const qsizetype found = alignment.find(i); found >= 0)
            last = found;
    }
    const bool isBeforeLetter
        = !place.after.isEmpty() && !Letters(place.after.left(1)).text.isEmpty();
    if (isBeforeLetter) {
        if (const qsizetype next = alignment.find(before.text.size()); next >= 0)
            return written.places[next];
    }
    if (last < 0)
        return {};
    return written.places[last] + 1;
}

} // namespace app
