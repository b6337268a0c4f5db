// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/text/linestart.h"

namespace app {
namespace {

using Kind = LineStart::Kind;

bool isBlankAt(QStringView line, qsizetype at)
{
    return at < line.size() && (line[at] == u' ' || line[at] == u'\t');
}

qsizetype blanksAt(QStringView line, qsizetype at)
{
    qsizetype end = at;
    while (isBlankAt(line, end))
        ++end;
    return end - at;
}

qsizetype quoteLength(QStringView line)
{
    qsizetype length = 0;
    for (qsizetype at = 0; at < line.size();) {
        const qsizetype blanks = blanksAt(line, at);
        if (blanks > 3 || at + blanks >= line.size() || line[at + blanks] != u'>')
            break;
        at += blanks + 1;
        at += isBlankAt(line, at) ? 1 : 0;
        length = at;
    }
    return length;
}

// CommonMark §4.1: three or more of one of `*-_`, and nothing but blanks besides.
bool isRule(QStringView rest)
{
    if (rest.isEmpty() || !QStringView(u"*-_").contains(rest.first()))
        return false;
    int marks = 0;
    for (const QChar c : rest) {
        if (c == rest.first())
            ++marks;
        else if (c != u' ' && c != u'\t')
            return false;
    }
    return marks >= 3;
}

/// Length of the mark of a list item at the start of `rest`, without blanks; 0 for none.
qsizetype itemMark(QStringView rest, LineStart *start)
{
    if (rest.isEmpty())
        return 0;
    if (QStringView(u"-*+").contains(rest.first())) {
        start->kind = Kind::Bullet;
        start->mark = rest.first();
        return 1;
    }
    qsizetype digits = 0;
    int number = 0;
    while (digits < rest.size() && digits < 9 && rest[digits] >= u'0' && rest[digits] <= u'9')
        number = number * 10 + (rest[digits++].unicode() - u'0');
    if (digits == 0 || digits >= rest.size() || (rest[digits] != u'.' && rest[digits] != u')'))
        return 0;
    start->kind = Kind::Ordered;
    start->mark = rest[digits];
    start->number = number;
    return digits + 1;
}

void readItem(QStringView rest, LineStart *start)
{
    LineStart item = *start;
    const qsizetype mark = itemMark(rest, &item);
    if (mark == 0 || (mark < rest.size() && !isBlankAt(rest, mark)))
        return;
    const qsizetype blanks = blanksAt(rest, mark);
    // Five blanks and more are indented code after one blank (CommonMark §5.2).
    item.markLength = mark + (blanks > 4 ? 1 : blanks);
    const QStringView content = rest.mid(item.markLength);
    if (content.size() >= 3 && content[0] == u'[' && content[2] == u']'
        && QStringView(u" xX").contains(content[1])
        && (content.size() == 3 || isBlankAt(content, 3)))
        item.taskLength = content.size() == 3 ? 3 : 4;
    *start = item;
}

void readHeading(QStringView rest, LineStart *start)
{
    qsizetype level = 0;
    while (level < rest.size() && rest[level] == u'#')
        ++level;
    if (level < 1 || level > 6 || (level < rest.size() && !isBlankAt(rest, level)))
        return;
    start->kind = Kind::Heading;
    start->headingLevel = static_cast<int>(level);
    start->markLength = level + blanksAt(rest, level);
}

} // namespace

LineStart lineStart(QStringView line)
{
    LineStart start;
    start.quoteLength = quoteLength(line);
    start.indent = blanksAt(line, start.quoteLength);
    const QStringView rest = line.mid(start.markStart());
    if (isRule(rest)) {
        start.kind = Kind::Rule;
        return start;
    }
    readHeading(rest, &start);
    if (start.kind == Kind::Paragraph)
        readItem(rest, &start);
    return start;
}

} // namespace app
