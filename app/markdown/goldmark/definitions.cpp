// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/definitions.h"

#include "app/markdown/goldmark/blockstate.h"
#include "app/markdown/goldmark/bytes.h"
#include "app/markdown/goldmark/paragraphparts.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <optional>

namespace app::goldmark {
namespace {

/// Lines of a paragraph, from `first` up to that in front of `end`.
struct LineSpan {
    qsizetype first = 0;
    qsizetype end = 0;
};

/// Reads definitions, one behind the other (goldmark: "LinkReferenceParagraphTransformer").
class DefinitionReader final
{
public:
    DefinitionReader(const Segments &lines, QByteArrayView source)
    {
        for (const Segment &line : lines) {
            m_lineStarts.append(m_text.size());
            m_text += textOf(line, source);
        }
    }

    /// The lines of the next definition, which is added; nothing where there is none.
    std::optional<LineSpan> read(Definitions &definitions)
    {
        skipSpaces();
        if (isAtEnd() || m_text[m_at] != '[')
            return {};
        const qsizetype firstLine = lineOf(m_at++);
        const std::optional<QByteArrayView> label = takeUpTo('[', ']');
        if (!label || isBlank(*label) || peek() != ':')
            return {};
        ++m_at;
        skipSpaces();
        const std::optional<QByteArrayView> address = takeAddress();
        if (!address)
            return {};
        Definition definition{address->toByteArray(), {}};
        const std::optional<qsizetype> end = takeTitle(definition.title);
        if (!end)
            return {};
        const QByteArray name = definitionName(*label);
        if (!definitions.contains(name))
            definitions.insert(name, definition);
        return LineSpan{firstLine, std::max(*end, firstLine + 1)};
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return isAtEnd() ? '\xff' : m_text[m_at]; }

    // Behind the last line where nothing is left.
    [[nodiscard]] qsizetype lineOf(qsizetype at) const
    {
        if (at >= m_text.size())
            return m_lineStarts.size();
        const auto next = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), at);
        return next - m_lineStarts.begin() - 1;
    }

    [[nodiscard]] QByteArrayView restOfLine() const
    {
        const qsizetype line = lineOf(m_at);
        if (line >= m_lineStarts.size())
            return {};
        const qsizetype end
            = line + 1 < m_lineStarts.size() ? m_lineStarts[line + 1] : m_text.size();
        return QByteArrayView(m_text).sliced(m_at, end - m_at);
    }

    void skipSpaces()
    {
        while (!isAtEnd() && isSpace(m_text[m_at]))
            ++m_at;
    }

    void goToLine(qsizetype line)
    {
        m_at = line < m_lineStarts.size() ? m_lineStarts[line] : m_text.size();
    }

    // What is in front of `closer`, which is passed. Where there is none, or `opener` stands in
    // front of it, what goldmark reads next is the line that it has got to.
    std::optional<QByteArrayView> takeUpTo(char opener, char closer)
    {
        const qsizetype start = m_at;
        for (qsizetype i = start; i < m_text.size(); ++i) {
            const char c = m_text[i];
            if (c == '\\' && i + 1 < m_text.size() && isPunctuation(m_text[i + 1])) {
                ++i;
            } else if (c == closer) {
                m_at = i + 1;
                return QByteArrayView(m_text).sliced(start, i - start);
            } else if (c == opener) {
                m_at = std::max(start, m_lineStarts[lineOf(i)]);
                return {};
            }
        }
        m_at = m_text.size();
        return {};
    }

    std::optional<QByteArrayView> takeAddress()
    {
        const QByteArrayView line = restOfLine();
        const bool isBracketed = line.startsWith('<');
        int open = 0;
        qsizetype i = isBracketed ? 1 : 0;
        for (; i < line.size(); ++i) {
            const char c = line[i];
            if (c == '\\' && i + 1 < line.size() && isPunctuation(line[i + 1])) {
                ++i;
                continue;
            }
            if (isBracketed ? c == '>' : isSpace(c))
                break;
            if (!isBracketed && c == '(')
                ++open;
            else if (!isBracketed && c == ')' && --open < 0)
                break;
        }
        if (isBracketed ? i >= line.size() : i == 0)
            return {};
        m_at += i + (isBracketed ? 1 : 0);
        return isBracketed ? line.sliced(1, i - 1) : line.first(std::min(i, line.size()));
    }

    // Where the definition ends. A title that is none may stand below a complete definition; one
    // with something behind it counts, but its lines stay.
    std::optional<qsizetype> takeTitle(QByteArray &title)
    {
        const bool isComplete = isBlank(restOfLine());
        const qsizetype addressLine = lineOf(m_at);
        const qsizetype behindAddress = m_at;
        skipSpaces();
        const char opener = peek();
        if (opener != '"' && opener != '\'' && opener != '(')
            return isComplete ? std::optional(addressLine + 1) : std::nullopt;
        if (m_at == behindAddress)
            return {};
        ++m_at;
        const std::optional<QByteArrayView> text = takeUpTo(opener, opener == '(' ? ')' : opener);
        if (!text) {
            if (!isComplete)
                return {};
            goToLine(lineOf(m_at) + 1);
            return addressLine + 1;
        }
        if (!isBlank(restOfLine())) {
            if (!isComplete)
                return {};
            title = QByteArray(text->data(), text->size());
            return addressLine;
        }
        title = QByteArray(text->data(), text->size());
        return std::max(addressLine, lineOf(m_at)) + 1;
    }

    QByteArray m_text;
    QList<qsizetype> m_lineStarts;
    qsizetype m_at = 0;
};

// goldmark counts each span's lines from the end of the one before, as if those had begun there.
void removeSpans(Segments &lines, const QList<LineSpan> &spans)
{
    qsizetype removed = 0;
    for (qsizetype i = 0; i < spans.size() && !lines.isEmpty(); ++i) {
        LineSpan span = spans[i];
        // Those that follow each other go at once.
        while (span.first == removed && i + 1 < spans.size() && spans[i + 1].first == span.end)
            span.end = spans[++i].end;
        const qsizetype first = std::clamp<qsizetype>(span.first - removed, 0, lines.size());
        const qsizetype end = std::clamp<qsizetype>(span.end - removed, first, lines.size());
        lines.remove(first, end - first);
        removed = span.end;
    }
}

} // namespace

QByteArray definitionName(QByteArrayView label)
{
    icu::UnicodeString text = icu::UnicodeString::fromUTF8(
        {label.trimmed().data(), static_cast<int32_t>(label.trimmed().size())});
    text.foldCase();
    std::string folded;
    text.toUTF8String(folded);
    QByteArray name;
    name.reserve(static_cast<qsizetype>(folded.size()));
    for (const char c : folded) {
        if (!isSpace(c))
            name += c;
        else if (!name.endsWith(' '))
            name += ' ';
    }
    return name;
}

void takeDefinitions(Block *paragraph, BlockState &state)
{
    const QByteArrayView source = state.reader.source();
    Segments &lines = paragraph->lines;
    if (lines.isEmpty() || !textOf(trimmedLeft(lines.first(), source), source).startsWith('['))
        return;
    DefinitionReader reader(lines, source);
    QList<LineSpan> spans;
    while (const std::optional<LineSpan> span = reader.read(state.definitions))
        spans.append(*span);
    removeSpans(lines, spans);
    if (!lines.isEmpty())
        return;
    // It still counts as a block where lists are found to be loose.
    Block *text = textOfParagraph(paragraph, state);
    text->isBehindBlank = paragraph->isBehindBlank;
    paragraph->parent->replace(paragraph, text);
}

} // namespace app::goldmark
