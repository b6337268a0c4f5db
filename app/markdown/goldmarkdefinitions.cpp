// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmarkdefinitions.h"

#include "app/markdown/fencefollower.h"
#include "app/markdown/outerlines.h"
#include "app/markdown/preparedsource.h"
#include "app/markdown/sourcelines.h"

#include <QList>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

/// What is indented by as much is code.
constexpr qsizetype MostIndent = 4;

/// A line within the quotes around it.
struct Inner {
    qsizetype start = 0; ///< Behind the quotes.
    int quotes = 0; ///< How many are around it.
    QString text;
    qsizetype indent = 0;

    explicit Inner(const QString &line)
    {
        for (qsizetype mark = indentOf(line);
             mark < start + MostIndent && mark < line.size() && line[mark] == u'>';
             mark = start + indentOf(QStringView(line).mid(start))) {
            start = mark + (mark + 1 < line.size() && line[mark + 1] == u' ' ? 2 : 1);
            ++quotes;
        }
        text = line.mid(start);
        indent = indentOf(text);
    }

    [[nodiscard]] bool isDefinition() const
    {
        return indent + 1 < text.size() && text[indent] == u':'
            && (text[indent + 1] == u' ' || text[indent + 1] == u'\t');
    }
};

const QRegularExpression &entryForm()
{
    static const QRegularExpression form(
        QStringLiteral("^ *(?:(?:[-*+]|\\d{1,9}[.)]) {1,4})*([-*+]|\\d{1,9}[.)])"
                       "(?: {1,4}(?=\\S)| *$)"));
    return form;
}

// Those that begin a block of HTML wherever they begin a line.
QString blockElements()
{
    return QStringLiteral(
        "(?:address|article|aside|blockquote|center|details|dd|dir|div|dl|dt|fieldset|figcaption|"
        "figure|footer|form|frame|h[1-6]|header|hr|iframe|li|main|menu|nav|ol|p|pre|script|section|"
        "style|summary|table|tbody|td|textarea|tfoot|th|thead|tr|ul)");
}

// A line that can be a term, or go on with a paragraph of them.
bool isTermLine(const QString &text)
{
    static const QRegularExpression other(
        QStringLiteral("^ *(?:#{1,6}(?:[ \\t]|$)|`{3}|~{3}|>|\\[[^\\]]*\\]:|(?:=+|-+) *$|"
                       "([*_-])[ \\t]*(?:\\1[ \\t]*){2,}$|[|: \\t-]*-[|: \\t-]*\\|[|: \\t-]*$|"
                       "<(?:[!?]|/?[a-zA-Z][\\w-]*(?: [^<>]*)?/?> *$|/?%1\\b))")
            .arg(blockElements()),
        QRegularExpression::CaseInsensitiveOption);
    return !isBlankLine(text) && !other.match(text).hasMatch();
}

// A line behind which a paragraph begins, whatever comes.
bool endsBlock(const QString &text)
{
    static const QRegularExpression block(QStringLiteral(
        "^ *(?:#{1,6}(?:[ \\t]|$)|(?:=+|-+) *$|([*_-])[ \\t]*(?:\\1[ \\t]*){2,}$|[-*+] *$)"));
    return isBlankLine(text) || block.match(text).hasMatch();
}

// Of a list that has no numbers; null where the line begins no entry of one.
QChar bulletOf(const QString &text)
{
    const QRegularExpressionMatch entry = entryForm().match(text);
    return entry.hasMatch() && !entry.capturedView(1)[0].isDigit() ? entry.capturedView(1)[0]
                                                                   : QChar();
}

