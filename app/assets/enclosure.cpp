// SPDX-FileCopyrightText: 2026 The Byline authors
// SPDX-License-Identifier: MIT
#include "app/assets/enclosure.h"

#include <QRegularExpression>

#include <algorithm>

namespace app {
namespace {

// Longer tags and expressions are taken for text.
constexpr qsizetype LookBack = 4000;

qsizetype lineStart(const QString &text, qsizetype position)
{
    return position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
}

qsizetype lineEnd(const QString &text, qsizetype position)
{
    const qsizetype end = text.indexOf(u'\n', position);
    return end < 0 ? text.size() : end;
}

/// The last match of `pattern` that ends before `position`, and where it begins in the text.
struct MatchBefore {
    QRegularExpressionMatch match;
    qsizetype start = -1; ///< -1 for none.
    qsizetype end = -1;
};

MatchBefore matchBefore(const QString &text, const QRegularExpression &pattern, qsizetype position)
{
    const qsizetype from = std::max<qsizetype>(0, position - LookBack);
    MatchBefore found;
    if (text.sliced(from, position - from).lastIndexOf(pattern, -1, &found.match) < 0)
        return found;
    found.start = from + found.match.capturedStart();
    found.end = from + found.match.capturedEnd();
    return found;
}

/// The value around `position` among `key="value"`, `key=value` and bare ones in `range`, up to a
/// `>` outside of quotes.
std::optional<EnclosingValue> valueAmong(const QString &text, TextRange range,
                                         TextPosition position)
{
    static const QRegularExpression value(QStringLiteral(
        R"re((?<end>>)|(?:(?<key>[\w@:.\-]+)\s*=\s*|(?<name>[\w\-]+)\s*:\s*(?=["']))?)re"
        R"re((?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'>|,=]+)))re"));
    const QString region
        = text.sliced(range.start, std::min(range.length, position - range.start + LookBack));
    for (auto matches = value.globalMatch(region); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (match.hasCaptured(u"end") || range.start + match.capturedStart() > position)
            return std::nullopt;
        for (const auto group : {u"double", u"single", u"bare"}) {
            const TextRange found{range.start + match.capturedStart(group),
                                  match.capturedLength(group)};
            if (match.hasCaptured(group) && found.contains(position)) {
                const QString key = match.captured(u"key") + match.captured(u"name");
                return EnclosingValue{key.toLower(), found, group != QStringView(u"bare")};
            }
        }
    }
    return std::nullopt;
}

/// Start of the template construct around `position`; -1 where there is none.
qsizetype templateStart(const QString &text, qsizetype position)
{
    const qsizetype from = std::max<qsizetype>(0, position - LookBack);
    const QStringView before = QStringView(text).sliced(from, position - from);
    const qsizetype opened = std::max(before.lastIndexOf(u"{{"), before.lastIndexOf(u"{%"));
    const qsizetype closed = std::max(before.lastIndexOf(u"}}"), before.lastIndexOf(u"%}"));
    return opened < 0 || opened < closed ? -1 : from + opened;
}

/// Left from `position` to a blank or a bracket that opens; over whole template expressions.
qsizetype openParenthesis(const QString &text, qsizetype position)
{
    const qsizetype from = std::max(lineStart(text, position), position - LookBack);
    int depth = 0;
    for (qsizetype at = position - 1; at >= from; --at) {
        if (text[at] == u'}' && at > from && (text[at - 1] == u'}' || text[at - 1] == u'%')) {
            const qsizetype opened = std::max(text.lastIndexOf(QStringLiteral("{{"), at),
                                              text.lastIndexOf(QStringLiteral("{%"), at));
            if (opened < from)
                return -1;
            at = opened;
        } else if (text[at] == u')') {
            ++depth;
        } else if (text[at] == u'(' && depth-- == 0) {
            return at;
        }
    }
    return -1;
}

qsizetype endOfDestination(const QString &text, qsizetype position)
{
    qsizetype end = position;
    int depth = 0;
    for (; end < text.size() && !text[end].isSpace(); ++end) {
        if (text[end] == u'(')
            ++depth;
        else if (text[end] == u')' && depth-- == 0)
            break;
    }
    return end;
}

std::optional<EnclosingValue> angleDestination(const QString &text, qsizetype position)
{
    const qsizetype from = lineStart(text, position);
    const qsizetype open = text.lastIndexOf(u'<', position);
    const qsizetype close = text.indexOf(u'>', position);
    if (open < from || close < 0 || close > lineEnd(text, position)
        || QStringView(text).sliced(open, position - open).contains(u'>'))
        return std::nullopt;
    const QString before = QStringView(text).sliced(from, open - from).trimmed().toString();
    // An item of reference definitions may stand alone in the line before.
    if (!before.endsWith(u"](") && !before.endsWith(u"]:"))
        return std::nullopt;
    return EnclosingValue{QStringLiteral("<"), {open + 1, close - open - 1}, true};
}

std::optional<EnclosingValue> inlineDestination(const QString &text, qsizetype position)
{
    const qsizetype open = openParenthesis(text, position);
    if (open <= 0 || text[open - 1] != u']')
        return std::nullopt;
    qsizetype start = open + 1;
    while (start < position && text[start].isSpace())
        ++start;
    static const QRegularExpression title(QStringLiteral(R"(\s["'(])"));
    const QString before = text.sliced(start, position - start);
    if (!before.contains(u'{') && title.match(before).hasMatch())
        return std::nullopt;
    return EnclosingValue{{}, {start, endOfDestination(text, position) - start}, false};
}

std::optional<EnclosingValue> definedDestination(const QString &text, qsizetype position)
{
    static const QRegularExpression label(
        QStringLiteral(R"(^[ \t>*+.)0-9-]*\[(?!\^)(?:[^\[\]\\\n]|\\.)+\]:[ \t]*\n?[ \t]*)"));
    static const QRegularExpression title(QStringLiteral(R"(\s["'(])"));
    const qsizetype line = lineStart(text, position);
    for (const qsizetype from : {line, line == 0 ? line : lineStart(text, line - 1)}) {
        const QString before = text.sliced(from, position - from);
        const QRegularExpressionMatch match = label.match(before);
        if (!match.hasMatch())
            continue;
        const QString written = before.sliced(match.capturedEnd());
        const bool isExpression = written.startsWith(u'{');
        if (written.contains(u'\n') || (!isExpression && title.match(written).hasMatch())
            || (!isExpression && written.contains(u' ')))
            return std::nullopt;
        const qsizetype start = from + match.capturedEnd();
        qsizetype end = position;
        while (end < text.size() && !text[end].isSpace())
            ++end;
        return EnclosingValue{{}, {start, end - start}, false};
    }
    return std::nullopt;
}

std::optional<EnclosingValue> wikiDestination(const QString &text, qsizetype position)
{
    const qsizetype open = text.lastIndexOf(QStringLiteral("[["), position);
    if (open < lineStart(text, position))
        return std::nullopt;
    static const QRegularExpression end(QStringLiteral(R"([\]|#\n])"));
    const qsizetype close = text.indexOf(end, open + 2);
    if (close < position)
        return std::nullopt;
    return EnclosingValue{QStringLiteral("[["), {open + 2, close - open - 2}, true};
}

} // namespace

std::optional<EnclosingValue> enclosingArgument(const QString &text, TextPosition position)
{
    const qsizetype start = templateStart(text, position);
    if (start < 0)
        return std::nullopt;
    const bool isTag = text[start + 1] == u'%';
    const qsizetype end
        = text.indexOf(isTag ? QStringLiteral("%}") : QStringLiteral("}}"), position);
    return end < 0 ? std::nullopt : valueAmong(text, {start + 2, end - start - 2}, position);
}

std::optional<EnclosingValue> enclosingAttribute(const QString &text, TextPosition position)
{
    static const QRegularExpression tag(QStringLiteral("<[A-Za-z][A-Za-z0-9:.-]*"));
    const MatchBefore opened = matchBefore(text, tag, position);
    if (opened.start < 0)
        return std::nullopt;
    return valueAmong(text, {opened.end, text.size() - opened.end}, position);
}

std::optional<EnclosingValue> enclosingScalar(const QString &text, TextPosition position)
{
    constexpr QStringView opensValue = u":=[{,-(";
    const qsizetype from = lineStart(text, position);
    const qsizetype to = lineEnd(text, position);
    qsizetype start = from;
    QChar last = u':';
    static const QRegularExpression key(
        QStringLiteral(R"(^[\s-]*["']?([^"':=\s]+)["']?\s*[:=]\s)"));
    const QString name = key.match(text.sliced(from, to - from)).captured(1).toLower();
    for (qsizetype at = from; at < position; ++at) {
        const QChar c = text[at];
        const bool startsValue = opensValue.contains(last);
        if ((c == u'"' || c == u'\'') && startsValue) {
            const qsizetype closing = text.indexOf(c, at + 1);
            const qsizetype end = closing < 0 || closing > to ? to : closing;
            if (position <= end)
                return EnclosingValue{name, {at + 1, end - at - 1}, true};
            at = end;
        } else if (c == u'#' && (at == from || text[at - 1].isSpace())) {
            return std::nullopt;
        } else if ((c == u':' && at + 1 < to && text[at + 1].isSpace()) || c == u'=' || c == u'['
                   || c == u'{' || c == u',' || (c == u'-' && startsValue)) {
            start = at + 1;
        }
        if (!c.isSpace())
            last = text[at];
    }
    while (start < position && text[start].isSpace())
        ++start;
    static const QRegularExpression end(QStringLiteral(R"(\s+#|\s*[,\]}]|\s*$)"));
    const QRegularExpressionMatch match = end.match(text.sliced(position, to - position));
    return EnclosingValue{name, {start, position + match.capturedStart() - start}, false};
}

std::optional<EnclosingValue> enclosingString(const QString &text, TextPosition position)
{
    const qsizetype to = lineEnd(text, position);
    for (qsizetype at = lineStart(text, position); at < position; ++at) {
        const QChar c = text[at];
        if (c != u'"' && c != u'\'' && c != u'`')
            continue;
        qsizetype closing = text.indexOf(c, at + 1);
        while (closing > 0 && text[closing - 1] == u'\\')
            closing = text.indexOf(c, closing + 1);
        if (closing < 0 || closing > to)
            continue; // An apostrophe.
        if (position < closing)
            return EnclosingValue{{}, {at + 1, closing - at - 1}, true};
        at = closing;
    }
    return std::nullopt;
}

std::optional<EnclosingValue> enclosingUrl(const QString &text, TextPosition position)
{
    static const QRegularExpression url(QStringLiteral(R"(url\(\s*(["']?))"),
                                        QRegularExpression::CaseInsensitiveOption);
    const MatchBefore opened = matchBefore(text, url, position);
    if (opened.start < lineStart(text, position))
        return std::nullopt;
    const QString quote = opened.match.captured(1);
    const qsizetype close
        = quote.isEmpty() ? endOfDestination(text, opened.end) : text.indexOf(quote, opened.end);
    if (close < position)
        return std::nullopt;
    return EnclosingValue{{}, {opened.end, close - opened.end}, !quote.isEmpty()};
}

std::optional<EnclosingValue> enclosingDestination(const QString &text, TextPosition position)
{
    for (const auto find :
         {angleDestination, wikiDestination, inlineDestination, definedDestination}) {
        if (std::optional<EnclosingValue> found = find(text, position))
            return found;
    }
    return std::nullopt;
}

} // namespace app
