// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/imagemarkup.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

using Form = ImageMarkup::Form;

constexpr qsizetype LookBack = 4000; // No alternative text is longer.

QStringView viewOf(const QString &text, const TextRange &range)
{
    return QStringView(text).sliced(range.start, range.length);
}

bool isEscaped(const QString &text, qsizetype at)
{
    qsizetype backslashes = 0;
    while (at - backslashes > 0 && text[at - backslashes - 1] == u'\\')
        ++backslashes;
    return backslashes % 2 == 1;
}

/// Of the bracket that `closing` closes; -1 where there is none.
qsizetype openingBracket(const QString &text, qsizetype closing)
{
    int depth = 0;
    for (qsizetype at = closing; at >= 0 && closing - at < LookBack; --at) {
        if (isEscaped(text, at))
            continue;
        if (text[at] == u']')
            ++depth;
        else if (text[at] == u'[' && --depth == 0)
            return at;
    }
    return -1;
}

/// Of the parenthesis that closes a link's destination and title.
qsizetype closingParenthesis(const QString &text, qsizetype from)
{
    static const QRegularExpression rest(QStringLiteral(
        R"(\G>?(?:\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?\s*\))"));
    const QRegularExpressionMatch match = rest.match(text, from);
    return match.hasMatch() ? match.capturedEnd() - 1 : -1;
}

/// kramdown: "Inline Attribute Lists" stand right behind what they are for.
void takeAttributes(ImageMarkup &markup, const QString &text)
{
    static const QRegularExpression list(QStringLiteral(R"(\G\{:([^}\n]*)\})"));
    const QRegularExpressionMatch match = list.match(text, markup.whole.end());
    if (!match.hasMatch())
        return;
    markup.attributes = TextRange{match.capturedStart(1), match.capturedLength(1)};
    markup.whole.length = match.capturedEnd() - markup.whole.start;
}

std::optional<ImageMarkup> inlineImage(const QString &text, const TextRange &destination)
{
    qsizetype open = destination.start;
    if (open > 0 && text[open - 1] == u'<')
        --open;
    while (open > 0 && text[open - 1].isSpace())
        --open;
    if (open < 2 || text[open - 1] != u'(' || text[open - 2] != u']')
        return std::nullopt;
    const qsizetype bracket = openingBracket(text, open - 2);
    const qsizetype end = closingParenthesis(text, destination.end());
    if (bracket < 1 || text[bracket - 1] != u'!' || end < 0)
        return std::nullopt;
    ImageMarkup markup{Form::Inline,
                       {bracket - 1, end + 1 - (bracket - 1)},
                       destination,
                       TextRange{bracket + 1, open - 2 - (bracket + 1)},
                       {}};
    takeAttributes(markup, text);
    return markup;
}

QString folded(QStringView label)
{
    return label.toString().simplified().toCaseFolded();
}

/// The image in line `line` that the definition around `destination` is of.
std::optional<ImageMarkup> referenceImage(const QString &text, const TextRange &destination,
                                          int line)
{
    qsizetype colon = destination.start;
    if (colon > 0 && text[colon - 1] == u'<')
        --colon;
    while (colon > 0 && text[colon - 1].isSpace())
        --colon;
    if (colon < 2 || text[colon - 1] != u':' || text[colon - 2] != u']')
        return std::nullopt;
    const qsizetype bracket = openingBracket(text, colon - 2);
    if (bracket < 0)
        return std::nullopt;
    const QString label = folded(QStringView(text).sliced(bracket + 1, colon - 2 - (bracket + 1)));
    qsizetype start = 0;
    for (int passed = 1; passed < line && start >= 0; ++passed)
        start = text.indexOf(u'\n', start) + 1;
    static const QRegularExpression image(
        QStringLiteral(R"(!\[((?:[^\]\\]|\\.)*)\](?:\[((?:[^\]\\]|\\.)*)\])?)"));
    QRegularExpressionMatchIterator images = image.globalMatch(text, start);
    while (images.hasNext()) {
        const QRegularExpressionMatch match = images.next();
        const QStringView named = match.capturedView(2);
        if (folded(named.isEmpty() ? match.capturedView(1) : named) != label)
            continue;
        ImageMarkup markup{Form::Reference,
                           {match.capturedStart(), match.capturedLength()},
                           destination,
                           TextRange{match.capturedStart(1), match.capturedLength(1)},
                           {}};
        takeAttributes(markup, text);
        return markup;
    }
    return std::nullopt;
}

