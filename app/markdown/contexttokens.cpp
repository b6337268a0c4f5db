// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/contexttokens.h"

#include "app/markdown/preparedsource.h"

#include <algorithm>
#include <array>

namespace app {
namespace {

constexpr QChar ByteOrderMark(char16_t(0xfeff));
/// How far beside a quote an engine looks to tell an opening from a closing one.
constexpr qsizetype QuoteNeighbours = 5;

bool isStranger(QChar c)
{
    return c == u'\r' || c == u'\0' || c == ByteOrderMark || isMark(c);
}

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

/// Elements that can stand in a line of text: those that start no block of raw HTML which other
/// blocks could belong to.
bool isInlineElement(QStringView name)
{
    static constexpr std::array<QStringView, 40> Names{
        u"a",      u"abbr", u"acronym", u"b",    u"bdi",   u"bdo",  u"big",    u"br",
        u"button", u"cite", u"code",    u"data", u"del",   u"dfn",  u"em",     u"font",
        u"i",      u"img",  u"ins",     u"kbd",  u"label", u"mark", u"q",      u"rp",
        u"rt",     u"ruby", u"s",       u"samp", u"small", u"span", u"strike", u"strong",
        u"sub",    u"sup",  u"time",    u"tt",   u"u",     u"var",  u"wbr",    u"input",
    };
    for (const QStringView one : Names) {
        if (name.compare(one, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

class Collector final
{
public:
    Collector(QStringView source, const DialectRules &rules)
        : m_source(source)
        , m_countsQuotes(rules.typography == Typography::Goldmark)
    { }

    std::optional<QString> collect()
    {
        for (qsizetype i = 0; i < m_source.size(); ++i) {
            if (!take(i))
                return std::nullopt;
        }
        return m_tokens;
    }

private:
    /// False where the source reaches beyond itself anyhow.
    bool take(qsizetype i)
    {
        switch (m_source[i].unicode()) {
        case u'<':
            return takeTag(i);
        case u'>':
            takeEnd(i);
            break;
        case u'{':
            add(until(i, u"}"));
            return !hasContentsMark(until(i, u"}"));
        case u'}':
        case u'%':
            if (at(i + 1) == u'}')
                add(m_source.mid(i, 2));
            break;
        case u'[':
            return !isContents(i);
        case u']':
            // A definition, which may go on in the lines that follow.
            return at(i + 1) != u':';
        case u'`':
        case u'~':
            takeFence(i);
            break;
        case u'$':
            if (at(i + 1) == u'$')
                add(u"24942");
            break;
        case u'"':
        case u'\'':
            if (m_countsQuotes)
                add(m_source.mid(qMax<qsizetype>(0, i - QuoteNeighbours), 2 * QuoteNeighbours));
            break;
        default:
            break;
        }
        return true;
    }

    // The end of a comment or the like that may have been opened anywhere.
    void takeEnd(qsizetype i)
    {
        const QChar before = i > 0 ? m_source[i - 1] : QChar(u' ');
        if (before == u'-' || before == u'?' || before == u']' || before == u'%')
            add(m_source.mid(i - 1, 2));
    }

    bool takeTag(qsizetype i)
    {
        const QChar next = at(i + 1);
        if (next == u'!' || next == u'?')
            return false;
        if (!next.isLetter() && next != u'/')
            return true;
        const qsizetype name = next == u'/' ? i + 2 : i + 1;
        qsizetype end = name;
        while (at(end).isLetterOrNumber())
            ++end;
        if (!isInlineElement(m_source.mid(name, end - name)) && at(end) != u':' && at(end) != u'@'
            && at(end) != u'.')
            return false;
        // Alone in its line it may begin raw HTML, in which no quote counts.
        if (m_countsQuotes && frontOfLine(i) != u"text" && hasQuotes())
            return false;
        add(until(i, u">"));
        return true;
    }

    [[nodiscard]] bool hasQuotes() const
    {
        return m_source.contains(u'"') || m_source.contains(u'\'');
    }

    // A table of contents, as some engines write it.
    [[nodiscard]] bool isContents(qsizetype i) const
    {
        return m_source.mid(i + 1, 3).compare(u"toc", Qt::CaseInsensitive) == 0
            || m_source.mid(i, 2) == u"[[";
    }

    void takeFence(qsizetype i)
    {
        const QChar mark = m_source[i];
        if (at(i + 1) != mark || at(i + 2) != mark)
            return;
        add(frontOfLine(i));
        add(restOfLine(i));
    }

    // Blanks and marks of containers in front of `i`: behind anything else no fence opens or
    // closes.
    [[nodiscard]] QStringView frontOfLine(qsizetype i) const
    {
        static constexpr QStringView Marks = u" \t>-+*0123456789.):";
        const qsizetype start = i > 0 ? m_source.lastIndexOf(u'\n', i - 1) + 1 : 0;
        const QStringView front = m_source.mid(start, i - start);
        const bool isOfContainers
            = std::all_of(front.cbegin(), front.cend(), [](QChar c) { return Marks.contains(c); });
        return isOfContainers ? front : QStringView(u"text");
    }

    [[nodiscard]] QChar at(qsizetype i) const
    {
        return i < m_source.size() ? m_source[i] : QChar(u'\n');
    }

    [[nodiscard]] QStringView until(qsizetype i, QStringView end) const
    {
        const qsizetype found = m_source.indexOf(end, i);
        return m_source.mid(i, found < 0 ? -1 : found + end.size() - i);
    }

    [[nodiscard]] QStringView restOfLine(qsizetype i) const { return until(i, u"\n"); }

    void add(QStringView token)
    {
        m_tokens += token;
        m_tokens += u'\n';
    }

    QStringView m_source;
    bool m_countsQuotes;
    QString m_tokens;
};

/// Counts in one line, character by character.
class LineCounter final
{
public:
    void take(QChar c, ContextCounts &counts)
    {
        takeOfTag(c);
        switch (c.unicode()) {
        case u':':
            counts.definitions += m_before == u']' ? 1 : 0;
            break;
        case u'^':
            counts.footnotes += m_before == u'[' ? 1 : 0;
            break;
        case u'[':
            counts.abbreviations += m_before == u'*' && m_isAtStart ? 1 : 0;
            break;
        case u'{':
        case u'%':
            m_openTags += m_before == u'{' ? 1 : 0;
            counts.templates += m_before == u'{' ? 1 : 0;
            break;
        case u'}':
            m_openTags -= m_before == u'}' || m_before == u'%' ? 1 : 0;
            // `}} {{` opens what other lines close, too.
            m_closesEarlier = m_closesEarlier || m_openTags < 0;
            break;
        default:
            counts.strangers += isStranger(c) ? 1 : 0;
        }
        // Half a character makes a whole post unreadable for regular expressions.
        counts.strangers += m_before.isHighSurrogate() != c.isLowSurrogate() ? 1 : 0;
        m_isAtStart = m_isAtStart && (isBlank(c) || c == u'*');
        m_before = c;
    }

    void end(ContextCounts &counts) const
    {
        counts.openElements += m_openElements != 0 || m_endsElement ? 1 : 0;
        counts.openTags += m_openTags != 0 || m_closesEarlier ? 1 : 0;
        counts.strangers += m_before.isHighSurrogate() ? 1 : 0;
    }

private:
    // The names of elements that marked takes note of.
    void takeOfTag(QChar c)
    {
        static constexpr std::array<QStringView, 5> Names{u"a", u"code", u"kbd", u"pre", u"script"};
        if (c == u'<') {
            m_nameLength = 0;
            m_isEndTag = false;
        } else if (m_nameLength == 0 && c == u'/' && m_before == u'<') {
            m_isEndTag = true;
        } else if (m_nameLength >= 0 && c.isLetter() && std::size_t(m_nameLength) < m_name.size()) {
            m_name[std::size_t(m_nameLength++)] = c.toLower();
        } else if (m_nameLength >= 0) {
            const QStringView name(m_name.data(), m_nameLength);
            if (std::find(Names.begin(), Names.end(), name) != Names.end())
                m_openElements += m_isEndTag ? -1 : 1;
            m_endsElement = m_endsElement || m_openElements < 0;
            m_nameLength = -1;
        }
    }

    std::array<QChar, 6> m_name{};
    int m_nameLength = -1; ///< Of the tag that is being read; -1: none is.
    bool m_isEndTag = false;
    int m_openElements = 0;
    bool m_endsElement = false;
    QChar m_before = u'\n';
    bool m_isAtStart = true;
    int m_openTags = 0;
    bool m_closesEarlier = false;
};

} // namespace

ContextCounts &ContextCounts::operator+=(const ContextCounts &other)
{
    definitions += other.definitions;
    footnotes += other.footnotes;
    abbreviations += other.abbreviations;
    templates += other.templates;
    openTags += other.openTags;
    openElements += other.openElements;
    strangers += other.strangers;
    return *this;
}

ContextCounts &ContextCounts::operator-=(const ContextCounts &other)
{
    definitions -= other.definitions;
    footnotes -= other.footnotes;
    abbreviations -= other.abbreviations;
    templates -= other.templates;
    openTags -= other.openTags;
    openElements -= other.openElements;
    strangers -= other.strangers;
    return *this;
}

ContextCounts contextCounts(QStringView lines)
{
    ContextCounts counts;
    LineCounter line;
    for (const QChar c : lines) {
        if (c == u'\n') {
            line.end(counts);
            line = {};
        } else {
            line.take(c, counts);
        }
    }
    line.end(counts);
    return counts;
}

bool hasContentsMark(QStringView source)
{
    for (qsizetype at = source.indexOf(u'{'); at >= 0; at = source.indexOf(u'{', at + 1)) {
        const qsizetype end = source.indexOf(u'}', at);
        if (source.mid(at, end < 0 ? -1 : end - at).contains(u"toc"))
            return true;
        if (end < 0)
            return false;
    }
    return false;
}

std::optional<QString> contextTokens(QStringView source, const DialectRules &rules)
{
    return Collector(source, rules).collect();
}

} // namespace app
