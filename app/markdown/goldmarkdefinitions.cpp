// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmarkdefinitions.h"

#include "app/markdown/sourcelines.h"

#include <QList>
#include <QRegularExpression>
#include <QSet>

#include <optional>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

/// A line within the quotes around it.
struct Inner {
    QString quotes; ///< `> > `
    QString text;
    qsizetype indent = 0;

    explicit Inner(const QString &line)
    {
        qsizetype end = 0;
        while (end < line.size() && line[end] == u'>')
            end += end + 1 < line.size() && line[end + 1] == u' ' ? 2 : 1;
        quotes = line.left(end);
        text = line.mid(end);
        indent = indentOf(text);
    }

    [[nodiscard]] bool isDefinition() const
    {
        return indent + 1 < text.size() && text[indent] == u':'
            && (text[indent + 1] == u' ' || text[indent + 1] == u'\t')
            && !isBlankLine(QStringView(text).mid(indent + 1));
    }
};

const QRegularExpression &entryForm()
{
    static const QRegularExpression form(
        QStringLiteral("^ *([-*+]|\\d{1,9}[.)])(?: {1,4}(?=\\S)| *$)"));
    return form;
}

// A line that can be a term, or go on with a paragraph of them.
bool isTermLine(const QString &text)
{
    static const QRegularExpression other(
        QStringLiteral("^ *(?:#{1,6}(?:[ \\t]|$)|`{3}|~{3}|<|>|\\||\\[[^\\]]*\\]:|(?:=+|-+) *$|"
                       "(?:[*_-][ \\t]*){3,}$|[|: \\t-]*-[|: \\t-]*\\|[|: \\t-]*$)"));
    return !isBlankLine(text) && !other.match(text).hasMatch();
}

class Rewriter final
{
public:
    explicit Rewriter(const QString &text)
        : m_lines(text.split(u'\n'))
    { }

    QString rewritten()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_fences.follow(m_lines[i]))
                continue;
            const Inner line(m_lines[i]);
            if (line.isDefinition() && isAtContainer(i, line))
                rewrite(i, line);
        }
        return m_lines.join(u'\n');
    }

