// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdown/htmlblocks.h"

#include "app/markdown/kramdown/htmlelements.h"
#include "app/markdown/kramdown/patterns.h"

#include <QRegularExpression>

#include <optional>

namespace app::kramdown {
namespace {

constexpr int MaxDepth = 100;

QString properName(const QString &name)
{
    const QString lower = name.toLower();
    return isKnown(lower) ? lower : name;
}

// Takes `markdown="…"` out: how the element's content is to be read.
std::optional<ContentModel> takeMarkdownAttribute(Element &element)
{
    for (auto it = element.attributes.begin(); it != element.attributes.end(); ++it) {
        if (it->first != u"markdown")
            continue;
        const QString value = it->second;
        element.attributes.erase(it);
        if (value == u"0")
            return ContentModel::Raw;
        if (value == u"1")
            return contentModel(element.value);
        if (value == u"span")
            return ContentModel::Span;
        return value == u"block" ? std::optional(ContentModel::Block) : std::nullopt;
    }
    return std::nullopt;
}

class HtmlReader final
{
public:
    explicit HtmlReader(BlockReader &reader)
        : m_reader(reader)
    { }

    void readElement(const QRegularExpressionMatch &tag, Element &tree, int depth)
    {
        const qsizetype start = tag.capturedStart(1) - 1;
        m_reader.skip(tag.capturedEnd() - m_reader.at());
        const int before = m_irregularities;
        Element *element = tree.append(Type::Html, properName(tag.captured(1)), m_reader.line());
        element->attributes = readHtmlAttributes(tag.captured(2), isKnown(element->value));
        const bool isSelfClosed = tag.capturedLength(4) > 0;
        element->isClosed = isSelfClosed || isVoid(element->value);
        if (element->value == u"script" || element->value == u"style")
            readRawText(*element);
        else
            readContent(*element, tree, depth);
        element->isVerbatim = before == m_irregularities;
        if (element->isVerbatim)
            element->source = m_reader.text().mid(start, m_end - start);
    }

private:
    void readContent(Element &element, const Element &tree, int depth)
    {
        m_reader.giveList(element);
        const bool isInRaw = tree.type == Type::Html && tree.model == ContentModel::Raw;
        element.model = !isInRaw && m_reader.definitions().options.parsesBlockHtml
            ? contentModel(element.value)
            : ContentModel::Raw;
        const qsizetype attributes = element.attributes.size();
        if (const std::optional<ContentModel> asked = takeMarkdownAttribute(element))
            element.model = *asked;
        if (element.attributes.size() != attributes)
            ++m_irregularities;
        if (element.model == ContentModel::Block)
            m_reader.skipBlankTail();
        m_end = m_reader.at();
        if (element.isClosed)
            return;
        if (element.model == ContentModel::Block) {
            ++m_irregularities;
            m_reader.readInto(element);
            m_end = m_reader.at();
        } else if (element.model == ContentModel::Span) {
            ++m_irregularities;
            readSpanText(element);
        } else {
            readRaw(element, depth);
        }
        if (!isInRaw)
            m_reader.skipBlankTail();
    }

    [[nodiscard]] QRegularExpressionMatch findClosing(const QString &name) const
    {
        const QRegularExpression closing(
            QStringLiteral("</%1\\s*>").arg(QRegularExpression::escape(name)),
            QRegularExpression::CaseInsensitiveOption);
        return matchFrom(closing, m_reader.text(), m_reader.at());
    }

    // Text up to the closing tag, which is passed, or to the end.
    QString takeText(const QString &name)
    {
        const QRegularExpressionMatch match = findClosing(name);
        const qsizetype start = m_reader.at();
        const qsizetype end = match.hasMatch() ? match.capturedStart() : m_reader.text().size();
        const QString text = m_reader.text().mid(start, end - start);
        m_reader.skip((match.hasMatch() ? match.capturedEnd() : end) - start);
        m_irregularities += match.hasMatch() ? 0 : 1;
        m_end = m_reader.at();
        return text;
    }

