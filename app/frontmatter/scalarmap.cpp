// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/scalarmap.h"

#include "app/frontmatter/frontmatterlines.h"
#include "app/frontmatter/plaintext.h"
#include "app/frontmatter/quotedtext.h"
#include "app/frontmatter/scalarwriter.h"

#include <QList>

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// One character of a value and the characters of the source that stand for it.
struct MappedCharacter {
    QChar value;
    TextPosition start = 0;
    TextPosition end = 0;
};

/// Reads plain and quoted scalars as YAML does, escapes that name a character by number excepted.
class InlineMapper final
{
public:
    InlineMapper(const QString &postText, const FieldNode &node)
        : m_text(postText)
        , m_style(node.style)
        , m_position(node.contentStart + (node.style == ValueStyle::Plain ? 0 : 1))
        , m_end(node.end - (node.style == ValueStyle::Plain ? 0 : 1))
    { }

    QList<MappedCharacter> map()
    {
        while (m_position < m_end) {
            const QChar c = m_text.at(m_position);
            if (c == u'\n' || (isBlank(c) && isAtLineEnd()))
                addFold();
            else if (c == u'\\' && m_style == ValueStyle::DoubleQuoted)
                addEscape();
            else
                add(c, c == u'\'' && m_style == ValueStyle::SingleQuoted ? 2 : 1);
        }
        return m_characters;
    }

private:
    void add(QChar value, qsizetype length)
    {
        m_characters.append({value, m_position, m_position + length});
        m_position += length;
    }

    [[nodiscard]] bool isAtLineEnd() const
    {
        TextPosition position = m_position;
        while (position < m_end && isBlank(m_text.at(position)))
            ++position;
        return position < m_end && m_text.at(position) == u'\n';
    }

    /// YAML 1.2.2 §6.5: one line break is a space, n more are n line breaks.
    void addFold()
    {
        const TextPosition start = m_position;
        int breaks = 0;
        while (m_position < m_end
               && (isBlank(m_text.at(m_position)) || m_text.at(m_position) == u'\n')) {
            if (m_text.at(m_position) == u'\n')
                ++breaks;
            ++m_position;
        }
        if (breaks == 1)
            m_characters.append({u' ', start, m_position});
        for (int i = 1; i < breaks; ++i)
            m_characters.append({u'\n', i == 1 ? start : m_position, m_position});
    }

    void addEscape()
    {
        const QChar next = m_position + 1 < m_end ? m_text.at(m_position + 1) : QChar();
        if (next == u'\n') {
            m_position += 2;
            while (m_position < m_end && isBlank(m_text.at(m_position)))
                ++m_position;
            return;
        }
        static const QString names = u"nt\\\"/ 0"_s;
        static const QString values = u"\n\t\\\"/ "_s + QChar(0);
        const qsizetype index = names.indexOf(next);
        const int digits = next == u'x' ? 2 : next == u'u' ? 4 : 0;
        if (index >= 0) {
            add(values.at(index), 2);
        } else if (digits > 0) {
            const QString code = m_text.mid(m_position + 2, digits);
            add(QChar(static_cast<char16_t>(code.toUShort(nullptr, 16))), 2 + digits);
        } else { // A rarer one: the comparison with the value will fail.
            add(QChar::ReplacementCharacter, 2);
        }
    }

    const QString &m_text;
    ValueStyle m_style;
    TextPosition m_position;
    TextPosition m_end;
    QList<MappedCharacter> m_characters;
};

/// Reads TOML's strings between three quotes: line breaks are what they are, but for the first.
class LongStringMapper final
{
public:
    LongStringMapper(const QString &postText, const FieldNode &node)
        : m_text(postText)
        , m_hasEscapes(node.style == ValueStyle::MultiLine)
        , m_position(node.contentStart + 3)
        , m_end(node.end - 3)
    {
        if (m_position < m_end && m_text.at(m_position) == u'\n')
            ++m_position;
    }

    QList<MappedCharacter> map()
    {
        while (m_position < m_end) {
            if (m_text.at(m_position) == u'\\' && m_hasEscapes)
                addEscape();
            else
                add(m_text.mid(m_position, 1), 1);
        }
        return m_characters;
    }

private:
    void add(const QString &value, qsizetype length)
    {
        for (const QChar c : value)
            m_characters.append({c, m_position, m_position + length});
        m_position += length;
    }

    /// TOML 1.0 "String": a backslash at the end of a line takes all blanks and line breaks that
    /// follow.
    void addEscape()
    {
        const QChar name = m_position + 1 < m_end ? m_text.at(m_position + 1) : QChar();
        if (name.isSpace()) {
            ++m_position;
            while (m_position < m_end && m_text.at(m_position).isSpace())
                ++m_position;
            return;
        }
        const qsizetype length = name == u'u' ? 6 : name == u'U' ? 10 : 2;
        const QStringView source = QStringView(m_text).sliced(m_position, length);
        add(unescapedToml(source), length);
    }

    const QString &m_text;
    bool m_hasEscapes;
    TextPosition m_position;
    TextPosition m_end;
    QList<MappedCharacter> m_characters;
};

