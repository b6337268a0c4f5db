// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/textposition.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace app {

/// The source of a paragraph, heading or cell without what its containers put in front of its
/// lines, and where each character of it lies in the body.
class InlineSource final
{
public:
    /// `text` of the body's line `line` lies at `start` of the body.
    void addLine(QStringView text, int line, qsizetype start);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] qsizetype inBody(qsizetype at) const { return at + lineOf(at).offset; }
    [[nodiscard]] int lineAt(qsizetype at) const { return lineOf(at).number; }

private:
    struct Line {
        int number = 1;
        qsizetype start = 0;
        qsizetype offset = 0; ///< From here to the body.
    };

    [[nodiscard]] const Line &lineOf(qsizetype at) const;

    QString m_text;
    QList<Line> m_lines;
};

/// Where the cells of a row lie in its line. What is behind the last bar counts as one.
[[nodiscard]] QList<TextRange> cellsInRow(QStringView line);

} // namespace app
