// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdown/inlinebuilder.h"

#include "app/markdown/kramdown/htmlelements.h"
#include "app/markdown/kramdown/htmltext.h"

#include <QRegularExpression>

#include <algorithm>

namespace app::kramdown {
namespace {

using Kind = MarkdownNode::Kind;

} // namespace

NodeAttributes InlineBuilder::attributesOf(const Element &element) const
{
    Attributes all = element.attributes;
    for (const auto &[name, value] : m_definitions.resolved(element.list))
        setAttribute(all, name, value);
    NodeAttributes attributes;
    for (const auto &[name, value] : std::as_const(all))
        attributes.append({name.toUtf8(), withCharacters(value).toUtf8()});
    return attributes;
}

void InlineBuilder::addChildren(const Element &element, MarkdownNode parent)
{
    for (const std::unique_ptr<Element> &child : element.children)
        add(*child, parent);
}

void InlineBuilder::add(const Element &element, MarkdownNode parent)
{
    switch (element.type) {
    case Type::Text:
    case Type::RawText:
        addText(element.value, parent);
        break;
    case Type::LineBreak:
        parent.append(Kind::LineBreak);
        break;
    case Type::Emphasis:
        addTagged(element, parent.append(Kind::Emphasis));
        break;
    case Type::Strong:
        addTagged(element, parent.append(Kind::Strong));
        break;
    case Type::Strikethrough: {
        MarkdownNode node = parent.append(Kind::Strikethrough);
        addTagged(element, node);
        node.setOwnTags("<del>", "</del>");
        break;
    }
    case Type::Code:
        parent.append(Kind::Code, element.value.toUtf8()).setAttributes(attributesOf(element));
        break;
    case Type::Link:
    case Type::Image:
        addLink(element, parent);
        break;
    case Type::Html:
        addHtml(element, parent);
        break;
    case Type::Comment:
    case Type::Raw:
        parent.append(Kind::HtmlInline, element.value.toUtf8());
        break;
    case Type::Math:
        addMath(element, parent);
        break;
    case Type::Footnote:
        addFootnoteMark(element, parent);
        break;
    case Type::Abbreviation:
        addAbbreviation(element, parent);
        break;
    default:
        break;
    }
}

void InlineBuilder::addTagged(const Element &element, MarkdownNode node)
{
    node.setAttributes(attributesOf(element));
    addChildren(element, node);
}

void InlineBuilder::addText(QString text, MarkdownNode parent) const
{
    static const QRegularExpression joint(
        QStringLiteral("(?<=[\\p{Han}\\p{Hiragana}\\p{Katakana}])\\n"
                       "(?=[\\p{Han}\\p{Hiragana}\\p{Katakana}])"));
    if (m_definitions.options.joinsCjkLines)
        text.remove(joint);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const MarkdownNode last = parent.lastChild();
        if (i > 0 && !(last && last.kind() == Kind::LineBreak))
            parent.append(Kind::SoftBreak);
        if (!lines[i].isEmpty())
            parent.append(Kind::Text, lines[i].toUtf8());
    }
}

void InlineBuilder::addLink(const Element &element, MarkdownNode parent)
{
    const bool isImage = element.type == Type::Image;
    MarkdownNode node = parent.append(isImage ? Kind::Image : Kind::Link);
    node.setLines(element.line, element.line);
    NodeAttributes attributes = attributesOf(element);
    const auto take = [&attributes](const char *name) {
        QByteArray value;
        attributes.removeIf([&](const auto &pair) {
            if (pair.first == name)
                value = pair.second;
            return pair.first == name;
        });
        return value;
    };
    node.setUrl(take(isImage ? "src" : "href"));
    node.setTitle(take("title"));
    if (isImage)
        addText(QString::fromUtf8(take("alt")), node);
    else
        addChildren(element, node);
    node.setAttributes(attributes);
}

void InlineBuilder::addHtml(const Element &element, MarkdownNode parent)
{
    const bool isPlain = element.isVerbatim && element.list.isEmpty()
        && (isVoid(element.value) || !element.isClosed);
    const QByteArray tag
        = isPlain ? element.source.toUtf8() : openingTag(element, attributesOf(element));
    MarkdownNode node = parent.append(Kind::HtmlInline, tag);
    node.setLines(element.line, element.line);
    if (isVoid(element.value) && element.children.empty())
        return;
    if (element.model == ContentModel::Raw)
        addRawChildren(element, parent);
    else
        addChildren(element, parent);
    parent.append(Kind::HtmlInline, "</" + element.value.toUtf8() + '>');
}

// Text that is no Markdown keeps its references to characters, which a browser resolves.
void InlineBuilder::addRawChildren(const Element &element, MarkdownNode parent)
{
    for (const std::unique_ptr<Element> &child : element.children) {
        if (child->type == Type::Text)
            addText(withCharacters(child->value), parent);
        else
            add(*child, parent);
    }
}

void InlineBuilder::addMath(const Element &element, MarkdownNode parent)
{
    const QByteArray attributes = m_definitions.options.hasMath
        ? attributeText(attributesOf(element))
        : " class=\"kdmath\"";
    if (attributes.isEmpty()) {
        addText(QStringLiteral("\\(%1\\)").arg(element.value), parent);
        return;
    }
    MarkdownNode node = parent.appendInline(Kind::Other);
    node.setOwnTags("<span" + attributes + '>', "</span>");
    addText(u'$' + element.value + u'$', node);
}

void InlineBuilder::addFootnoteMark(const Element &element, MarkdownNode parent)
{
    const auto found
        = std::find_if(m_footnotes.begin(), m_footnotes.end(),
                       [&element](const UsedFootnote &f) { return f.name == element.value; });
    const qsizetype index = found - m_footnotes.begin();
    if (found == m_footnotes.end())
        m_footnotes.append({element.value, 0});
    const int repeat = m_footnotes[index].marks++;
    const QByteArray name = (m_definitions.options.footnotePrefix + element.value).toUtf8();
    const QByteArray id = repeat == 0 ? name : name + ':' + QByteArray::number(repeat);
    MarkdownNode mark = parent.append(Kind::FootnoteReference);
    mark.setOwnTags("<sup id=\"fnref:" + id + "\"><a href=\"#fn:" + name + "\" class=\"footnote\">"
                        + QByteArray::number(index + m_definitions.options.firstFootnote)
                        + "</a></sup>",
                    {});
}

void InlineBuilder::addAbbreviation(const Element &element, MarkdownNode parent)
{
    NodeAttributes attributes;
    const QString title = m_definitions.abbreviations.titleOf(element.value);
    if (!title.isEmpty())
        attributes.append({"title", title.toUtf8()});
    MarkdownNode node = parent.appendInline(Kind::Other);
    node.setOwnTags("<abbr" + attributeText(attributes) + '>', "</abbr>");
    addText(element.value, node);
}

} // namespace app::kramdown
