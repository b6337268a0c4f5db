// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/boundedinlines.h"

#include "app/markdown/preparedsource.h"

namespace app {
namespace {

constexpr int MaxBrackets = 200; ///< That are open around an image.
constexpr qint64 MaxStepsBack = 16'000'000; ///< In a paragraph, some 30 ms.
constexpr int MaxAddresses = 100; ///< In a word.
constexpr int MaxClosing = 100; ///< Parentheses in a word.

bool isEmphasisMark(QChar c)
{
    return c == u'*' || c == u'_' || c == u'~';
}

/// A text that is copied with GuardMarks put in, if any are.
class GuardedCopy final
{
public:
    explicit GuardedCopy(const QString &text)
        : m_text(text)
    { }

    /// Puts one in at `at` of the text; places ascend.
    void guard(qsizetype at)
    {
        m_guarded += QStringView(m_text).mid(m_copied, at - m_copied);
        m_guarded += GuardMark;
        m_copied = at;
    }

    void guardAround(qsizetype at)
    {
        guard(at);
        guard(at + 1);
    }

    [[nodiscard]] QString result() const
    {
        return m_guarded.isEmpty() ? m_text : m_guarded + m_text.mid(m_copied);
    }

private:
    const QString &m_text;
    QString m_guarded;
    qsizetype m_copied = 0;
};

// Whether the line that begins behind the line break at `at` is blank: paragraphs end there.
bool endsParagraph(QStringView text, qsizetype at)
{
    qsizetype i = at + 1;
    while (i < text.size() && (text[i] == u' ' || text[i] == u'\t'))
        ++i;
    return i < text.size() && text[i] == u'\n';
}

// Whether a run of marks begins at `at`: one within a word is none that opens or closes anything.
bool beginsRun(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    const bool isWithinWord = text[at] == u'_' && before.isLetterOrNumber() && at + 1 < text.size()
        && text[at + 1].isLetterOrNumber();
    return before != text[at] && !isWithinWord;
}

// What cmark takes for a part of a host's name when it looks for its end.
bool isInHostName(QChar c)
{
    static constexpr QStringView Marks = u".-_";
    return c.unicode() >= 0x80 || c.isLetterOrNumber() || Marks.contains(c);
}

bool endsAddress(QChar c)
{
    return c.isSpace() || c == u'<';
}

} // namespace

QString withBoundedImages(const QString &text)
{
    GuardedCopy copy(text);
    int open = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'\n' && i + 1 < text.size() && text[i + 1] == u'\n')
            open = 0;
        else if (text[i] == u']')
            open = qMax(0, open - 1);
        else if (text[i] == u'[' && ++open > MaxBrackets && i > 0 && text[i - 1] == u'!')
            copy.guard(i);
    }
    return copy.result();
}

QString withBoundedLinks(const QString &text)
{
    GuardedCopy copy(text);
    qint64 runs = 0;
    qint64 steps = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == u'\n' && endsParagraph(text, i)) {
            runs = 0;
            steps = 0;
        } else if (isEmphasisMark(text[i]) && beginsRun(text, i)) {
            ++runs;
        } else if (text[i] == u']') {
            steps += runs;
            if (steps > MaxStepsBack)
                copy.guardAround(i);
        } else if (text[i] == u'[' && steps > MaxStepsBack) {
            copy.guard(i + 1); // It is no footnote's.
        }
    }
    return copy.result();
}

QString withBoundedAddresses(const QString &text)
{
    static constexpr QStringView Start = u"www.";
    if (!text.contains(Start) && !text.contains(u"://"))
        return text;
    GuardedCopy copy(text);
    int addresses = 0;
    int closing = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (endsAddress(text[i])) {
            if (closing > MaxClosing)
                copy.guard(i);
            closing = 0;
        }
        if (text[i] == u')')
            ++closing;
        if (text[i] == u'\\')
            ++i;
        else if (!isInHostName(text[i]))
            addresses = 0;
        else if (QStringView(text).mid(i).startsWith(Start) && ++addresses > MaxAddresses)
            copy.guard(i + Start.size() - 1);
    }
    if (closing > MaxClosing)
        copy.guard(text.size());
    return copy.result();
}

} // namespace app
