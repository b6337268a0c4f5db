// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
// The kinds of spans that take a few lines to read.

#include "app/markdown/kramdown/patterns.h"
#include "app/markdown/kramdown/spanreader.h"

#include "app/markdown/markdowntree.h"

#include <QRegularExpression>

#include <array>

namespace app::kramdown {
namespace {

// `word_`, `word-word_`: an underscore within a word opens nothing.
bool endsInWord(QStringView before)
{
    if (before.endsWith(u'-'))
        before.chop(1);
    return !before.isEmpty() && (before.back().isLetter() || before.back().isLowSurrogate());
}

// What a character reference stands for; nothing where HTML has no such name.
QString characterOf(const QString &reference)
{
    const MarkdownTree tree(reference.toUtf8());
    const QString text = QString::fromUtf8(tree.root().plainText());
    return text == reference ? QString() : text;
}

} // namespace

bool SpanReader::readEmphasis()
{
    const QChar mark = charAt(m_at);
    if (mark != u'*' && mark != u'_')
        return false;
    const qsizetype start = m_at;
    const qsizetype length = charAt(m_at + 1) == mark ? 2 : 1;
    const QChar after = charAt(m_at + length);
    const bool isInWord = mark == u'_' && endsInWord(QStringView(m_text).left(m_at));
    const bool isBeforeSpace = m_at + length < m_text.size() && isSpace(after);
    if (isInWord || isBeforeSpace || isWithin(length == 2 ? Type::Strong : Type::Emphasis)) {
        addText(length);
        return true;
    }
    if (readEmphasisOf(start, length)
        || (length == 2 && m_tree->type != Type::Emphasis && readEmphasisOf(start, 1)))
        return true;
    m_at = start;
    addText(length);
    return true;
}

bool SpanReader::readEmphasisOf(qsizetype start, qsizetype length)
{
    const QChar mark = m_text[start];
    // Up to three: more are more than two.
    const auto runAt = [this, mark](qsizetype at) {
        qsizetype end = at;
        while (end < at + 3 && charAt(end) == mark)
            ++end;
        return end - at;
    };
    auto element = std::make_unique<Element>(length == 2 ? Type::Strong : Type::Emphasis, QString(),
                                             lineAt(start));
    Element &inner = *element;
    const Stop stop{[&] { return charAt(m_at) == mark && runAt(m_at) >= length ? length : 0; },
                    [&] {
                        const bool isBehindSpace = m_at > 0 && isSpace(m_text[m_at - 1]);
                        const bool isStrongMark = length == 1 && runAt(m_at) == 2;
                        const QChar next = charAt(m_at + length);
                        const bool isInWord
                            = mark == u'_' && (next.isLetterOrNumber() || next.isHighSurrogate());
                        return !isBehindSpace && !isStrongMark && !isInWord
                            && !inner.children.empty();
                    }};
    m_at = start + length;
    if (!read(inner, &stop))
        return false;
    m_at += length;
    m_tree->append(std::move(element));
    return true;
}

bool SpanReader::readCode()
{
    if (charAt(m_at) != u'`')
        return false;
    const qsizetype start = m_at;
    qsizetype length = 0;
    while (charAt(start + length) == u'`')
        ++length;
    const bool isBehindSpace = start == 0 || isSpace(m_text[start - 1]);
    const QChar next = charAt(start + length);
    const bool isLoose = length == 1 && isBehindSpace && start + 1 < m_text.size() && isSpace(next);
    const QString mark(length, u'`');
    const qsizetype end = isLoose ? -1 : m_text.indexOf(mark, start + length);
    charge(end < 0 ? m_text.size() - start : 0);
    if (end < 0) {
        addText(length);
        return true;
    }
    QString code = m_text.mid(start + length, end - start - length);
    if (length > 1) {
        code.remove(0, code.startsWith(u' ') ? 1 : 0);
        code.chop(code.endsWith(u' ') ? 1 : 0);
    }
    append(Type::Code, code);
    m_at = end + length;
    return true;
}

bool SpanReader::readAutolink()
{
    static const QRegularExpression expression(
        QStringLiteral("<((mailto|https?|ftps?):.+?|[\\p{L}\\p{M}\\p{Nd}\\-_.]+?@"
                       "[\\p{L}\\p{M}\\p{Nd}\\-_.]+?)>"));
    const qsizetype angle = charAt(m_at) == u'<' ? m_angle.find(m_text, m_at) : -1;
    if (angle < 0)
        return false;
    charge(angle - m_at);
    const QRegularExpressionMatch match = matchAt(expression, m_text, m_at);
    if (!match.hasMatch())
        return false;
    QString text = match.captured(1);
    Element *link = append(Type::Link);
    const QString address = match.capturedLength(2) > 0 ? text : QStringLiteral("mailto:") + text;
    link->attributes.append({QStringLiteral("href"), address});
    if (text.startsWith(u"mailto:"))
        text.remove(0, 7);
    link->addText(text, m_textType, link->line);
    m_at = match.capturedEnd();
    return true;
}

bool SpanReader::readFootnote()
{
    static const QRegularExpression expression(QStringLiteral("\\[\\^(\\w[\\w-]*)\\]"));
    if (charAt(m_at) != u'[' || charAt(m_at + 1) != u'^')
        return false;
    const QRegularExpressionMatch match = matchAt(expression, m_text, m_at);
    if (!match.hasMatch())
        return false;
    const auto found = m_definitions.footnotes.find(match.captured(1));
    if (found == m_definitions.footnotes.end()) {
        addText(match.capturedLength());
        return true;
    }
    append(Type::Footnote, match.captured(1));
    m_at = match.capturedEnd();
    return true;
}

bool SpanReader::readMath()
{
    if (!rest().startsWith(u"$$"))
        return false;
    const qsizetype end = m_mathEnd.find(m_text, m_at + 2);
    if (end < 0)
        return false;
    append(Type::Math, m_text.mid(m_at + 2, end - m_at - 2).trimmed())->isSpan = true;
    m_at = end + 2;
    return true;
}

// `{::comment}`, `{::nomarkdown}` and attribute lists of the span in front.
bool SpanReader::readExtension()
{
    static const QRegularExpression opening(
        QStringLiteral("\\{::(\\w+)(?:\\s((?:\\\\\\}|[^}])*?)|)(/)?\\}"));
    static const QRegularExpression attributes(QStringLiteral("\\{:((?:\\\\\\}|[^}])+)\\}"));
    if (!rest().startsWith(u"{:"))
        return false;
    const qsizetype brace = m_brace.find(m_text, m_at);
    if (brace < 0) {
        addText(1);
        return true;
    }
    charge(brace - m_at);
    if (const auto match = matchAt(opening, m_text, m_at); match.hasMatch()) {
        if (!readExtensionBody(match))
            addText(1);
        return true;
    }
    const QRegularExpressionMatch match = matchAt(attributes, m_text, m_at);
    Element *last = m_tree->last();
    if (!match.hasMatch() || match.captured(1).startsWith(u'/') || !last
        || last->type == Type::Text) {
        addText(1);
        return true;
    }
    AttributeList list;
    readAttributeList(match.captured(1), list);
    giveAttributes(*last, list);
    m_at = match.capturedEnd();
    return true;
}

// The extension whose opening tag is given.
bool SpanReader::readExtensionBody(const QRegularExpressionMatch &opening)
{
    static const QRegularExpression commentEnd(QStringLiteral("\\{:/(?:comment)?\\}"));
    static const QRegularExpression rawEnd(QStringLiteral("\\{:/(?:nomarkdown)?\\}"));
    const bool isRaw = opening.capturedView(1) == u"nomarkdown";
    if (!isRaw && opening.capturedView(1) != u"comment")
        return false;
    const qsizetype start = opening.capturedEnd();
    const bool isClosed = opening.capturedLength(3) > 0;
    qsizetype end = start;
    qsizetype bodyEnd = start;
    if (!isClosed) {
        const QRegularExpressionMatch closing
            = matchFrom(isRaw ? rawEnd : commentEnd, m_text, start);
        if (!closing.hasMatch()) {
            charge(m_text.size() - start);
            return false;
        }
        bodyEnd = closing.capturedStart();
        end = closing.capturedEnd();
    }
    const QString body = m_text.mid(start, bodyEnd - start);
    if (isRaw)
        append(Type::Raw, body)->isSpan = true;
    else if (!isClosed)
        append(Type::Comment, QStringLiteral("<!-- %1 -->").arg(body))->isSpan = true;
    m_at = end;
    return true;
}

void SpanReader::giveAttributes(Element &element, const AttributeList &list)
{
    addAttributes(element.list, list);
}

bool SpanReader::readEntity()
{
    static const QRegularExpression expression(
        QStringLiteral("&(?:[\\w:][\\-\\w.:]*|#\\d+|#x[0-9a-fA-F]+);"));
    if (charAt(m_at) != u'&')
        return false;
    const QRegularExpressionMatch match = matchAt(expression, m_text, m_at);
    if (!match.hasMatch())
        return false;
    const QString character = characterOf(match.captured());
    addText(character.isEmpty() ? match.captured() : character);
    m_at = match.capturedEnd();
    return true;
}

bool SpanReader::readTypography()
{
    struct Symbol {
        QStringView source;
        QStringView result;
        QStringView name; ///< In `typographic_symbols`.
    };
    static constexpr std::array Symbols{
        Symbol{u"---", u"\u2014", u"mdash"},
        Symbol{u"--", u"\u2013", u"ndash"},
        Symbol{u"...", u"\u2026", u"hellip"},
        Symbol{u"\\<<", u"<<", u""},
        Symbol{u"\\>>", u">>", u""},
        Symbol{u"<< ", u"\u00ab\u00a0", u"laquo_space"},
        Symbol{u" >>", u"\u00a0\u00bb", u"raquo_space"},
        Symbol{u"<<", u"\u00ab", u"laquo"},
        Symbol{u">>", u"\u00bb", u"raquo"},
    };
    if (!m_definitions.options.hasTypography)
        return false;
    for (const Symbol &symbol : Symbols) {
        if (!rest().startsWith(symbol.source))
            continue;
        const QMap<QString, QString> &own = m_definitions.options.symbols;
        addText(own.value(symbol.name.toString(), symbol.result.toString()));
        m_at += symbol.source.size();
        return true;
    }
    return false;
}

// Two blanks, two backslashes or, in GFM, one at a line's end.
bool SpanReader::readLineBreak()
{
    const QStringView all = rest();
    const bool isBreak = all.startsWith(u"  \n") || all.startsWith(u"\\\\\n");
    if (!isBreak || m_definitions.options.hasHardWrap)
        return false;
    append(Type::LineBreak);
    m_at += 2;
    return true;
}

bool SpanReader::readEscape()
{
    static constexpr QStringView Escapable = u"\\.*_+`<>()[]{}#!:|\"'$=-~";
    const QChar next = charAt(m_at + 1);
    if (charAt(m_at) != u'\\' || next.isNull() || !Escapable.contains(next))
        return false;
    addText(QStringView(&next, 1));
    m_at += 2;
    return true;
}

bool SpanReader::readStrikethrough()
{
    static const QRegularExpression expression(QStringLiteral("~~(?![\\s~]).*?[^\\s~]~~"),
                                               QRegularExpression::DotMatchesEverythingOption);
    if (!m_definitions.options.isGfm || !rest().startsWith(u"~~"))
        return false;
    const QRegularExpressionMatch match = matchAt(expression, m_text, m_at);
    if (!match.hasMatch()) {
        charge(m_text.size() - m_at);
        return false;
    }
    Element *element = append(Type::Strikethrough);
    SpanReader(m_definitions, match.captured().mid(2).chopped(2), element->line).readInto(*element);
    m_at = match.capturedEnd();
    return true;
}

} // namespace app::kramdown
