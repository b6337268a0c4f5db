// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/syntax.h"

#include "app/text/inlinespans.h"
#include "app/text/lines.h"
#include "app/text/linestart.h"
#include "app/text/syntaxpaint.h"

#include <algorithm>

namespace app {
namespace {

using Region = SyntaxState::Region;
using Line = SyntaxState::Line;
using enum SyntaxStyle;

bool startsWithTag(QStringView trimmed, QStringView name)
{
    if (!trimmed.mid(1).startsWith(name, Qt::CaseInsensitive))
        return false;
    const qsizetype end = name.size() + 1;
    return end >= trimmed.size() || !trimmed[end].isLetterOrNumber();
}

bool startsCodeTag(QStringView trimmed)
{
    return startsWithTag(trimmed, u"pre") || startsWithTag(trimmed, u"script")
        || startsWithTag(trimmed, u"style") || startsWithTag(trimmed, u"textarea");
}

/// CommonMark §4.6, kind 6, the names that posts use.
bool startsBlockTag(QStringView trimmed)
{
    const QStringView tag = trimmed.startsWith(u"</") ? trimmed.mid(1) : trimmed;
    static constexpr QStringView names[]
        = {u"address", u"article", u"aside",  u"blockquote", u"center", u"details",    u"div",
           u"dl",      u"dt",      u"dd",     u"fieldset",   u"figure", u"figcaption", u"footer",
           u"form",    u"h1",      u"h2",     u"h3",         u"h4",     u"h5",         u"h6",
           u"header",  u"hr",      u"iframe", u"li",         u"main",   u"nav",        u"ol",
           u"p",       u"section", u"source", u"summary",    u"table",  u"tbody",      u"td",
           u"tfoot",   u"th",      u"thead",  u"tr",         u"ul"};
    return std::ranges::any_of(names, [tag](QStringView name) { return startsWithTag(tag, name); });
}

/// Reads one line; a member per kind of it.
class LineReader
{
public:
    LineReader(QStringView line, const SyntaxState &before)
        : m_line(line)
        , m_trimmed(line.trimmed())
        , m_before(before)
        , m_after(before)
        , m_paint(line.size())
    { }

    SyntaxLine read(bool hasFrontMatter);

private:
    bool readFrontMatter(bool hasFrontMatter);
    bool readCode();
    bool readHtml();
    void readText();
    bool readFence(const LineStart &start);
    bool readIndentedCode(const LineStart &start);
    bool readDefinition();
    bool readTable(const LineStart &start);
    void readList(const LineStart &start);
    void paintStart(const LineStart &start);
    void paintInlines(bool onlyHtml);
    void paintSpan(const InlineSpan &span);
    void paintHardBreak();
    void paintAll(SyntaxStyles styles) { m_paint.add(0, m_line.size(), styles); }
    void paint(const TextRange &range, SyntaxStyles styles)
    {
        m_paint.add(range.start, range.length, styles);
    }