/// The value of an attribute in `tag`, without its quotes.
std::optional<TextRange> attributeValue(const QString &text, const TextRange &tag,
                                        const QString &name)
{
    const QRegularExpression attribute(
        QStringLiteral(R"-((?:^|\s)%1\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))-").arg(name),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = attribute.match(viewOf(text, tag).toString());
    for (int group = 1; match.hasMatch() && group <= 3; ++group) {
        if (match.capturedStart(group) >= 0)
            return TextRange{tag.start + match.capturedStart(group), match.capturedLength(group)};
    }
    return std::nullopt;
}

std::optional<ImageMarkup> htmlImage(const QString &text, const TextRange &destination)
{
    const qsizetype open = text.lastIndexOf(u'<', destination.start);
    if (open < 0 || destination.start - open > LookBack)
        return std::nullopt;
    static const QRegularExpression tag(
        QStringLiteral(
            R"(\G<img(?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*\s*/?>)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = tag.match(text, open);
    if (!match.hasMatch() || match.capturedEnd() < destination.end())
        return std::nullopt;
    const TextRange whole{open, match.capturedLength()};
    return ImageMarkup{
        Form::Html, whole, destination, attributeValue(text, whole, QStringLiteral("alt")), {}};
}

QString plain(const QString &text)
{
    return text.simplified();
}

QString escapedMarkdown(const QString &altText)
{
    static const QRegularExpression markup(QStringLiteral(R"(([\\\[\]!<*_`|]))"));
    return plain(altText).replace(markup, QStringLiteral("\\\\1"));
}

QString quoted(QString value)
{
    return u'"'
        + value.replace(u'&', QLatin1StringView("&amp;")).replace(u'"', QLatin1StringView("&quot;"))
        + u'"';
}

/// With the quotes around it, where it has some.
TextRange withQuotes(const QString &text, TextRange value)
{
    const bool isQuoted
        = value.start > 0 && (text[value.start - 1] == u'"' || text[value.start - 1] == u'\'');
    return isQuoted ? TextRange{value.start - 1, value.length + 2} : value;
}

QString attribute(QLatin1StringView name, const QString &quotedValue)
{
    return u' ' + name + u'=' + quotedValue;
}

/// A value in an attribute list; the list may be the inside of a tag, too.
std::optional<TextRange> widthIn(const QString &text, const TextRange &list)
{
    return attributeValue(text, list, QStringLiteral("width"));
}

TextEdit withoutAttribute(const QString &text, const TextRange &value)
{
    const qsizetype end = withQuotes(text, value).end();
    qsizetype start = text.lastIndexOf(QStringLiteral("width"), value.start, Qt::CaseInsensitive);
    while (start > 0 && text[start - 1].isSpace())
        --start;
    return {{start, end - start}, {}};
}

TextEdit htmlWidthEdit(const QString &text, const ImageMarkup &markup, const QString &number)
{
    const std::optional<TextRange> width = widthIn(text, markup.whole);
    if (width && number.isEmpty())
        return withoutAttribute(text, *width);
    if (width)
        return {withQuotes(text, *width), quoted(number)};
    const qsizetype behind = withQuotes(text, markup.destination).end();
    return {{behind, 0},
            number.isEmpty() ? QString() : attribute(QLatin1StringView("width"), quoted(number))};
}

TextEdit kramdownWidthEdit(const QString &text, const ImageMarkup &markup, const QString &number)
{
    if (!markup.attributes) {
        const QString list
            = number.isEmpty() ? QString() : QStringLiteral("{: width=%1}").arg(quoted(number));
        return {{markup.whole.end(), 0}, list};
    }
    const std::optional<TextRange> width = widthIn(text, *markup.attributes);
    if (width && !number.isEmpty())
        return {withQuotes(text, *width), quoted(number)};
    if (!width)
        return {{markup.attributes->end(), 0},
                number.isEmpty() ? QString()
                                 : attribute(QLatin1StringView("width"), quoted(number))};
    const TextEdit edit = withoutAttribute(text, *width);
    const bool isAll = viewOf(text, *markup.attributes).trimmed().size() <= edit.range.length;
    // From `{:` to `}`.
    return isAll ? TextEdit{{markup.attributes->start - 2, markup.attributes->length + 3}, {}}
                 : edit;
}

/// The image as a tag of HTML.
QString asHtml(const QString &text, const ImageMarkup &markup, const QString &number)
{
    static const QRegularExpression escape(QStringLiteral(R"(\\([!-/:-@\[-`{-~]))"));
    static const QRegularExpression title(QStringLiteral(R"(^>?\s+["'(](.*)["')]\s*\)$)"));
    const auto unescaped = [](QStringView view) {
        return view.toString().replace(escape, QStringLiteral("\\1"));
    };
    const TextRange rest{markup.destination.end(), markup.whole.end() - markup.destination.end()};
    QString tag = QStringLiteral("<img");
    tag += attribute(QLatin1StringView("src"), quoted(unescaped(viewOf(text, markup.destination))));
    tag += attribute(QLatin1StringView("alt"), quoted(unescaped(viewOf(text, *markup.altText))));
    if (const auto match = title.match(viewOf(text, rest).toString()); match.hasMatch())
        tag += attribute(QLatin1StringView("title"), quoted(unescaped(match.capturedView(1))));
    return tag + attribute(QLatin1StringView("width"), quoted(number)) + u'>';
}

} // namespace

