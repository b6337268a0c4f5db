// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/site/articletext.h"

#include "app/markdown/renderer.h"

#include <QRegularExpression>

namespace app {
namespace {

using namespace Qt::StringLiterals;

/// Lines of a long post that are compared: this many of its start, of its end and in between.
constexpr qsizetype SampledLines = 200;

/// Adds the image's name and takes it out of `line`.
void takeImages(QString &line, QStringList &found)
{
    static const QRegularExpression image(uR"(!\[[^\]]*\]\(\s*<?([^\s)>]+)[^)]*\))"_s);
    static const QRegularExpression tag(uR"re(<img\b[^>]*\bsrc\s*=\s*["']?([^"'\s>]+)[^>]*>)re"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression &pattern : {image, tag}) {
        for (auto matches = pattern.globalMatch(line); matches.hasNext();)
            found << imageLetters(matches.next().capturedView(1));
        line.remove(pattern);
    }
}

/// `line` without the marks that hold letters of their own.
QString withoutMarks(QString line)
{
    static const QRegularExpression lead(
        uR"(^\s*(?:>\s*)*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[ xX]\]\s)?)"_s);
    static const QRegularExpression link(uR"(\[([^\]]*)\]\((?:[^()]|\([^)]*\))*\))"_s);
    static const QRegularExpression tag(uR"(</?[a-zA-Z][^>]*>)"_s);
    line.remove(lead);
    line.replace(link, u"\\1"_s);
    line.remove(tag);
    return line;
}

/// What is no text of the page: definitions, fences, the line under a table's head.
bool isSilent(const QString &line)
{
    static const QRegularExpression silent(
        uR"(^\s*\[[^\]]+\]:|^\s*(?:```|~~~)|^\s*\|?\s*:?-+:?\s*\|)"_s);
    return line.contains(silent);
}

/// The longest piece of `line` between parts of which it can't be told what the page makes of them:
/// templates, references, footnotes, names of emoji.
QString readablePiece(const QString &line)
{
    static const QRegularExpression opaque(
        uR"(\{\{.*?\}\}|\{%.*?%\}|\{:.*?\}|&#?\w+;|\]\[[^\]]*\]?|\[\^[^\]]*\]|:\w+:)"_s);
    QString longest;
    for (const QString &piece : line.split(opaque)) {
        if (letters(piece).size() > letters(longest).size())
            longest = piece;
    }
    return longest;
}

QStringList sampled(const QStringList &lines)
{
    if (lines.size() <= 3 * SampledLines)
        return lines;
    const QStringList middle = lines.mid(SampledLines, lines.size() - 2 * SampledLines);
    QStringList some = lines.first(SampledLines);
    for (qsizetype i = 0; i < SampledLines; ++i)
        some << middle.at(i * middle.size() / SampledLines);
    return some + lines.last(SampledLines);
}

} // namespace

QString letters(QStringView text)
{
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            kept += c.toLower();
    }
    return kept;
}

QString imageLetters(QStringView source)
{
    QStringView name = source.mid(source.lastIndexOf(u'/') + 1);
    for (const QChar end : {u'?', u'#', u'.'}) {
        if (const qsizetype at = name.indexOf(end); at >= 0)
            name = name.left(at);
    }
    return letters(name);
}

QStringList articleLines(const QString &postText)
{
    QStringList found;
    const QStringView body = QStringView(postText).mid(findBody(postText).start);
    for (const QStringView part : body.tokenize(u'\n')) {
        QString line = part.toString();
        takeImages(line, found);
        if (isSilent(line))
            continue;
        // A row of a table is as many texts as it has cells; they follow one another on the page.
        if (const QString kept = letters(readablePiece(withoutMarks(line))); !kept.isEmpty())
            found << kept;
    }
    return sampled(found);
}

} // namespace app
