// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdown/patterns.h"

#include "app/markdown/kramdown/htmlelements.h"

#include <algorithm>

namespace app::kramdown {
namespace {

/// Longer ones are text: each line that might begin one would have the rest of the post read.
constexpr qsizetype LongestAttributeList = 2'000;

constexpr QStringView Name
    = u"(?:[\\p{L}_][-\\p{L}\\p{M}\\p{Nd}._]*:)?[\\p{L}_][-\\p{L}\\p{M}\\p{Nd}._]*";
constexpr QStringView Word = u"[\\p{L}\\p{M}\\p{N}\\p{Pc}]+";

bool startsName(QChar c)
{
    return c.isLetter() || c == u'_' || c.isSurrogate();
}

// A name of a tag at the front, without the part behind a colon.
QStringView tagName(QStringView rest)
{
    qsizetype end = 0;
    while (end < rest.size()
           && (rest[end].isLetterOrNumber() || rest[end] == u'-' || rest[end] == u'_'
               || rest[end] == u'.' || rest[end] == u':' || rest[end].isSurrogate()))
        ++end;
    return rest.left(end);
}

QStringView withoutSpaces(QStringView rest)
{
    const qsizetype count = spaces(rest);
    return count <= 3 ? rest.mid(count) : QStringView();
}

} // namespace

bool isSpace(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

bool isWord(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'_';
}

qsizetype lineLength(QStringView rest)
{
    const qsizetype end = rest.indexOf(u'\n');
    return end < 0 ? rest.size() : end + 1;
}

qsizetype blankLines(QStringView rest)
{
    qsizetype end = 0;
    for (qsizetype i = 0; i < rest.size() && isSpace(rest[i]); ++i) {
        if (rest[i] == u'\n')
            end = i + 1;
    }
    return end;
}

bool isBlankLine(QStringView rest)
{
    for (const QChar c : rest) {
        if (c == u'\n')
            return true;
        if (!isSpace(c))
            return false;
    }
    return false;
}

qsizetype spaces(QStringView rest)
{
    const auto end = std::find_if(rest.begin(), rest.end(), [](QChar c) { return c != u' '; });
    return end - rest.begin();
}

qsizetype codeIndent(QStringView rest)
{
    if (rest.startsWith(u'\t'))
        return 1;
    return rest.startsWith(u"    ") ? 4 : 0;
}

qsizetype listMarker(QStringView rest, Marker marker, qsizetype maxIndent)
{
    qsizetype i = spaces(rest);
    if (i > maxIndent || i >= rest.size())
        return 0;
    if (marker == Marker::Number) {
        const qsizetype digits = i;
        while (i < rest.size() && rest[i] >= u'0' && rest[i] <= u'9')
            ++i;
        if (i == digits || i >= rest.size() || rest[i] != u'.')
            return 0;
    } else if (marker == Marker::Bullet) {
        if (rest[i] != u'*' && rest[i] != u'-' && rest[i] != u'+')
            return 0;
    } else if (rest[i] != u':') {
        return 0;
    }
    ++i;
    // kramdown takes a bar for a blank here.
    const bool hasTail
        = i < rest.size() && (rest[i] == u' ' || rest[i] == u'\t' || rest[i] == u'|');
    return hasTail ? i : 0;
}

bool isListStart(QStringView rest)
{
    return listMarker(rest, Marker::Bullet) > 0 || listMarker(rest, Marker::Number) > 0;
}

qsizetype quoteMarker(QStringView rest)
{
    const qsizetype count = spaces(rest);
    if (count > 3 || count >= rest.size() || rest[count] != u'>')
        return 0;
    return rest.mid(count + 1).startsWith(u' ') ? count + 2 : count + 1;
}

qsizetype headingMarker(QStringView rest)
{
    qsizetype count = 0;
    while (count < rest.size() && rest[count] == u'#')
        ++count;
    const bool hasBlank = count < rest.size() && (rest[count] == u' ' || rest[count] == u'\t');
    return count <= 6 && hasBlank ? count : 0;
}

qsizetype plainHeadingMarker(QStringView rest)
{
    qsizetype count = 0;
    while (count < std::min<qsizetype>(rest.size(), 6) && rest[count] == u'#')
        ++count;
    return isBlankLine(rest.mid(count)) ? 0 : count;
}

bool isRule(QStringView rest)
{
    rest = withoutSpaces(rest.left(lineLength(rest)));
    if (rest.isEmpty() || (rest[0] != u'*' && rest[0] != u'-' && rest[0] != u'_'))
        return false;
    const QChar mark = rest[0];
    const auto isMarkOrBlank = [mark](QChar c) {
        return c == mark || c == u' ' || c == u'\t' || c == u'\n';
    };
    return rest.count(mark) >= 3 && std::all_of(rest.begin(), rest.end(), isMarkOrBlank);
}

bool isFence(QStringView rest)
{
    rest = withoutSpaces(rest);
    const auto isMark = [](QChar c) {
        return c == u'`' || c == u'~';
    };
    return rest.size() >= 3 && std::all_of(rest.begin(), rest.begin() + 3, isMark);
}

qsizetype endOfBlock(QStringView rest)
{
    return rest.startsWith(u'^') && isBlankLine(rest.mid(1)) ? lineLength(rest) : 0;
}

qsizetype blockAttributeList(QStringView rest)
{
    const qsizetype start = spaces(rest) + 2;
    if (start > 5 || !rest.mid(start - 2).startsWith(u"{:"))
        return 0;
    const qsizetype last = qMin(rest.size(), start + LongestAttributeList);
    qsizetype end = start;
    while (end < last && rest[end] != u'}')
        end += rest.mid(end).startsWith(u"\\}") ? 2 : 1;
    const bool isEmpty = end == start || rest[start] == u':' || rest[start] == u'/';
    if (end >= last || isEmpty || !isBlankLine(rest.mid(end + 1)))
        return 0;
    return end + 1 + lineLength(rest.mid(end + 1));
}

bool mayBeAttributeList(QStringView rest)
{
    return rest.left(LongestAttributeList).contains(u'}');
}

bool isBlockTag(QStringView rest)
{
    rest = withoutSpaces(rest);
    if (!rest.startsWith(u'<'))
        return false;
    const bool isClosing = rest.size() > 1 && rest[1] == u'/';
    const QStringView name = tagName(rest.mid(isClosing ? 2 : 1));
    if (name.isEmpty() || !startsName(name[0]))
        return false;
    const auto end = std::find_if(name.begin(), name.end(),
                                  [](QChar c) { return !c.isLetterOrNumber() && c != u'_'; });
    if (isSpanOrScript(name.left(end - name.begin())))
        return false;
    if (!isClosing)
        return true;
    rest = rest.mid(2 + name.size());
    while (!rest.isEmpty() && isSpace(rest[0]))
        rest = rest.mid(1);
    return rest.startsWith(u'>');
}

bool endsLazyLines(QStringView rest)
{
    return isBoundary(rest) || isBlockTag(rest);
}

bool endsParagraph(QStringView rest, const Options &options)
{
    if (endsLazyLines(rest) || listMarker(rest, Marker::Colon) > 0)
        return true;
    return options.endsParagraphs
        && (isListStart(rest) || headingMarker(rest) > 0 || quoteMarker(rest) > 0 || isFence(rest));
}

bool isBoundary(QStringView rest)
{
    return rest.isEmpty() || isBlankLine(rest) || blockAttributeList(rest) > 0
        || endOfBlock(rest) > 0;
}

const QRegularExpression &openingTagExpression()
{
    static const QRegularExpression expression(
        QStringLiteral("<((?>%1))\\s*((?>\\s+%1(?:\\s*=\\s*(?:%2|(\"|').*?\\3))?)*)\\s*(/)?>")
            .arg(Name, Word),
        QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

const QRegularExpression &closingTagExpression()
{
    static const QRegularExpression expression(QStringLiteral("</(%1)\\s*>").arg(Name));
    return expression;
}

const QRegularExpression &htmlAttributeExpression()
{
    static const QRegularExpression expression(
        QStringLiteral("\\s*(%1)(?:\\s*=\\s*(?:(%2)|(\"|')(.*?)\\3))?").arg(Name, Word),
        QRegularExpression::DotMatchesEverythingOption);
    return expression;
}

} // namespace app::kramdown
