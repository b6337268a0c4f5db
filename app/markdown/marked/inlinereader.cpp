// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/marked/inlinereader.h"

#include "app/markdown/kramdown/htmltext.h"
#include "app/markdown/marked/characters.h"
#include "app/markdown/marked/htmltags.h"
#include "app/markdown/marked/linksyntax.h"
#include "app/markdown/marked/smartypants.h"
#include "app/markdown/preparedsource.h"

#include <utility>

namespace app::marked {
namespace {

using namespace Qt::StringLiterals;
using Kind = MarkdownNode::Kind;

/// Of emphasis and links in each other.
constexpr int MostDepth = 60;

bool isSpaceOnly(QStringView text)
{
    return text.trimmed().isEmpty();
}

// A blank at each end is not of the code, unless there is nothing else.
QString codeText(QString code)
{
    code.replace(u'\n', u' ');
    const bool isPadded
        = code.startsWith(u' ') && code.endsWith(u' ') && blanksBefore(code) < code.size();
    return isPadded ? code.mid(1, code.size() - 2) : code;
}

// hexo-util's unescapeHTML.
QString withHexoCharacters(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&#96;"_s, u"`"_s)
        .replace(u"&#x2F;"_s, u"/"_s)
        .replace(u"&#x3D;"_s, u"="_s)
        .replace(u"&amp;"_s, u"&"_s);
}

// Hexo puts comments in the place of templates, which it does not find again in an address: the
// brackets are encoded there, or are taken for those around the address.
QString withPlaceholders(QString address)
{
    const bool isBracketed = address.startsWith(TokenStart);
    address.replace(TokenStart, u"<!--swig\ufffc"_s).replace(TokenEnd, u"-->"_s);
    return isBracketed ? address.mid(1, address.size() - 2) : address;
}

} // namespace

InlineReader::InlineReader(InlineState &state, const QString &text, int line, MarkdownNode parent,
                           int depth)
    : m_state(state)
    , m_text(text)
    , m_parent(parent)
    , m_depth(depth)
    , m_line(line)
{ }

void InlineReader::read()
{
    m_state.budget -= m_text.size();
    if (m_depth > MostDepth || m_state.budget < 0)
        m_pending = std::exchange(m_text, {});
    while (m_at < m_text.size()) {
        if (!std::exchange(m_keepsBefore, false))
            m_before = QChar();
        if (takeEscape() || takeToken() || takeTag() || takeLink() || takeReference()
            || takeEmphasis() || takeCode() || takeBreak() || takeStruck() || takeAddress())
            continue;
        takeText();
    }
    flushText();
}

QChar InlineReader::at(qsizetype i) const
{
    return i >= 0 && i < m_text.size() ? m_text[i] : QChar();
}

bool InlineReader::takeEscape()
{
    if (at(m_at) != u'\\' || !isAsciiPunctuation(at(m_at + 1)))
        return false;
    m_pending += at(m_at + 1) == u'&' ? u"&amp;"_s : QString(at(m_at + 1));
    m_at += 2;
    return true;
}

// What a template leaves is put in its place when all else is done.
bool InlineReader::takeToken()
{
    const qsizetype end = at(m_at) == TokenStart ? m_text.indexOf(TokenEnd, m_at) : -1;
    if (end < 0)
        return false;
    flushText();
    m_parent.append(Kind::Text, m_text.mid(m_at, end + 1 - m_at).toUtf8());
    m_at = end + 1;
    return true;
}

// The end of a comment and the like, which is looked for once where there is none.
qsizetype InlineReader::endOfMarked(qsizetype kind, QStringView end, qsizetype from)
{
    if (m_endlessTags.contains(kind))
        return -1;
    const qsizetype found = m_text.indexOf(end, from);
    if (found < 0)
        m_endlessTags.insert(kind);
    return found < 0 ? -1 : found + end.size();
}

qsizetype InlineReader::endOfTag()
{
    const QStringView rest = QStringView(m_text).mid(m_at);
    if (rest.startsWith(u"<!-->"))
        return m_at + 5;
    if (rest.startsWith(u"<!--->"))
        return m_at + 6;
    if (rest.startsWith(u"<!--"))
        return endOfMarked(0, u"-->", m_at + 4);
    if (rest.startsWith(u"<?"))
        return endOfMarked(1, u"?>", m_at + 2);
    if (rest.startsWith(u"<![CDATA["))
        return endOfMarked(2, u"]]>", m_at + 9);
    if (rest.startsWith(u"<!")) {
        qsizetype i = m_at + 2;
        while (at(i).unicode() < 0x80 && at(i).isLetter())
            ++i;
        return i > m_at + 2 && at(i).isSpace() ? endOfMarked(3, u">", i) : -1;
    }
    return tagEnd(m_text, m_at, TagPlace::Text);
}

bool InlineReader::takeTag()
{
    const qsizetype end = at(m_at) == u'<' ? endOfTag() : -1;
    if (end < 0)
        return false;
    flushText();
    const QString tag = m_text.mid(m_at, end - m_at);
    MarkdownNode node = m_parent.append(Kind::HtmlInline, tag.toUtf8());
    const int line = lineAt(m_at);
    node.setLines(line, line);
    noteTag(tag.left(16).toLower());
    m_at = end;
    return true;
}

void InlineReader::noteTag(const QString &tag)
{
    if (tag.startsWith(u"<a "))
        m_state.isInLink = true;
    else if (tag.startsWith(u"</a>"))
        m_state.isInLink = false;
    for (const QStringView name : {u"pre", u"code", u"kbd", u"script"}) {
        const bool isClosing = tag.startsWith(u"</");
        const QStringView rest = QStringView(tag).mid(isClosing ? 2 : 1);
        const QChar behind = rest.size() > name.size() ? rest[name.size()] : QChar();
        if (rest.startsWith(name) && (behind == u'>' || behind.isSpace()))
            m_state.isRaw = !isClosing;
    }
}

bool InlineReader::takeLink()
{
    const bool isImage = at(m_at) == u'!';
    const qsizetype bracket = isImage ? m_at + 1 : m_at;
    if (at(bracket) != u'[')
        return false;
    const std::optional<LinkSource> link = linkAt(m_text, bracket, m_state.budget);
    if (!link)
        return false;
    addLink(link->textStart, link->textEnd, {link->address, link->title}, isImage);
    m_at = link->end;
    return true;
}

// A bracket that refers to nothing is text, and nothing stands before what follows it.
bool InlineReader::takeReference()
{
    const bool isImage = at(m_at) == u'!';
    const qsizetype bracket = isImage ? m_at + 1 : m_at;
    if (at(bracket) != u'[')
        return false;
    qsizetype textEnd = endOfLinkText(m_text, bracket);
    qsizetype end = -1;
    QString label;
    if (textEnd > 0 && at(textEnd) == u'[' && (end = endOfLabel(m_text, textEnd)) > 0) {
        label = m_text.mid(textEnd + 1, end - textEnd - 2);
    } else {
        end = textEnd = endOfLabel(m_text, bracket);
        if (end < 0)
            return false;
        label = m_text.mid(bracket + 1, end - bracket - 2);
        if (QStringView(m_text).mid(end).startsWith(u"[]"))
            end += 2;
    }
    const auto found = m_state.definitions.constFind(definitionName(label));
    if (found == m_state.definitions.cend()) {
        m_pending += m_text[m_at++];
        return true;
    }
    addLink(bracket + 1, textEnd - 1, *found, isImage);
    m_at = end;
    return true;
}

void InlineReader::addLink(qsizetype textStart, qsizetype textEnd, const Definition &target,
                           bool isImage)
{
    flushText();
    MarkdownNode node = m_parent.append(isImage ? Kind::Image : Kind::Link);
    const int line = lineAt(m_at);
    node.setLines(line, line);
    node.setUrl(kramdown::withCharacters(target.address).toUtf8());
    if (target.address.contains(TokenStart))
        node.setBrokenUrl(withPlaceholders(target.address).toUtf8());
    node.setTitle(kramdown::withCharacters(target.title).toUtf8());
    if (!isImage) {
        // Brackets lose their backslashes before the text is read.
        QString text = m_text.mid(textStart, textEnd - textStart);
        text.replace(u"\\["_s, u"["_s).replace(u"\\]"_s, u"]"_s);
        m_state.isInLink = true;
        InlineReader(m_state, text, lineAt(textStart), node, m_depth + 1).read();
        m_state.isInLink = false;
        return;
    }
    QString alt = m_text.mid(textStart, textEnd - textStart);
    alt.replace(u"\\["_s, u"["_s).replace(u"\\]"_s, u"]"_s);
    node.append(Kind::Text, kramdown::withCharacters(alt).toUtf8());
    // marked forgets behind an image that it is within a link.
    m_state.isInLink = false;
}

bool InlineReader::takeEmphasis()
{
    const QChar mark = at(m_at);
    if (mark != u'*' && mark != u'_')
        return false;
    if (!m_delimiters)
        m_delimiters.emplace(masked(m_text, m_state.definitions));
    const auto found = m_delimiters->emphasisAt(m_text, m_at, m_before, m_state.budget);
    if (!found)
        return false;
    flushText();
    const bool isStrong = found->markLength == 2;
    const MarkdownNode node = m_parent.append(isStrong ? Kind::Strong : Kind::Emphasis);
    readWithin(m_at + found->markLength, found->end - found->markLength, node);
    m_at = found->end;
    return true;
}

void InlineReader::readWithin(qsizetype start, qsizetype end, MarkdownNode parent)
{
    InlineReader(m_state, m_text.mid(start, end - start), lineAt(start), parent, m_depth + 1)
        .read();
}

bool InlineReader::takeCode()
{
    if (at(m_at) != u'`')
        return false;
    qsizetype start = m_at;
    while (at(start) == u'`')
        ++start;
    const qsizetype length = start - m_at;
    if (m_endlessCode.contains(length))
        return false;
    for (qsizetype i = m_text.indexOf(u'`', start); i >= 0; i = m_text.indexOf(u'`', i)) {
        const qsizetype end = i;
        while (at(i) == u'`')
            ++i;
        if (i - end != length)
            continue;
        flushText();
        m_parent.append(Kind::Code, codeText(m_text.mid(start, end - start)).toUtf8());
        m_at = i;
        return true;
    }
    m_endlessCode.insert(length);
    return false;
}

bool InlineReader::isBeforeBreak(qsizetype place) const
{
    qsizetype i = place;
    while (at(i) == u' ')
        ++i;
    return at(i) == u'\n' && (m_state.options.hasBreaks || i - place >= 2);
}

bool InlineReader::takeBreak()
{
    const bool isEscaped = at(m_at) == u'\\' && at(m_at + 1) == u'\n';
    if (!isEscaped && !isBeforeBreak(m_at))
        return false;
    const qsizetype end = m_text.indexOf(u'\n', m_at) + 1;
    if (isSpaceOnly(QStringView(m_text).mid(end)))
        return false;
    flushText();
    m_parent.append(Kind::LineBreak);
    m_at = end;
    return true;
}

bool InlineReader::takeStruck()
{
    if (at(m_at) != u'~' || !m_state.options.hasStrikethrough)
        return false;
    qsizetype start = m_at;
    while (at(start) == u'~')
        ++start;
    const qsizetype length = start - m_at;
    if (length > 2 || start >= m_text.size() || at(start).isSpace()
        || m_isEndlessStruck[static_cast<std::size_t>(length - 1)])
        return false;
    for (qsizetype i = start; i < m_text.size(); ++i) {
        if (at(i) == u'\\') {
            // None goes over a backslash that ends its line.
            if (at(++i) == u'\n')
                return false;
            continue;
        }
        if (at(i) != u'~')
            continue;
        const qsizetype end = i;
        while (at(i) == u'~')
            ++i;
        const bool isBehindText = end > start && (!at(end - 1).isSpace() || at(end - 2) == u'\\');
        if (i - end != length || !isBehindText) {
            --i;
            continue;
        }
        flushText();
        MarkdownNode node = m_parent.append(Kind::Strikethrough);
        node.setOwnTags("<del>", "</del>");
        readWithin(start, end, node);
        m_at = i;
        return true;
    }
    m_isEndlessStruck[static_cast<std::size_t>(length - 1)] = true;
    return false;
}

bool InlineReader::takeAddress()
{
    if (at(m_at) == u'<') {
        const auto found = bracketedAddressAt(m_text, m_at);
        if (!found)
            return false;
        addAddress(m_at + 1, found->end - 1, found->address);
        m_at = found->end;
        return true;
    }
    if (m_state.isInLink || !m_state.options.hasAutolinks
        || (!startsAddress(m_at) && !startsMail(m_at)))
        return false;
    const auto found = bareAddressAt(m_text, m_at, m_state.budget);
    if (!found || found->end == m_at)
        return false;
    addAddress(m_at, found->end, found->address);
    m_at = found->end;
    return true;
}

void InlineReader::addAddress(qsizetype textStart, qsizetype textEnd, const QString &address)
{
    flushText();
    MarkdownNode node = m_parent.append(Kind::Link);
    const int line = lineAt(m_at);
    node.setLines(line, line);
    node.setUrl(kramdown::withCharacters(address).toUtf8());
    node.append(Kind::Text,
                kramdown::withCharacters(m_text.mid(textStart, textEnd - textStart)).toUtf8());
}

// Up to the next character that might begin something. Typography sees each piece by itself.
void InlineReader::takeText()
{
    const qsizetype end = endOfText();
    const QString piece = m_text.mid(m_at, end - m_at);
    const bool isProse = m_state.options.hasTypography && !m_state.isRaw
        && !(m_state.isInLink && startsAddress(m_at));
    m_pending += isProse ? typeset(piece, m_state.options.quotes) : piece;
    if (!piece.endsWith(u'_'))
        m_before = piece.back();
    m_keepsBefore = true;
    m_at = end;
}

bool InlineReader::startsAddress(qsizetype place) const
{
    const QStringView rest = QStringView(m_text).mid(place, 8);
    return rest.startsWith(u"http://", Qt::CaseInsensitive)
        || rest.startsWith(u"https://", Qt::CaseInsensitive)
        || rest.startsWith(u"www.", Qt::CaseInsensitive)
        || rest.startsWith(u"ftp://", Qt::CaseInsensitive);
}

// Whether `place` is in a word that an `@` follows.
bool InlineReader::startsMail(qsizetype place)
{
    if (!m_hasMail || !m_state.options.hasAutolinks)
        return false;
    if (m_mailSign < place) {
        m_mailSign = m_text.indexOf(u'@', place + 1);
        m_hasMail = m_mailSign >= 0;
        m_mailStart = m_mailSign;
        while (m_mailStart > place && isMailCharacter(m_text[m_mailStart - 1]))
            --m_mailStart;
    }
    return m_hasMail && place >= m_mailStart && place < m_mailSign;
}

qsizetype InlineReader::endOfText()
{
    static constexpr QStringView Starts = u"\\<![`*_";
    qsizetype end = m_at + 1;
    const auto isTick = [this](QChar c) {
        return c == u'`' || (c == u'~' && m_state.options.hasStrikethrough);
    };
    if (isTick(at(m_at))) {
        while (isTick(at(end)))
            ++end;
    }
    if (isBeforeBreak(end) || startsMail(end))
        return end;
    for (; end < m_text.size(); ++end) {
        const QChar c = m_text[end];
        const bool mayStart = Starts.contains(c) || c == TokenStart
            || (c == u'~' && m_state.options.hasStrikethrough);
        const bool mayBeAddress = (c == u'h' || c == u'f' || c == u'w')
            && m_state.options.hasAutolinks && startsAddress(end);
        if (mayStart || mayBeAddress)
            return end;
        if (c != u' ' && isBeforeBreak(end + 1))
            return end + 1;
        if (!isMailCharacter(c) && startsMail(end + 1))
            return end + 1;
    }
    return end;
}

void InlineReader::addText(const QString &text)
{
    if (!text.isEmpty())
        m_parent.append(
            Kind::Text,
            (m_state.keepsReferences ? withHexoCharacters(text) : kramdown::withCharacters(text))
                .toUtf8());
}

void InlineReader::flushText()
{
    const QStringList lines = std::exchange(m_pending, {}).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            m_parent.append(Kind::SoftBreak);
        addText(lines[i]);
    }
}

int InlineReader::lineAt(qsizetype place)
{
    if (place < m_lineKnownAt)
        return m_line;
    const QStringView passed = QStringView(m_text).mid(m_lineKnownAt, place - m_lineKnownAt);
    m_line += static_cast<int>(passed.count(u'\n'));
    m_lineKnownAt = place;
    return m_line;
}

} // namespace app::marked
