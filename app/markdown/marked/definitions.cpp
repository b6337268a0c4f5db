// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/marked/definitions.h"
#include "app/markdown/preparedsource.h"

namespace app::marked {
namespace {

/// Goes through lines character by character; a line's end is one, but for the last line's.
class Cursor final
{
public:
    Cursor(const Lines &lines, qsizetype line)
        : m_lines(&lines)
        , m_line(line)
    { }

    [[nodiscard]] bool isAtEnd() const
    {
        return m_line + 1 >= m_lines->size() && m_column >= (*m_lines)[m_line].text.size();
    }
    [[nodiscard]] bool isAtLineEnd() const { return m_column >= (*m_lines)[m_line].text.size(); }
    [[nodiscard]] QChar peek() const
    {
        return isAtEnd()    ? QChar()
            : isAtLineEnd() ? QChar(u'\n')
                            : (*m_lines)[m_line].text[m_column];
    }
    QChar take()
    {
        const QChar c = peek();
        if (!isAtLineEnd()) {
            ++m_column;
        } else if (!isAtEnd()) {
            ++m_line;
            m_column = 0;
        }
        return c;
    }
    void skip(QStringView characters)
    {
        while (!isAtEnd() && characters.contains(peek()))
            take();
    }
    /// Whether nothing but blanks follows in the line.
    [[nodiscard]] bool endsLine() const
    {
        Cursor rest = *this;
        rest.skip(u" ");
        return rest.isAtLineEnd();
    }
    [[nodiscard]] qsizetype line() const { return m_line; }

private:
    const Lines *m_lines;
    qsizetype m_line;
    qsizetype m_column = 0;
};

std::optional<QString> takeLabel(Cursor &cursor)
{
    cursor.skip(u" ");
    if (cursor.take() != u'[')
        return std::nullopt;
    QString label;
    while (!cursor.isAtEnd() && cursor.peek() != u']') {
        const QChar c = cursor.take();
        if (c == u'[')
            return std::nullopt;
        label += c;
        if (c == u'\\' && !cursor.isAtLineEnd())
            label += cursor.take();
    }
    if (cursor.take() != u']' || cursor.take() != u':' || label.trimmed().isEmpty())
        return std::nullopt;
    return label;
}

// Up to the first `>` behind which the line ends or a title may begin.
std::optional<QString> takeBracketed(Cursor &cursor)
{
    QString address;
    while (!cursor.isAtLineEnd()) {
        const QChar c = cursor.take();
        Cursor behind = cursor;
        behind.skip(u" ");
        static constexpr QStringView Titles = u"\"'(";
        if (c == u'>' && (behind.isAtLineEnd() || Titles.contains(behind.peek())))
            return address;
        address += c;
    }
    return std::nullopt;
}

std::optional<QString> takeAddress(Cursor &cursor)
{
    cursor.skip(u" ");
    if (cursor.peek() == u'\n') {
        cursor.take();
        cursor.skip(u" \t");
    }
    QString address;
    if (cursor.peek() == u'<') {
        cursor.take();
        return takeBracketed(cursor);
    }
    // What stands for a template is a comment then, and nothing is behind it.
    const bool isToken = cursor.peek() == TokenStart;
    while (!cursor.isAtEnd() && !cursor.peek().isSpace())
        address += cursor.take();
    return address.isEmpty() || (isToken && !address.endsWith(TokenEnd)) ? std::nullopt
                                                                         : std::optional(address);
}

// In one of three kinds of quotes; a blank line may be within it.
std::optional<QString> takeTitle(Cursor &cursor)
{
    const QChar open = cursor.take();
    if (open != u'"' && open != u'\'' && open != u'(')
        return std::nullopt;
    const QChar close = open == u'(' ? QChar(u')') : open;
    QString title;
    for (QChar before = open; !cursor.isAtEnd(); before = title.back()) {
        const QChar c = cursor.take();
        if (c == close)
            return title;
        const bool isBlankLine = open == u'\'' && c == u'\n' && before == u'\n';
        if (isBlankLine || (open == u'(' && c == u'('))
            return std::nullopt;
        title += c;
        if (open == u'"' && c == u'\\' && cursor.peek() == u'"')
            title += cursor.take();
    }
    return std::nullopt;
}

} // namespace

QString definitionName(const QString &label)
{
    QString name;
    bool isInSpace = false;
    for (const QChar c : label.toLower()) {
        if (!c.isSpace())
            name += c;
        else if (!isInSpace)
            name += u' ';
        isInSpace = c.isSpace();
    }
    return name;
}

QString withoutEscapes(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\' && i + 1 < text.size() && isAsciiPunctuation(text[i + 1]))
            ++i;
        plain += text[i];
    }
    return plain;
}

std::optional<FoundDefinition> definitionAt(const Lines &lines, qsizetype at)
{
    if (!opensWith(lines[at].text, u'['))
        return std::nullopt;
    Cursor cursor(lines, at);
    const std::optional<QString> label = takeLabel(cursor);
    const std::optional<QString> address = label ? takeAddress(cursor) : std::nullopt;
    if (!address)
        return std::nullopt;
    FoundDefinition found{definitionName(*label), {withoutEscapes(*address), {}}, 0};
    Cursor behind = cursor;
    const bool isApart = behind.peek() == u' ' || behind.isAtLineEnd();
    behind.skip(u" ");
    if (behind.peek() == u'\n') {
        behind.take();
        behind.skip(u" \t");
    }
    const std::optional<QString> title = isApart ? takeTitle(behind) : std::nullopt;
    if (title && behind.endsLine()) {
        found.definition.title = withoutEscapes(*title);
        cursor = behind;
    } else if (!cursor.endsLine()) {
        return std::nullopt;
    }
    found.lineCount = cursor.line() + 1 - at;
    return found;
}

} // namespace app::marked
