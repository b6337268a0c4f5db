// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdown/spanreader.h"

#include "app/markdown/kramdown/patterns.h"

namespace app::kramdown {
namespace {

constexpr qsizetype StepsPerCharacter = 40;
constexpr qsizetype FreeSteps = 20'000;
constexpr qsizetype StepsPerTry = 8; ///< To see which span begins at a place.

} // namespace

SpanReader::SpanReader(Definitions &definitions, const QString &text, int line, SpanSyntax syntax)
    : m_definitions(definitions)
    , m_text(text)
    , m_known{0, line}
    , m_syntax(syntax)
    , m_textType(syntax == SpanSyntax::All ? Type::Text : Type::RawText)
    , m_budget(FreeSteps + StepsPerCharacter * text.size())
{ }

void SpanReader::readInto(Element &tree)
{
    read(tree, nullptr);
}

// Reads up to the stop, which is not passed, or to the end; whether the stop was found.
bool SpanReader::read(Element &tree, const Stop *stop)
{
    if (m_tree)
        m_trees.push_back(m_tree);
    Element *outer = std::exchange(m_tree, &tree);
    bool isFound = false;
    while (m_at < m_text.size() && !isFound) {
        const qsizetype next = nextStart(stop);
        if (next < 0) {
            if (!stop)
                addText(m_text.size() - m_at);
            break;
        }
        addText(next - m_at);
        isFound = stop && stop->length() > 0 && stop->isEnd();
        if (!isFound && (m_budget < 0 || !readSpan()))
            addText(1);
    }
    m_tree = outer;
    if (m_tree)
        m_trees.pop_back();
    return isFound;
}

qsizetype SpanReader::nextStart(const Stop *stop)
{
    const qsizetype start = m_at;
    const bool mayTry = m_budget > 0;
    for (; m_at < m_text.size(); ++m_at) {
        if ((mayTry && mayStartSpan(m_at)) || (stop && stop->length() > 0))
            break;
    }
    m_budget -= m_at - start + 1;
    const qsizetype next = std::exchange(m_at, start);
    return next < m_text.size() ? next : -1;
}

// A quotation mark counts from the character before it.
bool SpanReader::mayStartQuote(qsizetype at) const
{
    const auto isQuote = [](QChar c) {
        return c == u'"' || c == u'\'';
    };
    return isQuote(charAt(at)) || (charAt(at) != u'\\' && isQuote(charAt(at + 1)));
}

bool SpanReader::mayStartSpan(qsizetype at) const
{
    const QChar c = m_text[at];
    if (m_syntax == SpanSyntax::Html)
        return c == u'<';
    if (c == u'`')
        return true;
    if (m_syntax == SpanSyntax::Code)
        return false;
    if (m_syntax == SpanSyntax::CodeAndHtml)
        return c == u'<';
    const QChar next = charAt(at + 1);
    switch (c.unicode()) {
    case u'*':
    case u'_':
    case u'<':
    case u'[':
    case u'$':
    case u'&':
    case u'\\':
        return true;
    case u'!':
        if (next == u'[')
            return true;
        break;
    case u'{':
        if (next == u':')
            return true;
        break;
    case u'-':
    case u'~':
    case u'>':
        if (next == c)
            return true;
        break;
    case u'.':
        if (next == u'.' && charAt(at + 2) == u'.')
            return true;
        break;
    case u' ':
        if ((next == u' ' && charAt(at + 2) == u'\n')
            || ((next == u'<' || next == u'>') && charAt(at + 2) == next))
            return true;
        break;
    default:
        break;
    }
    return mayStartQuote(at);
}

// In kramdown's order: the first that takes what is here has it.
bool SpanReader::readSpan()
{
    m_budget -= StepsPerTry;
    if (m_syntax == SpanSyntax::Html)
        return readHtml();
    if (m_syntax == SpanSyntax::Code)
        return readCode();
    if (m_syntax == SpanSyntax::CodeAndHtml)
        return readCode() || readHtml();
    return readEmphasis() || readCode() || readAutolink() || readHtml() || readFootnote()
        || readLink() || readQuote() || readMath() || readExtension() || readEntity()
        || readTypography() || readLineBreak() || readEscape() || readStrikethrough();
}

// Searching through text is work as well, if less for each character.
void SpanReader::charge(qsizetype characters)
{
    m_budget -= characters / 4;
}

bool SpanReader::isWithin(Type type) const
{
    if (m_tree->type == type)
        return true;
    for (const Element *tree : m_trees) {
        if (tree->type == type)
            return true;
    }
    return m_trees.size() > MaxDepth;
}

bool SpanReader::isWithinLink() const
{
    return isWithin(Type::Link) || isWithin(Type::Image);
}

Element *SpanReader::append(Type type, const QString &value)
{
    return m_tree->append(type, value, lineAt(m_at));
}

void SpanReader::addText(QStringView text)
{
    const Element *last = m_tree->last();
    m_tree->addText(text, m_textType, last && last->type == m_textType ? 0 : lineAt(m_at));
}

void SpanReader::addText(qsizetype length)
{
    addText(rest().left(length));
    m_at += length;
}

int SpanReader::lineAt(qsizetype at) const
{
    // Places asked for are near each other.
    const QStringView text(m_text);
    if (at >= m_known.at)
        m_known.line += static_cast<int>(text.mid(m_known.at, at - m_known.at).count(u'\n'));
    else
        m_known.line -= static_cast<int>(text.mid(at, m_known.at - at).count(u'\n'));
    m_known.at = at;
    return m_known.line;
}

} // namespace app::kramdown
