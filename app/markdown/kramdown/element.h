// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/kramdown/attributelist.h"

#include <QList>
#include <QString>

#include <memory>
#include <vector>

namespace app::kramdown {

enum class Type {
    Root,
    Blank,
    EndOfBlock, ///< `^`, an attribute list or a definition: parts what is around it.
    Paragraph,
    Heading,
    BlockQuote,
    CodeBlock,
    Rule,
    BulletList,
    NumberedList,
    ListEntry,
    DefinitionList,
    Term,
    Definition,
    Table,
    TableHead,
    TableBody,
    TableFoot,
    TableRow,
    TableCell,
    Html, ///< An HTML element; `value` is its name.
    Comment, ///< An HTML comment or processing instruction; `value` is all of it.
    Raw, ///< HTML as it stands.
    Math,
    RawText, ///< Text whose spans are not read yet.
    Text,
    LineBreak,
    Emphasis,
    Strong,
    Strikethrough,
    Code,
    Link,
    Image,
    Footnote, ///< A mark; `value` is its name.
    Abbreviation,
};

/// What the content of an HTML element is read as.
enum class ContentModel { Raw, Span, Block };

enum class Alignment { Default, Left, Center, Right };

/// What an EndOfBlock stands for.
enum class Boundary { Marker, Definition, AttributeList, Other };

/// A node of the tree that kramdown's rules make of a post.
struct Element {
    Element(Type kind, QString text, int firstLine)
        : type(kind)
        , value(std::move(text))
        , line(firstLine)
    { }

    Element *append(std::unique_ptr<Element> child)
    {
        children.push_back(std::move(child));
        return children.back().get();
    }
    Element *append(Type kind, const QString &text, int firstLine)
    {
        return append(std::make_unique<Element>(kind, text, firstLine));
    }
    [[nodiscard]] Element *last() const
    {
        return children.empty() ? nullptr : children.back().get();
    }
    /// Text goes to the last child where that is of `kind`, else to a new one.
    void addText(QStringView text, Type kind, int atLine);

    Type type;
    QString value;
    int line; ///< Of the text that was read, from 1.
    int lastLine = 0; ///< Of a block; 0 where it has not been told.
    Attributes attributes;
    AttributeList list; ///< Of the element's attribute lists, references not resolved.
    QList<Alignment> alignments; ///< Of a table.
    QString language; ///< Of a code block.
    ContentModel model = ContentModel::Raw; ///< Of Html.
    Boundary boundary = Boundary::Other; ///< Of EndOfBlock.
    int level = 0; ///< Of a heading.
    bool isTransparent = false; ///< A paragraph without tags: that of a tight list entry.
    bool isSpan = false; ///< Html, Comment, Raw and Math within text.
    bool isClosed = false; ///< Html that ends itself: `<x/>`.
    bool isVerbatim = false; ///< Html whose source, in `source`, is what becomes of it.
    QString source; ///< Of a heading's text, too.
    std::vector<std::unique_ptr<Element>> children;
};

/// The text that a heading's id is made of.
[[nodiscard]] QString plainText(const Element &element);

} // namespace app::kramdown
