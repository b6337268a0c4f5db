// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/marked/htmlblocks.h"

#include "app/markdown/marked/htmltags.h"
#include "app/markdown/preparedsource.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace app::marked {
namespace {

using namespace Qt::StringLiterals;

bool isBlockElement(const QString &name)
{
    static const QSet<QString> names{
        u"address"_s,  u"article"_s,    u"aside"_s,    u"base"_s,    u"basefont"_s, u"blockquote"_s,
        u"body"_s,     u"caption"_s,    u"center"_s,   u"col"_s,     u"colgroup"_s, u"dd"_s,
        u"details"_s,  u"dialog"_s,     u"dir"_s,      u"div"_s,     u"dl"_s,       u"dt"_s,
        u"fieldset"_s, u"figcaption"_s, u"figure"_s,   u"footer"_s,  u"form"_s,     u"frame"_s,
        u"frameset"_s, u"h1"_s,         u"h2"_s,       u"h3"_s,      u"h4"_s,       u"h5"_s,
        u"h6"_s,       u"head"_s,       u"header"_s,   u"hr"_s,      u"html"_s,     u"iframe"_s,
        u"legend"_s,   u"li"_s,         u"link"_s,     u"main"_s,    u"menu"_s,     u"menuitem"_s,
        u"meta"_s,     u"nav"_s,        u"noframes"_s, u"ol"_s,      u"optgroup"_s, u"option"_s,
        u"p"_s,        u"param"_s,      u"search"_s,   u"section"_s, u"summary"_s,  u"table"_s,
        u"tbody"_s,    u"td"_s,         u"tfoot"_s,    u"th"_s,      u"thead"_s,    u"title"_s,
        u"tr"_s,       u"track"_s,      u"ul"_s,
    };
    return names.contains(name);
}

constexpr std::array<QStringView, 4> RawElements{u"script", u"pre", u"style", u"textarea"};

bool isRawElement(const QString &name)
{
    return std::find(RawElements.begin(), RawElements.end(), name) != RawElements.end();
}

// A line that the blank ones behind what ends in line `last` end before.
qsizetype behindEmpty(const Lines &lines, qsizetype last)
{
    qsizetype end = last + 1;
    while (end < lines.size() && lines[end].text.isEmpty())
        ++end;
    return end;
}

// Up to the end of the line in which `mark` is found, from `column` of line `at` on.
std::optional<HtmlExtent> upToLineWith(const Lines &lines, qsizetype at, qsizetype column,
                                       QStringView mark)
{
    for (qsizetype line = at; line < lines.size(); ++line) {
        const qsizetype from = line == at ? column : 0;
        if (lines[line].text.indexOf(mark, from, Qt::CaseInsensitive) >= 0)
            return HtmlExtent{behindEmpty(lines, line) - at, -1};
    }
    return HtmlExtent{lines.size() - at, -1};
}

// Up to `mark` itself.
std::optional<HtmlExtent> upTo(const Lines &lines, qsizetype at, qsizetype column, QStringView mark)
{
    for (qsizetype line = at; line < lines.size(); ++line) {
        const qsizetype found = lines[line].text.indexOf(mark, line == at ? column : 0);
        if (found < 0)
            continue;
        const qsizetype end = found + mark.size();
        if (end < lines[line].text.size())
            return HtmlExtent{line + 1 - at, end};
        return HtmlExtent{behindEmpty(lines, line) - at, -1};
    }
    return HtmlExtent{lines.size() - at, -1};
}

HtmlExtent upToBlankLine(const Lines &lines, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < lines.size() && !isBlank(lines[end].text))
        ++end;
    while (end < lines.size() && isBlank(lines[end].text))
        ++end;
    return {end - at, -1};
}

bool isLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

// What one of CommonMark's first five kinds begins with.
std::optional<HtmlExtent> marked(const Lines &lines, qsizetype at, QStringView rest,
                                 qsizetype start)
{
    if (rest.startsWith(u"<!-->") || rest.startsWith(u"<!--->"))
        return HtmlExtent{behindEmpty(lines, at) - at, -1};
    if (rest.startsWith(u"<!--"))
        return upToLineWith(lines, at, start + 4, u"-->");
    if (rest.startsWith(u"<?"))
        return upTo(lines, at, start + 2, u"?>");
    if (rest.startsWith(u"<![CDATA[", Qt::CaseInsensitive))
        return upTo(lines, at, start + 9, u"]]>");
    if (rest.startsWith(u"<!") && rest.size() > 2 && isLetter(rest[2]))
        return upTo(lines, at, start + 3, u">");
    return std::nullopt;
}

QString nameIn(QStringView rest)
{
    qsizetype start = 1;
    if (rest.size() > 1 && rest[1] == u'/')
        ++start;
    qsizetype end = start;
    while (end < rest.size()
           && (isLetter(rest[end]) || (end > start && rest[end] >= u'0' && rest[end] <= u'9')))
        ++end;
    return rest.mid(start, end - start).toString();
}

// Whether what follows the name ends it: a blank, the line's end, `>` or `/>`.
bool endsName(QStringView behind, bool hasLineEnd)
{
    return behind.isEmpty() ? hasLineEnd
                            : behind[0] == u' ' || behind[0] == u'>' || behind.startsWith(u"/>");
}

} // namespace

std::optional<HtmlExtent> htmlBlockAt(const Lines &lines, qsizetype at)
{
    const QStringView line = lines[at].text;
    // A template's place is a comment while Hexo reads Markdown.
    if (opensWith(line, TokenStart))
        return HtmlExtent{behindEmpty(lines, at) - at, -1};
    if (!opensWith(line, u'<'))
        return std::nullopt;
    const qsizetype start = blanksBefore(line);
    const QStringView rest = line.mid(start);
    if (const auto found = marked(lines, at, rest, start))
        return found;
    const QString name = nameIn(rest).toLower();
    const bool isClosing = rest.startsWith(u"</");
    const QStringView behind = rest.mid(name.size() + (isClosing ? 2 : 1));
    const bool hasLineEnd = at + 1 < lines.size();
    if (!isClosing && isRawElement(name)
        && (behind.isEmpty() ? hasLineEnd : behind[0].isSpace() || behind[0] == u'>'))
        return upToLineWith(lines, at, start, QString(u"</"_s + name + u'>'));
    if (isBlockElement(name) && endsName(behind, hasLineEnd))
        return upToBlankLine(lines, at);
    const qsizetype end = tagEnd(rest, 0, TagPlace::Block);
    if (end > 0 && !isRawElement(name) && isBlank(rest.mid(end)))
        return upToBlankLine(lines, at);
    return std::nullopt;
}

bool htmlEndsParagraph(QStringView line, bool isLast)
{
    if (line.startsWith(TokenStart))
        return true;
    if (!line.startsWith(u'<'))
        return false;
    if (line.startsWith(u"<!--"))
        return true;
    for (const QStringView name : RawElements) {
        if (line.mid(1).startsWith(name))
            return true;
    }
    const QString name = nameIn(line);
    const bool isClosing = line.startsWith(u"</");
    return isBlockElement(name) && endsName(line.mid(name.size() + (isClosing ? 2 : 1)), !isLast);
}

} // namespace app::marked
