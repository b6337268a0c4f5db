// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/frontmatterlines.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

/// A line that goes on with what stands above it, or says nothing.
bool isInside(QStringView line)
{
    return line.trimmed().isEmpty() || isBlank(line.front()) || line.startsWith(u'-')
        || line.startsWith(u'#') || line.startsWith(u']') || line.startsWith(u'}');
}

/// Without the blanks and tabs before it; others, a no-break space for example, are characters to
/// readers.
QStringView movedOut(QStringView line)
{
    while (!line.isEmpty() && isBlank(line.front()))
        line = line.sliced(1);
    return line;
}

bool isComment(QStringView line)
{
    const QStringView words = movedOut(line);
    return words.isEmpty() || words.startsWith(u'#');
}

/// Every line is one that front matter may have, the first with `key`, one with `usual`.
bool hasKeys(QStringView content, const QRegularExpression &key, const QRegularExpression &usual)
{
    bool hasUsualKey = false;
    bool isFirst = true;
    for (const QStringView line : content.split(u'\n')) {
        const QStringView words = isFirst ? movedOut(line) : line;
        if (isFirst && (isComment(line) || words.startsWith(u'!'))) // The tag of the whole.
            continue;
        if (!isFirst && isInside(words))
            continue;
        if (!key.match(words).hasMatch())
            return false;
        hasUsualKey = hasUsualKey || usual.match(words).hasMatch();
        isFirst = false;
    }
    return hasUsualKey;
}

const QRegularExpression &yamlKey()
{
    static const QRegularExpression key(
        QStringLiteral("^(?:[\\p{L}_][\\p{L}\\p{N}_ -]*|\"[^\"]+\"|'[^']+')[ \\t]*:(?:[ \\t]|$)"));
    return key;
}

const QRegularExpression &tomlKey()
{
    static const QRegularExpression key(
        QStringLiteral("^(?:[\\w.-]+|\"[^\"]+\")[ \\t]*=|^\\[.+\\]"));
    return key;
}

} // namespace

TextPosition startOfLine(QStringView text, TextPosition position)
{
    return text.first(position).lastIndexOf(u'\n') + 1;
}

TextPosition behindLine(QStringView text, TextPosition position)
{
    const TextPosition lineBreak = text.indexOf(u'\n', position);
    return lineBreak < 0 ? text.size() : lineBreak + 1;
}

QStringView lineFrom(QStringView text, qsizetype start)
{
    const qsizetype end = text.indexOf(u'\n', start);
    return text.sliced(start, (end < 0 ? text.size() : end) - start);
}

bool isDelimiter(QStringView line, QStringView mark)
{
    return line.startsWith(mark)
        && std::ranges::all_of(line.sliced(mark.size()), [](QChar c) { return isBlank(c); });
}

QStringView behindComments(QStringView text)
{
    qsizetype start = 0;
    while (start < text.size()) {
        const QStringView line = lineFrom(text, start);
        if (!isComment(line))
            return text.sliced(start);
        start += line.size() + 1;
    }
    return {};
}

bool isYamlKey(QStringView line)
{
    return yamlKey().match(line).hasMatch();
}

bool isTomlKey(QStringView line)
{
    return tomlKey().match(line).hasMatch();
}

bool looksLikeYaml(QStringView content)
{
    static const QRegularExpression usual(
        QStringLiteral("^(?:title|date|layout|tags|categories)[ \\t]*:(?:[ \\t]|$)"));
    return hasKeys(content, yamlKey(), usual);
}

bool looksLikeToml(QStringView content)
{
    static const QRegularExpression usual(
        QStringLiteral("^(?:title|date|layout|tags|categories)[ \\t]*="));
    return hasKeys(content, tomlKey(), usual);
}

} // namespace app
