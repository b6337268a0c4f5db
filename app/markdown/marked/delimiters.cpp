// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/marked/delimiters.h"

#include "app/markdown/marked/characters.h"
#include "app/markdown/preparedsource.h"

#include <algorithm>

namespace app::marked {
namespace {

constexpr qsizetype UncountedMarks = 8; ///< Of a run.

// `[text](address)`: brackets within the text end it; parentheses in the address may nest once.
qsizetype endOfPlainLink(const QString &text, qsizetype at)
{
    qsizetype i = at + 1;
    while (i < text.size() && text[i] != u'[' && text[i] != u']')
        ++i;
    if (i + 1 >= text.size() || text[i] != u']' || text[i + 1] != u'(')
        return -1;
    int depth = 0;
    for (i += 2; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\\') {
            ++i;
        } else if (c == u'(') {
            if (++depth > 1)
                return -1;
        } else if (c == u')' && depth-- == 0) {
            return i + 1;
        }
    }
    return -1;
}

qsizetype endOfTag(const QString &text, qsizetype at)
{
    for (qsizetype i = at + 1; i < text.size() && text[i] != u'<'; ++i) {
        if (text[i] == u'>')
            return i + 1;
    }
    return -1;
}

class Masker final
{
public:
    explicit Masker(const QString &text)
        : m_text(text)
    { }

    QString mask(const Definitions &definitions)
    {
        if (!definitions.isEmpty())
            maskReferences(definitions);
        maskEscapes();
        maskOthers();
        return m_text;
    }

private:
    void hide(qsizetype start, qsizetype end)
    {
        for (qsizetype i = start + 1; i + 1 < end; ++i)
            m_text[i] = u'a';
        m_text[start] = u'[';
        m_text[end - 1] = u']';
    }

    // By the last label, as it is written.
    void maskReferences(const Definitions &definitions)
    {
        for (qsizetype i = m_text.indexOf(u'['); i >= 0; i = m_text.indexOf(u'[', i + 1)) {
            qsizetype end = endOfLabel(m_text, i);
            if (end < 0)
                continue;
            qsizetype last = i;
            if (end < m_text.size() && m_text[end] == u'[') {
                const qsizetype second = endOfLabel(m_text, end);
                if (second > 0) {
                    last = end;
                    end = second;
                }
            }
            if (definitions.contains(m_text.mid(last + 1, end - last - 2))) {
                hide(i > 0 && m_text[i - 1] == u'!' ? i - 1 : i, end);
                i = end - 1;
            }
        }
    }

    void maskEscapes()
    {
        for (qsizetype i = m_text.indexOf(u'\\'); i >= 0 && i + 1 < m_text.size();
             i = m_text.indexOf(u'\\', i + 1)) {
            if (isAsciiPunctuation(m_text[i + 1]))
                m_text[i] = m_text[i + 1] = u'+';
        }
    }

    void maskOthers()
    {
        bool hasCode = true;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            qsizetype end = -1;
            const QChar c = m_text[i];
            if (c == u'[') {
                end = endOfPlainLink(m_text, i);
            } else if (c == u'`' && hasCode) {
                end = m_text.indexOf(u'`', i + 1) + 1;
                hasCode = end > 0;
            } else if (c == u'<') {
                end = endOfTag(m_text, i);
            } else if (c == TokenStart) {
                end = m_text.indexOf(TokenEnd, i) + 1;
            }
            if (end > i) {
                hide(i, end);
                i = end - 1;
            }
        }
    }

    QString m_text;
};

} // namespace

QString masked(const QString &text, const Definitions &definitions)
{
    return Masker(text).mask(definitions);
}

Delimiters::Delimiters(const QString &mask)
    : m_mask(mask)
{
    m_stars = runsOf(u'*');
    m_underscores = runsOf(u'_');
    for (qsizetype i = 0; i < m_mask.size(); ++i) {
        if (m_mask[i] == u'*' || m_mask[i] == u'_')
            m_marks.append(i);
    }
}

QList<Delimiters::Run> Delimiters::runsOf(QChar mark) const
{
    QList<Run> runs;
    for (qsizetype at = m_mask.indexOf(mark); at >= 0; at = m_mask.indexOf(mark, at)) {
        qsizetype end = at;
        while (end < m_mask.size() && m_mask[end] == mark)
            ++end;
        runs.append({at, end - at, roleOf(mark, at, end)});
        at = end;
    }
    return runs;
}