/// The lines directly above the one that is looked at, as its terms.
class TermLines final
{
public:
    void add(const Inner &line, bool isCode)
    {
        const QString content = line.text.mid(entryForm().match(line.text).capturedLength());
        const bool isBehindBlock = std::exchange(m_isBehindBlock, isCode || endsBlock(content));
        if (isBlankLine(line.text)) {
            // It ends the quotes that it is not in.
            if (line.quotes < m_terms.quotes)
                m_terms = {Begin::Stranger, line.quotes};
            return;
        }
        const bool isTerm = !isCode && isTermLine(line.text);
        const qsizetype offset = isTerm ? entryForm().match(line.text).capturedLength() : 0;
        if (offset > 0 && isBlankLine(content)) {
            m_terms = {Begin::Stranger, line.quotes};
            return;
        }
        if (offset > 0) {
            m_terms = {Begin::Entry, line.quotes, offset};
            return;
        }
        const bool begins = isBehindBlock || line.quotes > m_terms.quotes;
        if (!isTerm || (!begins && m_terms.quotes != line.quotes))
            m_terms = {Begin::Stranger, line.quotes};
        else if (begins)
            m_terms = {Begin::Paragraph, line.quotes};
        m_terms.least = std::min(m_terms.least, line.indent);
    }

    /// Whether no paragraph goes on with the next line.
    [[nodiscard]] bool canBeCode() const { return m_isBehindBlock; }

    /// Whether they are a paragraph that stands where the definition does.
    [[nodiscard]] bool areTermsOf(const Inner &definition) const
    {
        return m_terms.begin != Begin::Stranger && m_terms.quotes == definition.quotes
            && m_terms.least >= definition.indent
            && (m_terms.begin != Begin::Entry || m_terms.offset == definition.indent);
    }

private:
    enum class Begin { Paragraph, Entry, Stranger };

    struct Terms {
        Begin begin = Begin::Stranger;
        int quotes = 0;
        qsizetype offset = 0; ///< Of an entry's content.
        qsizetype least = std::numeric_limits<qsizetype>::max(); ///< Indents behind an entry's.
    };

    Terms m_terms;
    bool m_isBehindBlock = true; ///< Or a blank line.
};

class Rewriter final
{
public:
    explicit Rewriter(const QString &text)
        : m_lines(text.split(u'\n'))
        , m_bulletsBelow(m_lines.size())
    {
        for (qsizetype i = m_lines.size() - 1; i > 0; --i) {
            const QChar bullet = bulletOf(Inner(m_lines[i]).text);
            m_bulletsBelow[i - 1] = bullet.isNull() ? m_bulletsBelow[i] : bullet;
        }
    }

    QString rewritten()
    {
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            const bool isCode = m_fences.follow(m_lines[i]);
            const Inner line(m_lines[i]);
            if (!isCode && line.isDefinition() && isAtContainer(line))
                rewrite(i, line);
            pass(i, isCode);
        }
        return m_lines.join(u'\n');
    }

