// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/inlinesource.h"

#include <QRegularExpression>

namespace app {

void InlineSource::addLine(QStringView text, int line, qsizetype start)
{
    static const QRegularExpression containers(
        QStringLiteral("^[ \\t>]*(?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)*(?:#{1,6}[ \\t]+)?"));
    static const QRegularExpression quotes(QStringLiteral("^[ \\t>]*"));
    const bool isFirst = m_lines.isEmpty();
    if (!isFirst)
        m_text += u'\n';
    const qsizetype skipped
        = (isFirst ? containers : quotes).match(text.toString()).capturedLength();
    m_lines.append({line, m_text.size(), start + skipped - m_text.size()});
    m_text += text.mid(skipped);
}

const InlineSource::Line &InlineSource::lineOf(qsizetype at) const
{
    qsizetype line = m_lines.size() - 1;
    while (line > 0 && m_lines[line].start > at)
        --line;
    return m_lines[line];
}

QList<TextRange> cellsInRow(QStringView line)
{
    QList<TextRange> cells;
    qsizetype start = 0;
    while (start < line.size() && (line[start].isSpace() || line[start] == u'>'))
        ++start;
    if (start < line.size() && line[start] == u'|')
        ++start;
    for (qsizetype i = start; i < line.size(); ++i) {
        if (line[i] == u'\\') {
            ++i;
        } else if (line[i] == u'|') {
            cells.append({start, i - start});
            start = i + 1;
        }
    }
    cells.append({start, line.size() - start});
    return cells;
}

} // namespace app
