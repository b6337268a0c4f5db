// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/spanwriter.h"

#include <vector>

namespace app::goldmark {
namespace {

using Kind = MarkdownNode::Kind;
using Type = Span::Type;

/// Of emphasis in emphasis. A tree's node looks at all that are above it when it is added.
constexpr std::size_t MostDepth = 100;

QByteArray boxHtml(bool isDone)
{
    return isDone ? "<input checked=\"\" disabled=\"\" type=\"checkbox\"> "
                  : "<input disabled=\"\" type=\"checkbox\"> ";
}

// Hugo counts a note's marks in front of its number: `fnref:1`, `fnref1:1`.
QByteArray markHtml(int number, int repeat)
{
    const QByteArray note = QByteArray::number(number);
    const QByteArray prefix = repeat > 0 ? QByteArray::number(repeat) : QByteArray();
    return "<sup id=\"fnref" + prefix + ':' + note + "\"><a href=\"#fn:" + note
        + "\" class=\"footnote-ref\">" + note + "</a></sup>";
}

class Writer final
{
public:
    Writer(const SpanTree &spans, QByteArrayView source, int firstLine, CharacterNames &names,
           MarkdownNode parent)
        : m_spans(spans)
        , m_source(source)
        , m_firstLine(firstLine)
        , m_names(names)
        , m_parents{parent}
    { }

    void write()
    {
        SpanId id = m_spans.at(SpanTree::root()).first;
        while (id != NoSpan) {
            if (enter(m_spans.at(id))) {
                id = m_spans.at(id).first;
                continue;
            }
            while (id != NoSpan && m_spans.at(id).next == NoSpan)
                id = leave(id);
            if (id != NoSpan)
                id = m_spans.at(id).next;
        }
        flushText();
    }

private:
    SpanId leave(SpanId id)
    {
        flushText();
        const SpanId parent = m_spans.at(id).parent;
        if (parent == SpanTree::root())
            return NoSpan;
        m_parents.pop_back();
        return parent;
    }

    // Whether there are spans below that are to be written.
    bool enter(const Span &span)
    {
        switch (span.type) {
        case Type::Emphasis:
            return enclose(span, addMarked(Kind::Emphasis));
        case Type::Strong:
            return enclose(span, addMarked(Kind::Strong));
        case Type::Struck:
            return enclose(span, addMarked(Kind::Strikethrough));
        case Type::Link:
            return enclose(span, addTarget(Kind::Link, span));
        case Type::Image:
            addTarget(Kind::Image, span).append(Kind::Text, altOf(span));
            return false;
        default:
            addLeaf(span);
            return false;
        }
    }

    void addLeaf(const Span &span)
    {
        switch (span.type) {
        case Type::Text:
            addText(span);
            break;
        case Type::Typeset:
            m_text += span.content;
            break;
        case Type::Code:
            add(Kind::Code, span.content);
            break;
        case Type::Html:
            addWithLine(Kind::HtmlInline, span, span.content);
            break;
        case Type::Address:
            addTarget(Kind::Link, span).append(Kind::Text, written(span));
            break;
        case Type::NoteMark:
            add(Kind::FootnoteReference).setOwnTags(markHtml(span.number, span.repeat), {});
            break;
        case Type::Box:
            flushText();
            m_parents.back().appendInline(Kind::Other).setOwnTags(boxHtml(span.number != 0), {});
            break;
        default:
            Q_ASSERT(false);
            break;
        }
    }

    bool enclose(const Span &span, MarkdownNode node)
    {
        if (span.first == NoSpan)
            return false;
        m_parents.push_back(node);
        return true;
    }

    void addText(const Span &span)
    {
        addWithCharacters(m_text, m_source.sliced(span.start, span.end - span.start), m_names);
        if (span.lineBreak == Span::Break::None)
            return;
        flushText();
        const bool isHard = span.lineBreak == Span::Break::Hard;
        m_parents.back().append(isHard ? Kind::LineBreak : Kind::SoftBreak);
    }

    void flushText()
    {
        if (m_text.isEmpty())
            return;
        m_parents.back().append(Kind::Text, m_text);
        m_text.resize(0); // Its memory is for the next text.
    }

    MarkdownNode add(Kind kind, const QByteArray &literal = {})
    {
        flushText();
        return m_parents.back().append(kind, literal);
    }

    // None where it would be too deep: what is in it stands in the one around.
    MarkdownNode addMarked(Kind kind)
    {
        if (m_parents.size() > MostDepth)
            return m_parents.back();
        MarkdownNode node = add(kind);
        if (kind == Kind::Strikethrough)
            node.setOwnTags("<del>", "</del>");
        return node;
    }

    // With its line, for those who list what a post refers to.
    MarkdownNode addWithLine(Kind kind, const Span &span, const QByteArray &literal = {})
    {
        MarkdownNode node = add(kind, literal);
        node.setLines(m_firstLine + span.line, m_firstLine + span.line);
        return node;
    }

    MarkdownNode addTarget(Kind kind, const Span &span)
    {
        MarkdownNode node = addWithLine(kind, span);
        const Target &target = m_spans.targetOf(span);
        node.setUrl(target.isWritten ? addressWithCharacters(target.address, m_names)
                                     : target.address);
        if (target.title.isNull())
            return node;
        const QByteArray title = withCharacters(target.title, m_names);
        node.setTitle(title);
        // goldmark writes an empty title too.
        if (title.isEmpty())
            node.setAttributes({{"title", {}}});
        return node;
    }

    [[nodiscard]] QByteArray written(const Span &span) const
    {
        return m_source.sliced(span.start, span.end - span.start).toByteArray();
    }

    // The text below an image as the author wrote it, without line ends and addresses in angles
    // (goldmark's renderer).
    [[nodiscard]] QByteArray altOf(const Span &image) const
    {
        QByteArray alt("", 0);
        for (SpanId id = image.first; id != NoSpan;) {
            const Span &span = m_spans.at(id);
            if (span.type == Type::Text)
                alt += written(span);
            else if (span.type == Type::Typeset || span.type == Type::Code)
                alt += span.content;
            SpanId next = span.first;
            for (SpanId above = id; next == NoSpan && &m_spans.at(above) != &image;
                 above = m_spans.at(above).parent)
                next = m_spans.at(above).next;
            id = next;
        }
        return alt;
    }

    const SpanTree &m_spans;
    QByteArrayView m_source;
    int m_firstLine;
    CharacterNames &m_names;
    std::vector<MarkdownNode> m_parents;
    QByteArray m_text; ///< That is no node yet.
};

} // namespace

void writeSpans(const SpanTree &spans, QByteArrayView source, int firstLine, CharacterNames &names,
                MarkdownNode parent)
{
    Writer(spans, source, firstLine, names, parent).write();
}

} // namespace app::goldmark
