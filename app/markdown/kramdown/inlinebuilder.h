// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/markdown/kramdown/reading.h"
#include "app/markdown/markdowntree.h"

#include <QHash>
#include <QList>
#include <QString>

namespace app::kramdown {

/// A footnote as it is used: numbered by its first mark.
struct UsedFootnote {
    QString name;
    int marks = 0;
};

/// Makes nodes of spans.
class InlineBuilder final
{
public:
    explicit InlineBuilder(const Definitions &definitions)
        : m_definitions(definitions)
    { }

    void addChildren(const Element &element, MarkdownNode parent);
    void add(const Element &element, MarkdownNode parent);
    /// In the order of their first marks; more come while footnotes are built themselves.
    [[nodiscard]] const QList<UsedFootnote> &footnotes() const { return m_footnotes; }
    [[nodiscard]] NodeAttributes attributesOf(const Element &element) const;

private:
    void addText(QString text, MarkdownNode parent) const;
    void addLink(const Element &element, MarkdownNode parent);
    void addHtml(const Element &element, MarkdownNode parent);
    void addRawChildren(const Element &element, MarkdownNode parent);
    void addMath(const Element &element, MarkdownNode parent);
    void addFootnoteMark(const Element &element, MarkdownNode parent);
    void addAbbreviation(const Element &element, MarkdownNode parent);
    void addTagged(const Element &element, MarkdownNode node);

    const Definitions &m_definitions;
    QList<UsedFootnote> m_footnotes;
};

} // namespace app::kramdown