private:
    /// The last line that began a definition, and the column of its colon.
    struct Definition {
        qsizetype line = 0;
        qsizetype indent = 0;
        QChar bullet;
        bool isBehindBlank = false; ///< The line that is looked at.
    };

    void rewrite(qsizetype at, const Inner &line)
    {
        const bool isNext = m_definition && m_definition->indent == line.indent;
        if (!isNext && !m_terms.areTermsOf(line))
            return;
        const QChar bullet = isNext ? m_definition->bullet : bulletFor(at);
        static const QRegularExpression box(QStringLiteral("\\[(?=[ xX]\\])"));
        m_lines[at][line.start + line.indent] = bullet;
        // Only list entries have tasks.
        m_lines[at].replace(box, u'[' + QString(GuardMark));
        // What is empty would end no paragraph.
        if (isBlankLine(QStringView(line.text).mid(line.indent + 1)))
            m_lines[at] += GuardMark;
        m_definition = {at, line.indent, bullet};
    }

    // All that later lines ask of those above: each is looked at but once.
    void pass(qsizetype at, bool isCode)
    {
        const Inner line(m_lines[at]);
        const bool isIndented = isIndentedCode(line);
        m_terms.add(line, isCode || isIndented);
        const bool isRewritten = m_definition && m_definition->line == at;
        if (m_definition && !isRewritten)
            leaveDefinition(line);
        if (isBlankLine(line.text))
            return;
        if (m_quotes != line.quotes)
            m_outer.clear();
        m_quotes = line.quotes;
        if (!isIndented)
            m_outer.add({line.indent, entryForm().match(line.text).capturedLength()});
        if (const QChar bullet = bulletOf(line.text); !bullet.isNull() && !isRewritten)
            m_bulletAbove = bullet;
    }

    // Whether a line would be code if a paragraph could not go on with it.
    [[nodiscard]] bool isIndentedCode(const Inner &line) const
    {
        const OuterLines::Line *outer
            = m_quotes == line.quotes ? m_outer.before(line.indent) : nullptr;
        const qsizetype content = outer && outer->offset <= line.indent ? outer->offset : 0;
        return m_terms.canBeCode() && line.indent >= content + MostIndent;
    }

    // Unless the line is within the last definition, or goes on with its paragraph.
    void leaveDefinition(const Inner &line)
    {
        const bool isBlank = isBlankLine(line.text);
        if (!isBlank && line.indent < m_definition->indent + 2
            && (m_definition->isBehindBlank || !isTermLine(line.text)))
            m_definition.reset();
        else
            m_definition->isBehindBlank = isBlank;
    }

    // A colon counts where the content of the list entry around it begins, or else of the line.
    [[nodiscard]] bool isAtContainer(const Inner &line) const
    {
        if (line.indent == 0)
            return true;
        const OuterLines::Line *entry
            = m_quotes == line.quotes ? m_outer.before(line.indent) : nullptr;
        return entry && entry->offset == line.indent;
    }

    // Unlike those of the nearest lists, which the definition must not join.
    [[nodiscard]] QChar bulletFor(qsizetype at) const
    {
        for (const QChar bullet : u"+*-") {
            if (bullet != m_bulletAbove && bullet != m_bulletsBelow[at])
                return bullet;
        }
        Q_UNREACHABLE();
    }

    QStringList m_lines;
    QList<QChar> m_bulletsBelow; ///< For each line that of the nearest list below it.
    QChar m_bulletAbove;
    FenceFollower m_fences;
    TermLines m_terms;
    OuterLines m_outer; ///< Of those since the quotes around them changed.
    int m_quotes = 0; ///< Of the last line that is not blank.
    std::optional<Definition> m_definition;
};

// The text of a line behind quotes and blanks.
QString contentOf(const QStringList &lines, int line)
{
    if (line < 1 || line > lines.size())
        return {};
    const Inner inner(lines[line - 1]);
    return inner.text.mid(inner.indent);
}

} // namespace

bool isDefinitionList(MarkdownNode node, const QStringList &lines)
{
    return node && node.kind() == Kind::List && contentOf(lines, node.firstLine()).startsWith(u':');
}

namespace {

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
        // A blank line of a quote does not count.
        const int before = entry.firstLine() - 2;
        const bool isTight = before >= 0 && before < lines.size() && !isBlankLine(lines[before]);
        entry.setTags("<dd>", "</dd>");
        MarkdownNode block = entry.firstChild();
        while (block && block.kind() != Kind::Paragraph)
            block = block.next();
        if (block && isTight)
            block.setBare();
        entry = entry.next();
    }
}

} // namespace

QList<int> strayDefinitions(MarkdownNode root, const QStringList &written, const QStringList &lines)
{
    QSet<int> entries;
    walk(root, [&entries](MarkdownNode node, Visit visit) {
        if (visit == Visit::Enter && node.kind() == Kind::ListEntry)
            entries.insert(node.firstLine());
    });
    QList<int> stray;
    for (int i = 0; i < lines.size() && i < written.size(); ++i) {
        if (contentOf(written, i + 1).startsWith(u':') && !contentOf(lines, i + 1).startsWith(u':')
            && !entries.contains(i + 1))
            stray.append(i);
    }
    return stray;
}

void restoreColons(QStringList &lines, const QList<int> &stray)
{
    for (const int line : stray) {
        const Inner inner(lines[line]);
        lines[line][inner.start + inner.indent] = u':';
    }
}

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
        if (visit == Visit::Enter && isDefinitionList(node, lines) && node.previous()
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
