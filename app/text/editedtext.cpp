// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/editedtext.h"

#include <algorithm>
#include <utility>

namespace app {

EditedText::EditedText(QString text)
    : m_text(std::move(text))
{ }

qsizetype EditedText::size() const
{
    return m_text.size() - m_replaced.length + m_replacement.size();
}

QString EditedText::sliced(const TextRange &range) const
{
    // As much as it has of: the text before the change, the change, the text behind it.
    const TextPosition changeEnd = m_replaced.start + m_replacement.size();
    const qsizetype moved = m_replaced.end() - changeEnd;
    const auto within
        = [&range](QStringView text, TextPosition first, TextPosition last, qsizetype offset) {
              const TextPosition start = std::max(range.start, first);
              const TextPosition end = std::min(range.end(), last);
              return start < end ? text.sliced(start + offset, end - start) : QStringView();
          };
    QString part;
    part.reserve(range.length);
    part += within(m_text, 0, m_replaced.start, 0);
    part += within(m_replacement, m_replaced.start, changeEnd, -m_replaced.start);
    part += within(m_text, changeEnd, size(), moved);
    return part;
}

void EditedText::replace(const TextRange &range, const QString &replacement)
{
    const TextPosition changeEnd = m_replaced.start + m_replacement.size();
    if (range.start > changeEnd || range.end() < m_replaced.start) {
        settle();
        m_replaced = range;
        m_replacement = replacement;
        return;
    }
    // What it takes before and behind the last change belongs to the change from now on.
    const qsizetype before = std::max<qsizetype>(m_replaced.start - range.start, 0);
    const qsizetype behind = std::max<qsizetype>(range.end() - changeEnd, 0);
    const qsizetype start = std::max<qsizetype>(range.start - m_replaced.start, 0);
    m_replacement.replace(start, range.length - before - behind, replacement);
    m_replaced = {m_replaced.start - before, m_replaced.length + before + behind};
}

const QString &EditedText::whole() const
{
    settle();
    return m_text;
}

void EditedText::settle() const
{
    if (!m_replaced.isEmpty() || !m_replacement.isEmpty())
        m_text.replace(m_replaced.start, m_replaced.length, m_replacement);
    m_replaced = {};
    m_replacement.clear();
}

} // namespace app
