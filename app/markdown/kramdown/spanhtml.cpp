// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
// HTML within text.

#include "app/markdown/kramdown/htmlelements.h"
#include "app/markdown/kramdown/patterns.h"
#include "app/markdown/kramdown/spanreader.h"

#include <QRegularExpression>

namespace app::kramdown {
namespace {

// Whether the content is read as Markdown; takes `markdown="…"` out.
bool takesMarkdown(Attributes &attributes, const QString &name, bool isDefault)
{
    const QString wish = attribute(attributes, u"markdown");
    attributes.removeIf([](const auto &pair) { return pair.first == u"markdown"; });
    if (wish == u"span")
        return true;
    if (wish == u"1")
        return contentModel(name) != ContentModel::Raw;
    return wish == u"0" ? false : isDefault;
}

} // namespace

bool SpanReader::readHtml()
{
    if (charAt(m_at) != u'<')
        return false;
    if (rest().startsWith(u"<!--")) {
        const qsizetype end = m_commentEnd.find(m_text, m_at + 4);
        if (end < 0)
            return false;
        append(Type::Comment, m_text.mid(m_at, end + 3 - m_at))->isSpan = true;
        m_at = end + 3;
        return true;
    }
    if (const auto closing = matchAt(closingTagExpression(), m_text, m_at); closing.hasMatch()) {
        addText(closing.capturedLength());
        return true;
    }
    const QRegularExpressionMatch tag = matchAt(openingTagExpression(), m_text, m_at);
    return tag.hasMatch() && m_trees.size() < MaxDepth && readTag(tag);
}

bool SpanReader::readTag(const QRegularExpressionMatch &tag)
{
    const QString lower = tag.captured(1).toLower();
    const bool isKnownElement = isKnown(lower);
    const QString name = isKnownElement ? lower : tag.captured(1);
    if (isBlockElement(name)) {
        addText(tag.capturedLength());
        return true;
    }
    Element &element = *append(Type::Html, name);
    element.isSpan = true;
    element.isClosed = tag.capturedLength(4) > 0;
    element.attributes = readHtmlAttributes(tag.captured(2), isKnownElement);
    const bool isInRaw = m_tree->type == Type::Html && m_tree->model == ContentModel::Raw;
    const bool isDefault = contentModel(name) != ContentModel::Raw && !isInRaw
        && m_definitions.options.parsesSpanHtml;
    const qsizetype attributes = element.attributes.size();
    const bool isMarkdown = takesMarkdown(element.attributes, name, isDefault);
    element.model = isMarkdown ? ContentModel::Span : ContentModel::Raw;
    element.isVerbatim = isKnownElement && element.attributes.size() == attributes;
    element.source = tag.captured();
    m_at = tag.capturedEnd();
    if (!element.isClosed && !isVoid(name))
        readContent(element, isKnownElement);
    return true;
}

// Up to the closing tag, or to the end of the text where there is none.
void SpanReader::readContent(Element &element, bool isKnownElement)
{
    const QRegularExpression closing(
        QStringLiteral("</%1\\s*>").arg(QRegularExpression::escape(element.value)),
        isKnownElement ? QRegularExpression::CaseInsensitiveOption
                       : QRegularExpression::NoPatternOption);
    const Stop stop{[&] {
                        if (charAt(m_at) != u'<' || charAt(m_at + 1) != u'/')
                            return qsizetype(0);
                        return matchAt(closing, m_text, m_at).capturedLength();
                    },
                    [] {
                        return true;
                    }};
    const SpanSyntax outer = std::exchange(
        m_syntax, element.model == ContentModel::Raw ? SpanSyntax::Html : SpanSyntax::All);
    const bool isFound = read(element, &stop);
    m_syntax = outer;
    if (isFound) {
        m_at += stop.length();
        return;
    }
    element.addText(rest(), m_textType, lineAt(m_at));
    m_at = m_text.size();
}

} // namespace app::kramdown
