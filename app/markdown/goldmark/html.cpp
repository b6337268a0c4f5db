// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmark/blockstate.h"
#include "app/markdown/goldmark/bytes.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace app::goldmark {
namespace {

// Behind the kinds of CommonMark ("HTML blocks").
constexpr int RawText = 1;
constexpr int Comment = 2;
constexpr int BlockElement = 6;
constexpr int LoneTag = 7;

constexpr std::array<QByteArrayView, 4> RawTextElements{"script", "pre", "style", "textarea"};

bool isBlockElement(const QByteArray &name)
{
    static const QSet<QByteArray> names{
        "address", "article", "aside",    "base",     "basefont", "blockquote", "body",
        "caption", "center",  "col",      "colgroup", "dd",       "details",    "dialog",
        "dir",     "div",     "dl",       "dt",       "fieldset", "figcaption", "figure",
        "footer",  "form",    "frame",    "frameset", "h1",       "h2",         "h3",
        "h4",      "h5",      "h6",       "head",     "header",   "hr",         "html",
        "iframe",  "legend",  "li",       "link",     "main",     "menu",       "menuitem",
        "meta",    "nav",     "noframes", "ol",       "optgroup", "option",     "p",
        "param",   "section", "source",   "summary",  "table",    "tbody",      "td",
        "tfoot",   "th",      "thead",    "title",    "tr",       "track",      "ul"};
    return names.contains(name.toLower());
}

/// Goes through a tag.
class TagScanner final
{
public:
    explicit TagScanner(QByteArrayView text)
        : m_text(text)
    { }

    [[nodiscard]] bool isAt(QByteArrayView what) const
    {
        return m_text.sliced(m_at).startsWith(what);
    }

    [[nodiscard]] qsizetype place() const { return m_at; }
    /// The line's end aside.
    [[nodiscard]] bool isAtEnd() const
    {
        return m_at == m_text.size() || isAt("\n") || isAt("\r\n");
    }

    bool take(QByteArrayView what)
    {
        if (!isAt(what))
            return false;
        m_at += what.size();
        return true;
    }

    void takeBlanks() { m_at += countBefore(m_text.sliced(m_at), ' '); }

    QByteArray takeName()
    {
        const qsizetype start = m_at;
        if (m_at < m_text.size() && isLetter(m_text[m_at])) {
            while (m_at < m_text.size()
                   && (isLetter(m_text[m_at]) || isDigit(m_text[m_at]) || m_text[m_at] == '-'))
                ++m_at;
        }
        return m_text.sliced(start, m_at - start).toByteArray();
    }

    // A name and maybe a value, with spaces in front.
    bool takeAttribute()
    {
        const qsizetype spaces = spacesBefore(m_text.sliced(m_at));
        qsizetype end = m_at + spaces;
        if (spaces == 0 || end == m_text.size() || !beginsAttribute(m_text[end]))
            return false;
        while (end < m_text.size() && isAttributeByte(m_text[end]))
            ++end;
        m_at = end;
        takeValue();
        return true;
    }

private:
    static bool beginsAttribute(char c) { return isLetter(c) || c == '_' || c == ':'; }
    static bool isAttributeByte(char c)
    {
        return beginsAttribute(c) || isDigit(c) || c == '.' || c == '-';
    }
    static bool isBareByte(char c)
    {
        static constexpr QByteArrayView Others = "\"'=<>`";
        return static_cast<uchar>(c) > 0x20 && !Others.contains(c);
    }

