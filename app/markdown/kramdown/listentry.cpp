// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdown/listentry.h"

#include "app/markdown/kramdown/patterns.h"

#include <QRegularExpression>

namespace app::kramdown {
namespace {

const QRegularExpression &entryList()
{
    static const QRegularExpression expression(
        QStringLiteral("^\\s*\\{:(?!(?:\\w[\\w-]*)?:|/)((?:\\\\\\}|[^}])+)\\}\\s*"));
    return expression;
}

bool isOnlyList(const QString &content)
{
    if (isBlankLine(content))
        return true;
    const QRegularExpressionMatch match = entryList().match(content);
    return match.hasMatch() && match.capturedLength() == content.size() && content.endsWith(u'\n');
}

// Tabs in front count up to the next multiple of four columns.
QString withoutFrontTabs(QString content, qsizetype column)
{
    for (;;) {
        const qsizetype blanks = spaces(content);
        if (blanks >= content.size() || content[blanks] != u'\t')
            return content;
        qsizetype tabs = 0;
        while (content[blanks + tabs] == u'\t')
            ++tabs;
        const qsizetype width = 4 - (blanks + column) % 4 + (tabs - 1) * 4;
        content.replace(blanks, tabs, QString(width, u' '));
    }
}

QString withoutFront(const QString &content)
{
    qsizetype start = 0;
    while (start < content.size() && isSpace(content[start]))
        ++start;
    return content.mid(start);
}

} // namespace

ListEntryText::ListEntryText(qsizetype marker, QString content, AttributeList &list)
    : m_indent(marker)
{
    if (isOnlyList(content)) {
        m_indent = 4;
    } else {
        content = withoutFrontTabs(content, marker);
        m_indent += spaces(content);
    }
    content = withoutFront(content);
    if (const QRegularExpressionMatch match = entryList().match(content); match.hasMatch()) {
        readAttributeList(match.captured(1), list);
        content.remove(0, match.capturedLength());
    }
    m_hasNestedList = isListStart(content);
    m_parts.append(content);
}

qsizetype ListEntryText::siblingIndent() const
{
    return qBound(qsizetype(0), m_indent - 1, qsizetype(3));
}

bool ListEntryText::isIndented(QStringView line) const
{
    qsizetype steps = 0;
    const qsizetype needed = m_indent / 4;
    while (steps <= needed && codeIndent(line) > 0) {
        line = line.mid(codeIndent(line));
        ++steps;
    }
    return steps > needed || (steps == needed && spaces(line) >= m_indent % 4);
}

bool ListEntryText::isLazy(QStringView rest) const
{
    if (spaces(rest) > qMin(m_indent, qsizetype(3)))
        return true;
    return blockAttributeList(rest) == 0 && !isBlockTag(rest);
}

std::optional<QString> ListEntryText::withoutIndent(QString line) const
{
    qsizetype tabs = 0;
    while (tabs < line.size() && line[tabs] == u'\t')
        ++tabs;
    line.replace(0, tabs, QString(4 * tabs, u' '));
    if (spaces(line) < m_indent)
        return std::nullopt;
    return line.mid(m_indent);
}

void ListEntryText::addLine(QStringView line)
{
    const QString source = line.toString();
    const std::optional<QString> inner = withoutIndent(source);
    QString text = inner.value_or(source);
    if (!inner) {
        qsizetype tabs = 0;
        while (tabs < text.size() && text[tabs] == u'\t')
            ++tabs;
        text.replace(0, tabs, QString(4 * tabs, u' '));
    }
    if (!m_hasNestedList && inner && isListStart(text)) {
        m_parts.append(QString());
        m_hasNestedList = true;
    } else if (m_hasNestedList && !inner && isListStart(text)) {
        text.prepend(QString(m_indent + 4, u' '));
    }
    m_parts.last() += text;
}

void ListEntryText::addBlankLines(QStringView lines)
{
    m_hasNestedList = true;
    m_parts.last() += lines;
}

void ListEntryText::addPlainLine(QStringView line)
{
    m_parts.last() += withoutIndent(line.toString()).value_or(line.toString());
}

} // namespace app::kramdown