private:
    /// The last line that began a definition, and the column of its colon.
    struct Definition {
        qsizetype line = 0;
        qsizetype indent = 0;
        QChar bullet;
    };

    void rewrite(qsizetype at, const Inner &line)
    {
        qsizetype last = at - 1;
        while (last >= 0 && isBlankLine(Inner(m_lines[last]).text))
            --last;
        const bool isNext = followsDefinition(last, line);
        if (!isNext && !isTerm(last, line))
            return;
        const QChar bullet = isNext ? m_definition->bullet : bulletFor(at);
        m_lines[at][line.quotes.size() + line.indent] = bullet;
        m_definition = {at, line.indent, bullet};
        m_rewritten.insert(at);
    }

    // A colon counts where the content of the list entry around it begins, or else of the line.
    [[nodiscard]] bool isAtContainer(qsizetype at, const Inner &line) const
    {
        if (line.indent == 0)
            return true;
        for (qsizetype i = at - 1; i >= 0; --i) {
            const Inner above(m_lines[i]);
            if (above.quotes != line.quotes && !isBlankLine(above.text))
                return false;
            if (!isBlankLine(above.text) && above.indent < line.indent)
                return entryForm().match(above.text).capturedLength() == line.indent;
        }
        return false;
    }

    // Whether the line belongs to the last definition: all lines since are within it, or go on
    // with its paragraph.
    [[nodiscard]] bool followsDefinition(qsizetype last, const Inner &line) const
    {
        if (!m_definition || m_definition->indent != line.indent)
            return false;
        bool isBehindBlank = false;
        for (qsizetype i = m_definition->line + 1; i <= last; ++i) {
            const Inner between(m_lines[i]);
            const bool isWithin = between.indent >= line.indent + 2;
            if (!isBlankLine(between.text) && !isWithin
                && (isBehindBlank || !isTermLine(between.text)))
                return false;
            isBehindBlank = isBlankLine(between.text);
        }
        return true;
    }

    // Whether the paragraph that ends in the line `last` stands where the definition does.
    [[nodiscard]] bool isTerm(qsizetype last, const Inner &line) const
    {
        for (qsizetype i = last; i >= 0; --i) {
            const Inner above(m_lines[i]);
            if (isBlankLine(above.text))
                return i < last;
            if (above.quotes != line.quotes || !isTermLine(above.text))
                return false;
            const QRegularExpressionMatch entry = entryForm().match(above.text);
            if (entry.hasMatch())
                return entry.capturedLength() == line.indent;
            if (above.indent < line.indent || above.indent >= line.indent + 4)
                return false;
        }
        return true;
    }

    // Unlike those of the nearest lists, which the definition must not join.
    [[nodiscard]] QChar bulletFor(qsizetype at) const
    {
        const QChar above = nearestBullet(at, -1);
        const QChar below = nearestBullet(at, 1);
        for (const QChar bullet : u"+*-") {
            if (bullet != above && bullet != below)
                return bullet;
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QChar nearestBullet(qsizetype at, qsizetype step) const
    {
        for (qsizetype i = at + step; i >= 0 && i < m_lines.size(); i += step) {
            if (m_rewritten.contains(i))
                continue;
            const QRegularExpressionMatch entry = entryForm().match(Inner(m_lines[i]).text);
            if (entry.hasMatch() && !entry.capturedView(1)[0].isDigit())
                return entry.capturedView(1)[0];
        }
        return {};
    }

    QStringList m_lines;
    FenceFollower m_fences;
    std::optional<Definition> m_definition;
    QSet<qsizetype> m_rewritten;
};

// The text of a line behind quotes and blanks.
QString contentOf(const QStringList &lines, int line)
{
    if (line < 1 || line > lines.size())
        return {};
    const Inner inner(lines[line - 1]);
    return inner.text.mid(inner.indent);
}

bool isDefinitions(MarkdownNode node, const QStringList &lines)
{
    return node && node.kind() == Kind::List && contentOf(lines, node.firstLine()).startsWith(u':');
}

void shapeTerms(MarkdownNode paragraph)
{
    paragraph.setOwnTags("<dt>", "</dt>");
    MarkdownNode child = paragraph.firstChild();
    while (child) {
        MarkdownNode next = child.next();
        if (child.kind() == Kind::SoftBreak || child.kind() == Kind::LineBreak) {
            child.insertTagsBefore("</dt>\n<dt>");
            child.remove();
        }
        child = next;
    }
}

// Outer ones first: cmark lets its own lists hold nothing but its own entries.
void shapeDescriptions(MarkdownNode list, const QStringList &lines)
{
    list.setTags({}, {});
    MarkdownNode entry = list.firstChild();
    while (entry) {
        const bool isTight = !contentOf(lines, entry.firstLine() - 1).isEmpty();
        entry.setTags("<dd>", "</dd>");
        // Its tags are the first and the last of its children.
        if (MarkdownNode block = entry.firstChild().next();
            isTight && block.kind() == Kind::Paragraph)
            block.setBare();
        entry = entry.next();
    }
}

} // namespace

QString withDefinitionBullets(const QString &text)
{
    static const QRegularExpression colon(QStringLiteral("^[ >]*:[ \\t]"),
                                          QRegularExpression::MultilineOption);
    return text.contains(colon) ? Rewriter(text).rewritten() : text;
}

void shapeDefinitions(MarkdownNode root, const QStringList &lines)
{
    QList<MarkdownNode> lists;
    walk(root, [&](MarkdownNode node, Visit visit) {
        if (visit == Visit::Enter && isDefinitions(node, lines) && node.previous()
            && node.previous().kind() == Kind::Paragraph)
            lists.append(node);
    });
    for (qsizetype i = 0; i < lists.size(); ++i) {
        const MarkdownNode first = lists[i].previous();
        while (i + 1 < lists.size() && lists[i + 1].previous() == lists[i].next())
            ++i;
        first.wrapUpTo(lists[i]).setOwnTags("<dl>", "</dl>");
    }
    for (const MarkdownNode list : std::as_const(lists)) {
        shapeTerms(list.previous());
        shapeDescriptions(list, lines);
    }
}

} // namespace app