std::optional<ImageMarkup> imageMarkup(const QString &text, const ImageUse &use)
{
    if (use.origin != ImageUse::Origin::Body || !use.range || use.range->end() > text.size())
        return std::nullopt;
    if (const auto markup = inlineImage(text, *use.range))
        return markup;
    if (const auto markup = referenceImage(text, *use.range, use.line))
        return markup;
    return htmlImage(text, *use.range);
}

TextEdit altTextEdit(const QString &text, const ImageMarkup &markup, const QString &altText)
{
    if (markup.form == Form::Html) {
        if (markup.altText)
            return {withQuotes(text, *markup.altText), quoted(plain(altText))};
        return {{withQuotes(text, markup.destination).end(), 0},
                attribute(QLatin1StringView("alt"), quoted(plain(altText)))};
    }
    const QString written = escapedMarkdown(altText);
    const TextRange behind{markup.altText->end() + 1, 0};
    const bool isShort = markup.form == Form::Reference
        && (behind.start >= text.size() || text[behind.start] != u'['
            || QStringView(text).sliced(behind.start).startsWith(u"[]"));
    if (!isShort)
        return {*markup.altText, written};
    // The alternative text was the label, too: that must stay.
    const QString label = viewOf(text, *markup.altText).toString();
    const bool hasBrackets = QStringView(text).sliced(behind.start).startsWith(u"[]");
    return {{markup.altText->start, markup.altText->length + 1 + (hasBrackets ? 2 : 0)},
            written + QStringLiteral("][") + label + u']'};
}

int imageWidth(const QString &text, const ImageMarkup &markup)
{
    std::optional<TextRange> width;
    if (markup.form == Form::Html)
        width = widthIn(text, markup.whole);
    else if (markup.attributes)
        width = widthIn(text, *markup.attributes);
    bool isNumber = false;
    const int pixels = width ? viewOf(text, *width).toString().toInt(&isNumber) : 0;
    return isNumber ? std::max(0, pixels) : 0;
}

bool hasImageWidth(const ImageMarkup &markup, Dialect dialect)
{
    if (markup.form == Form::Html || dialect == Dialect::Jekyll)
        return true;
    return dialect != Dialect::Hugo && markup.form == Form::Inline && !markup.attributes;
}

TextEdit widthEdit(const QString &text, const ImageMarkup &markup, int width, Dialect dialect)
{
    const QString number = width > 0 ? QString::number(width) : QString();
    if (markup.form == Form::Html)
        return htmlWidthEdit(text, markup, number);
    if (dialect == Dialect::Jekyll)
        return kramdownWidthEdit(text, markup, number);
    return number.isEmpty() ? TextEdit{{markup.whole.end(), 0}, {}}
                            : TextEdit{markup.whole, asHtml(text, markup, number)};
}

} // namespace app
