// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/headings.h"

#include "app/markdown/headingids.h"

#include <QRegularExpression>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

QList<MarkdownNode> headingsBelow(MarkdownNode root)
{
    QList<MarkdownNode> headings;
    walkBlocks(root, [&headings](MarkdownNode node) {
        if (node.kind() == Kind::Heading)
            headings.append(node);
    });
    return headings;
}

QString lineAt(const QStringList &lines, int line)
{
    return line < 1 || line > lines.size() ? QString() : lines[line - 1];
}

QString textForId(MarkdownNode heading, const DialectRules &rules)
{
    if (!rules.isMarked)
        return QString::fromUtf8(heading.plainText());
    const QString own = heading.idText();
    return own.isEmpty() ? hexoIdText(heading, rules.hasHardBreaks) : own;
}

// cmark counts an underlined heading from the definitions that stand right before it.
int lineOf(MarkdownNode heading, const QStringList &lines)
{
    static const QRegularExpression definition(QStringLiteral("^[ \\t>]*\\[[^\\]]+\\]:"));
    int line = heading.firstLine();
    // What begins with a bracket may be one that is none.
    if (heading.plainText().startsWith('['))
        return line;
    while (line < heading.lastLine() && definition.match(lineAt(lines, line)).hasMatch())
        ++line;
    return line;
}

} // namespace

QString hexoIdText(MarkdownNode heading, bool hasHardBreaks)
{
    static const QRegularExpression tag(QStringLiteral("<(?=\\S)[^>]*(?:>|$)"));
    QByteArray text;
    int images = 0;
    walk(heading, [&](MarkdownNode node, Visit visit) {
        const Kind kind = node.kind();
        if (kind == Kind::Image)
            images += visit == Visit::Enter ? 1 : -1;
        else if (visit == Visit::Enter && images == 0 && (kind == Kind::Text || kind == Kind::Code))
            text += node.literal();
        else if (visit == Visit::Enter && kind == Kind::SoftBreak && !hasHardBreaks)
            text += ' ';
    });
    return QString::fromUtf8(text).remove(tag).trimmed();
}

QList<Heading> collectHeadings(MarkdownNode root, const DialectRules &rules,
                               const QStringList &lines, int firstLine)
{
    QList<Heading> headings;
    HeadingIds ids(rules.dialect);
    ids.setHugoIds(rules.hugoIds);
    for (const MarkdownNode node : headingsBelow(root)) {
        if (rules.isKramdown || rules.isGoldmark) {
            headings.append({node.headingLevel(), QString::fromUtf8(node.plainText()),
                             QString::fromUtf8(node.attribute("id")),
                             firstLine + node.firstLine() - 1});
            continue;
        }
        const QString written = QString::fromUtf8(node.attribute("id"));
        if (!written.isEmpty())
            ids.take(written);
        headings.append({node.headingLevel(), QString::fromUtf8(node.plainText()),
                         written.isEmpty() ? ids.next(textForId(node, rules)) : written,
                         firstLine + lineOf(node, lines) - 1});
    }
    return headings;
}

void readHeadingTexts(MarkdownNode root, QList<Heading> &headings)
{
    const QList<MarkdownNode> nodes = headingsBelow(root);
    Q_ASSERT(nodes.size() == headings.size());
    for (qsizetype i = 0; i < nodes.size(); ++i)
        headings[i].text = QString::fromUtf8(nodes[i].plainText());
}

void addHeadingIds(MarkdownNode root, const QList<Heading> &headings)
{
    QList<MarkdownNode> nodes = headingsBelow(root);
    Q_ASSERT(nodes.size() == headings.size());
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        const QByteArray tag = 'h' + QByteArray::number(headings[i].level);
        const QByteArray id = headings[i].id.toHtmlEscaped().toUtf8();
        if (!id.isEmpty())
            nodes[i].setTags('<' + tag + " id=\"" + id + "\">", "</" + tag + '>');
    }
}

} // namespace app
