// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/yamltabs.h"

#include "app/frontmatter/frontmatterlines.h"

namespace app {
namespace {

/// Writes one line after the other into a BlankedText.
class TabReplacer final
{
public:
    explicit TabReplacer(QStringView text)
        : m_text(text)
    { }

    void replace()
    {
        for (TextPosition start = 0; start < m_text.size();) {
            const TextPosition end = behindLine(m_text, start);
            replaceIn(start, end);
            start = end;
        }
    }

    BlankedText result;
    bool hasTab = false;

private:
    void replaceIn(TextPosition start, TextPosition end)
    {
        TextPosition position = start;
        for (; position < end && m_text[position] == u'\t'; ++position) {
            noteTab(position);
            result.text += u"  ";
            result.widened.push_back(position);
        }
        const bool isBlankLine = m_text.sliced(position, end - position).trimmed().isEmpty();
        // `-\t- a` may go on like this.
        bool isBehindDash = false;
        for (; position < end; ++position) {
            const QChar c = m_text[position];
            const bool isDash = startsItem(position, end);
            if (c != u' ' && !isDash && (c != u'\t' || !(isBehindDash || isBlankLine)))
                break;
            if (c == u'\t')
                noteTab(position);
            result.text += c == u'\t' ? QChar(u' ') : c;
            isBehindDash = isBehindDash || isDash;
        }
        result.text += m_text.sliced(position, end - position);
    }

    [[nodiscard]] bool startsItem(TextPosition position, TextPosition end) const
    {
        return m_text[position] == u'-' && position + 1 < end && isBlank(m_text[position + 1]);
    }

    void noteTab(TextPosition position)
    {
        if (!hasTab)
            result.firstTab = position;
        hasTab = true;
    }

    QStringView m_text;
};

} // namespace

std::optional<BlankedText> withBlanks(QStringView text)
{
    TabReplacer replacer(text);
    replacer.replace();
    if (!replacer.hasTab)
        return {};
    return replacer.result;
}

} // namespace app