    void takeValue()
    {
        qsizetype at = m_at + spacesBefore(m_text.sliced(m_at));
        if (at == m_text.size() || m_text[at] != '=')
            return;
        ++at;
        at += spacesBefore(m_text.sliced(at));
        if (at == m_text.size())
            return;
        if (m_text[at] == '"' || m_text[at] == '\'') {
            const qsizetype end = m_text.indexOf(m_text[at], at + 1);
            m_at = end < 0 ? m_at : end + 1;
            return;
        }
        const qsizetype start = at;
        while (at < m_text.size() && isBareByte(m_text[at]))
            ++at;
        m_at = at > start ? at : m_at;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

bool beginsRawText(QByteArrayView tag)
{
    TagScanner scanner(tag);
    scanner.take("<");
    const QByteArray name = scanner.takeName().toLower();
    if (std::find(RawTextElements.begin(), RawTextElements.end(), name) == RawTextElements.end())
        return false;
    const qsizetype end = scanner.place();
    return end == tag.size() || isSpace(tag[end]) || tag[end] == '\f' || scanner.isAt(">")
        || scanner.isAt("/>");
}

// 6 or 7 of a tag that the line holds and nothing else; 0 of any other line.
int kindOfLoneTag(QByteArrayView tag, const BlockState &state)
{
    TagScanner scanner(tag);
    scanner.take("<");
    const bool isClosing = scanner.take("/");
    const qsizetype behind = scanner.place();
    if (isClosing)
        scanner.takeBlanks();
    const bool isPlainClosing = isClosing && scanner.place() == behind;
    const QByteArray name = scanner.takeName();
    if (name.isEmpty())
        return 0;
    bool hasAttributes = false;
    while (scanner.takeAttribute())
        hasAttributes = true;
    scanner.takeBlanks();
    if (!scanner.take(">") && !scanner.take("/>"))
        return 0;
    scanner.takeBlanks();
    if (!scanner.isAtEnd())
        return 0;
    if (isBlockElement(name))
        return BlockElement;
    const QByteArray lower = name.toLower();
    const bool isRawText = lower == "script" || lower == "style" || lower == "pre";
    return isRawText || isParagraph(state.lastOpen()) || (isPlainClosing && hasAttributes)
        ? 0
        : LoneTag;
}

bool beginsBlockElement(QByteArrayView tag)
{
    TagScanner scanner(tag);
    scanner.take("<");
    if (scanner.take("/"))
        scanner.takeBlanks();
    return isBlockElement(scanner.takeName())
        && (scanner.isAtEnd() || scanner.isAt(" ") || scanner.isAt(">") || scanner.isAt("/>"));
}

int kindOf(QByteArrayView tag, const BlockState &state)
{
    if (beginsRawText(tag))
        return RawText;
    if (tag.startsWith("<!--"))
        return Comment;
    if (tag.startsWith("<?"))
        return 3;
    if (tag.startsWith("<!") && tag.size() > 2 && tag[2] >= 'A' && tag[2] <= 'Z')
        return 4;
    if (tag.startsWith("<![CDATA["))
        return 5;
    if (const int kind = kindOfLoneTag(tag, state))
        return kind;
    return beginsBlockElement(tag) ? BlockElement : 0;
}

Opening openHtml(Block *, BlockState &state)
{
    const QByteArrayView line = state.reader.line();
    const qsizetype start = state.lineOffset;
    if (start < 0 || countBefore(line, ' ') != start)
        return {};
    const int kind = kindOf(line.sliced(start), state);
    if (kind == 0)
        return {};
    Block *html = state.make(BlockType::Html);
    html->htmlKind = kind;
    html->lines.append(state.reader.rest());
    state.reader.skipToLineEnd();
    return {html};
}

bool endsRawText(QByteArrayView line)
{
    const QByteArray lower = line.toByteArray().toLower();
    return std::any_of(
        RawTextElements.begin(), RawTextElements.end(),
        [&lower](QByteArrayView name) { return lower.contains("</" + name.toByteArray() + '>'); });
}

bool endsHtml(QByteArrayView line, int kind)
{
    static constexpr std::array<QByteArrayView, 6> Ends{"", "", "-->", "?>", ">", "]]>"};
    if (kind == RawText)
        return endsRawText(line);
    return line.indexOf(Ends[static_cast<size_t>(kind)]) >= 0;
}

Going continueHtml(Block *html, BlockState &state)
{
    LineReader &reader = state.reader;
    const QByteArrayView line = reader.line();
    if (html->htmlKind >= BlockElement) {
        if (isBlank(line))
            return Going::Ends;
    } else if (html->lines.size() == 1
               && endsHtml(textOf(html->lines.first(), reader.source()), html->htmlKind)) {
        return Going::Ends;
    } else if (endsHtml(line, html->htmlKind)) {
        html->htmlEnd = reader.rest();
        html->lastLine = reader.lineNumber();
        // But for raw text goldmark goes on with the next line at once, whatever it is within.
        if (html->htmlKind == RawText)
            reader.skipToLineEnd();
        else
            reader.advance(reader.rest().end - reader.rest().start + reader.rest().padding);
        return Going::Ends;
    }
    html->lines.append(reader.rest());
    html->lastLine = reader.lineNumber();
    reader.skipToLineEnd();
    return Going::GoesOn;
}

} // namespace

const BlockRule HtmlRule{openHtml, continueHtml, justClose};

} // namespace app::goldmark
