// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/frontmatter/scalarwriter.h"

#include "app/frontmatter/plaintext.h"
#include "app/frontmatter/quotedtext.h"

#include <QStringList>

#include <algorithm>

namespace app {
namespace {

using namespace Qt::StringLiterals;

bool hasLineBreak(QStringView text)
{
    return text.contains(u'\n');
}

int trailingLineBreaks(QStringView text)
{
    int count = 0;
    while (count < text.size() && text[text.size() - 1 - count] == u'\n')
        ++count;
    return count;
}

/// The header for text that ends in so many line breaks; its comment and indicator stay.
QString adaptedHeader(const QString &header, int lineBreaks, int explicitIndent)
{
    qsizetype end = 1;
    QString digit;
    while (end < header.size() && !header.at(end).isSpace()) {
        if (header.at(end).isDigit())
            digit = header.at(end);
        ++end;
    }
    if (explicitIndent > 0)
        digit = QString::number(explicitIndent);
    const QString chomping = lineBreaks == 0 ? u"-"_s : lineBreaks == 1 ? QString() : u"+"_s;
    return header.first(1) + digit + chomping + header.sliced(end);
}

/// The lines of a block, indented, blank ones left empty. Nothing for what a block can't hold.
std::optional<QString> block(const QString &text, const QString &header, int contentIndent,
                             const ValuePlace &place, bool isFolded)
{
    const int lineBreaks = trailingLineBreaks(text);
    const QString body = text.chopped(lineBreaks);
    const bool isHeld = std::ranges::all_of(
        body, [](QChar c) { return c == u'\n' || c == u'\t' || canStandInBlock(c); });
    if (place.isInFlow || body.isEmpty() || !isHeld || body.trimmed().isEmpty())
        return {};
    const QStringList lines = body.split(u'\n');
    const bool startsBlank = lines.first().isEmpty() || lines.first().front().isSpace();
    const bool hasIndicator = header.size() > 1 && header.at(1).isDigit();
    const int explicitIndent
        = startsBlank || hasIndicator ? contentIndent - std::max(place.indent, 0) : 0;
    if (explicitIndent > 9)
        return {};
    QString source = adaptedHeader(header, lineBreaks, explicitIndent);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (isFolded && !line.isEmpty() && line.front().isSpace())
            return {};
        source += u'\n';
        if (isFolded && i > 0 && !line.isEmpty() && !lines.at(i - 1).isEmpty())
            source += u'\n';
        else if (isFolded && i > 0 && line.isEmpty() && !lines.at(i - 1).isEmpty())
            source += u'\n';
        if (!line.isEmpty())
            source += QString(contentIndent, u' ') + line;
    }
    for (int i = 1; i < lineBreaks; ++i)
        source += u'\n';
    return source;
}

std::optional<QString> jsonScalar(const QString &text, ValueStyle style)
{
    if (style != ValueStyle::DoubleQuoted)
        return {};
    return u'"' + escapedJson(text) + u'"';
}

/// TOML 1.0 "String": a line break right behind the opening quotes is not part of the text.
std::optional<QString> tomlScalar(const QString &text, ValueStyle style)
{
    const bool isLong = style == ValueStyle::MultiLine || style == ValueStyle::MultiLineLiteral;
    const QString lead = isLong && hasLineBreak(text) ? u"\n"_s : QString();
    switch (style) {
    case ValueStyle::DoubleQuoted:
        return u'"' + escapedToml(text) + u'"';
    case ValueStyle::SingleQuoted:
        if (!canStandInTomlLiteral(text))
            return {};
        return u'\'' + text + u'\'';
    case ValueStyle::MultiLine:
        return u"\"\"\""_s + lead + escapedTomlLines(text) + u"\"\"\""_s;
    case ValueStyle::MultiLineLiteral:
        if (!canStandInTomlLiteral(QString(text).remove(u'\n')))
            return {};
        return u"'''"_s + lead + text + u"'''"_s;
    default:
        return {};
    }
}

QString newTomlScalar(const QString &text, const ValuePlace &place)
{
    if (hasLineBreak(text) && !place.isInFlow && !text.contains(u'\\'))
        return *tomlScalar(text, ValueStyle::MultiLine);
    const bool isPlainer = text.contains(u'"') || text.contains(u'\\');
    if ((place.quotes == ValueStyle::SingleQuoted || isPlainer) && canStandInTomlLiteral(text))
        return *tomlScalar(text, ValueStyle::SingleQuoted);
    return *tomlScalar(text, ValueStyle::DoubleQuoted);
}

} // namespace

QString escaped(QStringView text)
{
    QString result;
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"':
            result += u"\\\""_s;
            break;
        case u'\\':
            result += u"\\\\"_s;
            break;
        case u'\n':
            result += u"\\n"_s;
            break;
        case u'\t':
            result += u"\\t"_s;
            break;
        default:
            if (canStandInBlock(c))
                result += c;
            else
                result += u"\\u%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
        }
    }
    return result;
}

std::optional<QString> inlineScalar(const QString &text, ValueStyle style, const ValuePlace &place)
{
    if (place.format == FrontMatterFormat::Json)
        return jsonScalar(text, style);
    if (place.format == FrontMatterFormat::Toml)
        return tomlScalar(text, style);
    switch (style) {
    case ValueStyle::Plain:
        if (canStandPlain(text, place.isInFlow))
            return text;
        return {};
    case ValueStyle::SingleQuoted:
        if (!std::ranges::all_of(text, canStandInBlock))
            return {};
        return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
    case ValueStyle::DoubleQuoted:
        return u'"' + escaped(text) + u'"';
    default:
        return {};
    }
}

std::optional<QString> literalScalar(const QString &text, const QString &header, int contentIndent,
                                     const ValuePlace &place)
{
    return block(text, header, contentIndent, place, false);
}

std::optional<QString> foldedScalar(const QString &text, const QString &header, int contentIndent,
                                    const ValuePlace &place)
{
    return block(text, header, contentIndent, place, true);
}

QString newScalar(const QString &text, const ValuePlace &place)
{
    if (place.format == FrontMatterFormat::Json)
        return u'"' + escapedJson(text) + u'"';
    if (place.format == FrontMatterFormat::Toml)
        return newTomlScalar(text, place);
    const bool isText = plainKind(text) == PlainKind::Text;
    if (isText && !place.prefersQuotes && canStandPlain(text, place.isInFlow))
        return text;
    if (hasLineBreak(text)) {
        if (const auto source = literalScalar(text, u"|"_s, place.indent + 2, place))
            return *source;
    }
    // Quotes inside are easier to read in quotes of the other kind.
    ValueStyle quotes = place.quotes;
    if (quotes == ValueStyle::DoubleQuoted && (text.contains(u'"') || text.contains(u'\\'))
        && !text.contains(u'\''))
        quotes = ValueStyle::SingleQuoted;
    if (quotes == ValueStyle::SingleQuoted && text.contains(u'\'') && !text.contains(u'"')
        && !text.contains(u'\\'))
        quotes = ValueStyle::DoubleQuoted;
    if (const auto source = inlineScalar(text, quotes, place))
        return *source;
    return *inlineScalar(text, ValueStyle::DoubleQuoted, place);
}

} // namespace app
