// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/post/blockending.h"

#include <QTextBlock>
#include <QTextBlockFormat>

namespace app {

namespace {

constexpr int EndingProperty = QTextFormat::UserProperty + 1;

} // namespace

std::optional<LineEnding> endingOf(const QTextBlock &block)
{
    const QTextBlockFormat format = block.blockFormat();
    if (!format.hasProperty(EndingProperty))
        return std::nullopt;
    return LineEnding(format.intProperty(EndingProperty));
}

void setEnding(QTextCursor &cursor, std::optional<LineEnding> ending)
{
    if (endingOf(cursor.block()) == ending)
        return;
    QTextBlockFormat format = cursor.blockFormat();
    if (ending)
        format.setProperty(EndingProperty, int(*ending));
    else
        format.clearProperty(EndingProperty);
    cursor.setBlockFormat(format);
}

} // namespace app
