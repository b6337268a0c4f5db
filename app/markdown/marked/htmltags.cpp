// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/marked/htmltags.h"

#include <QChar>

namespace app::marked {
namespace {

bool isAscii(QChar c)
{
    return c.unicode() < 0x80;
}

bool isNameCharacter(QChar c)
{
    return isAscii(c) && (c.isLetterOrNumber() || c == u'_' || c == u'-');
}

class TagScanner final
{
public:
    TagScanner(QStringView text, qsizetype at, TagPlace place)
        : m_text(text)
        , m_at(at + 1)
        , m_place(place)
    { }

    qsizetype end()
    {
        const bool isClosing = at(m_at) == u'/';
        if (isClosing)
            ++m_at;
        if (!isAscii(at(m_at)) || !at(m_at).isLetter())
            return -1;
        while (isNameCharacter(at(m_at)))
            ++m_at;
        while (!isClosing && takeAttribute()) { }
        skipSpace();
        if (!isClosing && at(m_at) == u'/')
            ++m_at;
        return at(m_at) == u'>' ? m_at + 1 : -1;
    }

private:
    [[nodiscard]] QChar at(qsizetype i) const
    {
        return i < m_text.size() ? m_text[i] : QChar(char16_t(0));
    }

    [[nodiscard]] bool isSpace(QChar c) const
    {
        return m_place == TagPlace::Text ? c.isSpace() : c == u' ';
    }

    void skipSpace()
    {
        while (isSpace(at(m_at)))
            ++m_at;
    }

    // White space, a name and maybe a value; stays where it is else.
    bool takeAttribute()
    {
        const qsizetype start = m_at;
        skipSpace();
        const QChar first = at(m_at);
        const bool isName = isAscii(first) && (first.isLetter() || first == u':' || first == u'_');
        if (m_at == start || !isName) {
            m_at = start;
            return false;
        }
        while (isNameCharacter(at(m_at)) || at(m_at) == u'.' || at(m_at) == u':')
            ++m_at;
        takeValue();
        return true;
    }

    void takeValue()
    {
        const qsizetype behindName = m_at;
        skipSpace();
        if (at(m_at) != u'=') {
            m_at = behindName;
            return;
        }
        ++m_at;
        skipSpace();
        const QChar quote = at(m_at);
        if (quote == u'"' || quote == u'\'') {
            const qsizetype end = m_text.indexOf(quote, m_at + 1);
            const qsizetype lineEnd
                = m_place == TagPlace::Block ? m_text.indexOf(u'\n', m_at) : qsizetype(-1);
            m_at = end < 0 || (lineEnd >= 0 && lineEnd < end) ? behindName : end + 1;
            return;
        }
        static constexpr QStringView Others = u"\"'=<>`";
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text[m_at].isSpace() && !Others.contains(m_text[m_at]))
            ++m_at;
        // A slash that closes the tag belongs to the value where that goes on.
        if (m_at == start)
            m_at = behindName;
    }

    QStringView m_text;
    qsizetype m_at;
    TagPlace m_place;
};

} // namespace

qsizetype tagEnd(QStringView text, qsizetype at, TagPlace place)
{
    return TagScanner(text, at, place).end();
}

} // namespace app::marked
