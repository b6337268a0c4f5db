// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/markedlists.h"

#include "app/markdown/fencefollower.h"
#include "app/markdown/outerlines.h"
#include "app/markdown/sourcelines.h"

#include <QRegularExpression>

namespace app {
namespace {

using Kind = MarkdownNode::Kind;

const QRegularExpression &numberForm()
{
    static const QRegularExpression form(QStringLiteral("^( {2,})(\\d{1,9})[.)] +\\S"),
                                         QRegularExpression::MultilineOption);
    return form;
}

// Whether a line belongs to the nearest entry that begins further left.
bool isInEntry(const OuterLines &outer, qsizetype indent)
{
    const OuterLines::Line *line = outer.before(indent);
    return line && line->offset > 0 && line->offset <= indent;
}

} // namespace

QString withListsFromOne(const QString &text)
{
    if (!text.contains(numberForm()))
        return text;
    QStringList lines = text.split(u'\n');
    FenceFollower fences;
    OuterLines outer;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = numberForm().match(lines[i]);
        if (!fences.follow(lines[i]) && i > 0 && match.hasMatch() && !isBlankLine(lines[i - 1])
            && isInEntry(outer, match.capturedLength(1))) {
            const qsizetype digits = match.capturedLength(2);
            lines[i].replace(match.capturedStart(2), digits,
                             QString(digits - 1, u'0') + QStringLiteral("1"));
        }
        if (!isBlankLine(lines[i]))
            outer.add({indentOf(lines[i]), entryOffset(lines[i])});
    }
    return lines.join(u'\n');
}

void restoreListNumbers(MarkdownNode root, const QStringList &lines)
{
    int lastLine = 0;
    walk(root, [&](MarkdownNode node, Visit visit) {
        if (visit == Visit::Leave || node.kind() != Kind::List)
            return;
        const int line = node.firstLine();
        if (line < 1 || line > lines.size() || line == lastLine)
            return;
        lastLine = line;
        const QRegularExpressionMatch match = numberForm().match(lines[line - 1]);
        if (match.hasMatch())
            node.setFirstNumber(match.capturedView(2).toInt());
    });
}

} // namespace app
