// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/attributelists.h"

#include <QRegularExpression>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

// `#id`, `.class` or `name=value`; a value is a string, a number, a word or some of them.
QString attributeForm()
{
    const QString value = QStringLiteral(
        R"((?:"(?:[^"\\]|\\.)*+"|[-+]?\d++(?:\.\d*+)?(?:[eE][-+]?\d*+)?|[a-zA-Z_:][\w:.-]*+))");
    const QString values = QStringLiteral(R"(\[(?:\s*+%1\s*+,?)*+\])").arg(value);
    return QStringLiteral(R"((?:[#.][^\s!"#$%&'()*+,/;<=>?@[\\\]^`{|}~]*+)"
                          R"(|[a-zA-Z_:][\w:.-]*+\s*+=\s*+(?:%1|%2)))")
        .arg(value, values);
}

// Begins with the last brace of a line.
const QRegularExpression &listForm()
{
    static const QRegularExpression form(
        QStringLiteral(R"(\{(?:(?:\s*+%1\s*+(?:,\s*+)?)++)?+\}[ \t]*$)").arg(attributeForm()));
    return form;
}

QRegularExpressionMatch listAtEnd(const QString &text)
{
    return listForm().match(text, qMax(qsizetype(0), text.lastIndexOf(u'{')),
                            QRegularExpression::NormalMatch,
                            QRegularExpression::AnchorAtOffsetMatchOption);
}

NodeAttributes idAndClasses(const QString &list)
{
    static const QRegularExpression attribute(attributeForm());
    static const QRegularExpression named(QStringLiteral("^(id|class)\\s*=\\s*\"?(.*?)\"?$"));
    QByteArray id;
    QByteArrayList classes;
    for (auto it = attribute.globalMatch(list); it.hasNext();) {
        const QString text = it.next().captured();
        const QRegularExpressionMatch match = named.match(text);
        const QByteArray value = (match.hasMatch() ? match.captured(2) : text.mid(1)).toUtf8();
        if (text.startsWith(u'#') || match.captured(1) == u"id")
            id = value;
        else if (text.startsWith(u'.') || match.captured(1) == u"class")
            classes.append(value);
    }
    NodeAttributes attributes;
    if (!id.isEmpty())
        attributes.append({"id", id});
    if (!classes.isEmpty())
        attributes.append({"class", classes.join(' ')});
    return attributes;
}

// `## Heading ## {#id}`
bool hasClosingHashes(MarkdownNode heading, const QStringList &lines)
{
    static const QRegularExpression form(
        QStringLiteral("^[ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*#{1,6}[ \\t](?:.*[ \\t])?#+"
                       "[ \\t]*\\{[^{]*$"));
    const int line = heading.firstLine();
    return line >= 1 && line <= lines.size() && form.match(lines[line - 1]).hasMatch();
}

void takeAttributes(MarkdownNode heading, const QStringList &lines)
{
    static const QRegularExpression closing(QStringLiteral("(?:^|[ \\t]+)#+[ \\t]*$"));
    MarkdownNode last = heading.lastChild();
    if (!last || last.kind() != Kind::Text)
        return;
    QString text = QString::fromUtf8(last.literal());
    const QRegularExpressionMatch match = listAtEnd(text);
    if (!match.hasMatch())
        return;
    heading.setAttributes(idAndClasses(match.captured()));
    text.truncate(match.capturedStart());
    if (hasClosingHashes(heading, lines))
        text.remove(closing);
    while (text.endsWith(u' ') || text.endsWith(u'\t'))
        text.chop(1);
    last.setLiteral(text.toUtf8());
}

} // namespace

void takeHeadingAttributes(MarkdownNode root, const QStringList &lines)
{
    walk(root, [&lines](MarkdownNode node, Visit visit) {
        if (visit == Visit::Leave && node.kind() == Kind::Heading)
            takeAttributes(node, lines);
    });
}

QString withoutHeadingAttributes(const QString &source)
{
    const QRegularExpressionMatch match = listAtEnd(source);
    return match.hasMatch() ? source.left(match.capturedStart()).trimmed() : source;
}

} // namespace app
