// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/postparts.h"

#include <QHash>
#include <QRegularExpression>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

class Collector final
{
public:
    Collector(const QString &body, const BodyPlace &place, RenderedPost &post)
        : m_body(body)
        , m_place(place)
        , m_post(post)
    { }

    void take(MarkdownNode node)
    {
        if (node.kind() == Kind::ListEntry)
            takeEntry(node);
        else if (node.kind() == Kind::CodeBlock)
            takeCode(node);
    }

    // Not from the tree: engines drop what is not used, and the author wants to know of it.
    void takeFootnotes()
    {
        static const QRegularExpression mark(QStringLiteral("\\[\\^([^\\]\\s]+)\\](:?)"));
        if (!m_body.contains(u"[^"))
            return;
        QHash<QString, int> uses;
        for (auto it = mark.globalMatch(m_body); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const int line = lineAt(match.capturedStart());
            if (isInCode(line))
                continue;
            if (match.capturedLength(2) > 0 && startsLine(match.capturedStart()))
                m_post.footnotes.append({match.captured(1), line, 0});
            else
                ++uses[match.captured(1)];
        }
        for (Footnote &footnote : m_post.footnotes)
            footnote.uses = uses.value(footnote.label);
    }

private:
    [[nodiscard]] int lineAt(qsizetype at)
    {
        m_knownLine
            += static_cast<int>(QStringView(m_body).mid(m_knownAt, at - m_knownAt).count(u'\n'));
        m_knownAt = at;
        return m_place.firstLine + m_knownLine;
    }

    [[nodiscard]] bool startsLine(qsizetype at) const
    {
        while (at > 0 && (m_body[at - 1] == u' ' || m_body[at - 1] == u'>'))
            --at;
        return at == 0 || m_body[at - 1] == u'\n';
    }

    // Of lines that are asked for in order.
    [[nodiscard]] bool isInCode(int line)
    {
        const QList<CodeBlock> &all = m_post.codeBlocks;
        while (m_nextCode < all.size() && all[m_nextCode].lines.last < line)
            ++m_nextCode;
        return m_nextCode < all.size() && all[m_nextCode].lines.contains(line);
    }

    // The box in the entry's first line: behind its marker, and those of lists around it. Of the
    // entries that begin in one line the first tells of all.
    void takeEntry(MarkdownNode node)
    {
        static const QRegularExpression box(
            QStringLiteral("^(?:[ \\t>]*+(?:[-*+]|\\d{1,9}[.)])[ \\t]++)++\\[([ xX])\\](?=\\s|$)"));
        const int line = node.firstLine();
        if (line < 1 || line == m_lastEntryLine)
            return;
        m_lastEntryLine = line;
        const QString source = lineSource(line);
        const QRegularExpressionMatch match = box.match(source);
        if (!match.hasMatch())
            return;
        const TextPosition at = m_place.start + m_lineStart + match.capturedStart(1);
        m_post.tasks.append({match.captured(1) != u" ", m_place.firstLine + line - 1, {at, 1}});
    }

    // Entries come in the order of their lines.
    QString lineSource(int line)
    {
        while (m_line < line) {
            const qsizetype end = m_body.indexOf(u'\n', m_lineStart);
            if (end < 0)
                return {};
            m_lineStart = end + 1;
            ++m_line;
        }
        const qsizetype end = m_body.indexOf(u'\n', m_lineStart);
        return m_line == line ? m_body.mid(m_lineStart, end < 0 ? -1 : end - m_lineStart)
                              : QString();
    }

    void takeCode(MarkdownNode node)
    {
        const QString language
            = QString::fromUtf8(node.fenceInfo()).section(u' ', 0, 0, QString::SectionSkipEmpty);
        m_post.codeBlocks.append(
            {language,
             {m_place.firstLine + node.firstLine() - 1, m_place.firstLine + node.lastLine() - 1}});
    }

    const QString &m_body;
    const BodyPlace &m_place;
    RenderedPost &m_post;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    int m_lastEntryLine = 0;
    qsizetype m_knownAt = 0;
    int m_knownLine = 0;
    qsizetype m_nextCode = 0;
};

} // namespace

void collectParts(MarkdownNode root, const QString &body, const BodyPlace &place,
                  RenderedPost &post)
{
    Collector collector(body, place, post);
    walkBlocks(root, [&collector](MarkdownNode node) { collector.take(node); });
    collector.takeFootnotes();
}

} // namespace app