/// The characters of a literal block, its final line breaks excepted.
QList<MappedCharacter> mapLiteral(const QString &postText, const FieldNode &node)
{
    const int indent = blockIndent(postText, node);
    QList<MappedCharacter> characters;
    const TextPosition headerEnd = postText.indexOf(u'\n', node.contentStart);
    TextPosition position = headerEnd;
    while (position >= 0 && position < node.end) {
        TextPosition start = position + 1;
        for (int i = 0; i < indent && start < node.end && postText.at(start) == u' '; ++i)
            ++start;
        if (position != headerEnd)
            characters.append({u'\n', position, start});
        for (position = start; position < node.end && postText.at(position) != u'\n'; ++position)
            characters.append({postText.at(position), position, position + 1});
    }
    return characters;
}

/// The characters of a folded block as long as no line is indented further.
QList<MappedCharacter> mapFolded(const QString &postText, const FieldNode &node)
{
    QList<MappedCharacter> characters;
    TextPosition breaks = 0;
    for (const MappedCharacter &character : mapLiteral(postText, node)) {
        if (character.value == u'\n') {
            ++breaks;
            if (breaks == 1)
                characters.append({u' ', character.start, character.end});
            else if (breaks == 2)
                characters.last() = {u'\n', characters.last().start, character.end};
            else
                characters.append(character);
        } else {
            breaks = 0;
            characters.append(character);
        }
    }
    return characters;
}

QString valueOf(const QList<MappedCharacter> &characters)
{
    QString value;
    for (const MappedCharacter &character : characters)
        value += character.value;
    return value;
}

/// `text` as a part of a scalar in `style`.
QString written(const QString &text, ValueStyle style, int indent)
{
    QString result = text;
    const QString lineStart(indent, u' ');
    switch (style) {
    case ValueStyle::SingleQuoted:
        return result.replace(u'\'', u"''"_s);
    case ValueStyle::DoubleQuoted:
        return escaped(text);
    case ValueStyle::MultiLine:
        return escapedTomlLines(text);
    case ValueStyle::Literal:
        return result.replace(u'\n', u'\n' + lineStart);
    case ValueStyle::Folded:
        return result.replace(u'\n', u"\n\n"_s + lineStart);
    default:
        return result;
    }
}

QList<MappedCharacter> mapped(const QString &postText, const FieldNode &node)
{
    switch (node.style) {
    case ValueStyle::Plain:
    case ValueStyle::SingleQuoted:
    case ValueStyle::DoubleQuoted:
        return InlineMapper(postText, node).map();
    case ValueStyle::MultiLine:
    case ValueStyle::MultiLineLiteral:
        return LongStringMapper(postText, node).map();
    case ValueStyle::Literal:
        return mapLiteral(postText, node);
    case ValueStyle::Folded:
        return mapFolded(postText, node);
    default:
        return {};
    }
}

} // namespace

int blockIndent(const QString &postText, const FieldNode &node)
{
    const TextPosition headerEnd = postText.indexOf(u'\n', node.contentStart);
    if (headerEnd < 0 || headerEnd >= node.end)
        return 0;
    TextPosition lineStart = headerEnd + 1;
    for (TextPosition i = lineStart; i < node.end; ++i) {
        if (postText.at(i) == u'\n')
            lineStart = i + 1;
        else if (postText.at(i) != u' ')
            return static_cast<int>(i - lineStart);
    }
    return 0;
}

std::optional<TextEdit> leastScalarEdit(const QString &postText, const FieldNode &node,
                                        const QString &text)
{
    const QList<MappedCharacter> characters = mapped(postText, node);
    const QString before = valueOf(characters);
    if (characters.isEmpty() || !node.text.startsWith(before))
        return {};
    const QString finalBreaks = node.text.sliced(before.size());
    const bool isBlock = node.style == ValueStyle::Literal || node.style == ValueStyle::Folded;
    if (std::ranges::any_of(finalBreaks, [](QChar c) { return c != u'\n'; })
        || (!isBlock && !finalBreaks.isEmpty()) || !text.endsWith(finalBreaks))
        return {};
    const QString after = text.chopped(finalBreaks.size());
    if (isBlock && (after.isEmpty() || after.endsWith(u'\n')))
        return {};
    const QList<TextEdit> changes = difference(before, after);
    if (changes.isEmpty())
        return {};
    const TextEdit &change = changes.first();
    const bool isWritable = std::ranges::all_of(
        change.replacement, [](QChar c) { return c == u'\n' || c == u'\t' || canStandInBlock(c); });
    const bool hasEscapes
        = node.style == ValueStyle::DoubleQuoted || node.style == ValueStyle::MultiLine;
    if (!isWritable && !hasEscapes)
        return {};
    const TextPosition start = change.range.start < characters.size()
        ? characters.at(change.range.start).start
        : characters.last().end;
    const TextPosition end
        = change.range.isEmpty() ? start : characters.at(change.range.end() - 1).end;
    const int indent = isBlock ? blockIndent(postText, node) : 0;
    return TextEdit{{start, end - start}, written(change.replacement, node.style, indent)};
}

} // namespace app
