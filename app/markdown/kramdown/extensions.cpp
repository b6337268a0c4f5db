// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
// Attribute lists, their definitions and kramdown's extensions: blocks that start with `{:`.

#include "app/markdown/kramdown/blockreader.h"
#include "app/markdown/kramdown/patterns.h"

#include <QRegularExpression>

namespace app::kramdown {
namespace {

bool isTrue(const AttributeList &list, QStringView name)
{
    return attribute(list.values, name) == u"true";
}

void setOptions(const AttributeList &list, Options &options)
{
    for (const auto &[name, value] : list.values) {
        if (name == u"parse_block_html")
            options.parsesBlockHtml = isTrue(list, name);
        else if (name == u"parse_span_html")
            options.parsesSpanHtml = isTrue(list, name);
        else if (name == u"auto_ids")
            options.hasAutoIds = isTrue(list, name);
    }
}

} // namespace

bool BlockReader::readExtension()
{
    if (!rest().left(6).trimmed().startsWith(u"{:") || !mayBeAttributeList(rest()))
        return false;
    return readAttributeListDefinition() || readExtensionTag() || readBlockAttributes();
}

bool BlockReader::readAttributeListDefinition()
{
    static const QRegularExpression expression(
        QStringLiteral(" {0,3}\\{:(\\w[\\w-]*):((?:\\\\\\}|[^}])+)\\}\\s*?\\n"));
    const QRegularExpressionMatch match = matchAt(expression, m_text, m_at);
    if (!match.hasMatch())
        return false;
    readAttributeList(match.captured(2), m_definitions.attributeLists[match.captured(1)]);
    append(Type::EndOfBlock);
    skip(match.capturedLength());
    return true;
}

// {::comment}, {::nomarkdown}, {::options /}
bool BlockReader::readExtensionTag()
{
    static const QRegularExpression opening(
        QStringLiteral(" {0,3}\\{::(\\w+)(?:\\s((?:\\\\\\}|[^}])*?)|)(/)?\\}\\s*?\\n"));
    const QRegularExpressionMatch match = matchAt(opening, m_text, m_at);
    if (!match.hasMatch())
        return false;
    const QString name = match.captured(1);
    if (name != u"comment" && name != u"nomarkdown" && name != u"options")
        return false;
    AttributeList list;
    readAttributeList(match.captured(2), list);
    QString body;
    qsizetype end = match.capturedEnd();
    if (!match.hasCaptured(3) || match.capturedLength(3) == 0) {
        const QRegularExpression closing(QStringLiteral("^ {0,3}\\{:/(?:%1)?\\}\\s*?\\n").arg(name),
                                         QRegularExpression::MultilineOption);
        const QRegularExpressionMatch stop = matchFrom(closing, m_text, end);
        if (!stop.hasMatch())
            return false;
        body = m_text.mid(end, stop.capturedStart() - end);
        if (body.endsWith(u'\n'))
            body.chop(1);
        end = stop.capturedEnd();
    }
    const QString type = attribute(list.values, u"type");
    if (name == u"options") {
        setOptions(list, m_definitions.options);
        append(Type::EndOfBlock);
    } else if (name == u"comment") {
        m_tree->append(Type::Comment, QStringLiteral("<!-- %1 -->").arg(body), m_line);
    } else if (type.isEmpty() || type.split(u' ').contains(QStringLiteral("html"))) {
        m_tree->append(Type::Raw, body, m_line);
    }
    skip(end - m_at);
    return true;
}

// Of the block in front where there is no blank line between, else of the one behind.
bool BlockReader::readBlockAttributes()
{
    const qsizetype length = blockAttributeList(rest());
    if (length == 0)
        return false;
    const QString source = rest().left(length).trimmed().toString();
    const QString inner = source.mid(2, source.size() - 3);
    skip(length);
    Element *last = m_tree->last();
    const bool isOfLast = last && last->type != Type::Blank
        && (last->type != Type::EndOfBlock || last->boundary == Boundary::Definition);
    if (!isOfLast) {
        readAttributeList(inner, m_list ? *m_list : m_list.emplace());
        return true;
    }
    readAttributeList(inner, last->list);
    if (blockAttributeList(rest()) == 0)
        append(Type::EndOfBlock).boundary = Boundary::AttributeList;
    return true;
}

} // namespace app::kramdown
