// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdown/reading.h"

#include "app/markdown/headingids.h"
#include "app/markdown/kramdown/blockreader.h"
#include "app/markdown/kramdown/patterns.h"
#include "app/markdown/kramdown/spanreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace app::kramdown {
namespace {

// Spans in the place of text that was put aside for them; definitions are all known by now.
void readSpans(Element &element, Definitions &definitions)
{
    std::vector<std::unique_ptr<Element>> children;
    for (std::unique_ptr<Element> &child : element.children) {
        if (child->type == Type::RawText) {
            Element spans(Type::RawText, {}, child->line);
            SpanReader(definitions, child->value, child->line).readInto(spans);
            std::move(spans.children.begin(), spans.children.end(), std::back_inserter(children));
        } else {
            readSpans(*child, definitions);
            children.push_back(std::move(child));
        }
    }
    element.children = std::move(children);
}

bool isInline(Type type)
{
    switch (type) {
    case Type::Emphasis:
    case Type::Strong:
    case Type::Strikethrough:
    case Type::Link:
        return true;
    default:
        return false;
    }
}

void splitAtBreaks(const Element &text, QStringView mark, bool omitsLast,
                   std::vector<std::unique_ptr<Element>> &children)
{
    const QStringList lines = text.value.split(mark.toString());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int line = text.line + static_cast<int>(i);
        const QString part = i > 0 ? u'\n' + lines[i] : lines[i];
        children.push_back(std::make_unique<Element>(Type::Text, part, line));
        if (i + 2 < lines.size() || (i + 2 == lines.size() && !omitsLast))
            children.push_back(std::make_unique<Element>(Type::LineBreak, QString(), line));
    }
}

// A backslash at a line's end breaks it, in GFM; with `hard_wrap` each line's end does.
void addHardBreaks(Element &element, QStringView mark)
{
    std::vector<std::unique_ptr<Element>> children;
    for (std::size_t i = 0; i < element.children.size(); ++i) {
        std::unique_ptr<Element> &child = element.children[i];
        if (child->type == Type::Text && child->value.contains(mark)) {
            const bool omitsLast = child->value.endsWith(mark) && !isInline(element.type)
                && i + 1 == element.children.size();
            splitAtBreaks(*child, mark, omitsLast, children);
            continue;
        }
        if (child->type != Type::Html)
            addHardBreaks(*child, mark);
        children.push_back(std::move(child));
    }
    element.children = std::move(children);
}

// kramdown-parser-gfm makes ids of headings; those within HTML elements get kramdown's own.
class HeadingNames final
{
public:
    explicit HeadingNames(const Definitions &definitions)
        : m_definitions(definitions)
    { }

    void give(Element &element, bool isInHtml)
    {
        for (const std::unique_ptr<Element> &child : element.children) {
            if (child->type == Type::Heading) {
                if (!hasId(*child))
                    child->attributes.append({QStringLiteral("id"), nameOf(*child, isInHtml)});
            } else {
                give(*child, isInHtml || child->type == Type::Html);
            }
        }
    }

private:
    [[nodiscard]] bool hasId(const Element &heading) const
    {
        return !attribute(heading.attributes, u"id").isEmpty()
            || !attribute(m_definitions.resolved(heading.list), u"id").isEmpty();
    }

    QString nameOf(const Element &heading, bool isInHtml)
    {
        if (!m_definitions.options.isGfm)
            return m_definitions.options.idPrefix + plainName(heading.source);
        const QString text = plainText(heading);
        return m_definitions.options.idPrefix + (isInHtml ? plainName(text) : m_ids.next(text));
    }

    // ASCII letters, digits and hyphens, from the first letter on.
    QString plainName(QString text)
    {
        static const QRegularExpression front(QStringLiteral("^[^a-zA-Z]+"));
        static const QRegularExpression other(QStringLiteral("[^a-zA-Z0-9 -]"));
        QString name = text.remove(front).remove(other).replace(u' ', u'-').toLower();
        if (name.isEmpty())
            name = QStringLiteral("section");
        const int count = m_plainNames[name]++;
        return count == 0 ? name : name + u'-' + QString::number(count);
    }

    const Definitions &m_definitions;
    HeadingIds m_ids{Dialect::Jekyll};
    QHash<QString, int> m_plainNames;
};

} // namespace

Reading readPost(const QString &text, const Options &options)
{
    Reading reading;
    Definitions &definitions = reading.definitions;
    definitions.options = options;
    reading.root = std::make_unique<Element>(Type::Root, QString(), 1);
    QString source = wellFormed(text);
    if (!source.endsWith(u'\n'))
        source += u'\n';
    BlockReader(definitions, source, 1).readInto(*reading.root);

    readSpans(*reading.root, definitions);
    for (auto &[name, footnote] : definitions.footnotes)
        readSpans(*footnote.content, definitions);
    if (options.isGfm)
        addHardBreaks(*reading.root, options.hasHardWrap ? u"\n" : u"\\\n");
    if (definitions.options.hasAutoIds)
        HeadingNames(definitions).give(*reading.root, false);
    definitions.abbreviations.mark(*reading.root);
    for (auto &[name, footnote] : definitions.footnotes)
        definitions.abbreviations.mark(*footnote.content);
    return reading;
}

} // namespace app::kramdown
