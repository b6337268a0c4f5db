// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/attributelists.h"

#include <QRegularExpression>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

} // namespace

std::optional<QString> takeHeadingId(MarkdownNode heading)
{
    static const QRegularExpression attributes(
        QStringLiteral("[ \\t]*\\{:?[ \\t]*(?:[^{}#]*[ \\t])?#([^\\s{}.]+)[^{}]*\\}[ \\t]*$"));
    MarkdownNode last = heading.lastChild();
    if (!last || last.kind() != Kind::Text)
        return std::nullopt;
    QString text = QString::fromUtf8(last.literal());
    const QRegularExpressionMatch match = attributes.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    text.truncate(match.capturedStart());
    last.setLiteral(text.toUtf8());
    return match.captured(1);
}

} // namespace app