    void readRawText(Element &element)
    {
        m_reader.giveList(element);
        const int line = m_reader.line();
        element.addText(takeText(element.value), Type::Raw, line);
    }

    void readSpanText(Element &element)
    {
        const int line = m_reader.line();
        element.addText(takeText(element.value), Type::RawText, line);
    }

    // Elements within elements, as they stand.
    void readRaw(Element &element, int depth)
    {
        while (!m_reader.isAtEnd()) {
            const qsizetype next = m_reader.text().indexOf(u'<', m_reader.at());
            if (next < 0)
                break;
            addText(element, next - m_reader.at());
            if (readComment(element))
                continue;
            const QString &text = m_reader.text();
            if (const auto tag = matchAt(openingTagExpression(), text, next);
                tag.hasMatch() && depth < MaxDepth) {
                readElement(tag, element, depth + 1);
            } else if (const auto end = matchAt(closingTagExpression(), text, next);
                       end.hasMatch()) {
                const QString name
                    = isKnown(element.value) ? end.captured(1).toLower() : end.captured(1);
                if (name == element.value) {
                    m_reader.skip(end.capturedLength());
                    m_end = m_reader.at();
                    return;
                }
                ++m_irregularities;
                addText(element, end.capturedLength());
            } else {
                // What browsers would take for a tag is text: `<https://a.b>`
                m_irregularities += next + 1 < text.size() && text[next + 1].isLetter() ? 1 : 0;
                addText(element, 1);
            }
        }
        addText(element, m_reader.rest().size());
        ++m_irregularities;
        m_end = m_reader.at();
    }

    void addText(Element &element, qsizetype length)
    {
        element.addText(m_reader.rest().left(length), Type::Text, m_reader.line());
        m_reader.skip(length);
    }

    bool readComment(Element &element)
    {
        const QStringView rest = m_reader.rest();
        const bool isComment = rest.startsWith(u"<!--");
        if (!isComment && !rest.startsWith(u"<?"))
            return false;
        const qsizetype start = m_reader.at();
        const qsizetype end
            = isComment ? m_reader.commentEnd(start + 4) : m_reader.instructionEnd(start + 2);
        if (end < 0)
            return false;
        const qsizetype length = end - start + (isComment ? 3 : 2);
        element.append(Type::Comment, rest.left(length).toString(), m_reader.line());
        m_reader.skip(length);
        return true;
    }

    BlockReader &m_reader;
    qsizetype m_end = 0; ///< Of the element that was read last.
    /// What makes an element differ from its source: an end that is missing, an attribute taken.
    int m_irregularities = 0;
};

bool readCommentBlock(BlockReader &reader)
{
    const QStringView rest = reader.rest();
    const qsizetype end
        = rest.startsWith(u"<!--") ? reader.commentEnd(reader.at() + 4) : qsizetype(-1);
    if (end < 0)
        return false;
    const qsizetype length = end + 3 - reader.at();
    reader.tree().append(Type::Comment, rest.left(length).toString(), reader.line());
    reader.skip(length);
    reader.skipBlankTail();
    return true;
}

} // namespace

bool readHtmlBlock(BlockReader &reader)
{
    const qsizetype blanks = spaces(reader.rest());
    const qsizetype start = reader.at() + blanks;
    const QString &text = reader.text();
    if (blanks > 3 || start >= text.size() || text[start] != u'<')
        return false;
    if (readCommentBlock(reader))
        return true;
    if (const QRegularExpressionMatch tag = matchAt(openingTagExpression(), text, start);
        tag.hasMatch() && !isSpanElement(tag.captured(1).toLower()) && reader.mayNest()) {
        HtmlReader(reader).readElement(tag, reader.tree(), 0);
        return true;
    }
    const QRegularExpressionMatch closing = matchAt(closingTagExpression(), text, start);
    if (!closing.hasMatch())
        return false;
    const Element &tree = reader.tree();
    if (tree.type != Type::Html || tree.value != closing.captured(1).toLower())
        return false;
    reader.skip(closing.capturedEnd() - reader.at());
    reader.stop();
    return true;
}

} // namespace app::kramdown
