// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/goldmarkemphasis.h"

#include <QList>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

bool isEmphasis(MarkdownNode node)
{
    return node.kind() == Kind::Emphasis || node.kind() == Kind::Strong
        || node.kind() == Kind::Strikethrough;
}

/// Looks marks up where they were written; many may be in one line.
class Marks final
{
public:
    explicit Marks(const QStringList &lines)
        : m_lines(lines)
    { }

    QByteArray of(MarkdownNode node)
    {
        if (node.kind() == Kind::Strikethrough)
            return "~~";
        readLine(node.firstLine());
        const int at = node.firstColumn() - 1;
        const char mark = at >= 0 && at < m_text.size() && m_text[at] == '_' ? '_' : '*';
        return QByteArray(node.kind() == Kind::Strong ? 2 : 1, mark);
    }

private:
    void readLine(int line)
    {
        if (line == m_line)
            return;
        m_line = line;
        m_text = line < 1 || line > m_lines.size() ? QByteArray() : m_lines[line - 1].toUtf8();
    }

    const QStringList &m_lines;
    int m_line = 0;
    QByteArray m_text; ///< Of that line.
};

} // namespace

void leaveEmphasisOpen(MarkdownNode root, const QStringList &lines)
{
    QList<MarkdownNode> around;
    QList<MarkdownNode> open;
    int links = 0;
    walk(root, [&](MarkdownNode node, Visit visit) {
        const bool isEntered = visit == Visit::Enter;
        if (node.kind() == Kind::Link)
            links += isEntered ? 1 : -1;
        if (isEmphasis(node) && isEntered && links == 0)
            around.append(node);
        else if (isEmphasis(node) && !around.isEmpty() && around.last() == node)
            around.removeLast();
        if (node.kind() == Kind::Image && isEntered && links > 0) {
            open += around;
            around.clear();
        }
    });
    Marks marks(lines);
    for (MarkdownNode node : std::as_const(open)) {
        const QByteArray mark = marks.of(node);
        node.insertBefore(Kind::Text, mark);
        node.insertAfter(Kind::Text, mark);
        node.unwrap();
    }
}

} // namespace app
