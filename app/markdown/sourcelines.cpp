// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/sourcelines.h"

#include <QRegularExpression>

namespace app {

bool isBlankLine(QStringView line)
{
    return line.trimmed().isEmpty();
}

qsizetype indentOf(QStringView line)
{
    qsizetype indent = 0;
    while (indent < line.size() && line[indent] == u' ')
        ++indent;
    return indent;
}

qsizetype entryOffset(const QString &line)
{
    static const QRegularExpression marker(
        QStringLiteral("^ *(?:[-*+]|\\d{1,9}[.)]) {1,4}(?=\\S)"));
    const QStringView text = QStringView(line).trimmed();
    const QChar first = text.isEmpty() ? QChar() : text[0];
    if (first != u'-' && first != u'*' && first != u'+' && !first.isDigit())
        return 0;
    return marker.match(line).capturedLength();
}

int countCells(QStringView line)
{
    line = line.trimmed();
    while (line.startsWith(u'>'))
        line = line.mid(1).trimmed();
    int bars = 0;
    for (qsizetype i = line.startsWith(u'|') ? 1 : 0; i < line.size(); ++i) {
        if (line[i] == u'\\')
            ++i;
        else if (line[i] == u'|' && i + 1 < line.size())
            ++bars;
    }
    return bars + 1;
}

} // namespace app