    QStringView m_line;
    QStringView m_trimmed;
    SyntaxState m_before;
    SyntaxState m_after;
    SyntaxPaint m_paint;
};

SyntaxLine LineReader::read(bool hasFrontMatter)
{
    m_after.afterBlank = false;
    m_after.line = Line::Text;
    if (!readFrontMatter(hasFrontMatter)) {
        if (m_before.region == Region::Start)
            m_after.region = m_before.region = Region::Text;
        if (!readCode() && !readHtml())
            readText();
    }
    return {m_paint.runs(), m_after};
}

bool LineReader::readFrontMatter(bool hasFrontMatter)
{
    const bool isInside = m_before.region == Region::Yaml || m_before.region == Region::Toml;
    if (m_before.region != Region::Start && !isInside)
        return false;
    if (!isInside) {
        const bool isYaml = m_trimmed == u"---";
        if (!hasFrontMatter || (!isYaml && m_trimmed != u"+++"))
            return false;
        m_after.region = isYaml ? Region::Yaml : Region::Toml;
        paintAll(Mark);
    } else {
        const bool isEnd = m_before.region == Region::Toml
            ? m_line.startsWith(u"+++") && m_trimmed.size() == 3
            : (m_line.startsWith(u"---") || m_line.startsWith(u"...")) && m_trimmed.size() == 3;
        if (isEnd) {
            m_after = {};
            m_after.region = Region::Text;
            paintAll(Mark);
        } else {
            paintFrontMatter(m_line, &m_after, &m_paint);
        }
    }
    m_after.line = Line::FrontMatter;
    return true;
}

bool LineReader::readCode()
{
    if (m_before.region == Region::Fence) {
        m_after.line = Line::Code;
        const QChar mark = m_before.fenceIsTilde ? u'~' : u'`';
        QStringView rest = m_trimmed;
        while (rest.startsWith(u'>'))
            rest = rest.mid(1).trimmed();
        const bool isEnd = rest.size() >= m_before.fenceLength
            && std::ranges::all_of(rest, [mark](QChar c) { return c == mark; });
        if (isEnd)
            m_after.region = Region::Text;
        paintAll(isEnd ? SyntaxStyles(CodeBlock | Mark) : SyntaxStyles(CodeBlock));
        return true;
    }
    if (m_before.region == Region::TemplateCode) {
        m_after.line = Line::Code;
        const bool isEnd = m_trimmed.startsWith(u"{% end") || m_trimmed.startsWith(u"{%- end");
        if (isEnd)
            m_after.region = Region::Text;
        paintAll(isEnd ? SyntaxStyles(CodeBlock | Html) : SyntaxStyles(CodeBlock));
        return true;
    }
    const bool isTemplate = m_trimmed.startsWith(u"{%") && m_trimmed.endsWith(u"%}");
    const QStringView word = m_trimmed.mid(2).trimmed();
    if (isTemplate && (word.startsWith(u"highlight") || word.startsWith(u"raw"))) {
        m_after.region = Region::TemplateCode;
        m_after.line = Line::Code;
        paintAll(CodeBlock | Html);
        return true;
    }
    return false;
}

bool LineReader::readHtml()
{
    Region region = m_before.region;
    if (region == Region::Text && m_trimmed.startsWith(u'<')) {
        if (m_trimmed.startsWith(u"<!--"))
            region = Region::HtmlComment;
        else if (startsCodeTag(m_trimmed))
            region = Region::HtmlCode;
        else if (startsBlockTag(m_trimmed))
            region = Region::HtmlBlock;
    }
    if (region == Region::Text)
        return false;
    m_after.region = region;
    m_after.line = Line::Html;
    if (region == Region::HtmlComment) {
        const qsizetype end = m_line.indexOf(u"-->");
        m_paint.add(0, end < 0 ? m_line.size() : end + 3, Comment);
        if (end >= 0)
            m_after.region = Region::Text;
        return true;
    }
    const bool isEnd = region == Region::HtmlBlock ? m_trimmed.isEmpty() : m_line.contains(u"</");
    if (isEnd) {
        m_after.region = Region::Text;
        m_after.afterBlank = m_trimmed.isEmpty();
    }
    paintInlines(true);
    return true;
}

void LineReader::readText()
{
    if (m_trimmed.isEmpty()) {
        m_after.afterBlank = true;
        m_after.inTable = false;
        m_after.line = Line::Blank;
        return;
    }
    const LineStart start = lineStart(m_line);
    readList(start);
    if (readFence(start) || readIndentedCode(start) || readDefinition())
        return;
    paintStart(start);
    if (start.kind == LineStart::Kind::Rule)
        return;
    if (readTable(start))
        return;
    // A line of `=` or `-` right below words makes them a heading (CommonMark §4.3).
    if (!m_before.afterBlank && std::ranges::all_of(m_trimmed, [](QChar c) { return c == u'='; })) {
        paintAll(Mark);
        return;
    }
    paintInlines(false);
    paintHardBreak();
}

void LineReader::readList(const LineStart &start)
{
    if (start.isItem()) {
        m_after.listIndent = static_cast<int>(start.markStart() + start.markLength);
        m_after.line = Line::Item;
    } else if (start.indent == 0 && m_before.afterBlank) {
        m_after.listIndent = 0;
    }
}

bool LineReader::readFence(const LineStart &start)
{
    const qsizetype at = start.contentStart();
    const QStringView rest = m_line.mid(at);
    if (rest.size() < 3 || (rest[0] != u'`' && rest[0] != u'~')
        || (start.indent > 3 && m_before.listIndent == 0))
        return false;
    qsizetype length = 0;
    while (length < rest.size() && rest[length] == rest[0])
        ++length;
    const QStringView info = rest.mid(length);
    if (length < 3 || (rest[0] == u'`' && info.contains(u'`')))
        return false;
    m_after.region = Region::Fence;
    m_after.line = Line::Code;
    m_after.fenceIsTilde = rest[0] == u'~';
    m_after.fenceLength = static_cast<int>(qMin<qsizetype>(length, 63));
    paintStart(start);
    m_paint.add(0, m_line.size(), CodeBlock);
    m_paint.add(at, length, Mark);
    m_paint.add(at + length, info.size(), Info);
    return true;
}

bool LineReader::readIndentedCode(const LineStart &start)
{
    const bool isCode = start.quoteLength == 0 && m_before.afterBlank
        && start.indent >= m_after.listIndent + 4 && !(start.isItem() && m_before.listIndent > 0);
    if (!isCode)
        return false;
    // The next line of it may follow at once.
    m_after.afterBlank = true;
    m_after.line = Line::Code;
    m_after.listIndent = m_before.listIndent;
    paintAll(CodeBlock);
    return true;
}

bool LineReader::readDefinition()
{
    if (!m_trimmed.startsWith(u'['))
        return false;
    const qsizetype close = m_line.indexOf(u"]:");
    const qsizetype open = m_line.indexOf(u'[');
    if (close < 0 || open > 3 || m_line.mid(open + 1, close - open - 1).contains(u']'))
        return false;
    const bool isFootnote = m_line.mid(open).startsWith(u"[^");
    const qsizetype label = open + (isFootnote ? 2 : 1);
    m_paint.add(open, label - open, Mark);
    m_paint.add(label, close - label, Link);
    m_paint.add(close, 2, Mark);
    if (isFootnote)
        paintInlines(false);
    else
        m_paint.add(close + 2, m_line.size(), Address);
    return true;
}

bool LineReader::readTable(const LineStart &start)
{
    const QStringView rest = m_line.mid(start.contentStart()).trimmed();
    const bool isRuler = rest.contains(u'|') && rest.contains(u'-')
        && std::ranges::all_of(rest, [](QChar c) { return QStringView(u"|-: \t").contains(c); });
    if (isRuler) {
        m_after.inTable = true;
        m_after.line = Line::Table;
        paintAll(Mark);
        return true;
    }
    if (!rest.startsWith(u'|') && !(m_before.inTable && rest.contains(u'|'))) {
        m_after.inTable = false;
        return false;
    }
    m_after.line = Line::Table;
    const QStringView styled = m_line.left(LongestStyledLine);
    const QList<InlineSpan> spans = inlineSpans(styled);
    for (const InlineSpan &span : spans)
        paintSpan(span);
    for (qsizetype at = styled.indexOf(u'|'); at >= 0; at = styled.indexOf(u'|', at + 1)) {
        if (at == 0 || styled[at - 1] != u'\\')
            m_paint.add(at, 1, Mark);
    }
    return true;
}

void LineReader::paintStart(const LineStart &start)
{
    const qsizetype rest = m_line.size();
    if (start.quoteLength > 0) {
        m_paint.add(start.quoteLength, rest, Quote);
        m_paint.add(0, start.quoteLength, Mark);
        m_after.line = Line::Quote;
    }
    switch (start.kind) {
    case LineStart::Kind::Paragraph:
        break;
    case LineStart::Kind::Rule:
        m_paint.add(start.markStart(), rest, Mark);
        break;
    case LineStart::Kind::Heading: {
        const SyntaxStyle style = start.headingLevel == 1 ? Heading1
            : start.headingLevel == 2                     ? Heading2
                                                          : Heading3;
        m_after.line = Line::Heading;
        m_paint.add(start.markStart(), rest, style);
        m_paint.add(start.markStart(), start.markLength, Mark);
        break;
    }
    case LineStart::Kind::Bullet:
    case LineStart::Kind::Ordered: {
        const qsizetype box = start.markStart() + start.markLength;
        m_paint.add(start.markStart(), start.markLength, ListMark);
        if (start.isTask()) {
            m_paint.add(box, 3, ListMark);
            if (m_line[box + 1] != u' ')
                m_paint.add(start.contentStart(), rest, Done);
        }
        break;
    }
    }
}

void LineReader::paintInlines(bool onlyHtml)
{
    for (const InlineSpan &span : inlineSpans(m_line.left(LongestStyledLine))) {
        const bool isHtml
            = span.kind == InlineSpan::Kind::Html || span.kind == InlineSpan::Kind::Template;
        if (isHtml || !onlyHtml)
            paintSpan(span);
    }
    // A comment may open in a line and close in a later one.
    const qsizetype open = m_line.lastIndexOf(u"<!--");
    if (open >= 0 && m_line.indexOf(u"-->", open) < 0 && !onlyHtml) {
        m_paint.add(open, m_line.size(), Comment);
        m_after.region = Region::HtmlComment;
    }
}

void LineReader::paintSpan(const InlineSpan &span)
{
    const auto styled = [this, &span](SyntaxStyles content) {
        paint(span.open, Mark);
        paint(span.content(), content);
        paint(span.close, Mark);
    };
    switch (span.kind) {
    case InlineSpan::Kind::Emphasis:
        return styled(Emphasis);
    case InlineSpan::Kind::Strong:
        return styled(Strong);
    case InlineSpan::Kind::Strikethrough:
        return styled(Strikethrough);
    case InlineSpan::Kind::Code:
        paint(span.whole(), Code);
        return styled(Code);
    case InlineSpan::Kind::Link:
    case InlineSpan::Kind::Image:
        paint(span.open, Mark);
        paint(span.content(), Link);
        paint({span.close.start, span.target.start - span.close.start}, Mark);
        paint(span.target, Address);
        paint({span.target.end(), span.close.end() - span.target.end()}, Mark);
        return;
    case InlineSpan::Kind::Footnote:
        return styled(Link);
    case InlineSpan::Kind::Autolink:
        paint(span.open, Mark);
        paint(span.target, Address);
        paint(span.close, Mark);
        return;
    case InlineSpan::Kind::Html: {
        const bool isComment = m_line.mid(span.open.start).startsWith(u"<!--");
        paint(span.open, isComment ? Comment : Html);
        return;
    }
    case InlineSpan::Kind::Template:
        paint(span.open, Html);
        return;
    case InlineSpan::Kind::Escape:
        paint(span.open, Mark);
        return;
    }
}

void LineReader::paintHardBreak()
{
    qsizetype end = m_line.size();
    while (end > 0 && m_line[end - 1] == u' ')
        --end;
    if (m_line.size() - end >= 2)
        m_paint.add(end, m_line.size() - end, HardBreak);
    else if (m_line.endsWith(u'\\'))
        m_paint.add(m_line.size() - 1, 1, Mark);
}

} // namespace

SyntaxLine syntaxOf(QStringView line, const SyntaxState &before, bool hasFrontMatter)
{
    return LineReader(line, before).read(hasFrontMatter);
}

} // namespace app