Delimiters::Role Delimiters::roleOf(QChar mark, qsizetype start, qsizetype end) const
{
    if (start == 0)
        return Role::None;
    // A tilde is a letter beside `*`.
    const auto classOf = [mark](char32_t c) {
        return mark == u'*' && c == u'~' ? CharacterClass::Letter : characterClass(c);
    };
    const CharacterClass before = classOf(characterBefore(m_mask, start));
    const bool isLast = end == m_mask.size();
    const CharacterClass after = isLast ? CharacterClass::Space : classOf(characterAt(m_mask, end));
    switch (before) {
    case CharacterClass::Space:
        return isLast || after == CharacterClass::Space ? Role::None : Role::Opens;
    case CharacterClass::Punctuation:
        if (after == CharacterClass::Space)
            return Role::Closes;
        return after == CharacterClass::Punctuation ? Role::Both : Role::Opens;
    case CharacterClass::Letter:
        if (after != CharacterClass::Letter)
            return Role::Closes;
        return mark == u'*' ? Role::Both : Role::None;
    }
    Q_UNREACHABLE();
}

// A single mark within a stretch that two of the other kind enclose does not count.
qsizetype Delimiters::behindOrphan(QChar mark, qsizetype from) const
{
    const QChar other = mark == u'*' ? u'_' : u'*';
    const auto nextMark = [this](qsizetype i) {
        const auto next = std::lower_bound(m_marks.cbegin(), m_marks.cend(), i);
        return next == m_marks.cend() ? m_mask.size() : *next;
    };
    const auto isPair = [this, other](qsizetype i) {
        return i + 1 < m_mask.size() && m_mask[i] == other && m_mask[i + 1] == other;
    };
    const qsizetype first = nextMark(from);
    if (!isPair(first))
        return from;
    const qsizetype orphan = nextMark(first + 2);
    if (orphan >= m_mask.size() || m_mask[orphan] != mark)
        return from;
    const qsizetype last = nextMark(orphan + 1);
    return isPair(last) ? last : from;
}

std::optional<Delimiters::Emphasis> Delimiters::emphasisAt(const QString &text, qsizetype at,
                                                           QChar before, qsizetype &budget) const
{
    if (budget < 0)
        return std::nullopt;
    const QChar mark = text[at];
    qsizetype opening = 0;
    while (at + opening < text.size() && text[at + opening] == mark)
        ++opening;
    budget -= opening / UncountedMarks; // A long run is counted at each of its marks.
    const qsizetype from = at + opening;
    if (from >= text.size() || text[from].isSpace())
        return std::nullopt;
    const char32_t after = characterAt(text, from);
    const bool isBeforeMark
        = characterClass(after) == CharacterClass::Punctuation && !(mark == u'*' && after == u'~');
    if (mark == u'_' && !isBeforeMark && before.isLetterOrNumber())
        return std::nullopt;
    const bool isBehindWord = !before.isNull()
        && (characterClass(before.unicode()) == CharacterClass::Letter || before == u'*'
            || before == u'_');
    if (isBeforeMark && isBehindWord)
        return std::nullopt;

    const QList<Run> &runs = mark == u'*' ? m_stars : m_underscores;
    const qsizetype start = behindOrphan(mark, from);
    auto run = std::lower_bound(runs.cbegin(), runs.cend(), start,
                                [](const Run &one, qsizetype place) { return one.start < place; });
    qsizetype open = opening;
    qsizetype passed = 0; // Of marks that might have closed it.
    for (; run != runs.cend() && budget-- > 0; ++run) {
        if (run->role == Role::None)
            continue;
        if (run->role == Role::Opens) {
            open += run->length;
            continue;
        }
        if (run->role == Role::Both && opening % 3 != 0 && (opening + run->length) % 3 == 0) {
            passed += run->length;
            continue;
        }
        open -= run->length;
        if (open > 0)
            continue;
        const qsizetype closing = std::min(run->length, run->length + open + passed);
        return Emphasis{run->start + closing, std::min(opening, closing) % 2 != 0 ? 1 : 2};
    }
    return std::nullopt;
}

} // namespace app::marked
