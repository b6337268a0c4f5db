// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/kramdownsource.h"

#include "app/markdown/preparedsource.h"

#include <QRegularExpression>
#include <QStringList>

namespace app {
namespace {

// What may stand in front of a block: blanks, quotes, bullets and numbers.
constexpr QLatin1StringView Prefix("^((?:[ \\t>]|[*+-][ \\t]|\\d+\\.[ \\t])*)");

bool isFence(const QString &line, QString &open)
{
    static const QRegularExpression fence(Prefix + QStringLiteral("(`{3,}|~{3,})(.*)$"));
    if (!line.contains(u"```") && !line.contains(u"~~~"))
        return false;
    const QRegularExpressionMatch match = fence.match(line);
    if (!match.hasMatch())
        return false;
    const QString mark = match.captured(2);
    if (open.isEmpty()) {
        if (mark[0] == u'`' && match.captured(3).contains(u'`'))
            return false;
        open = mark;
        return true;
    }
    if (mark[0] == open[0] && mark.size() >= open.size() && match.captured(3).trimmed().isEmpty())
        open.clear();
    return true;
}

// kramdown knows these as parts of a paragraph wherever they stand.
QString withGuardedHtml(const QString &line)
{
    static const QRegularExpression inlineTag(
        Prefix
            + QStringLiteral(
                "(?=</?(?:a|abbr|acronym|b|bdo|big|br|button|cite|code|del|dfn|em|font|i|"
                "img|input|ins|kbd|label|mark|q|s|samp|small|span|strike|strong|sub|sup|"
                "tt|u|var)\\b)"),
        QRegularExpression::CaseInsensitiveOption);
    QString guarded = line;
    return guarded.replace(inlineTag, QStringLiteral("\\1") + GuardMark);
}

QString withGuardedNumber(const QString &line)
{
    static const QRegularExpression number(Prefix + QStringLiteral("(\\d{1,9})\\)(?=[ \\t])"));
    QString guarded = line;
    return guarded.replace(number, QStringLiteral("\\1\\2") + GuardMark + u')');
}

bool isBlank(const QString &line)
{
    return QStringView(line).trimmed().isEmpty();
}

bool endsParagraph(const QString &line)
{
    static const QRegularExpression other(QStringLiteral(
        "^[ \\t]{0,3}(?:#{1,6}[ \\t]|[|<{]|(?:[*_-][ \\t]*){3,}$|`{3}|~{3}|[ ]{4})"));
    return isBlank(line) || other.match(line).hasMatch();
}

bool isTableRule(const QString &line)
{
    static const QRegularExpression rule(
        QStringLiteral("^[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*\\|?[ \\t]*$"));
    return line.contains(u'|') && line.contains(u'-') && rule.match(line).hasMatch();
}

bool isAttributeList(const QString &line)
{
    static const QRegularExpression list(QStringLiteral("^[ \\t>]*\\{:(?!:)[^{}]*\\}[ \\t]*$"));
    return line.contains(u"{:") && list.match(line).hasMatch();
}

// The last line of an element that starts as a block in line `first`: kramdown leaves all of it as
// it is, blank lines and all. -1 where none starts or ends.
qsizetype lastLineOfElement(const QStringList &lines, qsizetype first)
{
    static const QRegularExpression start(
        QStringLiteral(
            "^ {0,3}<(address|article|aside|blockquote|center|details|div|dl|fieldset|figure|"
            "footer|form|header|iframe|main|nav|ol|p|section|table|ul|video)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = start.match(lines[first]);
    if (!match.hasMatch() || lines[first].contains(u"markdown="))
        return -1;
    const QRegularExpression tag(QStringLiteral("<(/?)%1\\b").arg(match.captured(1)),
                                 QRegularExpression::CaseInsensitiveOption);
    int depth = 0;
    for (qsizetype i = first; i < lines.size(); ++i) {
        for (auto it = tag.globalMatch(lines[i]); it.hasNext();)
            depth += it.next().captured(1).isEmpty() ? 1 : -1;
        if (depth <= 0)
            return i;
    }
    return -1;
}

// In kramdown's tables a code span keeps its bars.
QString withEscapedBars(const QString &line)
{
    static const QRegularExpression span(QStringLiteral("(?<![`\\\\])(`+)(?!`).*?(?<!`)\\1(?!`)"));
    QString escaped;
    qsizetype copied = 0;
    for (auto it = span.globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        escaped += QStringView(line).mid(copied, match.capturedStart() - copied);
        escaped += match.captured().replace(u'|', QStringLiteral("\\|"));
        copied = match.capturedEnd();
    }
    escaped += QStringView(line).mid(copied);
    return escaped;
}

void escapeBarsInTable(QStringList &lines, qsizetype header)
{
    for (qsizetype i = header; i < lines.size() && lines[i].contains(u'|'); ++i) {
        if (lines[i].contains(u'`'))
            lines[i] = withEscapedBars(lines[i]);
    }
}

} // namespace

QString withKramdownBlocks(const QString &text)
{
    QStringList lines = text.split(u'\n');
    QString fence;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString &line = lines[i];
        if (isFence(line, fence) || !fence.isEmpty())
            continue;
        if (line.contains(u'<')) {
            const qsizetype last = lastLineOfElement(lines, i);
            for (; i < last; ++i) {
                if (isBlank(lines[i]))
                    lines[i] = GuardMark;
            }
            if (last >= 0)
                continue;
        }
        if (isAttributeList(line)) {
            line.clear();
            continue;
        }
        if (i >= 2 && isTableRule(line) && lines[i - 1].contains(u'|')
            && !endsParagraph(lines[i - 2])) {
            line.prepend(GuardMark);
            continue;
        }
        if (i >= 1 && isTableRule(line) && lines[i - 1].contains(u'|'))
            escapeBarsInTable(lines, i - 1);
        if (line.contains(u'<'))
            line = withGuardedHtml(line);
        if (line.contains(u')'))
            line = withGuardedNumber(line);
    }
    return lines.join(u'\n');
}

} // namespace app
