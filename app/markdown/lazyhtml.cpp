// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/markdown/lazyhtml.h"

#include "app/markdown/preparedsource.h"
#include "app/markdown/sourcelines.h"

#include <QRegularExpression>
#include <QStringList>

namespace app {
namespace {

// Elements that begin a block anywhere (start condition 6) are none of these.
bool isInlineTagAlone(const QString &line)
{
    static const QRegularExpression tag(
        QStringLiteral(
            "^ {0,3}</?(?:a|abbr|b|big|br|code|del|em|font|i|img|ins|kbd|mark|small|span|"
            "strong|sub|sup|u)\\b[^<>]*>[ \\t]*$"),
        QRegularExpression::CaseInsensitiveOption);
    return line.contains(u'<') && tag.match(line).hasMatch();
}

bool isParagraphLine(const QString &line)
{
    static const QRegularExpression other(
        QStringLiteral("^[ \\t>]*(?:#{1,6}(?:[ \\t]|$)|`{3}|~{3}|\\||<|(?:[*_-][ \\t]*){3,}$)"));
    return !isBlankLine(line) && !other.match(line).hasMatch();
}

bool startsContainer(const QString &line)
{
    static const QRegularExpression start(
        QStringLiteral("^[ \\t]*(?:[-*+][ \\t]+[^\\s<]|\\d{1,9}[.)][ \\t]+[^\\s<]|>)"));
    return start.match(line).hasMatch();
}

bool isLazy(const QStringList &lines, qsizetype at)
{
    for (qsizetype i = at - 1; i >= 0 && isParagraphLine(lines[i]); --i) {
        if (startsContainer(lines[i]))
            return true;
    }
    return false;
}

} // namespace

QString withGuardedLazyHtml(const QString &text)
{
    if (!text.contains(u'<'))
        return text;
    QStringList lines = text.split(u'\n');
    bool isChanged = false;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (!isInlineTagAlone(lines[i]) || !isLazy(lines, i))
            continue;
        lines[i].insert(indentOf(lines[i]), GuardMark);
        isChanged = true;
    }
    return isChanged ? lines.join(u'\n') : text;
}

} // namespace app
